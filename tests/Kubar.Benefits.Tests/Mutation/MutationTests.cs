using System.Globalization;
using FluentAssertions;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Tests.Generators;
using Xunit;

namespace Kubar.Benefits.Tests.Mutation;

/// <summary>
/// The mutation score of the rules: how many of the rulebooks with one thing wrong give another answer than the right one
/// in some of the cases that <see cref="Properties.DifferentialTests"/> and <see cref="Properties.ContributionDifferentialTests"/> compare with the text of the law. A rulebook that
/// answers otherwise there disagrees with the transcription, so the tests would fail: it is killed.
/// </summary>
public sealed class MutationTests
{
    /// <summary>The least share of mutants that must be killed, in percent.</summary>
    private const int LeastScore = 85;

    /// <summary>In an ordinary run every so manieth mutant is tried; <c>KUBAR_MUTATION_STRIDE=1</c> tries them all.</summary>
    private static readonly int _stride = Setting("KUBAR_MUTATION_STRIDE", 4);

    private static readonly int _cases = Setting("KUBAR_MUTATION_CASES", 3_000);

    [Fact]
    public void Rules_WithOneThingWrong_AreTold()
    {
        Situation[] situations = [.. EnumeratedCases.All.Concat(Enumerable.Range(1, _cases).Select(CaseGenerator.FromSeed)).Select(SituationOf)];

        MostAreTold(new DefaultRules(), situations, "");
    }

    [Fact]
    public void ContributionRules_WithOneThingWrong_AreTold()
    {
        Situation[] situations = [.. EnumeratedContributions.All.Concat(Enumerable.Range(1, _cases).Select(ContributionGenerator.FromSeed)).Select(SituationOf)];

        MostAreTold(new DefaultContributionRules(), situations, ".contributions");
    }

    private static void MostAreTold(IMutable rules, Situation[] situations, string part)
    {
        long[][] right = [.. situations.Select(situation => rules.Answers(rules.Graph, situation))];
        Mutant[] mutants = [.. Mutants.Of(rules).Where((_, index) => index % _stride == 0)];

        string[] survivors =
        [
            .. mutants.AsParallel().WithDegreeOfParallelism(2)
                .Where(mutant => !mutant.Copies.Any(copy => IsTold(rules, copy, situations, right)))
                .Select(mutant => $"{mutant.Name}: {mutant.Text}")
                .Order(StringComparer.Ordinal),
        ];

        int killed = mutants.Length - survivors.Length;
        string report = $"{killed} of {mutants.Length} mutants killed ({100.0 * killed / mutants.Length:0.0} %)";
        if (Environment.GetEnvironmentVariable("KUBAR_MUTATION_REPORT") is { Length: > 0 } path)
        {
            File.WriteAllLines(path + part, [report, .. survivors]);
        }

        (100 * killed).Should().BeGreaterThanOrEqualTo(LeastScore * mutants.Length, "{0}; survivors: {1}", report, string.Join("; ", survivors));
    }

    private static bool IsTold(IMutable rules, Graph mutant, Situation[] situations, long[][] right)
    {
        for (int i = 0; i < situations.Length; i++)
        {
            try
            {
                if (!rules.Answers(mutant, situations[i]).AsSpan().SequenceEqual(right[i]))
                {
                    return true;
                }
            }
            catch (OverflowException)
            {
                return true;
            }
        }

        return false;
    }

    private static Situation SituationOf(BenefitCase benefitCase) => CaseFacts.Of(benefitCase, Readings.Default, [], Figures.Encoded);

    private static Situation SituationOf(ContributionCase given) =>
        new ContributionRecords(given, [], Readings.Default, Figures.Encoded).Of(Kubar.Benefits.Rules.Calendar.Number(given.Months.First));

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
