using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Scholarship;

/// <summary>Late first claims and missed years: Permenaker 5/2021 Pasal 106, as amended by Permenaker 1/2025.</summary>
public sealed class ScholarshipClaimTests
{
    private static readonly LocalDate _death = new(2025, 3, 10);
    private static readonly Child _pupil = Deaths.Child(new(2015, 1, 1), SchoolLevel.Primary, 3);
    private static readonly Child _student = Deaths.Child(new(2002, 6, 1), SchoolLevel.Tertiary, 2);

    [Theory]
    [InlineData(null, 1_500_000)]
    [InlineData("2025-03-10", 1_500_000)]
    [InlineData("2027-03-09", 3_000_000)]
    [InlineData("2027-03-10", 4_500_000)]
    [InlineData("2028-03-20", 6_500_000)]
    [InlineData("2031-03-20", 13_500_000)]
    public void Assess_AnApplication_PaysWhatHasFallenDueByThen(string? appliedOn, long now)
    {
        Entitlement scholarship = Deaths.On(_death, _pupil).ClaimedOn(Day(appliedOn)).Scholarship();

        scholarship.Amount.Should().Be(new Rupiah(now));
        scholarship.Whole().Should().Be(new Rupiah(67_500_000));
    }

    [Theory]
    [InlineData("2029-03-09", 6_500_000, 67_500_000)]
    [InlineData("2029-03-10", 7_000_000, 66_000_000)]
    [InlineData("2031-03-20", 9_000_000, 63_000_000)]
    public void Assess_TheCapReachesALateFirstClaim_LosesWhatIsOlderThanThreeYears(string appliedOn, long now, long whole)
    {
        Entitlement scholarship = Deaths.On(_death, _pupil).ClaimedOn(Day(appliedOn)).Scholarship(ReadingCatalogue.LateFirstClaim["cap"]);

        scholarship.Amount.Should().Be(new Rupiah(now));
        scholarship.Whole().Should().Be(new Rupiah(whole));
    }

    [Theory]
    [InlineData("2029-03-09", false)]
    [InlineData("2029-03-10", true)]
    public void Assess_AClaimThatTheCapWouldReach_DependsOnThatReading(string appliedOn, bool depends) =>
        Deaths.On(_death, _pupil).ClaimedOn(Day(appliedOn)).Assess().DependsOn.Contains("late-first-claim", StringComparer.Ordinal).Should().Be(depends);

    [Theory]
    [InlineData("2026-03-10", EntitlementStatus.Owed)]
    [InlineData("2026-03-11", EntitlementStatus.NotOwed)]
    public void Assess_AChildOf23AtALateClaim_IsOwedNothing(string appliedOn, EntitlementStatus status) =>
        Deaths.On(_death, _student).ClaimedOn(Day(appliedOn)).Scholarship().Status.Should().Be(status);

    [Theory]
    [InlineData("2003-09-02", EntitlementStatus.Owed)]
    [InlineData("2003-09-01", EntitlementStatus.NotOwed)]
    public void Assess_ALateClaim_AsksForTheAgeOnThatDay(string birth, EntitlementStatus status) =>
        Deaths.On(_death, Deaths.Child(Day(birth)!.Value, SchoolLevel.Tertiary, 2)).ClaimedOn(new(2026, 9, 1)).Scholarship().Status.Should().Be(status);

    /// <summary>
    /// PP 44/2015 Pasal 26 against each claim, of a scholarship that counts from 29 February: the fifth instalment falls due on 28 February 2100,
    /// no leap year, when 5 years after the accident are just not over; of a leap year on the 29th, when they are.
    /// </summary>
    [Theory]
    [InlineData(2095, 28, 2096, 5)]
    [InlineData(2095, 27, 2096, 4)]
    [InlineData(2023, 28, 2024, 4)]
    public void Assess_EachClaimLimitedAndAnInstalmentOfALeapDay_EndsOnTheLastDayOfTheLimit(int year, int day, int died, int instalments)
    {
        BenefitCase killed = Members.Member.Killed(new(year, 2, day), Members.Member.Pu, Members.Member.Paid(new(year - 5, 1, 2), Members.Member.Months(year - 5, 1, died, 2))) with
        {
            Family = new() { Spouse = true, Children = [Deaths.Child(new(died - 8, 1, 1), SchoolLevel.Primary, 3)] },
        };
        killed = killed with { Event = killed.Event with { DiedOn = new LocalDate(died, 2, 29) } };

        Entitlement scholarship = Members.Member.Of(killed, ReadingCatalogue.ClaimLimitOfLaterClaims["each-claim"])["jkk.scholarship"]!;

        scholarship.Schedule.Should().HaveCount(instalments);
    }

    [Fact]
    public void Assess_ADeathBeforeTheAmendment_LeavesItToAReading()
    {
        BenefitCase before = Deaths.On(new(2025, 2, 10), _student).ClaimedOn(new(2026, 9, 1));

        before.Scholarship().Amount.Should().Be(new Rupiah(12_000_000));
        before.Scholarship(ReadingCatalogue.MissedYears["as-later"]).Status.Should().Be(EntitlementStatus.NotOwed);
        before.Assess().DependsOn.Should().Contain("missed-years");
    }

    private static LocalDate? Day(string? day) => day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
