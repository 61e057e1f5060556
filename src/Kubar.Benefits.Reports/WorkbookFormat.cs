using Kubar.Benefits.Reports.Formats;

namespace Kubar.Benefits.Reports;

/// <summary>
/// Writes pages as a workbook (.xlsx): a sheet for each kind of row, with a frozen header and filters; amounts and days are numbers, and
/// texts are texts, whatever they begin with.
/// </summary>
public static class WorkbookFormat
{
    /// <summary>Writes a workbook.</summary>
    /// <param name="output">Takes it; it stays open.</param>
    /// <param name="pages">The pages, all in one language.</param>
    /// <param name="options">Who computed it and when; null: nothing is said of it.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ArgumentNullException">The output, the pages, or one of them, are null.</exception>
    /// <exception cref="ArgumentException">Their languages differ.</exception>
    public static async Task WriteAsync(Stream output, IEnumerable<Page> pages, ReportOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        Page[] all = PageList.Of(pages);
        using var writer = new WorkbookWriter(PageList.LanguageOf(all), options ?? ReportOptions.Default);
        foreach (Page page in all)
        {
            writer.Write(page);
        }

        writer.Complete();
        await output.WriteAsync(await writer.TakeAsync(cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
    }
}
