using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Scholarship;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Assessments;

/// <summary>Totals by payee, and what they lie between while something is open.</summary>
public sealed class TotalsTests
{
    private static readonly Child _pupil = Deaths.Child(new(2010, 1, 1), SchoolLevel.SeniorSecondary, 2);

    [Fact]
    public void Assess_EverythingKnown_SplitsTheNetByPayee()
    {
        BenefitCase died = Deaths.On(new(2025, 8, 27), _pupil);
        BenefitCase inArrears = died with { Membership = died.Membership with { PaidMonths = [new(new YearMonth(2014, 1), new YearMonth(2025, 6))] } };

        Totals totals = Assessor.Assess(inArrears).Totals;

        totals.Complete.Should().BeTrue();
        totals.Bounds.Should().BeNull();
        totals.ByPayee.Should().Equal(new PayeeTotal(Payee.Heirs, new(41_966_400)), new PayeeTotal(Payee.Child, new(3_000_000)));
        totals.Net.Should().Be(new Rupiah(44_966_400));
    }

    [Fact]
    public void Assess_SomethingOpen_SaysWhatTheTotalsLieBetween()
    {
        Totals totals = Assessor.Assess(Deaths.On(new(2025, 8, 27)) with { Family = new() { Spouse = true } }).Totals;

        totals.Complete.Should().BeFalse();
        totals.PayableNow.Should().Be(new Rupiah(42_000_000));
        totals.Bounds.Should().Be(new TotalsBounds(
            new(new(42_000_000), new(66_000_000)),
            new(Rupiah.Zero, new(174_000_000)),
            new(new(42_000_000), new(66_000_000))));
    }

    [Fact]
    public void Assess_MonthsNotTold_LeavesTheFuneralCostWhateverTheArrears()
    {
        BenefitCase died = Deaths.On(new(2026, 6, 13));
        var told = new Membership { RegisteredOn = new(2026, 1, 13), PaidMonths = [new(new YearMonth(2026, 1), new YearMonth(2026, 2))], MonthsKnownFrom = new YearMonth(2026, 6) };

        TotalsBounds bounds = Assessor.Assess(died with { Membership = told }).Totals.Bounds!;

        bounds.PayableNow.Should().Be(new MoneyBounds(new(10_000_000), new(42_000_000)));
        bounds.Net.Should().Be(new MoneyBounds(new(10_000_000), new(42_000_000)), "of the funeral cost nothing is taken (Permenaker 5/2021 Pasal 98(1)-(3))");
    }

    [Fact]
    public void Assess_ARecipientNotTold_IsUnknown()
    {
        Totals totals = Assessor.Assess(Deaths.On(new(2025, 8, 27)) with { Family = new() { Children = [] } }).Totals;

        totals.ByPayee.Should().Equal(new PayeeTotal(null, new(42_000_000)));
    }

    [Fact]
    public void Assess_ADayNotToldOfACertainScholarship_SumsItAllTheSame()
    {
        BenefitCase died = Deaths.On(new(2025, 8, 27), _pupil);
        BenefitCase attacked = died with
        {
            Event = new() { Kind = EventKind.SuddenDeathAtWork, Date = new(2025, 8, 26), TimeFromAttackToDeath = Duration.FromHours(20), DoingRegisteredWork = true },
        };

        Entitlement scholarship = Assessor.Assess(attacked)["jkk.scholarship"]!;

        scholarship.Schedule.Should().BeEmpty();
        scholarship.ScheduleMissing.Should().Contain("event.diedOn");
        scholarship.Scheduled.Should().Be(new Rupiah(63_000_000));
    }

    [Theory]
    [InlineData(false, 70_000_000)]
    [InlineData(true, 90_000_000)]
    public void Assess_OpenWhetherADeathIsOfJkkOrOfJkm_LiesBetweenTheTwoAndNotTheirSum(bool isHomeCareOpen, long most)
    {
        BenefitCase died = Deaths.On(new(2025, 8, 27));
        BenefitCase attacked = died with
        {
            Participant = died.Participant with { MonthlyIncome = new(1_000_000) },
            Event = new() { Kind = EventKind.SuddenDeathAtWork, Date = new(2025, 8, 26), DiedOn = new LocalDate(2025, 8, 27), DoingRegisteredWork = true },
            Expenses = Expenses.None with { HomeCare = isHomeCareOpen ? null : Rupiah.Zero },
        };

        TotalsBounds bounds = Assessor.Assess(attacked).Totals.Bounds!;

        bounds.PayableNow.Should().Be(new MoneyBounds(new(42_000_000), new(most)), "JKM brings 42 million, JKK 48 + 10 + 12, and no death both");
        bounds.Net.Should().Be(bounds.PayableNow);
    }
}
