
namespace Kubar.Benefits.Book.Articles;

/// <summary>Every article and paragraph of the instruments that the rules follow, as their texts number them.</summary>
internal static class ArticleList
{
    private static readonly IReadOnlyList<(string Instrument, string Article, string[] Paragraphs)> Articles =
    [
        .. EmbeddedTable.Read("article-paragraphs.csv").Select(row => (row["instrument"], row["article"], row["paragraphs"].Split(' '))),
    ];

    /// <summary>Paragraph by paragraph, in the order of the texts; an article without numbers is one.</summary>
    public static IReadOnlyList<Place> All { get; } =
        [.. Articles.SelectMany(article => article.Paragraphs.Select(paragraph => new Place(article.Instrument, article.Article, paragraph)))];

    /// <summary>The instruments.</summary>
    public static IReadOnlyList<string> Instruments { get; } = [.. Articles.Select(article => article.Instrument).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether the texts have the article.</summary>
    public static bool Has(Place place) => Articles.Any(article => article.Instrument == place.Instrument && article.Article == place.Article);

    /// <summary>The articles from one to another, both included.</summary>
    public static IEnumerable<string> Between(string instrument, string first, string last) =>
        Between([.. Articles.Where(article => article.Instrument == instrument).Select(article => article.Article)], first, last);

    /// <summary>The paragraphs of an article from one to another, both included.</summary>
    public static IEnumerable<string> Between(string instrument, string article, string first, string last) =>
        Between(Articles.First(listed => listed.Instrument == instrument && listed.Article == article).Paragraphs, first, last);

    /// <summary>A text that has not the first of them has none.</summary>
    private static string[] Between(string[] all, string first, string last) =>
        Array.IndexOf(all, first) is var start and >= 0 && Array.IndexOf(all, last) is var end && end >= start ? all[start..(end + 1)] : [];
}
