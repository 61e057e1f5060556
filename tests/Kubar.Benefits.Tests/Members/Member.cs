using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Tests.Members;

/// <summary>Members of whom only the membership matters.</summary>
internal static class Member
{
    public static readonly Participant Bpu = new() { Segment = Segment.Bpu, MonthlyIncome = new(1_000_000), PaidBy = ContributionPayer.Self };

    public static readonly Participant Pu = new() { Segment = Segment.Pu, MonthlyWage = new(4_000_000) };

    /// <summary>A death not from work, of one who leaves a spouse and no children.</summary>
    public static BenefitCase Died(LocalDate day, Participant participant, Membership membership) => new()
    {
        Id = "member",
        Participant = participant,
        Membership = membership,
        Event = new() { Kind = EventKind.NonWorkDeath, Date = day },
        Family = new() { Spouse = true, Children = [] },
    };

    /// <summary>A fatal accident.</summary>
    public static BenefitCase Killed(LocalDate day, Participant participant, Membership membership) =>
        Died(day, participant, membership) with { Event = new() { Kind = EventKind.WorkAccident, Date = day, DiedOn = day } };

    public static Membership Paid(LocalDate registered, params IReadOnlyList<PaidPeriod> months) =>
        new() { RegisteredOn = registered, PaidMonths = [.. months] };

    public static PaidPeriod Months(int year, int month, int toYear, int toMonth, LocalDate? paidOn = null) =>
        new(new YearMonth(year, month), new YearMonth(toYear, toMonth)) { PaidOn = paidOn };

    public static Assessment Of(BenefitCase benefitCase, params IReadOnlyList<ReadingAlternative> readings) =>
        Assessor.Assess(benefitCase, new() { Readings = readings.Aggregate(Readings.Default, (all, one) => all.With(one)) });

    public static EntitlementStatus Status(this Assessment assessment, string benefit) => assessment[benefit]!.Status;

    public static IEnumerable<string> Reasons(this Assessment assessment, string benefit) =>
        ((NotOwed)assessment[benefit]!.Outcome).Reasons.Select(reason => reason.Code);

    public static IEnumerable<string> Missing(this Assessment assessment, string benefit) => ((Undetermined)assessment[benefit]!.Outcome).Missing;
}
