using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Reports;

/// <summary>
/// A part of a report as people read it, in one language: what it says does not depend on how it is drawn. <see cref="Report"/> makes
/// pages; <see cref="TextFormat"/>, <see cref="MarkdownFormat"/>, <see cref="HtmlFormat"/> and <see cref="WorkbookFormat"/> draw them.
/// Immutable, safe to share between threads.
/// </summary>
public sealed class Page
{
    internal Page(string title, Language language, IReadOnlyList<Block> blocks)
    {
        (Title, Language, Blocks) = (title, language, blocks);
    }

    /// <summary>What it is about, on one line.</summary>
    public string Title { get; }

    /// <summary>The language it is written in.</summary>
    public Language Language { get; }

    /// <summary>What a document of such pages is called; null: as its first page is.</summary>
    internal LocalizedText? Document { get; init; }

    /// <summary>What it says, in order.</summary>
    internal IReadOnlyList<Block> Blocks { get; }

    /// <summary>The same as rows for spreadsheets; made only where they are asked for.</summary>
    internal Func<IEnumerable<SheetRow>> Rows { get; init; } = () => [];

    /// <summary>Whether another part may follow, so that a blank line ends it.</summary>
    internal bool IsPart { get; init; } = true;

    /// <summary>Whether it ends with what somebody signs: the answer for a case, and not what is wrong with a file.</summary>
    internal bool IsSigned { get; init; }
}
