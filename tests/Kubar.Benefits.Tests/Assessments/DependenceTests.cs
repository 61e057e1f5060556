using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Generators;
using Xunit;

namespace Kubar.Benefits.Tests.Assessments;

/// <summary>The readings an assessment is said to depend on are those that change it when they are answered otherwise: no more, no fewer.</summary>
public sealed class DependenceTests
{
    [Fact]
    public void DependsOn_FullAndPartialCases_AreTheReadingsThatChangeTheAssessment()
    {
        for (int seed = 0; seed < 250; seed++)
        {
            BenefitCase full = CaseGenerator.FromSeed(seed);
            Compare(full);
            Compare(full.FactsRemoved(new Random(seed)).Partial);
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
        Compare(full);
        Compare(full.FactsRemoved(new Random(seed)).Partial);
    }

    private static void Compare(BenefitCase benefitCase)
    {
        Assessment assessment = Assessor.Assess(benefitCase);

        IEnumerable<string> changing = ReadingCatalogue.All
            .Where(reading => reading.Alternatives.Skip(1).Any(answer => !Dependence.IsSame(assessment, Under(benefitCase, answer))))
            .Select(reading => reading.Id);

        assessment.DependsOn.Should().Equal(changing, "this is {0}", CaseText.Of(benefitCase));
    }

    private static Assessment Under(BenefitCase benefitCase, ReadingAlternative answer) =>
        Assessor.Assess(benefitCase, new() { FindDependence = false, Readings = Readings.Default.With(answer) });
}
