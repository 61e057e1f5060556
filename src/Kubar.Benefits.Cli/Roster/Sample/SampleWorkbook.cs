using Kubar.Benefits.Cli.Roster.Reports;
using Kubar.Benefits.Reports;
using Kubar.Benefits.Reports.Formats;
using Kubar.Benefits.Reports.Pages;
using SpreadCheetah;

namespace Kubar.Benefits.Cli.Roster.Sample;

/// <summary>Writes made-up participants as a workbook: numbers as numbers, days as days, NIKs as the texts that they are.</summary>
internal static class SampleWorkbook
{
    private static readonly LocalizedText Title = new("Daftar peserta rekaan: tidak ada orangnya", "A made-up roster: nobody in it exists");

    /// <summary>Writes the header and the rows.</summary>
    /// <param name="output">Takes the workbook; it stays open.</param>
    /// <param name="roster">Makes the participants up.</param>
    /// <param name="count">How many.</param>
    /// <param name="language">The language of headings and words.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task WriteAsync(Stream output, SampleRoster roster, int count, Language language, CancellationToken cancellation)
    {
        var columns = new SampleColumns(language);
        await using WorkbookFile workbook = await WorkbookFile.CreateAsync(output, language, cancellation);
        await workbook.StartAsync(new(SummaryLabels.Rows, [.. columns.Headings.Select(heading => new SheetColumn(new(heading, heading)))]), count, cancellation);
        foreach (SampleMember member in roster.Members(count))
        {
            StyledCell[] cells = [.. columns.CellsOf(member).Select(cell => workbook.Styles.Of(cell, ColumnKind.Result))];
            await workbook.AddAsync(cells, cancellation);
        }

        await workbook.FinishAsync(Title.In(language), new ReportOptions(), cancellation);
    }
}
