using System.Collections.Concurrent;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Transcription;
using Xunit;

namespace Kubar.Benefits.Tests.Properties;

/// <summary>
/// The engine against the literal transcription, case by case, over two threads; <see cref="Setting"/> says how many.
/// </summary>
public sealed class DifferentialTests
{
    private static readonly AssessmentOptions _options = new() { FindDependence = false };

    [Fact]
    public void Assess_GeneratedFullCases_GivesWhatTheTextOfTheLawGives()
    {
        ConcurrentBag<int> disagreeing = [];
        int first = Setting.DifferentialSeed;

        Parallel.For(first, first + Setting.DifferentialCases, new ParallelOptions { MaxDegreeOfParallelism = 2 }, (seed, loop) =>
        {
            if (Difference(CaseGenerator.FromSeed(seed)) is not null)
            {
                disagreeing.Add(seed);
                loop.Break();
            }
        });

        if (!disagreeing.IsEmpty)
        {
            int seed = disagreeing.Min();
            BenefitCase smallest = Shrinker.Smallest(CaseGenerator.FromSeed(seed), candidate => Difference(candidate) is not null);
            Difference(smallest).Should().BeNull("seed {0} shrinks to {1}", seed, CaseText.Of(smallest));
        }
    }

    /// <summary>The first difference; a rejected case is one too, as every generated case is well formed.</summary>
    private static string? Difference(BenefitCase benefitCase) =>
        Assessor.TryAssess(benefitCase, _options, out Assessment? engine, out ValueList<Problem> problems)
            ? Disagreement.Between(TextOfTheLaw.Assess(benefitCase), engine).FirstOrDefault()
            : $"rejected: {problems}";
}
