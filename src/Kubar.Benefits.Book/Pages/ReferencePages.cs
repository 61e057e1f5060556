using Kubar.Benefits.Assessments;
using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Book.Words;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Contributions;
using Kubar.Benefits.Rules.DeclaredFacts;
using Kubar.Benefits.Rules.Vocabulary;

namespace Kubar.Benefits.Book.Pages;

/// <summary>The pages of readings, facts, warnings and words.</summary>
internal static class ReferencePages
{
    /// <summary>What stands for the article of a reading that no article settles.</summary>
    private const string NoArticle = "-";

    public static BookPage Readings(RuleWords words)
    {
        var blocks = new List<BookBlock>
        {
            new ProseBlock(words.T(
                "Hal yang tidak diatur dengan tegas, dengan jawaban yang dapat dipilih. Yang pertama adalah bawaan.",
                "What the law leaves unsettled, with the answers one can choose from. The first is the default.")),
        };
        foreach (Reading reading in ReadingCatalogue.All)
        {
            blocks.Add(new HeadingBlock(2, reading.Question.In(words.Language), reading.Id));
            blocks.Add(new ProseBlock(Prose.Of($"{words.T("Kode", "Code")}: {new Span(reading.Id, SpanKind.Code)}. {(reading.Source == NoArticle ? words.T("Tidak ada pasal yang mengaturnya", "No article settles it") : Prose.Of($"{words.T("Pasal", "Article")}: {RuleWords.Place(reading.Source)}"))}.")));
            blocks.Add(new ListBlock(
            [
                .. reading.Alternatives.Select(alternative => new BookLine(Prose.Of(
                    $"{new Span(alternative.Id, SpanKind.Code)}{(alternative == reading.Default ? words.T(" (bawaan)", " (default)") : "")}: {alternative.Text.In(words.Language)}"))),
                new BookLine(Prose.Of($"{words.T("Mengapa bawaan itu", "Why that default")}: {reading.Rationale.In(words.Language)}")),
                new BookLine(Prose.Of($"{words.T("Dapat menentukan", "Can bear on")}: {StepPages.Users(words, RuleInventory.Law.UsersOf(reading))}")),
            ]));
        }

        return new(PlaceLinks.Readings, words.T("Tafsir", "Readings"), blocks);
    }

    public static BookPage Facts(RuleWords words)
    {
        FieldEntry[] entries = [.. CaseFields.Entries, .. ContributionFields.Entries];
        var blocks = new List<BookBlock>
        {
            new ProseBlock(words.T(
                "Setiap data yang dipakai aturan: dari mana asalnya, siapa yang menyimpulkannya bila harus dinilai orang, dan apa artinya bila tidak diisi.",
                "Every fact that rules use: where it comes from, who finds it where a person has to judge, and what it means where it is not told.")),
        };
        Add(words.T("Data kasus", "Facts of a case"), Rules.DeclaredFacts.Facts.All, "");
        Add(words.T("Data setiap anak", "Facts of each child"), ChildFacts.All, "family.children[].");
        Add(words.T("Data iuran", "Facts of a contribution"), ContributionFacts.Own, "");
        return new(PlaceLinks.Facts, words.T("Data", "Facts"), blocks);

        void Add(string heading, IEnumerable<Fact> facts, string within)
        {
            blocks.Add(new HeadingBlock(2, heading));
            blocks.Add(new BookTable(
                [words.T("Data", "Fact"), words.T("Asal", "Where from"), words.T("Pilihan", "Choices"), words.T("Bila tidak diisi", "Where not told"), words.T("Kode", "Code")],
                [.. facts.GroupBy(fact => fact.Id[..fact.Id.IndexOf('.', StringComparison.Ordinal)], StringComparer.Ordinal).SelectMany(of => of).Select(fact => new BookRow([fact.Name.In(words.Language), Origin(words, fact), Choices(words, fact), WhenAbsent(words, entries, fact, within), Code(fact)], PlaceLinks.Slug(fact.Id)))]));
        }
    }

    public static BookPage WarningsPage(RuleWords written)
    {
        RuleWords words = written;
        var blocks = new List<BookBlock>
        {
            new ProseBlock(words.T("Yang dikatakan di samping hasil bila keadaannya demikian.", "What is said beside a result where it is so.")),
        };
        foreach (Warning warning in Warnings.All.Concat(ContributionWarnings.All))
        {
            words = ContributionWarnings.All.Contains(warning) ? written.ForContributions : written;
            (Clause? When, Prose Says)[] variants = [.. words.Variants(warning.Text)];
            blocks.Add(new HeadingBlock(2, warning.Name.In(words.Language), PlaceLinks.Slug(warning.Code)));
            blocks.Add(new ProseBlock(Prose.Of($"{words.T("Kode", "Code")}: {new Span(warning.Code, SpanKind.Code)}.")));
            IReadOnlyList<BookLine> when = words.Explain(warning.When.Node);
            blocks.Add(new ListBlock(
            [
                new BookLine(words.T("Dikatakan bila: ", "It is said where: ") + when[0].Text, [.. when[0].Parts, .. when.Skip(1)]),
                .. variants.Select(variant => variant.When is null
                    ? new BookLine(Prose.Of($"\"{variant.Says}\""))
                    : words.Saying(variant.When, Prose.Of($"\"{variant.Says}\""))),
            ]));
        }

        return new("warnings", words.T("Peringatan", "Warnings"), blocks);
    }

    public static BookPage Glossary(RuleWords words) => new(
        "glossary",
        words.T("Istilah", "Glossary"),
        [
            new ProseBlock(words.T(
                "Satu istilah untuk satu hal, menurut kata-kata peraturan.",
                "One term for one thing, in the words of the law.")),
            words.Language == Language.Indonesian
                ? new BookTable(["Istilah", "Inggris", "Bukan"], [.. Terms("indonesian").Select(row => new BookRow([Strong(row["indonesian"]), row["english"], row["not"]]))])
                : new BookTable(["Term", "Indonesian", "Not in Indonesian"], [.. Terms("english").Select(row => new BookRow([Strong(row["english"]), row["indonesian"], row["not-in-english"] is { Length: > 0 } remark ? remark : row["not"]]))]),
        ]);

    /// <summary>The terms in the order in which a reader of the language looks for them.</summary>
    private static IEnumerable<IReadOnlyDictionary<string, string>> Terms(string column) =>
        EmbeddedTable.Read("glossary.csv").OrderBy(row => row[column].TrimStart('.', ' '), StringComparer.OrdinalIgnoreCase);

    private static Prose Strong(string text) => new([new(text, SpanKind.Strong)]);

    private static Prose Code(Fact fact) => new([new(fact.Id, SpanKind.Code)]);

    private static Prose Origin(RuleWords words, Fact fact)
    {
        Prose source = fact.Source is { } article ? Prose.Of($" ({RuleWords.Place(article)})") : Prose.Nothing;
        return fact.Origin switch
        {
            Expressions.Origin.Finding finding => words.T($"kesimpulan atau penetapan: {finding.MadeBy.Indonesian}", $"a finding: {finding.MadeBy.English}") + source,
            Expressions.Origin.Derived => words.T("dihitung dari catatan dan kalender", "derived from records and the calendar") + source,
            Expressions.Origin.Unencoded => words.T("peraturan yang belum dikodekan: tidak pernah diketahui", "law that is not encoded: never known") + source,
            _ => words.T("daftar, kartu, atau kuitansi", "a register, card or receipt") + source,
        };
    }

    private static Prose Choices(RuleWords words, Fact fact) => fact switch
    {
        { Members.Count: > 0 } => string.Join("; ", fact.Members.OrderBy(member => member.Key).Select(member => member.Value.In(words.Language))),
        { Unit: Unit.Truth } => words.T("ya; tidak", "yes; no"),
        { Unit: Unit.Date } => words.T("tanggal", "a date"),
        { Unit: Unit.Rupiah } => words.T("jumlah uang dalam rupiah", "a sum in rupiah"),
        { Unit: Unit.Months } => words.T("bilangan bulan", "a number of months"),
        { Unit: Unit.Years } => words.T("bilangan tahun", "a number of years"),
        { Unit: Unit.Days } => words.T("bilangan hari", "a number of days"),
        { Unit: Unit.Hours } => words.T("bilangan jam", "a number of hours"),
        { Unit: Unit.BasisPoints or Unit.LossPoints } => words.T("persen", "a percentage"),
        _ => words.T("bilangan", "a number"),
    };

    private static Prose WhenAbsent(RuleWords words, FieldEntry[] entries, Fact fact, string within)
    {
        FieldEntry? entry = fact.Paths.Select(path => entries.FirstOrDefault(known => known.Path == within + path)).FirstOrDefault(known => known is not null);
        return entry switch
        {
            { IsRequired: true } => fact.Origin is Expressions.Origin.Derived ? words.T("dihitung dari data yang wajib diisi", "derived from what must be told") : words.T("wajib diisi", "must be told"),
            { WhenAbsent: { } absent } => absent.In(words.Language),
            _ => fact.Usual is not { } usual ? words.T("belum diketahui", "unknown")
                : usual == fact.Max && fact.Unit == Unit.Months ? words.T("semua bulan yang lunas", "every paid month")
                : words.T("dianggap ", "taken to be ") + (fact.Members.TryGetValue(usual, out LocalizedText? name) ? name.In(words.Language) : Wording.Value(usual, fact.Unit, words.Language)),
        };
    }
}
