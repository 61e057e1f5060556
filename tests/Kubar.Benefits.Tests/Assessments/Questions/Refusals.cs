using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Assessments.Questions;

/// <summary>Cases that are refused for one reason each, close to the boundary.</summary>
internal static class Refusals
{
    /// <summary>A member for 24 days: the death came before three paid months.</summary>
    public static BenefitCase ThreeMonths { get; } = Death(new(2025, 2, 25), new(2025, 3, 20), Months("2025-02", "2025-03"));

    /// <summary>Four months unpaid, May to August.</summary>
    public static BenefitCase FourMonthsUnpaid { get; } = Death(new(2023, 1, 2), new(2025, 8, 27), Months("2023-01", "2025-04"));

    /// <summary>35 paid months in a row, no month left unpaid.</summary>
    public static BenefitCase ThirtyFiveMonths { get; } = Death(new(2022, 3, 10), new(2025, 1, 20), Months("2022-03", "2025-01")) with
    {
        Family = new() { Spouse = true, Children = [Pupil] },
    };

    /// <summary>35 paid months, one of 36 left out.</summary>
    public static BenefitCase OneOfThirtySixUnpaid { get; } = ThirtyFiveMonths with
    {
        Membership = new() { RegisteredOn = new(2022, 2, 10), PaidMonths = [Months("2022-02", "2023-05"), Months("2023-07", "2025-01")] },
    };

    /// <summary>A sudden death at work after 11 paid months.</summary>
    public static BenefitCase ElevenMonths { get; } = SuddenDeath(Duration.FromHours(20), true, new(2024, 6, 3), Months("2024-06", "2025-04"));

    /// <summary>A sudden death 25 hours after the attack.</summary>
    public static BenefitCase TwentyFiveHours { get; } = SuddenDeath(Duration.FromHours(25), true, new(2024, 5, 3), Months("2024-05", "2025-04"));

    /// <summary>A sudden death at other work than that registered.</summary>
    public static BenefitCase OtherWork { get; } = SuddenDeath(Duration.FromHours(20), false, new(2024, 5, 3), Months("2024-05", "2025-04"));

    /// <summary>Registered the day after the death.</summary>
    public static BenefitCase RegisteredTooLate { get; } = Death(new(2021, 3, 10), new(2021, 3, 9), Months("2021-03", "2021-03"));

    /// <summary>Applied for 5 years and 3 days after the accident.</summary>
    public static BenefitCase AppliedTooLate { get; } = Accident(new(2020, 1, 10)) with { Claim = new() { AppliedOn = new LocalDate(2025, 1, 13) } };

    /// <summary>An accident on the last day on which a hearing aid was not covered.</summary>
    public static BenefitCase DayBeforeHearingAids { get; } = Accident(new(2019, 12, 1));

    /// <summary>The only child has its 23rd birthday on the day of the death.</summary>
    public static BenefitCase ChildOf23 { get; } = Death(new(2020, 1, 2), new(2024, 6, 10), Months("2020-01", "2024-06")) with
    {
        Family = new() { Spouse = true, Children = [Pupil with { BirthDate = new LocalDate(2001, 6, 10), Level = SchoolLevel.Tertiary }] },
    };

    /// <summary>The only child is married and works.</summary>
    public static BenefitCase MarriedAndWorking { get; } = ChildOf23 with
    {
        Family = new() { Spouse = true, Children = [Pupil with { Married = true, Work = ChildWork.Pu, PuMonths = 8 }] },
    };

    /// <summary>Arrears of two months under the old law, still unpaid.</summary>
    public static BenefitCase ArrearsUntil2019 { get; } = Death(new(2016, 1, 4), new(2019, 12, 1), Months("2016-01", "2019-09"));

    /// <summary>The same after an accident that nobody has certified the end of.</summary>
    public static BenefitCase AccidentInArrearsUntil2019 { get; } = ArrearsUntil2019 with
    {
        Event = new() { Kind = EventKind.WorkAccident, Date = new(2019, 12, 1), Incapacity = [new DateInterval(new(2019, 12, 1), new(2019, 12, 20))] },
    };

    private static Child Pupil => new() { BirthDate = new LocalDate(2010, 5, 17), Level = SchoolLevel.JuniorSecondary, YearsLeft = 2 };

    private static BenefitCase Accident(LocalDate date) => Death(date.PlusYears(-1), date, new(date.PlusYears(-1).ToYearMonth(), date.ToYearMonth())) with
    {
        Event = new() { Kind = EventKind.WorkAccident, Date = date, RecoveredOn = date },
        Expenses = new() { HearingAid = new(1_000_000) },
    };

    private static BenefitCase SuddenDeath(Duration time, bool registeredWork, LocalDate registeredOn, MonthRange paid) => Death(registeredOn, new(2025, 4, 20), paid) with
    {
        Event = new()
        {
            Kind = EventKind.SuddenDeathAtWork,
            Date = new(2025, 4, 20),
            DiedOn = new LocalDate(2025, 4, 21),
            TimeFromAttackToDeath = time,
            DoingRegisteredWork = registeredWork,
        },
    };

    private static BenefitCase Death(LocalDate registeredOn, LocalDate date, MonthRange paid) => new()
    {
        Id = "refused",
        Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(1_000_000), PaidBy = ContributionPayer.Self, Sector = Sector.Other },
        Membership = new() { RegisteredOn = registeredOn, PaidMonths = [paid] },
        Event = new() { Kind = EventKind.NonWorkDeath, Date = date },
        Family = new() { Spouse = true, Children = [] },
    };

    private static MonthRange Months(string first, string last) => new(Month(first), Month(last));

    private static YearMonth Month(string text) => NodaTime.Text.YearMonthPattern.Iso.Parse(text).Value;
}
