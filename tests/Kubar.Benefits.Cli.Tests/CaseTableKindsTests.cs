using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Tests.Data;
using Xunit;

namespace Kubar.Benefits.Cli.Tests;

/// <summary>Each kind of case that has once been answered wrongly, with its siblings, through the JSON contract.</summary>
public sealed class CaseTableKindsTests
{
    private static readonly IReadOnlyDictionary<string, KindQuestion> _questions = KindFile.All();

    public static TheoryData<string> Questions => [.. _questions.Keys];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Assess_CaseOfAKind_GivesWhatTheTextGives(string name)
    {
        KindQuestion question = _questions[name];

        JsonElement answer = Contract.Assess(
            question.Case.ToJsonString(),
            [.. question.Readings.SelectMany(reading => new[] { "--reading", reading })]);

        KindExpectation.Differences(question.Expect, answer)
            .Should().BeEmpty("{0} asks it of {1}", string.Join("; ", question.Article), question.Case.ToJsonString());
    }

    [Fact]
    public void Kinds_LinesOfTheSecondEdition_AreAllThere() =>
        KindFile.Kinds().Select(kind => kind.Line).OfType<string>().Should().BeEquivalentTo(SecondEdition.Ids);

    // F27 is a sum of several programmes that cannot be taken apart.
    [Fact]
    public void Kinds_PublishedRows_AreAllThereButTheOneThatCannotBeReproduced() =>
        KindFile.Kinds().Select(kind => kind.Published).OfType<string>()
            .Should().BeEquivalentTo(CsvFile.Read("published-cases-2.csv").Select(row => row["id"]).Where(id => id != "F27"));

    [Fact]
    public void Kinds_EachKind_HasSiblingsAndNamesItsArticle() =>
        KindFile.Kinds().Should().OnlyContain(kind => (kind.Siblings.Count >= 2 || kind.Published != null) && kind.Article.Count > 0);
}
