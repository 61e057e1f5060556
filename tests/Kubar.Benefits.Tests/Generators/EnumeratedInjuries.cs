using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Transcription;
using NodaTime;
using static Kubar.Benefits.Tests.Generators.EnumeratedCases;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>What followed from an event, enumerated: measures, sight, deaths after a disability, diseases after the work, claims checked in the field.</summary>
internal static class EnumeratedInjuries
{
    private static readonly LocalDate _date = new(2025, 8, 20);

    public static IEnumerable<BenefitCase> All =>
    [
        .. Measures(),
        .. Functions(),
        .. Sights(),
        .. SumsOfLosses(),
        .. DisabilitiesThenDeaths(),
        .. Diseases(),
        .. FieldChecks(),
        .. LateDays(),
        .. Facilities(),
        .. Costs(),
        .. LateScholarships(),
        .. ScholarshipsOfLongAgo(),
        .. TotalDisabilities(),
        .. ReturnsToWork(),
        .. SecondIntervals(),
    ];

    private static IEnumerable<BenefitCase> Measures() =>
        from code in TranscribedDisability.RowsForEachTen
        from measured in new[] { 0, 9, 10, 11, 69, 70, 71, 99, 100 }
        select Hurt($"measure-{code}-{measured}", new Loss(code) { Measured = measured });

    private static IEnumerable<BenefitCase> Functions() =>
        from code in new[] { "index-right", "arm-elbow-left", "foot-ankle-one" }
        from lost in new[] { 0, 10, 3_330, 5_000, 9_990, 10_000 }
        select Hurt($"function-{code}-{lost}", new Loss(code) { FunctionLost = new Percentage(lost) });

    private static IEnumerable<BenefitCase> Sights() =>
        from better in new[] { 0, 25, 500, 750, 999, 1_000 }
        from worse in new[] { 0, 1, 25, 500, 750, 999, 1_000 }
        where worse <= better
        select Hurt($"sight-{better}-{worse}") with
        {
            Event = new() { Kind = EventKind.WorkAccident, Date = _date, RecoveredOn = _date.PlusDays(60), Sight = new Sight(Percentage.Tenths(better), Percentage.Tenths(worse)), ReturnToWorkRecommended = false },
        };

    /// <summary>Losses that together come to less than the most, to just as much, and to more.</summary>
    private static IEnumerable<BenefitCase> SumsOfLosses() =>
        from date in new[] { new LocalDate(2019, 12, 1), new LocalDate(2019, 12, 2) }
        from lost in new[] { 7_140, 9_990, 10_000 }
        from second in new[] { "septum", "arm-shoulder-left", "colour-vision" }
        select Base($"sum-{date}-{lost}-{second}") with
        {
            Membership = Always(),
            Event = new()
            {
                Kind = EventKind.WorkAccident,
                Date = date,
                RecoveredOn = date.PlusDays(60),
                Losses = [new Loss("legs-groin-both") { FunctionLost = new Percentage(lost) }, new Loss(second)],
                ReturnToWorkRecommended = false,
            },
        };

    private static IEnumerable<BenefitCase> DisabilitiesThenDeaths() =>
        from total in new[] { true, false }
        from certified in (int?[])[null, 1, 29, 30]
        from paid in new[] { true, false }
        from segment in new[] { Segment.Bpu, Segment.Pu }
        from heirs in new[] { true, false }
        where certified is not null || (!total && !paid)
        where !paid || (certified < 30 && !total)
        select Base($"disabled-then-died-{total}-{certified}-{paid}-{segment}-{heirs}") with
        {
            Participant = segment == Segment.Bpu ? Bpu : Pu,
            Membership = Always(),
            Event = new()
            {
                Kind = EventKind.WorkAccident,
                Date = _date,
                RecoveredOn = certified is { } days ? _date.PlusDays(days) : null,
                DiedOn = _date.PlusDays(30),
                PermanentTotalDisability = total,
                DisabilityPaid = paid,
                Losses = [new Loss("index-right")],
            },
            Family = heirs ? Alone : Alone with { Spouse = false },
        };

    private static IEnumerable<BenefitCase> Diseases() =>
        from days in new[] { -1, 0, 1 }
        from arose in (int?[])[null, -1, 0, 1]
        from segment in new[] { Segment.Bpu, Segment.Pu }
        let ended = new LocalDate(2022, 3, 10)
        let limit = ended.PlusYears(3)
        where arose is null || arose <= days
        select Base($"disease-{days}-{arose}-{segment}") with
        {
            Participant = segment == Segment.Bpu ? Bpu : Pu,
            Membership = Always(),
            Event = new()
            {
                Kind = EventKind.OccupationalDisease,
                Date = limit.PlusDays(days),
                EmploymentEndedOn = ended,
                AroseOn = arose is { } after ? limit.PlusDays(after) : null,
                Incapacity = [new DateInterval(limit.PlusDays(days), limit.PlusDays(days + 9))],
                RecoveredOn = limit.PlusDays(40),
                ReturnToWorkRecommended = false,
            },
        };

    private static IEnumerable<BenefitCase> FieldChecks() =>
        from date in new[] { new LocalDate(2025, 2, 10), new LocalDate(2025, 2, 24), new LocalDate(2025, 8, 20) }
        from check in Enumerable.Range(0, 10)
        from paid in Enumerable.Range(0, 8)
        let applied = date.PlusDays(1)
        where date >= TranscribedDates.Permenaker1Of2025 == applied >= TranscribedDates.Permenaker1Of2025
        select Base($"field-check-{date}-{check}-{paid}") with
        {
            Membership = Always(),
            Event = new() { Kind = EventKind.NonWorkDeath, Date = date },
            Claim = new() { AppliedOn = applied, FieldCheckEndedOn = applied.PlusDays(check), PaidOn = applied.PlusDays(check + paid) },
        };

    private static IEnumerable<BenefitCase> LateDays() =>
        from segment in new[] { Segment.Bpu, Segment.Pu }
        from heirs in new[] { true, false }
        from kind in new[] { EventKind.WorkAccident, EventKind.NonWorkDeath }
        from paid in Enumerable.Range(0, 16)
        select Base($"late-{segment}-{heirs}-{kind}-{paid}") with
        {
            Participant = segment == Segment.Bpu ? Bpu : Pu,
            Membership = Always(),
            Event = new() { Kind = kind, Date = _date, DiedOn = _date },
            Family = heirs ? Alone : Alone with { Spouse = false },
            Claim = new() { AppliedOn = _date.PlusDays(5), PaidOn = _date.PlusDays(5 + paid) },
        };

    private static IEnumerable<BenefitCase> Facilities() =>
        from brought in (bool?[])[null, true, false]
        from minutes in new[] { 0, 1, 1_440, 1_441 }
        from segment in new[] { Segment.Bpu, Segment.Pu }
        from incapable in new[] { true, false }
        select Base($"facility-{brought}-{minutes}-{segment}-{incapable}") with
        {
            Participant = segment == Segment.Bpu ? Bpu : Pu,
            Membership = Always(),
            Event = new()
            {
                Kind = EventKind.SuddenDeathAtWork,
                Date = _date,
                DiedOn = minutes == 0 ? _date : _date.PlusDays(1),
                TimeFromAttackToDeath = Duration.FromMinutes(minutes),
                DoingRegisteredWork = true,
                BroughtToFacility = brought,
                Incapacity = incapable ? [new DateInterval(_date, _date)] : [],
            },
        };

    /// <summary>Each cost on both sides of its ceiling, by each law, of one who died at once, later, or lives.</summary>
    private static IEnumerable<BenefitCase> Costs() =>
        from date in new[] { new LocalDate(2019, 12, 1), new LocalDate(2019, 12, 2) }
        from over in new[] { -1L, 0, 1 }
        from died in (int?[])[null, 0, 5]
        from months in new[] { 11, 12 }
        from none in new[] { false, true }
        let newer = date == TranscribedDates.Pp82
        let most = new Expenses
        {
            Medical = new(1_000_000 + over),
            HomeCare = new(20_000_000 + over),
            HomeCareMonths = months,
            Dentures = new((newer ? 5_000_000 : 3_000_000) + over),
            HearingAid = new(2_500_000 + over),
            Glasses = new(1_000_000 + over),
            TransportByLand = new((newer ? 5_000_000 : 1_000_000) + over),
            TransportBySea = new((newer ? 2_000_000 : 1_500_000) + over),
            TransportByAir = new((newer ? 10_000_000 : 2_500_000) + over),
            OrthosisReferencePrice = new(1_000 + over),
        }
        select Base($"cost-{date}-{over}-{died}-{months}-{none}") with
        {
            Membership = Always(),
            Event = new() { Kind = EventKind.WorkAccident, Date = date, DiedOn = died is { } days ? date.PlusDays(days) : null, ReturnToWorkRecommended = false },
            Expenses = none
                ? most with { HomeCare = Rupiah.Zero, Dentures = Rupiah.Zero, HearingAid = Rupiah.Zero, Glasses = Rupiah.Zero, OrthosisReferencePrice = Rupiah.Zero }
                : most,
        };

    /// <summary>Scholarships claimed at once, a year later, and years later, on both sides of each year.</summary>
    private static IEnumerable<BenefitCase> LateScholarships() =>
        from date in new[] { new LocalDate(2021, 5, 3), new LocalDate(2025, 2, 24) }
        from years in Enumerable.Range(0, 5)
        from days in new[] { -1, 0, 1 }
        from age in new[] { 2, 3, 6, 18, 21, 22 }
        where years > 0 || days >= 0
        let level = age switch { < 6 => SchoolLevel.BelowSchool, 6 => SchoolLevel.Primary, _ => SchoolLevel.Tertiary }
        select Base($"late-scholarship-{date}-{years}-{days}-{age}") with
        {
            Membership = Always(),
            Event = new() { Kind = EventKind.WorkAccident, Date = date, DiedOn = date },
            Family = Alone with { Children = [new() { BirthDate = date.PlusYears(-age).PlusDays(-40), Level = level, YearsLeft = 4 }] },
            Claim = new() { AppliedOn = date.PlusYears(years).PlusDays(days), PaidOn = date.PlusYears(years).PlusDays(days + 20) },
        };

    /// <summary>A scholarship of JKM has no last day to claim it: each of its years may be claimed first, on both sides.</summary>
    private static IEnumerable<BenefitCase> ScholarshipsOfLongAgo() =>
        from years in Enumerable.Range(0, 23)
        from days in new[] { -1, 0 }
        from child in new (int Age, SchoolLevel Level, int Left)[] { (0, SchoolLevel.BelowSchool, 2), (0, SchoolLevel.Kindergarten, 2), (2, SchoolLevel.BelowSchool, 2), (6, SchoolLevel.Primary, 6), (1, SchoolLevel.Primary, 6) }
        where years > 0 || days >= 0
        let date = new LocalDate(2020, 1, 10)
        select Base($"scholarship-of-long-ago-{years}-{days}-{child}") with
        {
            Membership = Always(),
            Event = new() { Kind = EventKind.NonWorkDeath, Date = date },
            Family = Alone with { Children = [new() { BirthDate = date.PlusYears(-child.Age).PlusDays(-40), Level = child.Level, YearsLeft = child.Left }] },
            Claim = new() { AppliedOn = date.PlusYears(years).PlusDays(days), PaidOn = date.PlusYears(years).PlusDays(days + 1) },
        };

    private static IEnumerable<BenefitCase> TotalDisabilities() =>
        from date in new[] { new LocalDate(2019, 11, 1), new LocalDate(2019, 12, 2), new LocalDate(2025, 8, 20) }
        from declared in new[] { 0, 30, 31, 32, 40 }
        from segment in new[] { Segment.Bpu, Segment.Pu }
        from unpaid in new[] { 0, 2 }
        select Base($"total-{date}-{declared}-{segment}-{unpaid}") with
        {
            Participant = segment == Segment.Bpu ? Bpu : Pu with { ActualMonthlyWage = new(4_000_001) },
            Membership = new() { RegisteredOn = new(2012, 1, 1), PaidMonths = [new(new YearMonth(2012, 1), date.ToYearMonth().PlusMonths(-unpaid - 1))] },
            Event = new() { Kind = EventKind.WorkAccident, Date = date, RecoveredOn = date.PlusDays(declared), PermanentTotalDisability = true, ReturnToWorkRecommended = false },
            Family = Alone with { Children = [new() { BirthDate = date.PlusYears(-12), Level = SchoolLevel.Primary, YearsLeft = 1 }] },
        };

    private static IEnumerable<BenefitCase> ReturnsToWork() =>
        from segment in new[] { Segment.Bpu, Segment.Pu }
        from recommended in new[] { true, false }
        from kind in new[] { EventKind.WorkAccident, EventKind.OccupationalDisease }
        from died in new[] { true, false }
        from unpaid in new[] { 0, 2, 4 }
        select Base($"return-{segment}-{recommended}-{kind}-{died}-{unpaid}") with
        {
            Participant = segment == Segment.Bpu ? Bpu : Pu,
            Membership = new() { RegisteredOn = new(2012, 1, 1), PaidMonths = [new(new YearMonth(2012, 1), new YearMonth(2025, 8).PlusMonths(-unpaid))] },
            Event = new() { Kind = kind, Date = _date, DiedOn = died ? _date.PlusDays(3) : null, RecoveredOn = died ? null : _date.PlusDays(30), Losses = [new Loss("thumb-right")], ReturnToWorkRecommended = recommended },
        };

    private static IEnumerable<BenefitCase> SecondIntervals() =>
        from gap in new[] { 2, 40, 200, 400 }
        from length in new[] { 1, 29, 30, 31, 190 }
        from segment in new[] { Segment.Bpu, Segment.Pu }
        from date in new[] { new LocalDate(2018, 3, 1), new LocalDate(2024, 3, 1) }
        let second = date.PlusDays(60 + gap)
        select Base($"second-{gap}-{length}-{segment}-{date}") with
        {
            Participant = segment == Segment.Bpu ? Bpu : Pu,
            Membership = Always(),
            Event = new()
            {
                Kind = EventKind.WorkAccident,
                Date = date,
                Incapacity = [new DateInterval(date.PlusDays(3), date.PlusDays(59)), new DateInterval(second, second.PlusDays(length))],
                RecoveredOn = second.PlusDays(length + 1),
                ReturnToWorkRecommended = false,
            },
        };

    private static BenefitCase Hurt(string id, params ReadOnlySpan<Loss> losses) => Base(id) with
    {
        Event = new() { Kind = EventKind.WorkAccident, Date = _date, RecoveredOn = _date.PlusDays(60), Losses = ValueList.Create(losses), ReturnToWorkRecommended = false },
    };
}
