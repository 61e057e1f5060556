using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Cases;
using Xunit;

namespace Kubar.Benefits.Cli.Tests;

/// <summary>The files in <c>examples/</c> say what the documentation says of them.</summary>
public sealed class CaseTableExamplesTests
{
    [Fact]
    public void Assess_FisherKilledAtWork_Is70MillionAndTwoScholarships()
    {
        JsonElement assessment = Example("jkk-01-trenggalek-2025.json");

        Outcomes(assessment, "jkk.death-grant", "jkk.funeral", "jkk.periodic-grant", "jkk.scholarship")
            .Should().Equal("48,000,000", "10,000,000", "12,000,000", "4,500,000");
        assessment.Total("payableNow").Should().Be(74_500_000);
        assessment.Total("scheduled").Should().Be(148_500_000);
    }

    [Fact]
    public void Assess_WhyOnlyTenMillion_IsTheFuneralCostWhateverTheReading()
    {
        JsonElement assessment = Example("why-only-ten-million.json");

        Outcomes(assessment, "jkm.lump-sum", "jkm.periodic-grant", "jkm.funeral", "jkm.scholarship").Should().Equal("-", "-", "10,000,000", "-");
        assessment.GetProperty("dependsOn").EnumerateArray().Should().BeEmpty();
    }

    [Fact]
    public void Assess_ArrearsOfTwoMonths_AreTakenOutOfTheBenefit()
    {
        JsonElement assessment = Example("arrears-two-months.json");

        Outcomes(assessment, "jkm.lump-sum", "jkm.periodic-grant", "jkm.funeral").Should().Equal("20,000,000", "12,000,000", "10,000,000");
        assessment.GetProperty("arrears").GetRawText().Should().Be("""{"months":2,"amount":33600,"deducted":true}""");
        assessment.Total("net").Should().Be(41_966_400);
    }

    [Fact]
    public void Assess_ThumbAndHalfAnIndexFinger_IsIncapacityAndNineteenAndAHalfPercent()
    {
        JsonElement assessment = Example("disability.json");

        Outcomes(assessment, "jkk.medical-care", "jkk.transport", "jkk.temporary-incapacity", "jkk.partial-disability")
            .Should().Equal("28,450,000", "2,650,000", "3,500,000", "15,600,000");
        assessment.Total("payableNow").Should().Be(50_200_000);
    }

    [Fact]
    public void Assess_InjuredInArrears_LosesTwoMonthsOnce()
    {
        JsonElement assessment = Example("injured-in-arrears.json");

        Outcomes(assessment, "jkk.medical-care", "jkk.transport", "jkk.temporary-incapacity").Should().Equal("6,200,000", "150,000", "3,200,000");
        assessment.GetProperty("arrears").GetRawText().Should().Be("""{"months":2,"amount":45600,"deducted":true}""");
        assessment.Total("net").Should().Be(9_504_400);
    }

    [Fact]
    public void Assess_FactMissing_IsBoundedAndNamesTheFacts()
    {
        JsonElement scholarship = Example("a-fact-is-missing.json").Entitlement("jkk.scholarship")!.Value;

        scholarship.Status().Should().Be("undetermined");
        scholarship.Money("atLeast").Should().Be(0);
        scholarship.Money("atMost").Should().Be(24_000_000);
        scholarship.GetProperty("missing").EnumerateArray().Select(path => path.GetString())
            .Should().BeEquivalentTo(
                "family.children[0].level", "family.children[0].yearsLeft", "family.children[1].level", "family.children[1].yearsLeft");
    }

    [Fact]
    public void Assess_Roster_AnswersEachLineInOrder()
    {
        string[] lines = File.ReadAllLines(PathOf("roster-of-cases.jsonl"));

        IReadOnlyList<JsonElement> answers = Contract.AssessAll(lines);

        answers.Select(answer => $"{answer.GetProperty("id").GetString()}: {answer.Total("payableNow")}").Should().Equal(
            "farmer-2024: 42000000",
            "fisher-2025: 74500000",
            "trader-lapsed: 0",
            "porter-struck-at-work: 98800000",
            "mill-worker-unregistered: 262000000",
            "weaver-member-37-months: 43500000",
            "gardener-months-unknown: 0");
    }

    [Fact]
    public void Assess_WrongInput_NamesEveryProblemAtOnce()
    {
        JsonElement rejection = Example("wrong-input.json");

        rejection.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("path").GetString()).Should().BeEquivalentTo(
            "participant.birthDate",
            "participant.monthlyIncome",
            "participant.nickname",
            "membership.registeredOn",
            "membership.paidMonths[1]",
            "event.diedOn",
            "family.children[0].level",
            "family.children[0].yearsLeft");
    }

    private static JsonElement Example(string name) => Contract.Assess(File.ReadAllText(PathOf(name)));

    private static IEnumerable<string> Outcomes(JsonElement assessment, params string[] benefits) =>
        benefits.Select(benefit => TextTable.Outcome(assessment, benefit));

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "examples", name);
}
