using System.Text;
using Kubar.Benefits.Book.Articles;
using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Book.Words;

/// <summary>Where things stand in the book.</summary>
internal static class PlaceLinks
{
    public const string Conditions = "conditions";
    public const string Sums = "calculations";
    public const string Figures = "figures";
    public const string Tables = "tables";
    public const string Readings = "readings";
    public const string Facts = "facts";
    public const string BelowA = "below-a";
    public const string Documents = "documents";

    /// <summary>The page of a benefit or of a contribution.</summary>
    public static Target Of(RuleUser user) => new(Slug(user.Id));

    /// <summary>The page of a benefit.</summary>
    public static Target Of(Benefit benefit) => new(Slug(benefit.Id));

    /// <summary>What links to a notion name.</summary>
    public static string OfNotion(Notion notion) => $"notion-{notion.Id}";

    /// <summary>The page of an instrument.</summary>
    public static string OfInstrument(string shortName) => Slug(shortName);

    /// <summary>An article; null: the book has no page of its instrument.</summary>
    public static Target? Of(Citation citation) => OfCitation(citation.Text);

    /// <summary>The first article that a text cites.</summary>
    public static Target? OfCitation(string text)
    {
        Place? first = Places.Of(text).FirstOrDefault(place => ArticleList.Instruments.Contains(place.Instrument, StringComparer.Ordinal));
        return first is null ? null : new(OfInstrument(first.Instrument), ArticleList.Has(first) ? AnchorOf(first) : null);
    }

    /// <summary>What links to an article name.</summary>
    public static string AnchorOf(Place place) => Slug($"pasal {place.Article}");

    /// <summary>A text as it stands in addresses: lower-case letters, digits and hyphens.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            _ = slug.Append(char.IsAsciiLetterOrDigit(character) ? char.ToLowerInvariant(character) : '-');
        }

        return slug.ToString();
    }
}
