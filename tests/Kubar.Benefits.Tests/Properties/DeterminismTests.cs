using System.Globalization;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Generators;
using Xunit;

namespace Kubar.Benefits.Tests.Properties;

/// <summary>The same case gives an equal assessment: again, on any thread, in any culture.</summary>
public sealed class DeterminismTests
{
    private static readonly AssessmentOptions Explained = new() { Explain = true };

    private static BenefitCase[] Cases { get; } = [.. Enumerable.Range(0, Setting.Share(30)).Select(CaseGenerator.FromSeed)];

    [Fact]
    public void Assess_Twice_GivesEqualAssessments() => Always.HoldsForAFifth(full =>
    {
        Assessment first = Assessor.Assess(full, Explained);
        Assessment second = Assessor.Assess(full with { Id = new string([.. full.Id]) }, Explained);
        return first == second && first.GetHashCode() == second.GetHashCode() ? null : $"{first} and {second} differ";
    });

    [Fact]
    public void Assess_FromManyThreads_GivesTheAssessmentsOfOne()
    {
        Assessment[] alone = [.. Cases.Select(one => Assessor.Assess(one, Explained))];
        Assessment[][] together = new Assessment[4][];

        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, thread =>
        {
            together[thread] = [.. Cases.Select(one => Assessor.Assess(one, Explained))];
        });

        together.Should().OnlyContain(assessments => assessments.SequenceEqual(alone));
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("nb-NO")]
    public void Assess_InAnotherCulture_GivesTheSameAssessmentAndTheSameText(string culture)
    {
        (Assessment Assessment, string Text)[] expected = In(CultureInfo.InvariantCulture);

        (Assessment Assessment, string Text)[] actual = In(CultureInfo.GetCultureInfo(culture));

        actual.Should().Equal(expected);
    }

    private static (Assessment Assessment, string Text)[] In(CultureInfo culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return [.. Cases.Select(one => Assessor.Assess(one, Explained)).Select(assessment => (assessment, Text(assessment)))];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Text(Assessment assessment) => string.Join('\n', assessment.Entitlements.Select(one => one.ToString()).Prepend(assessment.ToString()));
}
