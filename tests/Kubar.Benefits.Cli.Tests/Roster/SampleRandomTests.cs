using FluentAssertions;
using Kubar.Benefits.Cli.Roster.Sample;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Roster;

public sealed class SampleRandomTests
{
    /// <summary>The published first outputs of SplitMix64 for this seed.</summary>
    [Fact]
    public void Next_PublishedSeed_GivesThePublishedNumbers()
    {
        var random = new SampleRandom(1234567);
        Enumerable.Range(0, 5).Select(_ => random.Next()).Should().Equal(
            6457827717110365317,
            3203168211198807973,
            9817491932198370423,
            4593380528125082431,
            16408922859458223821);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Below_AnyBound_ReachesEveryNumberBelowItAndNoOther(int bound)
    {
        var random = new SampleRandom(1);
        Enumerable.Range(0, 1000).Select(_ => random.Below(bound)).Distinct().Order().Should().Equal(Enumerable.Range(0, bound));
    }

    [Fact]
    public void From_TwoEnds_IncludesBoth()
    {
        var random = new SampleRandom(1);
        Enumerable.Range(0, 1000).Select(_ => random.From(3, 5)).Distinct().Order().Should().Equal(3, 4, 5);
    }

    [Fact]
    public void Weighted_NoWeight_IsNeverDrawn()
    {
        var random = new SampleRandom(1);
        string[] drawn = [.. Enumerable.Range(0, 4000).Select(_ => random.Weighted<string>([("never", 0), ("once", 1), ("thrice", 3)]))];
        drawn.Should().NotContain("never");
        drawn.Count(value => value == "thrice").Should().BeInRange(2800, 3200);
    }
}
