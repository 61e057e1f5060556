using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Accident;

/// <summary>Incapacity in several intervals, and from when its months count: Permenaker 5/2021 Pasal 114(3), 117.</summary>
public sealed class IncapacityIntervalTests
{
    private const string Incapacity = "jkk.temporary-incapacity";

    private static readonly LocalDate _accident = new(2025, 1, 1);

    [Fact]
    public void Assess_TwoIntervalsOfTenDays_PaysTwentyThirtieths() =>
        Of(Segment.Pu, (new(2025, 1, 1), new(2025, 1, 10)), (new(2025, 2, 1), new(2025, 2, 10)))[Incapacity]!.Amount.Should().Be(new Rupiah(2_000_000));

    [Fact]
    public void Assess_SeveralRemainders_AreRoundedOnce() =>
        Of(Segment.Bpu, (new(2025, 1, 1), new(2025, 1, 1)), (new(2025, 2, 1), new(2025, 2, 1)), (new(2025, 3, 1), new(2025, 3, 1)))[Incapacity]!.Amount
            .Should().Be(new Rupiah(100_000));

    [Theory]
    [InlineData(Segment.Pu, "first-day", 12, 31, 3_000_000)]
    [InlineData(Segment.Pu, "first-day", 12, 1, 3_000_000)]
    [InlineData(Segment.Bpu, "first-day", 12, 1, 1_000_000)]
    [InlineData(Segment.Bpu, "accident", 12, 1, 1_000_000)]
    [InlineData(Segment.Bpu, "accident", 12, 31, 1_000_000)]
    public void Assess_MonthThatBeginsInTheTwelfth_IsPaidAtItsRate(Segment segment, string from, int month, int day, long amount)
    {
        var first = new LocalDate(2025, month, day);
        Of(segment, from, (first, first.PlusMonths(1).PlusDays(-1)))[Incapacity]!.Amount.Should().Be(new Rupiah(amount));
    }

    [Theory]
    [InlineData(Segment.Pu, "first-day", 1_500_000)]
    [InlineData(Segment.Bpu, "first-day", 1_000_000)]
    [InlineData(Segment.Bpu, "accident", 500_000)]
    [InlineData(Segment.Bpu, "incapacity-only", 1_000_000)]
    public void Assess_MonthThatBeginsInTheThirteenth_IsPaidByTheReadingForABpuOnly(Segment segment, string from, long amount)
    {
        var first = new LocalDate(2026, 1, 1);
        Of(segment, from, (first, new(2026, 1, 31)))[Incapacity]!.Amount.Should().Be(new Rupiah(amount));
    }

    [Theory]
    [InlineData("first-day", 12_000_000)]
    [InlineData("accident", 12_000_000)]
    [InlineData("incapacity-only", 12_500_000)]
    public void Assess_GapBetweenIntervals_CountsUnlessOnlyIncapacityDoes(string from, long amount) =>
        Of(Segment.Bpu, from, (new(2025, 1, 1), new(2025, 11, 30)), (new(2026, 2, 1), new(2026, 3, 31)))[Incapacity]!.Amount
            .Should().Be(new Rupiah(amount));

    [Fact]
    public void Assess_LateStartOfABpu_DependsOnTheReading() =>
        Assessor.Assess(Case(Segment.Bpu, (new(2025, 4, 1), new(2026, 3, 31)))).DependsOn.Should().Contain("incapacity-from");

    [Fact]
    public void Assess_LateStartOfAWageRecipient_DependsOnNoReading() =>
        Assessor.Assess(Case(Segment.Pu, (new(2025, 4, 1), new(2026, 3, 31)))).DependsOn.Should().NotContain("incapacity-from");

    [Fact]
    public void Assess_DaysInTheMonth_AreSummedOverMonthsOfDifferentLengths() =>
        Assessor.Assess(
                Case(Segment.Bpu, (new(2025, 1, 1), new(2025, 1, 31)), (new(2025, 2, 2), new(2025, 2, 3)), (new(2025, 4, 1), new(2025, 4, 7))),
                new() { Readings = Readings.Default.With(ReadingCatalogue.IncapacityPartMonth["days-in-month"]) })[Incapacity]!.Amount
            .Should().Be(new Rupiah(1_000_000 + 304_761));

    private static Assessment Of(Segment segment, params (LocalDate From, LocalDate To)[] intervals) => Of(segment, "first-day", intervals);

    private static Assessment Of(Segment segment, string from, params (LocalDate From, LocalDate To)[] intervals) =>
        Assessor.Assess(Case(segment, intervals), new() { Readings = Readings.Default.With(ReadingCatalogue.IncapacityFrom[from]) });

    private static BenefitCase Case(Segment segment, params (LocalDate From, LocalDate To)[] intervals)
    {
        BenefitCase injured = Injuries.Of(segment, _accident);
        return injured with
        {
            Event = injured.Event with
            {
                Losses = [],
                RecoveredOn = intervals[^1].To,
                Incapacity = [.. intervals.Select(interval => new DateInterval(interval.From, interval.To))],
            },
        };
    }
}
