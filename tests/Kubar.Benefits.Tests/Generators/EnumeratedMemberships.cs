using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Transcription;
using NodaTime;
using static Kubar.Benefits.Tests.Generators.EnumeratedCases;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>Memberships enumerated: every number of months unpaid, in a gap and at the end, restarts, ends, enrolments, and who reported when.</summary>
internal static class EnumeratedMemberships
{
    private static readonly LocalDate[] _turns = [new(2019, 12, 1), new(2019, 12, 2), new(2025, 2, 23), new(2025, 2, 24)];

    public static IEnumerable<BenefitCase> All =>
    [
        .. Gaps(),
        .. Settled(),
        .. TwoTestDays(),
        .. ArrearsAtDeath(),
        .. Wages(),
        .. CheckedThrough(),
        .. Restarts(),
        .. NewMembers(),
        .. Ends(),
        .. Enrolments(),
        .. NeverPaid(),
        .. LateReports(),
        .. Registrations(),
        .. MonthsAfter(),
        .. Jobs(),
        .. BothSegments(),
        .. Payers(),
    ];

    /// <summary>A gap of so many months, and so many unpaid at the end; settled since, or not.</summary>
    private static IEnumerable<BenefitCase> Gaps() =>
        from gap in Enumerable.Range(0, 6)
        from unpaid in Enumerable.Range(0, 5)
        from segment in new[] { Segment.Bpu, Segment.Pu }
        from kind in new[] { EventKind.WorkAccident, EventKind.NonWorkDeath }
        from date in new[] { new LocalDate(2018, 8, 20), new LocalDate(2025, 8, 20) }
        from settled in new[] { false, true }
        let last = date.ToYearMonth().PlusMonths(-unpaid - (segment == Segment.Pu ? 1 : 0))
        let membership = new Membership
        {
            RegisteredOn = new(2016, 1, 4),
            PaidMonths = [new(new YearMonth(2016, 1), new YearMonth(2017, 6)), new(new YearMonth(2017, 7).PlusMonths(gap), last)],
            ArrearsPaidOn = settled ? date.PlusDays(40) : null,
        }
        select Base($"gap-{gap}-{unpaid}-{segment}-{kind}-{date}-{settled}") with
        {
            Participant = segment == Segment.Bpu ? Bpu : Pu,
            Membership = membership,
            Event = new() { Kind = kind, Date = date, DiedOn = date },
            Claim = new() { AppliedOn = date.PlusDays(50), PaidOn = date.PlusDays(90) },
        };

    /// <summary>Arrears of which some months have been paid for since, within each relief and outside.</summary>
    private static IEnumerable<BenefitCase> Settled() =>
        from kind in new[] { EventKind.WorkAccident, EventKind.NonWorkDeath, EventKind.SuddenDeathAtWork }
        from date in new[] { new LocalDate(2020, 3, 20), new LocalDate(2021, 1, 20), new LocalDate(2026, 3, 20), new LocalDate(2026, 8, 20), new LocalDate(2027, 3, 20) }
        from sector in Enum.GetValues<Sector>()
        from payer in new[] { ContributionPayer.Self, ContributionPayer.Regency }
        from unpaid in Enumerable.Range(1, 3)
        from settled in Enumerable.Range(0, unpaid + 1)
        let first = date.ToYearMonth().PlusMonths(1 - unpaid)
        select Base($"settled-{kind}-{date}-{sector}-{payer}-{unpaid}-{settled}") with
        {
            Participant = Bpu with { Sector = sector, PaidBy = payer },
            Membership = new()
            {
                RegisteredOn = new(2012, 1, 2),
                PaidMonths =
                [
                    new(new YearMonth(2012, 1), first.PlusMonths(-1)),
                    .. settled > 0 ? (PaidPeriod[])[new(first, first.PlusMonths(settled - 1)) { PaidOn = date.PlusDays(30) }] : [],
                ],
            },
            Event = kind == EventKind.SuddenDeathAtWork
                ? new() { Kind = kind, Date = date, DiedOn = date.PlusDays(2), TimeFromAttackToDeath = Duration.FromHours(40), DoingRegisteredWork = true }
                : new() { Kind = kind, Date = date, DiedOn = date },
        };

    /// <summary>An attack before a due date and a death after it: JKK is tested on one side, JKM on the other.</summary>
    private static IEnumerable<BenefitCase> TwoTestDays() =>
        from hours in new[] { 20, 100 }
        from unpaid in Enumerable.Range(0, 6)
        from gap in new[] { 0, 2, 4 }
        from segment in new[] { Segment.Bpu, Segment.Pu }
        from registered in new[] { new LocalDate(2016, 1, 4), new LocalDate(2025, 8, 15), new LocalDate(2025, 8, 16) }
        where registered.Year == 2016 || (unpaid == 0 && gap == 0)
        let date = new LocalDate(2025, 8, 15)
        let died = hours == 20 ? date.PlusDays(1) : date.PlusDays(4)
        let last = new YearMonth(2025, 8).PlusMonths(-unpaid)
        select Base($"two-test-days-{hours}-{unpaid}-{gap}-{segment}-{registered}") with
        {
            Participant = segment == Segment.Bpu ? Bpu : Pu,
            Membership = new()
            {
                RegisteredOn = registered,
                PaidMonths = registered.Year > 2016 ? [new(last, last)] : [new(new YearMonth(2016, 1), new YearMonth(2017, 6)), new(new YearMonth(2017, 7).PlusMonths(gap), last)],
            },
            Event = new() { Kind = EventKind.SuddenDeathAtWork, Date = date, DiedOn = died, TimeFromAttackToDeath = Duration.FromHours(hours), DoingRegisteredWork = true },
        };

    /// <summary>Two months in arrears at a death of no accident at work two days after an attack, in every income bracket: JKM takes them by the table of that day.</summary>
    private static IEnumerable<BenefitCase> ArrearsAtDeath() =>
        from income in TranscribedContribution.Edges.SelectMany(edge => new[] { edge - 1, edge }).Where(income => income >= 0).Distinct()
        let died = new LocalDate(2025, 8, 20)
        select Base($"arrears-at-death-{income}") with
        {
            Participant = Bpu with { MonthlyIncome = new(income) },
            Membership = new() { RegisteredOn = new(2016, 1, 4), PaidMonths = [new(new YearMonth(2016, 1), new YearMonth(2025, 6))] },
            Event = new()
            {
                Kind = EventKind.SuddenDeathAtWork,
                Date = died.PlusDays(-2),
                DiedOn = died,
                TimeFromAttackToDeath = Duration.FromHours(48),
                DoingRegisteredWork = true,
                BroughtToFacility = true,
            },
        };

    /// <summary>A true wage about the reported one.</summary>
    private static IEnumerable<BenefitCase> Wages() =>
        from more in new[] { -1, 0, 1, 100 }
        from died in new[] { true, false }
        select Base($"wage-{more}-{died}") with
        {
            Participant = Pu with { MonthlyWage = new(3_000_000), ActualMonthlyWage = new(3_000_000 + more) },
            Membership = Always(),
            Event = new() { Kind = EventKind.WorkAccident, Date = new(2025, 8, 20), DiedOn = died ? new(2025, 8, 20) : null, RecoveredOn = died ? null : new(2025, 9, 20), PermanentTotalDisability = !died, ReturnToWorkRecommended = false },
        };

    /// <summary>About the day up to which the rules have been checked.</summary>
    private static IEnumerable<BenefitCase> CheckedThrough() =>
        from days in Enumerable.Range(-2, 5)
        select Base($"checked-through-{days}") with
        {
            Membership = Always() with { PaidMonths = [new(new YearMonth(2012, 1), new YearMonth(2026, 11))] },
            Event = new() { Kind = EventKind.NonWorkDeath, Date = new LocalDate(2026, 11, 22).PlusDays(days) },
        };

    private static IEnumerable<BenefitCase> Restarts() =>
        from unpaid in Enumerable.Range(2, 4)
        from again in Enumerable.Range(1, 4)
        from registered in (int?[])[null, 1, 10, 28]
        from paid in (int?[])[null, 5, 28]
        from date in new[] { new LocalDate(2020, 8, 20), new LocalDate(2021, 6, 20), new LocalDate(2025, 4, 27), new LocalDate(2025, 8, 20) }
        let first = date.ToYearMonth().PlusMonths(1 - again)
        select Base($"restart-{unpaid}-{again}-{registered}-{paid}-{date}") with
        {
            Membership = new()
            {
                RegisteredOn = new(2016, 1, 4),
                ReregisteredOn = registered is { } day ? first.OnDayOfMonth(day) : null,
                PaidMonths =
                [
                    new(new YearMonth(2016, 1), first.PlusMonths(-unpaid - 1)),
                    new(first, first) { PaidOn = paid is { } at ? first.OnDayOfMonth(at) : null },
                    .. again > 1 ? (PaidPeriod[])[new(first.PlusMonths(1), date.ToYearMonth())] : [],
                ],
            },
            Event = new() { Kind = EventKind.NonWorkDeath, Date = date },
        };

    private static IEnumerable<BenefitCase> NewMembers() =>
        from registered in new[] { new LocalDate(2025, 2, 23), new LocalDate(2025, 2, 24), new LocalDate(2025, 3, 16) }
        from months in Enumerable.Range(0, 4)
        from trainee in new[] { false, true }
        select Base($"new-{registered}-{months}-{trainee}") with
        {
            Participant = trainee ? Pu with { MonthlyWage = null, WageBasis = new TraineeWage { LowestForSameWork = new(2_900_001) } } : Bpu,
            Membership = new() { RegisteredOn = registered, PaidMonths = [new(registered.ToYearMonth(), registered.ToYearMonth().PlusMonths(months))] },
            Event = new() { Kind = EventKind.NonWorkDeath, Date = registered.PlusMonths(months) },
        };

    /// <summary>The end of membership on each side of the event, of the last day of incapacity, and of the death.</summary>
    private static IEnumerable<BenefitCase> Ends() =>
        from segment in new[] { Segment.Bpu, Segment.Pu }
        from about in new[] { 0, 30, 90 }
        from days in new[] { -1, 0, 1 }
        from died in new[] { false, true }
        from kind in new[] { EventKind.WorkAccident, EventKind.NonWorkDeath }
        let date = new LocalDate(2024, 5, 20)
        select Base($"end-{segment}-{about}-{days}-{died}-{kind}") with
        {
            Participant = segment == Segment.Bpu ? Bpu : Pu,
            Membership = Always() with { PaidMonths = [new(new YearMonth(2012, 1), new YearMonth(2024, 5))], EndedOn = date.PlusDays(about + days) },
            Event = kind == EventKind.NonWorkDeath
                ? new() { Kind = kind, Date = date }
                : new() { Kind = kind, Date = date, Incapacity = [new DateInterval(date, date.PlusDays(30))], DiedOn = died ? date.PlusDays(90) : null, RecoveredOn = died ? null : date.PlusDays(40), ReturnToWorkRecommended = false },
        };

    private static IEnumerable<BenefitCase> Enrolments() =>
        from programme in Enum.GetValues<SecurityProgram>()
        from segment in new[] { Segment.Bpu, Segment.Pu }
        from kind in new[] { EventKind.WorkAccident, EventKind.NonWorkDeath }
        from unpaid in new[] { 0, 2 }
        select Base($"enrolled-{programme}-{segment}-{kind}-{unpaid}") with
        {
            Participant = segment == Segment.Bpu ? Bpu : Pu,
            Membership = new() { RegisteredOn = new(2020, 1, 2), Programmes = [programme], PaidMonths = [new(new YearMonth(2020, 1), new YearMonth(2025, 8).PlusMonths(-unpaid))] },
            Event = new() { Kind = kind, Date = new(2025, 8, 20), DiedOn = new(2025, 8, 20) },
        };

    private static IEnumerable<BenefitCase> NeverPaid() =>
        from segment in new[] { Segment.Bpu, Segment.Pu }
        from kind in new[] { EventKind.WorkAccident, EventKind.NonWorkDeath }
        from days in new[] { -1, 0, 1, 27, 28, 29 }
        let date = new LocalDate(2025, 7, 15)
        select Base($"never-paid-{segment}-{kind}-{days}") with
        {
            Participant = segment == Segment.Bpu ? Bpu : Pu,
            Membership = new() { RegisteredOn = date.PlusDays(-days), PaidMonths = [] },
            Event = new() { Kind = kind, Date = date, DiedOn = date },
        };

    private static IEnumerable<BenefitCase> LateReports() =>
        from date in _turns
        from kind in new[] { EventKind.WorkAccident, EventKind.OccupationalDisease }
        from days in Enumerable.Range(0, 5)
        from unpaid in new[] { 0, 4, 5 }
        select Base($"reported-{date}-{kind}-{days}-{unpaid}") with
        {
            Participant = Pu,
            Membership = new() { RegisteredOn = new(2012, 1, 1), PaidMonths = [new(new YearMonth(2012, 1), date.ToYearMonth().PlusMonths(-unpaid - 1))] },
            Event = new() { Kind = kind, Date = date, DiedOn = date.PlusDays(10), ReportedOn = date.PlusDays(days) },
            Claim = new() { AppliedOn = date.PlusDays(20), PaidOn = date.PlusDays(60) },
        };

    /// <summary>About the age from which a BPU may not be registered.</summary>
    private static IEnumerable<BenefitCase> Registrations() =>
        from registered in new[] { new LocalDate(2021, 3, 31), new LocalDate(2021, 4, 1), new LocalDate(2023, 2, 28) }
        from age in new[] { 64, 65, 66 }
        from days in new[] { -1, 0, 1 }
        from segment in new[] { Segment.Bpu, Segment.Pu }
        select Base($"registered-{registered}-{age}-{days}-{segment}") with
        {
            Participant = (segment == Segment.Bpu ? Bpu : Pu) with { BirthDate = registered.PlusYears(-age).PlusDays(days) },
            Membership = new() { RegisteredOn = registered, PaidMonths = [new(registered.ToYearMonth(), new YearMonth(2025, 8))] },
            Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2025, 8, 20) },
        };

    private static IEnumerable<BenefitCase> MonthsAfter() =>
        from months in Enumerable.Range(0, 3)
        from kind in new[] { EventKind.WorkAccident, EventKind.NonWorkDeath }
        from died in new[] { true, false }
        from ended in new[] { true, false }
        where died || kind == EventKind.WorkAccident
        let date = new LocalDate(2025, 8, 20)
        select Base($"months-after-{months}-{kind}-{died}-{ended}") with
        {
            Membership = new()
            {
                RegisteredOn = new(2020, 1, 2),
                PaidMonths = [new(new YearMonth(2020, 1), new YearMonth(2025, 8).PlusMonths(months))],
                EndedOn = ended ? date : null,
            },
            Event = new() { Kind = kind, Date = date, DiedOn = died ? date : null, ReturnToWorkRecommended = false },
        };

    private static IEnumerable<BenefitCase> Jobs() =>
        from jobs in Enumerable.Range(1, 4)
        from also in (Segment?[])[null, Segment.Bpu]
        from date in _turns
        from kind in new[] { EventKind.WorkAccident, EventKind.NonWorkDeath }
        select Base($"jobs-{jobs}-{also}-{date}-{kind}") with
        {
            Participant = Pu with { Jobs = jobs, AlsoSegment = also },
            Membership = Always(),
            Event = new() { Kind = kind, Date = date, DiedOn = date },
        };

    /// <summary>Covered in the other segment too: what holds back, ends, or is the employer's of the one membership, late and in time.</summary>
    private static IEnumerable<BenefitCase> BothSegments() =>
        from segment in new[] { Segment.Bpu, Segment.Pu }
        from months in Enumerable.Range(1, 6)
        from unpaid in Enumerable.Range(0, 6)
        from registered in new[] { true, false }
        from date in new[] { new LocalDate(2018, 8, 20), new LocalDate(2020, 3, 20), new LocalDate(2025, 8, 20) }
        from late in new[] { false, true }
        where registered || (segment == Segment.Pu && months == 1 && unpaid == 0)
        let last = date.ToYearMonth().PlusMonths(-unpaid - (segment == Segment.Pu ? 1 : 0))
        let first = months == 6 ? new YearMonth(2012, 2) : last.PlusMonths(1 - months)
        select Base($"both-{segment}-{months}-{unpaid}-{registered}-{date}-{late}") with
        {
            Participant = segment == Segment.Bpu ? Bpu with { AlsoSegment = Segment.Pu } : Pu with { AlsoSegment = Segment.Bpu },
            Membership = registered ? new() { RegisteredOn = first.OnDayOfMonth(2), PaidMonths = [new(first, last)] } : new() { Registered = false, PaidMonths = [] },
            Event = new() { Kind = EventKind.NonWorkDeath, Date = date },
            Family = Alone with { Children = [new() { BirthDate = new(2012, 5, 5), Level = SchoolLevel.Primary, YearsLeft = 2 }] },
            Claim = late ? new() { AppliedOn = date.PlusDays(10), PaidOn = date.PlusDays(40) } : new(),
        };

    private static IEnumerable<BenefitCase> Payers() =>
        from advanced in (ExpensePayer?[])[null, ExpensePayer.Participant, ExpensePayer.Employer, ExpensePayer.Facility]
        from segment in new[] { Segment.Bpu, Segment.Pu }
        from registered in new[] { true, false }
        from died in new[] { true, false }
        where registered || segment == Segment.Pu
        let date = new LocalDate(2025, 8, 20)
        select Base($"advanced-{advanced}-{segment}-{registered}-{died}") with
        {
            Participant = segment == Segment.Bpu ? Bpu : Pu,
            Membership = registered ? Always() : new() { Registered = false, PaidMonths = [] },
            Event = new() { Kind = EventKind.WorkAccident, Date = date, DiedOn = died ? date.PlusDays(3) : null, ReturnToWorkRecommended = false },
            Expenses = Spent with { AdvancedBy = advanced, MedicalElsewhere = new(900), HighestLocalStandard = new(1_000) },
        };
}
