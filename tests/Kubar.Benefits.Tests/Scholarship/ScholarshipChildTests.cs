using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Scholarship;

/// <summary>Which child qualifies, and what is said of one who does not: Permenaker 5/2021 Pasal 103.</summary>
public sealed class ScholarshipChildTests
{
    private static readonly LocalDate _death = new(2026, 3, 10);
    private static readonly Child _pupil = Deaths.Child(new(2010, 1, 1), SchoolLevel.SeniorSecondary, 2);

    [Fact]
    public void Assess_NoChildQualifies_SaysOfEachWhatFails()
    {
        NotOwed not = Deaths.On(_death, Deaths.Child(new(2003, 3, 10), SchoolLevel.Tertiary, 1), _pupil with { Married = true, Work = ChildWork.Pu, PuMonths = 7 })
            .Scholarship().Outcome.Should().BeOfType<NotOwed>().Subject;

        not.Reasons.Select(reason => (reason.Code, reason.Child)).Should().Equal(("scholarship.child", 0), ("scholarship.child", 1));
        not.Reasons[0].Text.Indonesian.Should().Be("anak 1 sudah berusia 23 tahun atau lebih");
        not.Reasons[1].Text.Indonesian.Should().StartWith("anak 2 sudah menikah; sudah bekerja");
    }

    [Fact]
    public void Assess_NoChild_SaysSoOfNone()
    {
        NotOwed not = Deaths.On(_death).Scholarship().Outcome.Should().BeOfType<NotOwed>().Subject;

        not.Reasons.Should().ContainSingle().Which.Child.Should().BeNull();
    }

    [Fact]
    public void Assess_AChildNotRegistered_LeavesItToAReading()
    {
        BenefitCase unnamed = Deaths.On(_death, _pupil with { Registered = false });

        unnamed.Scholarship().Status.Should().Be(EntitlementStatus.NotOwed);
        unnamed.Scholarship(ReadingCatalogue.ChildNamedAtClaim["may-be-named"]).Amount.Should().Be(new Rupiah(3_000_000));
        unnamed.Assess().DependsOn.Should().Contain("child-named-at-claim");
    }

    [Theory]
    [InlineData("2026-03-10", 0, true)]
    [InlineData("2026-03-10", 300, true)]
    [InlineData("2026-03-10", 301, false)]
    [InlineData("2025-02-23", 300, false)]
    public void Assess_AChildBornAfterTheDeath_CountsWhereConceived(string died, int daysAfter, bool qualifies)
    {
        LocalDate death = NodaTime.Text.LocalDatePattern.Iso.Parse(died).Value;
        BenefitCase posthumous = Deaths.On(death, Deaths.Child(death.PlusDays(daysAfter), SchoolLevel.BelowSchool));

        posthumous.Scholarship(ReadingCatalogue.UnbornChild["conceived"]).Status.Should().Be(qualifies ? EntitlementStatus.Owed : EntitlementStatus.NotOwed);
        posthumous.Scholarship().Status.Should().Be(daysAfter == 0 ? EntitlementStatus.Owed : EntitlementStatus.NotOwed);
    }

    [Theory]
    [InlineData("1996-12-02", false, EntitlementStatus.Owed)]
    [InlineData("1996-12-01", false, EntitlementStatus.Undetermined)]
    [InlineData("2004-01-01", true, EntitlementStatus.Undetermined)]
    public void Assess_BeforeTheRulesThatWereRead_LeavesOpenWhomOnlyTheyWouldExclude(string birth, bool married, EntitlementStatus status)
    {
        Child child = Deaths.Child(NodaTime.Text.LocalDatePattern.Iso.Parse(birth).Value, SchoolLevel.Tertiary, 1) with { Married = married };
        BenefitCase died = Deaths.On(new(2019, 12, 1), child);
        BenefitCase paid = died with { Membership = died.Membership with { RegisteredOn = new(2014, 1, 2) } };

        Entitlement scholarship = paid.Scholarship();

        scholarship.Status.Should().Be(status);
        scholarship.Payee.Should().Be(Payee.Heirs);
        scholarship.Grade.Should().NotBe(Grade.A);
        (scholarship.Outcome as Undetermined)?.AtMost.Should().Be(new Rupiah(12_000_000));
    }

    [Fact]
    public void Assess_OneWhoMayBeExcludedBeforeOneWhoIsNot_OwesTheSingleScholarship()
    {
        Child married = Deaths.Child(new(1990, 1, 1), SchoolLevel.Tertiary, 1) with { Married = true };

        Deaths.On(new(2019, 12, 1), married, Deaths.Child(new(2004, 1, 1), SchoolLevel.JuniorSecondary, 1)).Scholarship().Amount.Should().Be(new Rupiah(12_000_000));
    }

    [Fact]
    public void Assess_SeveralEmployers_PayOneScholarshipUnlessAReadingSaysEach()
    {
        BenefitCase died = Deaths.On(_death, _pupil);
        BenefitCase twice = died with { Participant = new() { Segment = Segment.Pu, MonthlyWage = new(4_000_000), Jobs = 2 } };

        twice.Scholarship().Amount.Should().Be(new Rupiah(3_000_000));
        twice.Scholarship(ReadingCatalogue.ScholarshipOfSeveralJobs["each"]).Amount.Should().Be(new Rupiah(6_000_000));
        twice.Assess().DependsOn.Should().Contain("scholarship-of-several-jobs");
    }

    [Theory]
    [InlineData("2023-04-30", true)]
    [InlineData("2023-05-01", false)]
    public void Assess_AWorkerNobodyRegistered_HasServedThreeYearsUnderAReading(string since, bool reached)
    {
        BenefitCase died = Deaths.On(new(2026, 3, 10), _pupil) with
        {
            Participant = new() { Segment = Segment.Pu, MonthlyWage = new(3_000_000), EmployedSince = NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value },
            Membership = new() { Registered = false },
        };

        died.Scholarship().Status.Should().Be(EntitlementStatus.NotOwed);
        died.Scholarship(ReadingCatalogue.UnregisteredService["counted"]).Status.Should().Be(reached ? EntitlementStatus.Owed : EntitlementStatus.NotOwed);
    }

    [Fact]
    public void Assess_UnknownChildren_BoundsThisYearAndAllYears()
    {
        BenefitCase died = Deaths.On(_death);
        Undetermined open = (died with { Family = new() { Spouse = true } }).Scholarship().Outcome.Should().BeOfType<Undetermined>().Subject;

        open.AtMost.Should().Be(new Rupiah(24_000_000));
        open.WholeAtLeast.Should().Be(Rupiah.Zero);
        open.WholeAtMost.Should().Be(new Rupiah(174_000_000));
    }
}
