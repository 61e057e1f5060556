using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Accident;

/// <summary>Measured losses and sight under every answer of their readings: PP 44/2015 Lampiran III II. 1 % is Rp800,000 here.</summary>
public sealed class LossReadingTests
{
    private const long OnePercent = 800_000;

    [Theory]
    [InlineData("full", 39, 18)]
    [InlineData("full", 40, 24)]
    [InlineData("started", 40, 24)]
    [InlineData("started", 41, 30)]
    [InlineData("pro-rata", 45, 27)]
    public void Assess_ReducedHearing_CountsTensByTheReading(string answer, int measured, int percent) =>
        Partial(new Loss("hearing-reduced-both") { Measured = measured }, ReadingCatalogue.PerTen[answer]).Should().Be(new Rupiah(percent * OnePercent));

    [Theory]
    [InlineData("hearing-reduced-both", "as-measured", 60, 36)]
    [InlineData("hearing-reduced-both", "as-measured", 70, 42)]
    [InlineData("hearing-reduced-both", "capped", 60, 36)]
    [InlineData("hearing-reduced-both", "capped", 70, 40)]
    [InlineData("hearing-reduced-one", "as-measured", 70, 21)]
    [InlineData("hearing-reduced-one", "capped", 70, 20)]
    public void Assess_ReducedHearing_StandsToDeafnessByTheReading(string row, string answer, int measured, int percent) =>
        Partial(new Loss(row) { Measured = measured }, ReadingCatalogue.HearingOverDeafness[answer]).Should().Be(new Rupiah(percent * OnePercent));

    [Theory]
    [InlineData("divided-by-four", 100, 100, 0)]
    [InlineData("divided-by-four", 100, 60, 7)]
    [InlineData("divided-by-four", 100, 61, 0)]
    [InlineData("divided-by-four", 0, 0, 70)]
    [InlineData("undivided", 20, 20, 14)]
    [InlineData("undivided", 21, 20, 7)]
    [InlineData("undivided", 100, 0, 0)]
    public void Assess_Sight_IsReckonedByTheReading(string answer, int better, int worse, int percent) =>
        Assessor.Assess(Seeing(better, worse), new() { Readings = Readings.Default.With(ReadingCatalogue.BinocularEfficiency[answer]) })
            ["jkk.partial-disability"]!.Amount.Should().Be(new Rupiah(percent * OnePercent));

    /// <summary>35 % for one eye; by the efficiency of both 7 % for each full ten of 100 - (3 x better + worse) / 4.</summary>
    [Theory]
    [InlineData(1000, 0, true)]
    [InlineData(667, 0, true)]
    [InlineData(666, 0, false)]
    [InlineData(0, 0, false)]
    [InlineData(1000, 1, false)]
    public void Assess_SightOfOneEyeWithoutFunctionBelowTheRowOfOneEye_IsWarnedOf(int betterTenths, int worseTenths, bool expected)
    {
        BenefitCase injured = Injuries.Of(Segment.Bpu, new(2025, 8, 20));
        BenefitCase blind = injured with { Event = injured.Event with { Losses = [], Sight = new(Percentage.Tenths(betterTenths), Percentage.Tenths(worseTenths)) } };

        Assessor.Assess(blind).Warnings.Count(warning => warning.Code == "sight-below-one-eye").Should().Be(expected ? 1 : 0);
        Assessor.Assess(blind with { Event = blind.Event with { PermanentTotalDisability = true } }).Warnings.Should().NotContain(warning => warning.Code == "sight-below-one-eye");
    }

    [Fact]
    public void Assess_Sight_NamesTheReadingAndTheEfficiency()
    {
        Assessment assessment = Assessor.Assess(Seeing(50, 20), new() { Explain = true });

        assessment.DependsOn.Should().Contain("binocular-efficiency").And.Contain("per-ten");
        ExplanationText.Write(assessment["jkk.partial-disability"]!, Language.English).Should().Contain("of the better eye 50%").And.Contain("57.5% lost");
    }

    private static Rupiah? Partial(Loss loss, ReadingAlternative answer)
    {
        BenefitCase injured = Injuries.Of(Segment.Bpu, new(2025, 6, 10));
        return Assessor.Assess(
            injured with { Event = injured.Event with { Losses = [loss] } },
            new() { Readings = Readings.Default.With(answer) })["jkk.partial-disability"]!.Amount;
    }

    private static BenefitCase Seeing(int better, int worse)
    {
        BenefitCase injured = Injuries.Of(Segment.Bpu, new LocalDate(2025, 6, 10));
        return injured with { Event = injured.Event with { Losses = [], Sight = new(Percentage.Whole(better), Percentage.Whole(worse)) } };
    }
}
