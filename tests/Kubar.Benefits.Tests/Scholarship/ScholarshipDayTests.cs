using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Scholarship;

/// <summary>The day from which a scholarship counts: Permenaker 5/2021 Pasal 102(6), 103(4), 106(2).</summary>
public sealed class ScholarshipDayTests
{
    private static readonly LocalDate _accident = new(2024, 2, 10);
    private static readonly LocalDate _death = new(2025, 8, 10);

    [Theory]
    [InlineData("2002-08-11", EntitlementStatus.Owed)]
    [InlineData("2002-08-10", EntitlementStatus.NotOwed)]
    public void Assess_AChildWhoTurns23AfterTheAccident_GoesByTheDeath(string birth, EntitlementStatus status) =>
        Deaths.On(_death, Deaths.Child(Day(birth), SchoolLevel.Tertiary, 3)).OfAccidentOn(_accident)
            .Scholarship().Status.Should().Be(status);

    [Theory]
    [InlineData("2025-08-10", EntitlementStatus.Owed)]
    [InlineData("2025-08-11", EntitlementStatus.NotOwed)]
    public void Assess_AChildBornAfterTheAccident_GoesByTheDeath(string birth, EntitlementStatus status) =>
        Deaths.On(_death, Deaths.Child(Day(birth), SchoolLevel.BelowSchool)).OfAccidentOn(_accident)
            .Scholarship().Status.Should().Be(status);

    [Fact]
    public void Assess_ADeathAfterTheAccident_CountsInstalmentsFromIt()
    {
        Entitlement scholarship = Deaths.On(_death, Deaths.Child(new(2010, 1, 1), SchoolLevel.SeniorSecondary, 2)).OfAccidentOn(_accident).Scholarship();

        scholarship.Schedule.Select(instalment => instalment.DueOn).Take(2).Should().Equal(_death, _death.PlusYears(1));
    }

    [Fact]
    public void Assess_ANewborn_StartsAtFour()
    {
        Entitlement scholarship = Deaths.On(_death, Deaths.Child(new(2025, 5, 1), SchoolLevel.BelowSchool)).Scholarship();

        scholarship.Amount.Should().Be(Rupiah.Zero);
        scholarship.Scheduled.Should().Be(new Rupiah(87_000_000));
        scholarship.Schedule[0].DueOn.Should().Be(new LocalDate(2029, 5, 1));
    }

    [Theory]
    [InlineData("2025-06-10", EntitlementStatus.NotOwed)]
    [InlineData("2024-05-31", EntitlementStatus.Owed)]
    public void Assess_TotalDisability_CountsFromTheDayItWasDeclared(string declaredOn, EntitlementStatus status) =>
        Disabled(Day(declaredOn)).Scholarship().Status.Should().Be(status);

    [Fact]
    public void Assess_TotalDisabilityNotYetDeclared_LeavesWhatTheDayDecidesOpen()
    {
        Undetermined open = Disabled(null).Scholarship().Outcome.Should().BeOfType<Undetermined>().Subject;

        open.Missing.Should().Contain("event.recoveredOn");
        open.AtLeast.Should().Be(Rupiah.Zero);
        open.AtMost.Should().Be(new Rupiah(12_000_000));
    }

    [Fact]
    public void Assess_DeclaredDisabledBeforeTheDeath_CountsFromTheEarlier()
    {
        BenefitCase died = Disabled(new(2024, 5, 31));

        (died with { Event = died.Event with { DiedOn = new(2025, 8, 10) } }).Scholarship().Schedule[0].DueOn.Should().Be(new LocalDate(2024, 5, 31));
    }

    [Fact]
    public void Assess_AnAccidentBeforeTheYearlyScholarship_GoesByTheLawOfTheDeath()
    {
        Entitlement scholarship = Deaths.On(new(2019, 12, 5), Deaths.Child(new(2008, 1, 1), SchoolLevel.Primary, 2)).OfAccidentOn(new(2019, 11, 20)).Scholarship();

        scholarship.Amount.Should().Be(new Rupiah(1_500_000));
        scholarship.Scheduled.Should().BeGreaterThan(Rupiah.Zero);
    }

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    /// <summary>A child of 23 on 1 June 2024.</summary>
    private static BenefitCase Disabled(LocalDate? declaredOn)
    {
        BenefitCase died = Deaths.On(new(2025, 8, 10), Deaths.Child(new(2001, 6, 1), SchoolLevel.Tertiary, 3));
        return died with
        {
            Event = new() { Kind = EventKind.WorkAccident, Date = new(2023, 3, 10), RecoveredOn = declaredOn, PermanentTotalDisability = true },
        };
    }
}
