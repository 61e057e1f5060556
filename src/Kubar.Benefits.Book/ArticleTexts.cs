using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Book.Pages;
using Kubar.Benefits.Book.Words;

namespace Kubar.Benefits.Book;

/// <summary>
/// The official texts, as whoever has them laid them in: one for each article, named as links into the book name it
/// (<c>pp-44-2015/pasal-34.txt</c>). The book has none of its own.
/// </summary>
/// <param name="read">The text of a name; null: it was not laid in.</param>
internal sealed class ArticleTexts(Func<string, string?> read)
{
    private readonly SortedSet<string> _missing = new(StringComparer.Ordinal);

    /// <summary>The names of texts that pages asked for and that were not laid in.</summary>
    public IReadOnlyCollection<string> Missing => _missing;

    /// <summary>The page of a rule with the text of every article that it names behind it, that of an instrument with the texts of its own; any other page as it is.</summary>
    public BookPage Beside(BookPage page, Language language)
    {
        Span[] articles = IsOfRule(page.Name) ? [.. Named(page)] : IsInstrument(page.Name) ? [.. OwnArticles(page)] : [];
        var texts = new List<BookBlock>();
        foreach (Span article in articles)
        {
            string name = $"{article.Target!.Page}/{article.Target.Anchor}.txt";
            if (read(name) is { } text)
            {
                texts.Add(new ProseBlock(new Prose([article])));
                texts.Add(new QuoteBlock(text));
            }
            else if (IsOfRule(page.Name))
            {
                _ = _missing.Add(name);
            }
        }

        return texts.Count == 0
            ? page
            : page with { Blocks = [.. page.Blocks, new HeadingBlock(2, language == Language.Indonesian ? "Bunyi pasal" : "The articles in full"), .. texts] };
    }

    private static IEnumerable<Span> Named(BookPage page) => page.Blocks
        .SelectMany(ProsesOf)
        .SelectMany(prose => prose.Spans)
        .Where(span => span.Target is { Anchor: not null } target && IsInstrument(target.Page))
        .DistinctBy(span => span.Target);

    /// <summary>The first row of an article is what links to the article lead to.</summary>
    private static IEnumerable<Span> OwnArticles(BookPage page) => page.Blocks
        .OfType<BookTable>()
        .SelectMany(table => table.Rows)
        .Where(row => row.Anchor is not null)
        .Select(row => new Span(row.Cells[0].Plain.Split('(')[0], SpanKind.Plain, new(page.Name, row.Anchor)));

    private static bool IsOfRule(string page) => RuleInventory.Law.Users.Any(user => PlaceLinks.Of(user).Page == page);

    private static bool IsInstrument(string page) => InstrumentPage.Names.Any(name => PlaceLinks.OfInstrument(name) == page);

    private static IEnumerable<Prose> ProsesOf(BookBlock block) => block switch
    {
        ProseBlock prose => [prose.Text],
        FormulaBlock formula => [formula.Text],
        ListBlock list => list.Items.SelectMany(item => item.All).Select(item => item.Text),
        BookTable table => table.Rows.SelectMany(row => row.Cells),
        _ => [],
    };
}
