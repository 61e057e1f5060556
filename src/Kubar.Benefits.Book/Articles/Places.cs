using System.Text.RegularExpressions;

namespace Kubar.Benefits.Book.Articles;

/// <summary>Reads the places out of a citation: <c>PP 44/2015 Pasal 20, 24(3)(4), Lampiran II; Permenaker 5/2021 Pasal 8(2)-(2c)</c>.</summary>
internal static partial class Places
{
    private const int Longest = 1000;

    /// <summary>The articles that an amending instrument numbers by its own.</summary>
    private static readonly Dictionary<(string Instrument, string Number), string> OwnNumbers = new()
    {
        [("PP 82/2019", "1")] = "25",
        [("PP 82/2019", "2")] = "26",
        [("PP 82/2019", "3")] = "34",
        [("PP 36/2025", "2")] = "10A",
        [("PP 36/2025", "3")] = "11",
    };

    /// <summary>Every place that a text cites, paragraph by paragraph; ranges are filled from the list of paragraphs.</summary>
    public static IReadOnlyList<Place> Of(string text) => [.. InstrumentStart().Matches(text).SelectMany(match => OfInstrument(match, text)).Distinct()];

    private static IEnumerable<Place> OfInstrument(Match start, string text)
    {
        Match next = start.NextMatch();
        string instrument = start.Groups["name"].Value;
        string places = text[(start.Index + start.Length)..(next.Success ? next.Index : text.Length)];

        // "PP 36/2025 jo. PP 7/2025 Pasal 10": the article of the second, prolonged by the first.
        if (next.Success && places.Trim() == "jo." && Of(text[next.Index..]) is [var prolonged, ..] && prolonged.Article == "10")
        {
            return [new(instrument, "10A", "")];
        }

        Match inner = Inner().Match(places);
        if (inner.Success)
        {
            places = inner.Groups["places"].Value + places[(inner.Index + inner.Length)..];
        }
        else if (OwnNumber().Match(places) is { Success: true } own)
        {
            return [new(instrument, OwnNumbers[(instrument, own.Groups["number"].Value)], "")];
        }

        return Item().Matches(places).SelectMany(item => OfItem(instrument, item));
    }

    private static IEnumerable<Place> OfItem(string instrument, Match item)
    {
        if (item.Groups["annex"].Success)
        {
            return [new(instrument, item.Groups["annex"].Value, "")];
        }

        string article = item.Groups["article"].Value;
        if (item.Groups["last"].Success)
        {
            return ArticleList.Between(instrument, article, item.Groups["last"].Value).Select(between => new Place(instrument, between, ""));
        }

        string[] paragraphs = [.. item.Groups["paragraph"].Captures.Select(capture => capture.Value)];
        return paragraphs.Length switch
        {
            0 => [new(instrument, article, "")],
            2 when item.Groups["range"].Success => ArticleList.Between(instrument, article, paragraphs[0], paragraphs[1]).Select(paragraph => new Place(instrument, article, paragraph)),
            _ => paragraphs.Select(paragraph => new Place(instrument, article, paragraph)),
        };
    }

    [GeneratedRegex(@"(?<name>(PP|Permenaker) \d+/\d{4}) ?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Longest)]
    private static partial Regex InstrumentStart();

    [GeneratedRegex(@"Pasal I( angka [\d, ]+)? ?\(Pasal (?<places>([^()]|\([^()]*\))*)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Longest)]
    private static partial Regex Inner();

    [GeneratedRegex(@"^Pasal I angka (?<number>\d+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Longest)]
    private static partial Regex OwnNumber();

    /// <summary>An annex; or an article with its paragraphs, a run of them, or articles from one to another. Numbers after "angka", "huruf" or a full stop are not articles.</summary>
    [GeneratedRegex(
        @"(?<annex>Lampiran [IV]+)|(?<![\w.(/]|angka |huruf |dan |\d x )(?<article>(?<=Pasal )II\b|\d+[A-Z]?)(-(?<last>\d+[A-Z]?)\b|\((?<paragraph>\d+[a-z]?)\)((?<range>-)?\((?<paragraph>\d+[a-z]?)\))*)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Longest)]
    private static partial Regex Item();
}
