using Kubar.Benefits.Reports.Formats;

namespace Kubar.Benefits.Reports;

/// <summary>
/// Draws pages as one HTML document that stands by itself: no script, no request, a policy that forbids both, readable at any width, light
/// and dark, and on A4 with numbered pages and places for two signatures where it is printed.
/// </summary>
public static class HtmlFormat
{
    /// <summary>Draws a document.</summary>
    /// <param name="pages">The pages, all in one language.</param>
    /// <param name="options">Who computed it and when; null: left to be written by hand.</param>
    /// <returns>The document, to be written as UTF-8.</returns>
    /// <exception cref="ArgumentNullException">The pages, or one of them, are null.</exception>
    /// <exception cref="ArgumentException">Their languages differ.</exception>
    public static string Render(IEnumerable<Page> pages, ReportOptions? options = null)
    {
        Page[] all = PageList.Of(pages);
        using var writer = new HtmlPageWriter(PageList.LanguageOf(all), options ?? ReportOptions.Default);
        foreach (Page page in all)
        {
            writer.Write(page);
        }

        writer.Complete();
        return writer.Take();
    }
}
