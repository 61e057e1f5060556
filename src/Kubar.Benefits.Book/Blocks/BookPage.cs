namespace Kubar.Benefits.Book.Blocks;

/// <summary>A page of the book, in one language.</summary>
/// <param name="Name">What it is called in links: <c>jkm-funeral</c>.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Blocks">What it says, in order.</param>
internal sealed record BookPage(string Name, string Title, IReadOnlyList<BookBlock> Blocks);

/// <summary>A piece of a page. The set is closed.</summary>
internal abstract record BookBlock;

/// <summary>A heading; the page's own title is of level 1.</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Text">The heading.</param>
/// <param name="Anchor">What links to it name.</param>
internal sealed record HeadingBlock(int Level, string Text, string? Anchor = null) : BookBlock;

/// <summary>A paragraph.</summary>
internal sealed record ProseBlock(Prose Text) : BookBlock;

/// <summary>A list.</summary>
internal sealed record ListBlock(IReadOnlyList<BookLine> Items, bool IsNumbered = false) : BookBlock;

/// <summary>A formula that stands by itself.</summary>
internal sealed record FormulaBlock(Prose Text) : BookBlock;

/// <summary>A text that somebody else wrote, as it stands.</summary>
internal sealed record QuoteBlock(string Text) : BookBlock;

/// <summary>A table.</summary>
/// <param name="Columns">The headings; those of amounts stand at the right.</param>
/// <param name="Rows">The rows, a cell for each column.</param>
internal sealed record BookTable(IReadOnlyList<BookColumn> Columns, IReadOnlyList<BookRow> Rows) : BookBlock;

/// <summary>A picture; what it shows stands beside it in words and in a table.</summary>
internal sealed record ImageBlock(BookPicture Picture) : BookBlock;

/// <summary>A column of a table.</summary>
internal sealed record BookColumn(string Heading, bool IsAmount = false)
{
    public static implicit operator BookColumn(string heading) => new(heading);
}

/// <summary>A row of a table.</summary>
internal sealed record BookRow(IReadOnlyList<Prose> Cells, string? Anchor = null);

/// <summary>A line of a list, and the lines under it.</summary>
internal sealed record BookLine(Prose Text, IReadOnlyList<BookLine> Parts)
{
    public BookLine(Prose text)
        : this(text, [])
    {
    }

    /// <summary>It and every line under it.</summary>
    public IEnumerable<BookLine> All => Parts.SelectMany(part => part.All).Prepend(this);
}
