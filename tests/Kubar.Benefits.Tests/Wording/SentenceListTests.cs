using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.DeclaredFacts;
using Kubar.Benefits.Tests.Rules;
using Xunit;

namespace Kubar.Benefits.Tests.Wording;

/// <summary>Every sentence, heading and name of the law in both languages, once, for a second reader.</summary>
public sealed class SentenceListTests
{
    [Theory]
    [InlineData("Indonesian", "sentences.id")]
    [InlineData("English", "sentences.en")]
    public void Sentences_OfRulesReadingsAndWarnings_AreThoseApproved(string language, string list) =>
        ApprovedText.ShouldBe($"tests/Kubar.Benefits.Tests/Wording/{list}", Lines(Enum.Parse<Language>(language)));

    private static IEnumerable<string> Lines(Language language) =>
    [
        .. Rulebook.Law.Benefits.SelectMany(benefit => Names($"benefit {benefit.Id}", benefit.Name, language)),
        .. RuleWalk.Definitions.OrderBy(definition => definition.Id, StringComparer.Ordinal).SelectMany(definition => Of(definition, language)).Distinct(),
        .. Rulebook.Law.Parameters.SelectMany(figure => Names($"figure {figure.Id}", figure.Name, language)),
        .. Facts.All.Concat(ChildFacts.All).Concat(ContributionFacts.All).SelectMany(fact => fact.Members.OrderBy(member => member.Key)
            .Select(member => $"fact {fact.Id}: {fact.Name.In(language)} = {member.Value.In(language)}")
            .DefaultIfEmpty($"fact {fact.Id}: {fact.Name.In(language)}")).Distinct(),
        .. ReadingCatalogue.All.SelectMany(reading => Of(reading, language)),
        .. Warnings.All.SelectMany(warning => Of($"warning {warning.Code}", warning.Text, language)),
    ];

    private static IEnumerable<string> Names(string of, LocalizedText name, Language language) => [$"{of}: {name.In(language)}"];

    private static IEnumerable<string> Of(Definition definition, Language language)
    {
        IEnumerable<string> said = new[] { ("met", definition.Met), ("unmet", definition.Unmet), ("says", definition.Says), ("formula", definition.Formula) }
            .Where(sentence => sentence.Item2 is not null)
            .SelectMany(sentence => Of($"{definition.Id} {sentence.Item1}", sentence.Item2!, language));
        return said.Prepend($"{definition.Id}: {definition.Name.In(language)}");
    }

    private static IEnumerable<string> Of(string of, Sentence sentence, Language language) =>
        sentence.Variants.Select(variant => $"{of}: {TypicalValues.In(variant.Says, language)}");

    private static IEnumerable<string> Of(Reading reading, Language language) =>
    [
        $"reading {reading.Id}: {reading.Question.In(language)}",
        $"reading {reading.Id} because: {reading.Rationale.In(language)}",
        .. reading.Alternatives.Select(alternative => $"reading {alternative}: {alternative.Text.In(language)}"),
    ];
}
