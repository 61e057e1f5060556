using Kubar.Benefits.Assessments;
using Kubar.Benefits.Book;
using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Reports;
using Kubar.Benefits.Reports.Pages;
using NodaTime;

namespace Kubar.Benefits.Cli.Rulebooks;

/// <summary>Pages of the book as pages of a report, which every form of output draws: what leads elsewhere in the book stands there as text.</summary>
internal static class RulebookPages
{
    /// <summary>The law of a day.</summary>
    public static IEnumerable<Page> On(LocalDate day, Language language) => Of(LawBook.On(day, language), DocumentOf(day), language);

    /// <summary>What changed between the law of two days.</summary>
    public static Page Difference(LocalDate before, LocalDate after, Language language)
    {
        BookPage page = LawBook.Difference(before, after, language);
        return Of([page], new(page.Title, page.Title), language).First();
    }

    /// <summary>Pages of the book.</summary>
    public static IEnumerable<Page> Of(IEnumerable<BookPage> pages, LocalizedText document, Language language) => pages.Select(page => new Page(
        page.Title,
        language,
        [new TitleBlock(page.Title), .. page.Blocks.Select(block => BlockOf(block))])
    {
        Document = document,
    });

    private static LocalizedText DocumentOf(LocalDate day) => new(
        $"Aturan yang berlaku pada {Wording.Day(day, Language.Indonesian)}",
        $"The law in force on {Wording.Day(day, Language.English)}");

    private static Block BlockOf(BookBlock block) => block switch
    {
        HeadingBlock heading => new SubheadingBlock(heading.Text),
        ProseBlock prose => new ParagraphBlock(prose.Text.Marked),
        ImageBlock image => new ParagraphBlock(image.Picture.Description),
        FormulaBlock formula => new ParagraphBlock(formula.Text.Marked, 1),
        ListBlock list => new OutlineBlock([.. list.Items.Select((item, index) => LineOf(item, list.IsNumbered ? $"{index + 1}. " : ""))]),
        BookTable table => new GridBlock(
            [.. table.Columns.Select(column => new Column(column.Heading, column.IsAmount ? ColumnKind.Amount : ColumnKind.Text))],
            [.. table.Rows.Select(row => (IReadOnlyList<Cell>)[.. row.Cells.Select(cell => (Cell)cell.Marked)])]),
        _ => throw new InvalidOperationException($"{block.GetType().Name} has no form."),
    };

    private static ExplanationStep LineOf(BookLine item, string mark = "")
    {
        string text = mark + item.Text.Marked;
        return new() { Id = "line", Name = new(text, text), Because = [.. item.Parts.Select(part => LineOf(part))] };
    }
}
