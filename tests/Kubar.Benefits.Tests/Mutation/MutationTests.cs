using System.Globalization;
using FluentAssertions;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Contributions;
using Kubar.Benefits.Rules.Records;
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
    /// <summary>
    /// Every so manieth mutant is tried, of more where <c>KUBAR_WHOLE=1</c>; all of them, in half an hour, where <c>KUBAR_MUTATION_STRIDE=1</c>.
    /// </summary>
    private static readonly int _stride = Setting("KUBAR_MUTATION_STRIDE", Environment.GetEnvironmentVariable("KUBAR_WHOLE") == "1" ? 10 : 120);

    /// <summary>The least share of mutants that must be killed, in percent; a few less of a sample, among which chance can put more survivors.</summary>
    private static readonly int _leastScore = _stride switch { 1 => 93, <= 10 => 90, _ => 80 };

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

        Mutant[] untold = [.. mutants.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Where(mutant => !mutant.Copies.Any(copy => IsTold(rules, copy, situations, right)))];
        bool[] isProved = new bool[untold.Length];
        Parallel.For(0, 2, half =>
        {
            // A proof keeps what it found of the rules as they are, for one thread.
            var equivalence = new Equivalence(rules);
            for (int index = half; index < untold.Length; index += 2)
            {
                isProved[index] = equivalence.IsProved(untold[index]);
            }
        });
        ILookup<bool, string> byProof = untold.Index().ToLookup(mutant => isProved[mutant.Index], mutant => $"{mutant.Item.Name}: {mutant.Item.Text}");
        string[] survivors = [.. byProof[false].Order(StringComparer.Ordinal)];

        int wrong = mutants.Length - byProof[true].Count();
        int killed = mutants.Length - untold.Length;
        string report = $"{killed} of {wrong} mutants killed ({100.0 * killed / wrong:0.0} %), {byProof[true].Count()} more proved to change nothing";
        if (Environment.GetEnvironmentVariable("KUBAR_MUTATION_REPORT") is { Length: > 0 } path)
        {
            File.WriteAllLines(path + part, [report, .. survivors, .. byProof[true].Order(StringComparer.Ordinal).Select(proved => $"proved: {proved}")]);
        }

        (100 * killed).Should().BeGreaterThanOrEqualTo(_leastScore * wrong, "{0}; survivors: {1}", report, string.Join("; ", survivors));
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
        new ContributionRecords(given, [], Readings.Default, Figures.Encoded).Of(Kubar.Benefits.Rules.Records.Calendar.Number(given.Months.First));

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
