using Kubar.Benefits.Book.Blocks;

namespace Kubar.Benefits.Tests.LawBooks;

/// <summary>What stands on pages of the book.</summary>
internal static class BookText
{
    /// <summary>Every line of a page.</summary>
    public static IEnumerable<Prose> Of(BookPage page) => page.Blocks.SelectMany(Of).Prepend(page.Title);

    /// <summary>What links to a block can name.</summary>
    public static IEnumerable<string> AnchorsOf(BookBlock block) => block switch
    {
        HeadingBlock { Anchor: { } anchor } => [anchor],
        BookTable table => table.Rows.Select(row => row.Anchor).OfType<string>(),
        _ => [],
    };

    private static IEnumerable<Prose> Of(BookBlock block) => block switch
    {
        HeadingBlock heading => [heading.Text],
        ProseBlock prose => [prose.Text],
        FormulaBlock formula => [formula.Text],
        ImageBlock image => [image.Picture.Title, image.Picture.Description],
        ListBlock list => list.Items.SelectMany(item => item.All).Select(item => item.Text),
        BookTable table => table.Rows.SelectMany(row => row.Cells).Concat(table.Columns.Select(column => (Prose)column.Heading)),
        _ => throw new InvalidOperationException($"{block.GetType().Name} is not read."),
    };
}
