using System.Text.RegularExpressions;
using FluentAssertions;
using Kubar.Benefits.Book;
using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Accident;
using Kubar.Benefits.Rules.Contributions;
using Kubar.Benefits.Rules.DeclaredFacts;
using Kubar.Benefits.Rules.Holidays;
using Kubar.Benefits.Rules.Payment;
using Kubar.Benefits.Tests.Rules;
using Xunit;

namespace Kubar.Benefits.Tests.LawBooks;

/// <summary>Everything that the rules say stands on a page, and no page says what they do not.</summary>
public sealed partial class RulebookWalkTests
{
    private static readonly Dictionary<Language, IReadOnlyList<BookPage>> Pages = Enum.GetValues<Language>().ToDictionary(language => language, LawBook.Of);

    private static readonly Dictionary<Language, HashSet<string>> Codes = Pages.ToDictionary(
        pages => pages.Key,
        pages => pages.Value.SelectMany(BookText.Of).SelectMany(prose => prose.Spans).Where(span => span.Kind == SpanKind.Code).Select(span => span.Text).ToHashSet(StringComparer.Ordinal));

    private static readonly Dictionary<Language, string> Texts = Pages.ToDictionary(
        pages => pages.Key,
        pages => string.Join('\n', pages.Value.SelectMany(BookText.Of).Select(prose => prose.Plain)));

    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Pages_Always_NameEveryRuleFigureReadingFactAndWarning(Language language) => Ids().Where(id => !Codes[language].Contains(id)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Pages_Always_HoldEverySentenceOfTheRules(Language language) =>
        RuleWalk.Definitions.SelectMany(definition => new[] { definition.Met, definition.Unmet, definition.Says, definition.Formula })
            .Concat(Warnings.All.Concat(ContributionWarnings.All).Select(warning => warning.Text))
            .OfType<Sentence>()
            .SelectMany(sentence => sentence.Variants)
            .SelectMany(variant => variant.Says.In(language).Parts.OfType<string>())
            .Where(literal => !Texts[language].Contains(literal, StringComparison.Ordinal))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Pages_Always_HoldEveryValueOfEveryFigure(Language language) =>
        Rulebook.Law.Parameters.SelectMany(figure => figure.Periods.Select(period => Kubar.Benefits.Assessments.Wording.Figure(figure, period.Value, language)))
            .Concat(Rulebook.Law.Losses.Select(row => row.Info.Name.In(language)))
            .Concat(CareServices.All.Select(service => service.Name.In(language)))
            .Concat(HolidayTable.Rows.Select(holiday => Kubar.Benefits.Assessments.Wording.Day(holiday.Day, language)))
            .Where(text => !Texts[language].Contains(text, StringComparison.Ordinal))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Citations_OfThePages_AreThoseOfTheRules(Language language)
    {
        HashSet<string> known =
        [
            .. RuleWalk.Definitions.SelectMany(definition => definition.Sources).Select(source => source.Citation.Text),
            .. Rulebook.Law.Benefits.SelectMany(benefit => benefit.Sources).Select(source => source.Citation.Text),
            .. Rulebook.Law.Parameters.SelectMany(figure => figure.Periods).Select(period => period.Citation.Text),
            .. Rulebook.Law.Tables.SelectMany(table => table.Periods).Select(period => period.Citation.Text),
            .. ReadingCatalogue.All.Select(reading => reading.Source),
            .. CareServices.All.Select(service => service.Citation.Text),
            .. DocumentsOfClaims.All.SelectMany(periods => periods).Select(list => list.Source.Text),
            .. Facts.All.Concat(ChildFacts.All).Concat(ContributionFacts.Own).Select(fact => fact.Source).OfType<string>(),
        ];
        HashSet<string> instruments = [.. Pages[language].Where(page => page.Title.StartsWith("PP ", StringComparison.Ordinal) || page.Title.StartsWith("Permenaker ", StringComparison.Ordinal)).Select(page => page.Name)];
        instruments.Should().HaveCountGreaterThan(8);
        Pages[language].Where(page => page.Name != "index")
            .SelectMany(BookText.Of)
            .SelectMany(prose => prose.Spans)
            .Where(span => span.Target is { } target && instruments.Contains(target.Page) && !known.Contains(span.Text))
            .Select(span => span.Text)
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Links_BetweenPages_LeadSomewhere(Language language)
    {
        HashSet<Target> places =
        [
            .. Pages[language].Select(page => new Target(page.Name)),
            .. Pages[language].SelectMany(page => page.Blocks.SelectMany(BookText.AnchorsOf).Select(anchor => new Target(page.Name, anchor))),
        ];
        Pages[language].SelectMany(page => BookText.Of(page).SelectMany(prose => prose.Spans).Select(span => (Page: page.Name, span.Target)))
            .Where(link => link.Target is { } target && !places.Contains(target))
            .Distinct()
            .Should().BeEmpty();
    }

    /// <summary>Whoever reads of a limit to claim finds its article, as whoever reads of a benefit does.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Articles_OfTheIndex_AreLinks(Language language)
    {
        Span[] articles = [.. BookText.Of(Pages[language].Single(page => page.Name == "index")).SelectMany(prose => prose.Spans).Where(span => span.Text.Contains("Pasal", StringComparison.Ordinal))];

        articles.Where(span => span.Target is null).Should().BeEmpty();
        articles.Should().Contain(span => span.Text == "PP 82/2019 Pasal I angka 2 (Pasal 26)", "by it the right to claim of JKK lapses");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Anchors_OfAPage_StandOnce(Language language) =>
        Pages[language].SelectMany(page => page.Blocks.SelectMany(BookText.AnchorsOf).GroupBy(anchor => anchor, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"{page.Name}#{group.Key}"))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Pages_OfBenefits_HaveAnExampleWhereACaseCanTellOfThem(Language language) =>
        Pages[language].Where(page => Rulebook.Law.Benefits.Any(benefit => benefit.Id.Replace('.', '-') == page.Name))
            .Where(page => !BookText.Of(page).Any(prose => prose.Spans.Any(span => span.Kind == SpanKind.Code && span.Text.EndsWith(".json", StringComparison.Ordinal))))
            .Select(page => page.Name)
            .Should().Equal("jkk-care-elsewhere", "jkk-incapacity-difference");

    [Theory]
    [MemberData(nameof(Languages))]
    public void Pages_Always_SayNoWordsTwiceInARow(Language language) =>
        Pages[language]
            .SelectMany(page => BookText.Of(page).Select(prose => (page.Name, prose.Plain)))
            .Where(line => TwiceInARow().IsMatch(line.Plain))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Pages_OfBenefits_SayHowMuchByMoreThanTheirOwnName(Language language) =>
        Rulebook.Law.Benefits
            .Where(benefit => Pages[language].Single(page => page.Name == benefit.Id.Replace('.', '-'))
                .Blocks.OfType<ListBlock>()
                .SelectMany(list => list.Items.SelectMany(item => item.All))
                .Any(line => line.Text.Plain == $"{(language == Language.Indonesian ? "besarnya" : "the amount of")} {benefit.Name.In(language)}"))
            .Select(benefit => benefit.Id)
            .Should().BeEmpty();

    [Fact]
    public void Pages_InIndonesian_HaveNoEnglishRemarks() =>
        Pages[Language.Indonesian]
            .SelectMany(page => BookText.Of(page).Select(prose => (page.Name, prose.Plain)))
            .Where(line => EnglishRemark().IsMatch(line.Plain))
            .Should().BeEmpty();

    [Theory]
    [InlineData("terutang")]
    [InlineData("kitab aturan")]
    [InlineData("bersandar pada")]
    [InlineData("hak gugur")]
    [InlineData("tanda terima")]
    [InlineData("menurut hukum")]
    [InlineData("fakta ")]
    public void Pages_InIndonesian_UseTheWordsOfTheGlossary(string word) =>
        Pages[Language.Indonesian].Where(page => page.Name != "glossary")
            .SelectMany(page => BookText.Of(page).Select(prose => (page.Name, prose.Plain)))
            .Where(line => line.Plain.Contains(word, StringComparison.OrdinalIgnoreCase))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Headings_OfFigures_TellThemApart(Language language) =>
        Pages[language].Single(page => page.Name == "figures").Blocks.OfType<HeadingBlock>().Select(heading => heading.Text)
            .Should().HaveCount(Rulebook.Law.Parameters.Count).And.OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Columns_OfLongTables_DoNotSayTheSameInEveryRow(Language language) =>
        Pages[language].Where(page => page.Name is "tables" or "facts" or "holidays" or "below-a" or "glossary")
            .SelectMany(page => page.Blocks.OfType<BookTable>().Where(table => table.Rows.Count >= 10).Select(table => (page.Name, Table: table)))
            .SelectMany(told => told.Table.Columns.Index().Select(column => (told.Name, column.Item.Heading, Said: told.Table.Rows.Select(row => row.Cells[column.Index].Plain).Distinct(StringComparer.Ordinal).Count())))
            .Where(column => column.Said == 1)
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Needs_OfWhatIsBelowA_DoNotSayTheArticleAgain(Language language) =>
        Pages[language].Single(page => page.Name == "below-a").Blocks.OfType<BookTable>().Single().Rows
            .Where(row => row.Cells[^1].Plain.Contains(row.Cells[1].Plain, StringComparison.Ordinal))
            .Select(row => row.Cells[0].Plain)
            .Should().BeEmpty();

    [Theory]
    [InlineData(Language.Indonesian, ", setiap 10")]
    [InlineData(Language.English, ", for every 10")]
    public void Tables_OfALossForEveryTen_SayForEveryTenOfWhat(Language language, string scale)
    {
        string[] names = [.. Pages[language].Single(page => page.Name == "tables").Blocks.OfType<BookTable>().SelectMany(table => table.Rows).Select(row => row.Cells[0].Plain)];
        LossInfo[] losses = [.. Rulebook.Law.Losses.Select(row => row.Info).Where(loss => loss.Scale == LossScale.PerTen)];
        losses.Should().HaveCount(4);
        losses.Select(loss => loss.Name.In(language)).Should().OnlyContain(name => names.Any(told => told.StartsWith(name + scale, StringComparison.Ordinal)) && !names.Contains(name));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Links_ToPagesOfManyThings_NameTheThing(Language language) =>
        Pages[language].Where(page => page.Name != "index")
            .SelectMany(page => BookText.Of(page).SelectMany(prose => prose.Spans).Select(span => (page.Name, span.Target)))
            .Where(link => link.Target is { Anchor: null, Page: "facts" or "figures" or "tables" or "conditions" or "calculations" or "readings" or "warnings" })
            .Distinct()
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Links_OfAnArticle_BeginAlike(Language language)
    {
        HashSet<string> instruments = [.. Kubar.Benefits.Book.Pages.InstrumentPage.Names];
        Pages[language].Where(page => instruments.Contains(page.Title))
            .SelectMany(page => BookText.Of(page).SelectMany(prose => prose.Spans).Where(span => span.Target is not null).Select(span => (page.Name, span.Text)))
            .Where(link => char.IsLower(link.Text[0]))
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Terms_OfTheGlossary_StandInOrder(Language language) =>
        Pages[language].Single(page => page.Name == "glossary").Blocks.OfType<BookTable>().Single().Rows.Select(row => row.Cells[0].Plain.TrimStart('.', ' ').ToUpperInvariant())
            .Should().BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void Pages_InEnglish_SayOneOfOne() =>
        Pages[Language.English]
            .SelectMany(page => BookText.Of(page).Select(prose => (page.Name, prose.Plain)))
            .Where(line => OneOfMany().IsMatch(line.Plain))
            .Should().BeEmpty();

    [Fact]
    public void Facts_InEnglish_SayNoWordsOfPrograms() =>
        Pages[Language.English].Single(page => page.Name == "facts").Blocks.OfType<BookTable>().SelectMany(table => table.Rows).Select(row => row.Cells[3].Plain)
            .Where(absent => ProgramWord().IsMatch(absent))
            .Should().BeEmpty();

    [GeneratedRegex(@"(?<![\d.,-])\b1 (?:day|row|month|year|paragraph|hour|time|term|child)(?:s|ren)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OneOfMany();

    [GeneratedRegex(@"\b(?:true|false|null)\b|[a-z][A-Z]|\bit has not$|\bthey were not$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ProgramWord();

    [GeneratedRegex(@"\b(?<said>\p{L}{3,}(?: \p{L}+){0,2}) \k<said>\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TwiceInARow();

    [GeneratedRegex(@"(?<![-.])\b(?:changing|changed|kept|not found|reported|moved|reads as|slip for|only of|each by|June|Aug|Oct|Dec|of \d)\b(?![-.])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishRemark();

    private static IEnumerable<string> Ids() =>
    [
        .. Rulebook.Law.Benefits.Select(benefit => benefit.Id),
        .. ContributionChapter.Rules.Select(rule => rule.Id),
        .. RuleWalk.Definitions.Select(definition => definition.Id),
        .. RuleWalk.Nodes.OfType<ParameterNode>().Select(node => node.Parameter.Id),
        .. Rulebook.Law.Parameters.Select(figure => figure.Id),
        .. Rulebook.Law.Tables.Select(table => table.Id),
        .. ReadingCatalogue.All.SelectMany(reading => reading.Alternatives.Select(alternative => alternative.Id).Prepend(reading.Id)),
        .. RuleWalk.Nodes.OfType<FactNode>().Select(node => node.Fact.Id),
        .. Warnings.All.Concat(ContributionWarnings.All).Select(warning => warning.Code),
    ];
}
