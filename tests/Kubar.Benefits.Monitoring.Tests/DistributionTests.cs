using System.Numerics;
using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

/// <summary>The distribution of a sum of trials, beside every outcome written out in exact fractions.</summary>
public sealed class DistributionTests
{
    private static readonly BigInteger Unit = BigInteger.One << 62;

    [Fact]
    public void Plus_AnyTrials_LiesWithinWhatWasLostOfTheExactProbability()
    {
        var random = new Random(7);
        for (int tried = 0; tried < MadeUp.Tried(60, 1_000); tried++)
        {
            long whole = 1 + random.Next(12_000_000);
            long[] parts = [.. Enumerable.Range(0, 1 + random.Next(10)).Select(_ => random.NextInt64(whole + 1))];
            Distribution sum = parts.Select(part => Distribution.OfTrial([(1, part)], whole)).Aggregate(Distribution.Zero, (all, one) => all.Plus(one));
            BigInteger[] exact = Enumerated(parts, whole);
            BigInteger denominator = BigInteger.Pow(whole, parts.Length);

            for (int value = 0; value <= parts.Length; value++)
            {
                (sum[value] * denominator <= exact[value] * Unit).Should().BeTrue("it is rounded downwards");
                ((sum[value] + (BigInteger)sum.Lost) * denominator >= exact[value] * Unit).Should().BeTrue("no more is missing than is known to be");
            }

            sum.Lost.Should().BeLessThan(1UL << 20, "next to nothing is lost");
            foreach (int percent in ExpectedAndSeen.Percents)
            {
                sum.Within(percent).Should().Be(Within(exact, denominator, percent));
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(11)]
    [InlineData(100)]
    public void Times_TheSameTrial_IsTheSumOfSoMany(int count)
    {
        var trial = Distribution.OfTrial([(1, 3_000), (4, 100_000)], 12_000_000);
        Distribution one = Enumerable.Range(0, count).Aggregate(Distribution.Zero, (sum, _) => sum.Plus(trial));
        Distribution all = trial.Times(count);

        for (int value = 0; value <= 4 * count; value++)
        {
            ((Int128)one[value] - (Int128)all[value]).Should().BeInRange(-(Int128)(one.Lost + all.Lost), (Int128)(one.Lost + all.Lost));
        }
    }

    [Fact]
    public void Within_ThousandsOfPeople_IsAsNarrowAsTheNormalCurveSays()
    {
        // 20,000 trials of 1/200: 100 on average, a standard deviation of 9.97.
        Distribution sum = Distribution.OfTrial([(1, 60_000)], ExpectedNumber.One).Times(20_000);

        sum.Within(95).Should().Be((81, 120));
        sum.Within(80).Should().Be((87, 113));
        sum.Within(50).Should().Be((93, 107));
        sum.Lost.Should().BeLessThan(1UL << 30);
    }

    [Fact]
    public void Within_NothingOrCertainty_IsThat()
    {
        Distribution.Zero.Within(95).Should().Be((0, 0));
        Distribution.OfTrial([(1, 5)], 5).Times(12).Within(50).Should().Be((12, 12));
        Distribution.OfTrial([], 7).Times(1_000).Within(95).Should().Be((0, 0));
    }

    private static BigInteger[] Enumerated(long[] parts, long whole)
    {
        var exact = new BigInteger[parts.Length + 1];
        for (int outcome = 0; outcome < 1 << parts.Length; outcome++)
        {
            exact[BitOperations.PopCount((uint)outcome)] += parts.Index().Aggregate(BigInteger.One, (product, trial) => product * ((outcome >> trial.Index & 1) == 1 ? trial.Item : whole - trial.Item));
        }

        return exact;
    }

    private static (int AtLeast, int AtMost) Within(BigInteger[] exact, BigInteger denominator, int percent)
    {
        BigInteger[] cumulated = [.. exact.Select((_, value) => exact.Take(value + 1).Aggregate(BigInteger.Zero, BigInteger.Add))];
        return (Array.FindIndex(cumulated, sum => 200 * sum >= (100 - percent) * denominator), Array.FindIndex(cumulated, sum => 200 * sum >= (100 + percent) * denominator));
    }
}
