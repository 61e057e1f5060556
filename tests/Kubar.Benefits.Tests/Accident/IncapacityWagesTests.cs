using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Accident;

/// <summary>Cash for incapacity and the wage that the employer keeps paying: PP 44/2015 Pasal 51.</summary>
public sealed class IncapacityWagesTests
{
    private const string Incapacity = "jkk.temporary-incapacity";
    private const string Difference = "jkk.incapacity-difference";

    private static readonly LocalDate _day = new(2025, 8, 20);

    [Theory]
    [InlineData(0, 0, 9_000_000)]
    [InlineData(5_000_000, 5_000_000, 4_000_000)]
    [InlineData(8_999_999, 8_999_999, 1)]
    public void Assess_MoreThanTheWagePaid_GoesToTheWorker(long wages, long toEmployer, long toWorker)
    {
        Assessment assessment = Assessor.Assess(Incapable(new(wages)));

        assessment[Incapacity]!.Amount.Should().Be(new Rupiah(toEmployer));
        assessment[Incapacity]!.Payee.Should().Be(Payee.Employer);
        assessment[Difference]!.Amount.Should().Be(new Rupiah(toWorker));
        assessment[Difference]!.Payee.Should().Be(Payee.Participant);
        assessment.Totals.Jkk.Should().Be(Assessor.Assess(Incapable(null)).Totals.Jkk);
    }

    [Theory]
    [InlineData(9_000_000)]
    [InlineData(9_000_001)]
    public void Assess_NotMoreThanTheWagePaid_LeavesTheWorkerNothingAndReclaimsNothing(long wages)
    {
        Assessment assessment = Assessor.Assess(Incapable(new(wages)));

        assessment[Incapacity]!.Amount.Should().Be(new Rupiah(9_000_000));
        Injuries.ReasonsAgainst(Incapable(new(wages)), Difference).Should().ContainSingle().Which.Should().Contain("the worker need not give the difference back");
    }

    [Theory]
    [InlineData(null, 9_000_000)]
    [InlineData(0L, 9_000_000)]
    [InlineData(5_000_000L, 4_000_000)]
    [InlineData(8_999_999L, 1)]
    [InlineData(9_000_000L, 0)]
    [InlineData(9_000_001L, 0)]
    public void Assess_EmployerOwesTheBenefit_PaysTheWorkerWhatTheWagesHaveNotPaid(long? wages, long toWorker)
    {
        Rupiah? paid = wages is { } sum ? new Rupiah(sum) : null;
        BenefitCase unregistered = Incapable(paid) with { Membership = new() { Registered = false, PaidMonths = [] } };

        Assessment assessment = Assessor.Assess(unregistered);

        assessment[Incapacity]!.Amount.Should().Be(new Rupiah(toWorker));
        assessment[Incapacity]!.PaidByEmployer.Should().BeTrue();
        assessment[Incapacity]!.Payee.Should().Be(Payee.Participant);
        assessment[Difference]?.Status.Should().Be(EntitlementStatus.NotOwed);
    }

    [Theory]
    [InlineData(null, 12_000_000L)]
    [InlineData(24_000_000L, 12_000_000L)]
    [InlineData(24_000_001L, 11_999_999L)]
    [InlineData(35_999_999L, 1L)]
    [InlineData(36_000_000L, null)]
    [InlineData(36_000_001L, null)]
    public void Assess_WageUnderReported_FallsShortOnlyOfWhatNeitherBpjsNorTheWagesHavePaid(long? wages, long? shortfall)
    {
        Rupiah? paid = wages is { } sum ? new Rupiah(sum) : null;
        BenefitCase incapable = Incapable(paid);
        BenefitCase underReported = incapable with
        {
            Participant = incapable.Participant with { MonthlyWage = new(4_000_000), ActualMonthlyWage = new(6_000_000) },
            Event = incapable.Event with { Incapacity = [new DateInterval(_day, _day.PlusMonths(6).PlusDays(-1))], RecoveredOn = _day.PlusMonths(6) },
        };

        Entitlement owed = Assessor.Assess(underReported)["jkk.employer-shortfall"]!;

        owed.Amount.Should().Be(shortfall is { } due ? new Rupiah(due) : null);
        owed.Status.Should().Be(shortfall is null ? EntitlementStatus.NotOwed : EntitlementStatus.Owed);
    }

    [Fact]
    public void Explain_TheWorkersDifference_IsTheCashLessTheWages() =>
        Injuries.Text(Incapable(new(5_000_000)), Difference).Should().Contain("Rp9,000,000 - Rp5,000,000 = Rp4,000,000").And.NotContain("Rp0");

    [Fact]
    public void Explain_IncapacityOfAWageRecipient_TellsTheRuleEvenWithoutTheWagesPaid() =>
        Injuries.Text(Incapable(null), Incapacity).Should().Contain("what exceeds the wage paid goes straight to the worker").And.Contain("PP 44/2015 Pasal 51");

    [Fact]
    public void Assess_WagesOfABpuOrBelowNothing_AreMalformed()
    {
        BenefitCase bpu = Injuries.Of(Segment.Bpu, _day);

        Injuries.ProblemPaths(bpu with { Event = Incapable(new(1)).Event }).Should().Equal("event.wagesPaidDuringIncapacity");
        Injuries.ProblemPaths(Incapable(new(-1))).Should().Equal("event.wagesPaidDuringIncapacity");
    }

    /// <summary>Three months at 3,000,000.</summary>
    private static BenefitCase Incapable(Rupiah? wagesPaid) => Injuries.Of(Segment.Pu, _day) with
    {
        Event = new()
        {
            Kind = EventKind.WorkAccident,
            Date = _day,
            Incapacity = [new DateInterval(_day, _day.PlusMonths(3).PlusDays(-1))],
            RecoveredOn = _day.PlusMonths(3),
            WagesPaidDuringIncapacity = wagesPaid,
        },
    };
}
