using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.LawTables;

/// <summary>
/// JKM for each employer that paid contributions: Permenaker 5/2021 Pasal 101, and since 24 February 2025, with the
/// funeral cost once, Permenaker 1/2025 Pasal 101. The JSON contract has no property for it.
/// </summary>
public sealed class SeveralEmployersTests
{
    private static readonly LocalDate _lastDayOfTheOldRule = new(2025, 2, 23);

    private static readonly LocalDate _firstDayOfTheNewRule = new(2025, 2, 24);

    [Theory]
    [InlineData(1, 42_000_000)]
    [InlineData(2, 74_000_000)]
    [InlineData(3, 106_000_000)]
    public void Assess_EmployersSince24February2025_PaysTheFuneralOnce(int employers, long expected) =>
        PayableNow(Segment.Pu, employers, _firstDayOfTheNewRule).Should().Be(new Rupiah(expected));

    [Theory]
    [InlineData(1, 42_000_000)]
    [InlineData(2, 84_000_000)]
    [InlineData(3, 126_000_000)]
    public void Assess_EmployersBefore24February2025_PaysEachJkmWhole(int employers, long expected) =>
        PayableNow(Segment.Pu, employers, _lastDayOfTheOldRule).Should().Be(new Rupiah(expected));

    [Fact]
    public void Assess_TwoOccupationsOfABpu_PaysOneJkm() =>
        PayableNow(Segment.Bpu, 2, _firstDayOfTheNewRule).Should().Be(new Rupiah(42_000_000));

    private static Rupiah PayableNow(Segment segment, int jobs, LocalDate died) => Assessor.Assess(new BenefitCase
    {
        Id = $"{jobs} jobs",
        Participant = new() { Segment = segment, Jobs = jobs },
        Membership = new()
        {
            RegisteredOn = died.PlusMonths(-12),
            PaidMonths = [new MonthRange(died.PlusMonths(-12).ToYearMonth(), died.ToYearMonth())],
        },
        Event = new() { Kind = EventKind.NonWorkDeath, Date = died },
        Family = new() { Spouse = true, Children = [] },
    }).Totals.PayableNow;
}
