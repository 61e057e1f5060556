
namespace Kubar.Benefits.Book.Articles;

/// <summary>What somebody who read the text says of some paragraphs of an article.</summary>
internal sealed record ArticleRow(IReadOnlyList<Place> Places, string Verdict, string Reason)
{
    /// <summary>A rule, figure or reading decides by it.</summary>
    public const string Encoded = "encoded";

    /// <summary>Another place says the same, and is encoded.</summary>
    public const string Repeated = "repeated";

    /// <summary>Explanations or warnings say it; it decides nothing here.</summary>
    public const string Told = "told";

    /// <summary>Forms, time limits of offices, reports, powers: it decides no benefit or contribution.</summary>
    public const string Procedural = "procedural";

    /// <summary>Left out, for the reason given.</summary>
    public const string OutOfScope = "out of scope";

    private static readonly Dictionary<string, string> Reasons =
        EmbeddedTable.Read("reasons.csv").ToDictionary(row => row["english"], row => row["indonesian"], StringComparer.Ordinal);

    /// <summary>The verdicts, in the order in which the page counts them.</summary>
    public static IReadOnlyList<string> Verdicts { get; } = [Encoded, Repeated, Told, Procedural, OutOfScope];

    /// <summary>Every row, in the order of the texts.</summary>
    public static IReadOnlyList<ArticleRow> All { get; } =
    [
        .. EmbeddedTable.Read("articles.csv").Select(row => new ArticleRow(
            [.. row["paragraphs"].Split(' ').Select(paragraph => new Place(row["instrument"], row["article"], paragraph))],
            row["verdict"],
            row["reason"])),
    ];

    /// <summary>The reason in Indonesian.</summary>
    public string ReasonInIndonesian => Reason.Length == 0 ? "" : Reasons[Reason];

    public string Instrument => Places[0].Instrument;

    public override string ToString() => $"{Places[0] with { Paragraph = "" }}{string.Concat(Places.Where(place => place.Paragraph.Length > 0).Select(place => $"({place.Paragraph})"))}";
}
