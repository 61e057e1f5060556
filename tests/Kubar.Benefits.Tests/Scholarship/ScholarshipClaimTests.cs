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
