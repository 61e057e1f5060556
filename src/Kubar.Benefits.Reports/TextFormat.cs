using Kubar.Benefits.Reports.Formats;

namespace Kubar.Benefits.Reports;

/// <summary>Draws pages as plain text in ASCII, 100 characters wide, numbers never broken over two lines.</summary>
public static class TextFormat
{
    /// <summary>Draws pages one below the other.</summary>
    /// <param name="pages">The pages, all in one language.</param>
    /// <returns>The text; every line ends with a line feed.</returns>
    /// <exception cref="ArgumentNullException">The pages, or one of them, are null.</exception>
    /// <exception cref="ArgumentException">Their languages differ.</exception>
    public static string Render(params IEnumerable<Page> pages)
    {
        Page[] all = PageList.Of(pages);
        using var writer = new TextPageWriter(PageList.LanguageOf(all));
        foreach (Page page in all)
        {
            writer.Write(page);
        }

        return writer.Take();
    }
}
