using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>
/// A page as sheets of a workbook, where it has no rows of its own: every table on a sheet for itself, and what else the page says on one
/// sheet before them, in its order.
/// </summary>
internal static class PageSheets
{
    private const int WordsWidth = 90;
    private const int TextWidth = 32;
    private const int NumberWidth = 18;

    /// <summary>The sheets, in order.</summary>
    public static IEnumerable<(Sheet Sheet, IReadOnlyList<IReadOnlyList<Cell>> Rows)> Of(Page page)
    {
        IReadOnlyList<Cell>[] words = [.. page.Blocks.SelectMany(RowsOf)];
        if (words.Length > 0)
        {
            yield return (Words(page), words);
        }

        foreach (GridBlock table in page.Blocks.OfType<GridBlock>())
        {
            yield return (SheetOf(table), table.Rows);
        }
    }

    private static Sheet Words(Page page) => new(
        DocumentLabels.Summary,
        [
            new(Same(page.Title), Width: WordsWidth),
            new(DocumentLabels.Number, ColumnKind.Result, NumberWidth),
            new(Labels.Remarks, Width: WordsWidth),
        ]);

    private static Sheet SheetOf(GridBlock table) => new(
        Same(table.Columns[0].OneLine),
        [.. table.Columns.Select(column => new SheetColumn(Same(column.OneLine), column.Kind, column.Kind == ColumnKind.Text ? TextWidth : NumberWidth))]);

    private static IEnumerable<IReadOnlyList<Cell>> RowsOf(Block block) => block switch
    {
        TitleBlock title => [Row(title.Text)],
        SectionBlock section => [Row(section.Text)],
        SubheadingBlock heading => [Row(heading.Text)],
        ParagraphBlock paragraph => [Row(paragraph.Text)],
        ItemBlock item => [Row(item.Text)],
        ClosingBlock closing => [Row(closing.Text)],
        FactsBlock facts => facts.Lines.Select(line => Row(line.Label, new("") { Number = line.Number }, line.Text)),
        CountsBlock counts => counts.Entries.Select(entry => Row(entry.Text, entry.Number, entry.Example ?? "")),
        _ => [],
    };

    private static IReadOnlyList<Cell> Row(Cell text, Cell number = default, Cell remark = default) => [text, number, remark];

    private static LocalizedText Same(string text) => new(text, text);
}
