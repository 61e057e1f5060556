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
