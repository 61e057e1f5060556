using Kubar.Benefits.Reports.Formats;

namespace Kubar.Benefits.Reports;

/// <summary>Draws pages as Markdown, with tables; what comes from a case is escaped, so that it shows letter for letter.</summary>
public static class MarkdownFormat
{
    /// <summary>Draws pages one below the other.</summary>
    /// <param name="pages">The pages, all in one language.</param>
    /// <returns>The text; every line ends with a line feed.</returns>
    /// <exception cref="ArgumentNullException">The pages, or one of them, are null.</exception>
    /// <exception cref="ArgumentException">Their languages differ.</exception>
    public static string Render(params IEnumerable<Page> pages)
    {
        Page[] all = PageList.Of(pages);
        using var writer = new MarkdownWriter(PageList.LanguageOf(all));
        foreach (Page page in all)
        {
            writer.Write(page);
        }

        return writer.Take();
    }
}
