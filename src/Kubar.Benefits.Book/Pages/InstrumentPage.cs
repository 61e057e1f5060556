using Kubar.Benefits.Book.Articles;
using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Book.Words;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Catalogues;
using Kubar.Benefits.Rules.DeclaredFacts;

namespace Kubar.Benefits.Book.Pages;

/// <summary>The page of an instrument: what of each article is encoded, told, procedural or left out, and why.</summary>
internal static class InstrumentPage
{
    /// <summary>The instruments that have a page: those whose texts were read, by date.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. ArticleList.Instruments.OrderBy(name => Instruments.All.Index().FirstOrDefault(known => known.Item.ShortName == name, (int.MaxValue, null!)).Index)];

    public static BookPage Of(RuleWords words, string instrument)
    {
        Instrument? known = Instruments.All.FirstOrDefault(one => one.ShortName == instrument);
        ArticleRow[] rows = [.. ArticleRow.All.Where(row => row.Instrument == instrument)];
        var anchored = new HashSet<string>(StringComparer.Ordinal);
        return new(
            PlaceLinks.OfInstrument(instrument),
            instrument,
            [
                new ProseBlock(known is null
                    ? words.T("Dibaca; tidak ada aturan yang memakainya.", "Read; no rule rests on it.")
                    : words.T(
                        $"{known.Subject.Indonesian}. Ditetapkan {words.Day(known.Signed)}, berlaku sejak {words.Day(known.InForceFrom)}. {EnumNames.NameOf(known.Grade).Indonesian}.",
                        $"{known.Subject.English}. Signed {words.Day(known.Signed)}, in force since {words.Day(known.InForceFrom)}. {EnumNames.NameOf(known.Grade).English}.")),
                new ListBlock([.. ArticleRow.Verdicts.Select(verdict => (Verdict: verdict, Count: rows.Where(row => row.Verdict == verdict).Sum(row => row.Places.Count)))
                    .Where(counted => counted.Count > 0)
                    .Select(counted => new BookLine(Prose.Of($"{new Span(VerdictText(words, counted.Verdict), SpanKind.Strong)} ({words.T($"{counted.Count} ayat", counted.Count == 1 ? "1 paragraph" : $"{counted.Count} paragraphs")}): {Meaning(words, counted.Verdict)}")))]),
                new BookTable(
                    [words.T("Pasal", "Article"), words.T("Bagaimana", "How"), words.T("Oleh apa, atau mengapa", "By what, or why")],
                    [.. rows.Select(row => new BookRow(
                        [row.ToString()[(instrument.Length + 1)..], VerdictText(words, row.Verdict), By(words, row)],
                        anchored.Add(PlaceLinks.AnchorOf(row.Places[0])) ? PlaceLinks.AnchorOf(row.Places[0]) : null))]),
            ]);
    }

    private static Prose By(RuleWords words, ArticleRow row)
    {
        Prose[] citing = row.Verdict is ArticleRow.Encoded or ArticleRow.Told
            ? [.. Cited.Citing(row).Select(by => Link(words, by)).DistinctBy(link => link.Plain, StringComparer.Ordinal)]
            : [];
        Prose reason = words.Language == Language.Indonesian ? row.ReasonInIndonesian : row.Reason;
        return citing.Length == 0 ? reason : reason.IsEmpty ? Prose.Join("; ", citing) : Prose.Of($"{reason}: {Prose.Join("; ", citing)}");
    }

    private static Prose Link(RuleWords words, string by)
    {
        int space = by.IndexOf(' ', StringComparison.Ordinal);
        (string kind, string id) = (by[..space], by[(space + 1)..]);
        string slug = PlaceLinks.Slug(id);
        (string text, Target? target) = kind switch
        {
            "benefit" => (Rulebook.Law.Benefits.First(benefit => benefit.Id == id).Name.In(words.Language), new Target(slug)),
            "figure" => (Rulebook.Law.Parameters.First(figure => figure.Id == id).Spoken.In(words.Language), new Target(PlaceLinks.Figures, slug)),
            "table" => (Rulebook.Law.Tables.First(table => table.Id == id).Name.In(words.Language), new Target(PlaceLinks.Tables, slug)),
            "reading" => (words.T("tafsir: ", "reading: ") + ReadingCatalogue.All.First(reading => reading.Id == id).Question.In(words.Language), new Target(PlaceLinks.Readings, id)),
            "rule" when RuleInventory.Law.Named.FirstOrDefault(named => named.Step.Id == id) is { } node =>
                (((Definition)node.Step).Name.In(words.Language), new Target(node.Unit == Unit.Truth ? PlaceLinks.Conditions : PlaceLinks.Sums, slug)),
            "rule" => (words.T("jenis pelayanan kesehatan", "health services"), new Target(PlaceLinks.Tables, "care-services")),
            "documents" => (words.T("dokumen untuk mengajukan", "documents to claim with"), new Target(PlaceLinks.Documents)),
            _ => (words.T("jatuh tempo iuran", "due date of contributions"), new Target(PlaceLinks.Facts, PlaceLinks.Slug(((FactNode)Facts.ArrearsMonths.Node).Fact.Id))),
        };
        return new([new(Capitalised.Of(text), SpanKind.Plain, target)]);
    }

    private static string VerdictText(RuleWords words, string verdict) => verdict switch
    {
        ArticleRow.Encoded => words.T("dikodekan", "encoded"),
        ArticleRow.Repeated => words.T("berulang", "repeated"),
        ArticleRow.Told => words.T("diberitahukan", "told"),
        ArticleRow.Procedural => words.T("tata cara", "procedural"),
        _ => words.T("di luar lingkup", "out of scope"),
    };

    private static string Meaning(RuleWords words, string verdict) => verdict switch
    {
        ArticleRow.Encoded => words.T("ada aturan, angka, atau tafsir yang memakainya", "a rule, figure or reading decides by it"),
        ArticleRow.Repeated => words.T("isinya sama dengan ketentuan lain yang dikodekan", "it says what another place says, which is encoded"),
        ArticleRow.Told => words.T("disebut dalam penjelasan atau peringatan; di sini tidak menentukan hasil", "explanations or warnings say it; it decides nothing here"),
        ArticleRow.Procedural => words.T("formulir, laporan, batas waktu, dan kewenangan; tidak menentukan manfaat atau iuran", "forms, reports, time limits and powers; it decides no benefit and no contribution"),
        _ => words.T("ditinggalkan, dengan alasannya", "left out, for the reason given"),
    };
}
