using System.Collections.Concurrent;
using System.Globalization;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Transcription;
using Xunit;

namespace Kubar.Benefits.Tests.Properties;

/// <summary>
/// The engine against the literal transcription, case by case. <c>KUBAR_DIFFERENTIAL_CASES</c> sets how many cases (for a
/// run of millions, over two threads), <c>KUBAR_DIFFERENTIAL_SEED</c> the first seed.
/// </summary>
public sealed class DifferentialTests
{
    private const int UsualCases = 100_000;

    private static readonly int Cases = Setting("KUBAR_DIFFERENTIAL_CASES", UsualCases);
    private static readonly int FirstSeed = Setting("KUBAR_DIFFERENTIAL_SEED", 0);

    [Fact]
    public void Assess_GeneratedFullCases_GivesWhatTheTextOfTheLawGives()
    {
        ConcurrentBag<int> disagreeing = [];
        ParallelOptions options = new() { MaxDegreeOfParallelism = Cases > UsualCases ? 2 : 1 };

        Parallel.For(FirstSeed, FirstSeed + Cases, options, (seed, loop) =>
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
    internal static string? Difference(BenefitCase benefitCase) =>
        Assessor.TryAssess(benefitCase, AssessmentOptions.Default, out Assessment? engine, out ValueList<Problem> problems)
            ? Disagreement.Between(TextOfTheLaw.Assess(benefitCase), engine).FirstOrDefault()
            : $"rejected: {problems}";

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : usual;
}
