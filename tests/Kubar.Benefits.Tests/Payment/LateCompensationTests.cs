using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Scholarship;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Payment;

/// <summary>1 % a day of what is paid too late: PP 44/2015 Pasal 37(2)(3), 40(3)(4); Permenaker 5/2021 Pasal 24, 64.</summary>
public sealed class LateCompensationTests
{
    private static readonly LocalDate _death = new(2025, 7, 1);
    private static readonly LocalDate _applied = new(2025, 7, 7);
    private static readonly Child _pupil = Deaths.Child(new(2010, 1, 1), SchoolLevel.SeniorSecondary, 2);

    [Theory]
    [InlineData("2025-07-10", null)]
    [InlineData("2025-07-11", 320_000L)]
    public void Assess_JkmPaidAfterThreeWorkingDays_IsLateOnTheLumpSumAndThePeriodicGrant(string paidOn, long? compensation) =>
        Jkm(Paid(paidOn)).Amount.Should().Be(compensation is { } sum ? new Rupiah(sum) : null);

    [Fact]
    public void Assess_AllCash_IsAReading()
    {
        BenefitCase late = Paid("2025-07-11");

        Jkm(late, ReadingCatalogue.LateCompensationBase["all-cash"]).Amount.Should().Be(new Rupiah(450_000));
        late.Assess().DependsOn.Should().Contain("late-compensation-base");
    }

    [Fact]
    public void Assess_Arrears_ComeOffFirstUnderAReading()
    {
        BenefitCase late = Paid("2025-07-11");
        BenefitCase inArrears = late with { Membership = late.Membership with { PaidMonths = [new(new YearMonth(2014, 1), new YearMonth(2025, 5))] } };

        Jkm(inArrears).Amount.Should().Be(new Rupiah(320_000));
        Jkm(inArrears, ReadingCatalogue.LateCompensationNet["after-arrears"]).Amount.Should().Be(new Rupiah(319_832));
    }

    /// <summary>Before the months of PP 50/2025, in 2026, the relief of the payer and the sector moves no rupiah.</summary>
    [Theory]
    [InlineData("2025-07-01", "2025-05", new[] { "participant.monthlyIncome" })]
    [InlineData("2026-07-01", "2026-04", new[] { "participant.paidBy", "participant.sector", "participant.monthlyIncome" })]
    public void Assess_ArrearsComeOffFirst_PayerAndSectorAreMissingOnlyOfMonthsOfRelief(string diedOn, string lastPaid, string[] missing)
    {
        BenefitCase late = Paid("2026-07-21");
        BenefitCase inArrears = late with
        {
            Participant = new() { Segment = Segment.Bpu },
            Event = new() { Kind = EventKind.NonWorkDeath, Date = Day(diedOn) },
            Membership = late.Membership with { PaidMonths = [new(new YearMonth(2014, 1), NodaTime.Text.YearMonthPattern.Iso.Parse(lastPaid).Value)] },
            Claim = late.Claim with { AppliedOn = Day(diedOn) },
        };

        Jkm(inArrears, ReadingCatalogue.LateCompensationNet["after-arrears"]).Outcome.Should().BeOfType<Undetermined>().Which.Missing.Should().Equal(missing);
    }

    [Theory]
    [InlineData("2025-07-11", "2025-07-16", null)]
    [InlineData("2025-07-11", "2025-07-17", 320_000L)]
    [InlineData("2025-07-14", "2025-07-18", 320_000L)]
    [InlineData("2025-07-15", "2025-07-17", null)]
    [InlineData("2025-07-15", "2025-07-18", 320_000L)]
    public void Assess_ACheckInTheField_CountsFiveWorkingDaysAtMost(string checkEndedOn, string paidOn, long? compensation)
    {
        BenefitCase late = Paid(paidOn);
        BenefitCase checkedOut = late with { Claim = late.Claim with { FieldCheckEndedOn = Day(checkEndedOn) } };

        Jkm(checkedOut).Amount.Should().Be(compensation is { } sum ? new Rupiah(sum) : null);
    }

    [Fact]
    public void Assess_JkkPaidLate_CountsEveryItemButHealthService()
    {
        BenefitCase late = Paid("2025-07-17").OfAccidentOn(_death);
        BenefitCase treated = late with
        {
            Expenses = new() { Medical = new(9_000_000), TransportByLand = new(500_000), TransportBySea = Rupiah.Zero, TransportByAir = Rupiah.Zero },
        };

        // 48, 10, 12, 3 and a half million: one day after the seventh working day.
        treated.Assess()["jkk.late-compensation"]!.Outcome.Should().NotBeOfType<NotOwed>();
        LateOn(treated).Should().Be(new Rupiah(735_000));
    }

    /// <summary>Expenses that are not told leave the sum open: its least is that of what is known.</summary>
    private static Rupiah? LateOn(BenefitCase late) => late.Assess()["jkk.late-compensation"]! switch
    {
        { Outcome: Undetermined open } => open.AtLeast,
        var known => known.Amount,
    };

    private static BenefitCase Paid(string paidOn) => Deaths.On(_death, _pupil).ClaimedOn(_applied, Day(paidOn));

    private static Entitlement Jkm(BenefitCase late, params ReadOnlySpan<ReadingAlternative> readings) => late.Assess(readings)["jkm.late-compensation"]!;

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
