using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Tests.Scholarship;

/// <summary>A BPU participant who has paid for years, and leaves a widow and children.</summary>
internal static class Deaths
{
    public static BenefitCase On(LocalDate day, params ReadOnlySpan<Child> children) => new()
    {
        Id = "death",
        Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(1_000_000), PaidBy = ContributionPayer.Self },
        Membership = new()
        {
            RegisteredOn = new(2014, 1, 2),
            PaidMonths = [new(new YearMonth(2014, 1), day.ToYearMonth())],
        },
        Event = new() { Kind = EventKind.NonWorkDeath, Date = day },
        Family = new() { Spouse = true, Children = ValueList.Create(children) },
    };

    public static Child Child(LocalDate birth, SchoolLevel level, int? yearsLeft = null) => new() { BirthDate = birth, Level = level, YearsLeft = yearsLeft };

    /// <summary>The same death, of an accident at work on another day.</summary>
    public static BenefitCase OfAccidentOn(this BenefitCase death, LocalDate accident) => death with
    {
        Event = new() { Kind = EventKind.WorkAccident, Date = accident, DiedOn = death.Event.Date },
    };

    public static BenefitCase ClaimedOn(this BenefitCase death, LocalDate? appliedOn, LocalDate? paidOn = null) => death with
    {
        Claim = death.Claim with { AppliedOn = appliedOn, PaidOn = paidOn },
    };

    public static Entitlement Scholarship(this BenefitCase benefitCase, params ReadOnlySpan<ReadingAlternative> readings)
    {
        Assessment assessment = Assess(benefitCase, readings);
        return assessment[benefitCase.Event.Kind == EventKind.NonWorkDeath ? "jkm.scholarship" : "jkk.scholarship"]!;
    }

    public static Assessment Assess(this BenefitCase benefitCase, params ReadOnlySpan<ReadingAlternative> readings)
    {
        Readings chosen = Readings.Default;
        foreach (ReadingAlternative reading in readings)
        {
            chosen = chosen.With(reading);
        }

        return Assessor.Assess(benefitCase, new() { Readings = chosen });
    }

    public static Rupiah Whole(this Entitlement entitlement) => entitlement.Amount!.Value + entitlement.Scheduled;
}
