using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using Xunit;

namespace Kubar.Benefits.Tests.Assessments;

/// <summary>The readings an assessment is said to depend on are those that change it when they are answered otherwise: no more, no fewer.</summary>
public sealed class DependenceTests
{
    [Fact]
    public void DependsOn_FullAndPartialCases_AreTheReadingsThatChangeTheAssessment()
    {
        for (int seed = 0; seed < Setting.PropertyCases; seed++)
        {
            BenefitCase full = CaseGenerator.FromSeed(seed);
            Compare(full, Readings.Default);
            Compare(full.FactsRemoved(new Random(seed)).Partial, Readings.Default);
        }
    }

    /// <summary>Also where other readings than the default are chosen: the rest may then matter that did not before.</summary>
    [Fact]
    public void DependsOn_OtherReadingsChosen_AreTheReadingsThatChangeTheAssessment()
    {
        for (int seed = 0; seed < Setting.PropertyCases / 2; seed++)
        {
            Random random = new(seed);
            Readings chosen = ReadingCatalogue.All
                .Where(_ => random.Percent(20))
                .Aggregate(Readings.Default, (readings, reading) => readings.With(reading.Alternatives[random.Next(reading.Alternatives.Count)]));
            BenefitCase full = CaseGenerator.FromSeed(seed);
            Compare(full, chosen);
            Compare(full.FactsRemoved(random).Partial, chosen);
        }
    }

    /// <summary>Partial cases in which only the reasons of a deferral or the facts still missing differ.</summary>
    [Theory]
    [InlineData(560)]
    [InlineData(636)]
    [InlineData(1175)]
    [InlineData(1314)]
    public void DependsOn_OnlyADetailDiffers_NamesTheReading(int seed)
    {
        BenefitCase full = CaseGenerator.FromSeed(seed);
        Compare(full, Readings.Default);
        Compare(full.FactsRemoved(new Random(seed)).Partial, Readings.Default);
    }

    /// <summary>What is counted of a membership can hang on a reading in ways that are rare: 1 generated case in 100,000.</summary>
    [Theory]
    [InlineData(
        "gaps",
        """{"participant":{"segment":"bpu"},"membership":{"registeredOn":"2020-03-01","paidMonths":[]},"event":{"kind":"workAccident","date":"2021-02-17"}}""",
        "no month is paid, but that of January 2021 need not have been due yet (PP 49/2020), so that those before it may be a gap")]
    [InlineData(
        "arrears-month",
        """
        {"participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":"2021-01-30"},
        "membership":{"paidMonths":[{"months":"2020-10/2020-11","paidOn":"2021-01-15"}],"arrearsPaidOn":"2021-03-12"}}
        """,
        "as little is known under either answer, but for want of another fact")]
    [InlineData(
        "saturday",
        """
        {"participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":"2024-10-05"},
        "membership":{"registeredOn":"2020-01-05","reregisteredOn":"2024-05-10","paidMonths":["2020-01/2020-06",{"months":"2024-05/2024-05","paidOn":"2024-06-17"},"2024-07/2024-09"]}}
        """,
        "the membership began anew on 17 June 2024, two days after the 15th, a Saturday")]
    public void DependsOn_CountedInAnotherWayOrForWantOfAnotherFact_NamesTheReading(string reading, string json, string why)
    {
        BenefitCase benefitCase = BenefitsJson.ReadCase("""{"id":"k",""" + json.Trim()[1..]).Value!;

        Assessor.Assess(benefitCase).DependsOn.Should().Contain(reading, why);
        Compare(benefitCase, Readings.Default);
    }

    /// <summary>The generated cases ask every reading: one that never mattered would be tested of nothing.</summary>
    [Fact]
    public void DependsOn_GeneratedCases_NameEveryReading()
    {
        // One is of contributions, not of benefits.
        HashSet<string> unnamed = [.. ReadingCatalogue.All.Select(reading => reading.Id).Where(id => id != "late-fine-month")];
        for (int seed = 0; seed < 20_000 && unnamed.Count > 0; seed++)
        {
            // Only those that no case named yet are answered otherwise: looking for all of them in every case takes minutes.
            BenefitCase full = CaseGenerator.FromSeed(seed);
            Assessment asDefault = Under(full, Readings.Default, ReadingCatalogue.All[0].Alternatives[0]);
            if (ReadingCatalogue.All.Any(reading => unnamed.Contains(reading.Id) && reading.Alternatives.Skip(1).Any(other => !Dependence.IsSame(asDefault, Under(full, Readings.Default, other)))))
            {
                unnamed.ExceptWith(Assessor.Assess(full).DependsOn);
            }
        }

        unnamed.Should().BeEmpty();
    }

    private static void Compare(BenefitCase benefitCase, Readings chosen)
    {
        Assessment assessment = Assessor.Assess(benefitCase, new() { Readings = chosen });

        IEnumerable<string> changing = ReadingCatalogue.All
            .Where(reading => reading.Alternatives.Any(answer => !Dependence.IsSame(assessment, Under(benefitCase, chosen, answer))))
            .Select(reading => reading.Id);

        assessment.DependsOn.Should().Equal(changing, "this is {0} under {1}", CaseText.Of(benefitCase), chosen);
    }

    private static Assessment Under(BenefitCase benefitCase, Readings chosen, ReadingAlternative answer) =>
        Assessor.Assess(benefitCase, new() { FindDependence = false, Readings = chosen.With(answer) });
}
