using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Interviews;
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

    private static BenefitCase NearlyNothingTold { get; } = new()
    {
        Id = "one",
        Participant = new() { Segment = Segment.Bpu },
        Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2025, 8, 20) },
    };

    private static BenefitCase ManyFactsOpen { get; } = DeathAtWork with
    {
        Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(1_000_000) },
        Expenses = new(),
        Family = new()
        {
            Spouse = true,
            Children = [new() { BirthDate = new LocalDate(2010, 1, 1) }, new() { BirthDate = new LocalDate(2014, 1, 1) }, new()],
        },
    };

    [Fact]
    public void Assess_WithoutDependence_AllocatesLittle() => Allocated(DeathAtWork, findDependence: false).Should().BeInRange(1, 16 * 1024);

    [Fact]
    public void Assess_WithDependenceOnNothing_AllocatesLittle() => Allocated(NothingUnsettled, findDependence: true).Should().BeInRange(1, 16 * 1024);

    /// <summary>Under a question that can change what is shown, the benefits that come out otherwise are made again, and no others.</summary>
    [Fact]
    public void Assess_WithDependenceOnOneQuestion_AllocatesForItsAnswers() => Allocated(DeathAtWork, findDependence: true).Should().BeInRange(1, 20 * 1024);

    /// <summary>What the assessment itself does not say already.</summary>
    [Fact]
    public void Assess_Explained_AllocatesForWhatIsSaid() =>
        Allocated(() => Assessor.Assess(DeathAtWork, new() { Explain = true })).Should().BeInRange(1, 116 * 1024);

    /// <summary>What is missing is named under each other answer that keeps the values.</summary>
    [Fact]
    public void Assess_NearlyNothingTold_AllocatesForWhatIsMissing() => Allocated(NearlyNothingTold, findDependence: true).Should().BeInRange(1, 144 * 1024);

    /// <summary>An answer is reckoned beside the case, only as far as it makes a difference.</summary>
    [Fact]
    public void Next_ManyFactsOpen_AllocatesForWhatTheAnswersChange() => Allocated(() => Interview.Next(ManyFactsOpen)).Should().BeInRange(1, 1216 * 1024);

    /// <summary>What cannot help is told without trying it: of some three thousand changed cases that it once tried, none is left but those that change anything.</summary>
    [Fact]
    public void Ask_AFatalAccident_AllocatesForWhatCanHelp() => Allocated(() => WhyNot.Ask(DeathAtWork)).Should().BeInRange(1, 1280 * 1024);

    private static long Allocated(BenefitCase benefitCase, bool findDependence)
    {
        var options = new AssessmentOptions { FindDependence = findDependence };
        return Allocated(() => Assessor.Assess(benefitCase, options));
    }

    // The least of three: after a collection in between, the pool of arrays has to make anew what it lends.
    private static long Allocated(Action action)
    {
        action();
        return Enumerable.Range(0, 3).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
