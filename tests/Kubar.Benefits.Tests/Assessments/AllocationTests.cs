using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Assessments;

/// <summary>What one assessment allocates is little more than the assessment itself; it does not depend on the machine's speed.</summary>
public sealed class AllocationTests
{
    private static readonly BenefitCase DeathAtWork = new()
    {
        Id = "one",
        Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(1_000_000), PaidBy = ContributionPayer.Regency },
        Membership = new()
        {
            RegisteredOn = new(2025, 1, 2),
            PaidMonths = [new(new YearMonth(2025, 1), new YearMonth(2025, 8))],
        },
        Event = new() { Kind = EventKind.WorkAccident, Date = new(2025, 8, 27), DiedOn = new LocalDate(2025, 8, 27) },
        Expenses = new()
        {
            Medical = new(1_000_000),
            HomeCare = Rupiah.Zero,
            HomeCareMonths = 1,
            TransportByLand = new(500_000),
            TransportBySea = Rupiah.Zero,
            TransportByAir = Rupiah.Zero,
            Dentures = Rupiah.Zero,
            HearingAid = Rupiah.Zero,
            Glasses = Rupiah.Zero,
            OrthosisReferencePrice = Rupiah.Zero,
        },
        Family = new()
        {
            Spouse = true,
            Children =
            [
                new() { BirthDate = new LocalDate(2009, 6, 10), Level = SchoolLevel.SeniorSecondary, YearsLeft = 2 },
                new() { BirthDate = new LocalDate(2021, 6, 10), Level = SchoolLevel.Kindergarten, YearsLeft = 2 },
            ],
        },
    };

    /// <summary>All instalments fall due before the claim limit, so that no unsettled question matters.</summary>
    private static BenefitCase NothingUnsettled => DeathAtWork with
    {
        Family = new() { Spouse = true, Children = [new() { BirthDate = new LocalDate(2004, 6, 10), Level = SchoolLevel.Tertiary, YearsLeft = 2 }] },
    };

    [Fact]
    public void Assess_WithoutDependence_AllocatesLittle() => Allocated(DeathAtWork, findDependence: false).Should().BeInRange(1, 36 * 1024);

    [Fact]
    public void Assess_WithDependenceOnNothing_AllocatesLittle() => Allocated(NothingUnsettled, findDependence: true).Should().BeInRange(1, 88 * 1024);

    /// <summary>A question that can change what is shown is answered otherwise in a whole assessment of its own.</summary>
    [Fact]
    public void Assess_WithDependenceOnOneQuestion_AllocatesForItsAnswers() => Allocated(DeathAtWork, findDependence: true).Should().BeInRange(1, 256 * 1024);

    private static long Allocated(BenefitCase benefitCase, bool findDependence)
    {
        var options = new AssessmentOptions { FindDependence = findDependence };
        Assessor.Assess(benefitCase, options);
        long before = GC.GetAllocatedBytesForCurrentThread();

        Assessor.Assess(benefitCase, options);

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
