namespace Kubar.Benefits.Reports.Formats;

/// <summary>Pages as callers hand them in.</summary>
internal static class PageList
{
    public static Page[] Of(IEnumerable<Page> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        Page[] all = [.. pages];
        foreach (Page page in all)
        {
            ArgumentNullException.ThrowIfNull(page, nameof(pages));
        }

        return all;
    }

    /// <summary>The one language of all of them; Indonesian where there are none.</summary>
    public static Language LanguageOf(Page[] pages) => pages.Select(page => page.Language).Distinct().ToArray() switch
    {
        [] => Language.Indonesian,
        [var one] => one,
        _ => throw new ArgumentException("The pages are in different languages.", nameof(pages)),
    };
}
