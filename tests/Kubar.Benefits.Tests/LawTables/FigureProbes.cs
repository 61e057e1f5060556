using System.Globalization;
using System.Text.RegularExpressions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Tests.LawTables;

/// <summary>For each figure an assessment from which it can be read off, on any day; null where the law of the day has none.</summary>
internal static partial class FigureProbes
{
    private const long Wage = 1_000_000;
    private const long ALot = 100_000_000;

    public static IReadOnlyDictionary<string, Func<LocalDate, decimal?>> All { get; } = new Dictionary<string, Func<LocalDate, decimal?>>(StringComparer.Ordinal)
    {
        ["jkm.lump-sum"] = day => Sum(Death(day), "jkm.lump-sum"),
        ["jkm.periodic"] = day => Sum(Death(day), "jkm.periodic-grant"),
        ["jkm.funeral"] = day => Sum(Death(day), "jkm.funeral"),
        ["jkm.scholarship.lump"] = day => PaidOnce(Death(day, 70, Pupil(day)), "jkm.scholarship"),
        ["jkm.scholarship.min-contribution-months"] = day => Least(1, 80, months => IsOwed(Death(day, months, Pupil(day)), "jkm.scholarship")),
        ["jkm.full-benefit-min-months"] = day => Least(1, 12, months => IsOwed(Death(day, months), "jkm.lump-sum", ReadingCatalogue.ThreeMonthsScope["every-death"])) is > 1 and var least ? least : null,
        ["jkk.transport.land"] = day => Sum(Spent(day, new() { TransportByLand = new(ALot), TransportBySea = new(0), TransportByAir = new(0) }), "jkk.transport"),
        ["jkk.transport.sea"] = day => Sum(Spent(day, new() { TransportByLand = new(0), TransportBySea = new(ALot), TransportByAir = new(0) }), "jkk.transport"),
        ["jkk.transport.air"] = day => Sum(Spent(day, new() { TransportByLand = new(0), TransportBySea = new(0), TransportByAir = new(ALot) }), "jkk.transport"),
        ["jkk.temporary-incapacity.months-1-6"] = day => PercentOfWage(IncapacityOf(day, 1)),
        ["jkk.temporary-incapacity.months-7-12"] = day => PercentOfWage(IncapacityOf(day, 7) - IncapacityOf(day, 6)),
        ["jkk.temporary-incapacity.months-13-on"] = day => PercentOfWage(IncapacityOf(day, 13) - IncapacityOf(day, 12)),
        ["jkk.disability.wage-months"] = day => Sum(Losing(day, "index-right"), "jkk.partial-disability") / (9 * Wage / 100),
        ["jkk.disability.total-permanent"] = day => PercentOfWage(Sum(TotallyDisabled(day), "jkk.total-disability") / 80),
        ["jkk.disability.partial-ceiling"] = day => PercentOfWage(Sum(Losing(day, "legs-groin-both", "eyes-both"), "jkk.partial-disability", ReadingCatalogue.SeveralLossesBefore2019["no-ceiling"]) / 80) is < 140 and var percent ? percent : null,
        ["jkk.death.percent"] = day => PercentOfWage(Sum(Killed(day), "jkk.death-grant") / 80),
        ["jkk.death.floor"] = day => Sum(Killed(day) with { Participant = Pu with { MonthlyWage = Rupiah.Zero } }, "jkk.death-grant"),
        ["jkk.funeral"] = day => Sum(Killed(day), "jkk.funeral"),
        ["jkk.periodic"] = day => Sum(Killed(day), "jkk.periodic-grant"),
        ["jkk.prosthesis.uplift"] = day => Sum(Spent(day, new() { OrthosisReferencePrice = new(100) }), "jkk.orthosis-prosthesis") - 100,
        ["jkk.dentures"] = day => Sum(Spent(day, new() { Dentures = new(ALot) }), "jkk.dentures"),
        ["jkk.hearing-aid"] = day => Sum(Spent(day, new() { HearingAid = new(ALot) }), "jkk.hearing-aid"),
        ["jkk.glasses"] = day => Sum(Spent(day, new() { Glasses = new(ALot) }), "jkk.glasses"),
        ["jkk.home-care.amount"] = day => Sum(Spent(day, new() { HomeCare = new(ALot), HomeCareMonths = 1 }), "jkk.home-care"),
        ["jkk.home-care.months"] = day => Most(1, 30, months => IsOwed(Spent(day, new() { HomeCare = new(1), HomeCareMonths = months }), "jkk.home-care")),
        ["jkk.scholarship.lump"] = day => PaidOnce(Killed(day, Pupil(day)), "jkk.scholarship"),
        ["scholarship.max-children"] = day => Schedule(day, Pupil(day), Pupil(day), Pupil(day), Pupil(day)).Select(year => year.Child).Distinct().Count() is > 0 and var children ? children : null,
        ["scholarship.age-limit"] = day => Least(0, 40, age => Of(Killed(day, Student(day.PlusYears(-age))))["jkk.scholarship"]!.Status == EntitlementStatus.NotOwed),
        ["scholarship.kindergarten-primary.per-year"] = day => PerYear(day, SchoolLevel.Kindergarten, SchoolLevel.Primary),
        ["scholarship.kindergarten-primary.max-years"] = day => Years(day, SchoolLevel.Kindergarten, SchoolLevel.Primary),
        ["scholarship.junior-secondary.per-year"] = day => PerYear(day, SchoolLevel.JuniorSecondary),
        ["scholarship.junior-secondary.max-years"] = day => Years(day, SchoolLevel.JuniorSecondary),
        ["scholarship.senior-secondary.per-year"] = day => PerYear(day, SchoolLevel.SeniorSecondary),
        ["scholarship.senior-secondary.max-years"] = day => Years(day, SchoolLevel.SeniorSecondary),
        ["scholarship.tertiary.per-year"] = day => PerYear(day, SchoolLevel.Tertiary),
        ["scholarship.tertiary.max-years"] = day => Years(day, SchoolLevel.Tertiary),
        ["scholarship.missed-claims.max-years"] = day => YearsPaidBack(day),
        ["jkk.claim-limit"] = day => Of(Killed(day)).ClaimBy?.Year - day.Year,
        ["jkk.disease-after-employment"] = day => Most(0, 10, years => IsOwed(Diseased(day, years), "jkk.medical-care")),
        ["jkk.sudden-death.hours"] = day => Most(0, 100, hours => IsOwed(DiedSuddenly(day, Pu, hours, 24), "jkk.death-grant")),
        ["jkk.sudden-death.min-contribution-months"] = day => Least(1, 40, months => IsOwed(DiedSuddenly(day, Bpu, 1, months), "jkk.death-grant")),
        ["arrears.max-months"] = day => Most(0, 10, unpaid => IsOwed(InArrears(day, unpaid), "jkm.funeral")),
        ["payment.jkk.deadline"] = day => WorkingDaysToPay(Killed(day), "jkk.late-compensation"),
        ["payment.jkm.deadline"] = day => WorkingDaysToPay(Death(day), "jkm.late-compensation"),
        ["payment.late-compensation"] = day => PercentADay(Death(day)),
        ["contribution.bpu.jkm"] = day => MonthUnpaid(day)!.Value - 10_000,
        ["contribution.bpu.due-day"] = DueDay,
        ["contribution.bpu.registration-age"] = day => Least(50, 90, age => Of(Death(day, 1) with { Participant = Bpu with { BirthDate = day.PlusYears(-age) } }).Warnings.Any(warning => warning.Code == "registered-over-age")),
        ["contribution.pu.daily-wage-factor"] = day => Wage / Sum(Incapacitated(day, day), "jkk.temporary-incapacity", ReadingCatalogue.IncapacityPartMonth["twenty-fifths"]),
        ["relief.pp-50-2025.transport"] = day => Relief(day, Sector.Transport, 50),
        ["relief.pp-50-2025.other"] = day => Relief(day, Sector.Other, 50),
        ["relief.pp-49-2020"] = day => Relief(day, Sector.Other, 1),
    };

    private static Participant Bpu => new()
    {
        Segment = Segment.Bpu,
        MonthlyIncome = new(Wage),
        PaidBy = ContributionPayer.Self,
        Sector = Sector.Other,
    };

    private static Participant Pu => new() { Segment = Segment.Pu, MonthlyWage = new(Wage) };

    private static BenefitCase Event(LocalDate day, EventKind kind) => new()
    {
        Id = "probe",
        Participant = Pu,
        Membership = Paid(day, 24),
        Event = new() { Kind = kind, Date = day },
        Family = new() { Spouse = true, Children = [] },
    };

    private static BenefitCase Death(LocalDate day, int months = 24, params IEnumerable<Child> children) =>
        Event(day, EventKind.NonWorkDeath) with { Participant = Bpu, Membership = Paid(day, months), Family = new() { Spouse = true, Children = [.. children] } };

    private static BenefitCase Killed(LocalDate day, params IEnumerable<Child> children)
    {
        BenefitCase accident = Event(day, EventKind.WorkAccident);
        return accident with
        {
            Participant = Pu with { MonthlyWage = new(Wage) },
            Event = accident.Event with { DiedOn = day },
            Expenses = Nothing,
            Family = new() { Spouse = true, Children = [.. children] },
        };
    }

    private static BenefitCase Spent(LocalDate day, Expenses expenses) => Event(day, EventKind.WorkAccident) with { Expenses = expenses };

    private static BenefitCase Incapacitated(LocalDate day, LocalDate last) =>
        Event(day, EventKind.WorkAccident) with { Event = new() { Kind = EventKind.WorkAccident, Date = day, Incapacity = [new DateInterval(day, last)] } };

    private static BenefitCase Losing(LocalDate day, params IEnumerable<string> codes) =>
        Event(day, EventKind.WorkAccident) with { Event = new() { Kind = EventKind.WorkAccident, Date = day, Losses = [.. codes.Select(code => new Loss(code))] } };

    private static BenefitCase TotallyDisabled(LocalDate day) =>
        Event(day, EventKind.WorkAccident) with { Event = new() { Kind = EventKind.WorkAccident, Date = day, PermanentTotalDisability = true } };

    private static BenefitCase Diseased(LocalDate day, int years) => Event(day, EventKind.OccupationalDisease) with
    {
        Membership = Paid(day.PlusYears(-years), 24),
        Event = new() { Kind = EventKind.OccupationalDisease, Date = day, EmploymentEndedOn = day.PlusYears(-years) },
    };

    private static BenefitCase DiedSuddenly(LocalDate day, Participant participant, int hours, int months) => Event(day, EventKind.SuddenDeathAtWork) with
    {
        Participant = participant,
        Membership = Paid(day, months),
        Event = new() { Kind = EventKind.SuddenDeathAtWork, Date = day, DiedOn = day.PlusDays(hours / 24), TimeFromAttackToDeath = Duration.FromHours(hours), DoingRegisteredWork = true },
    };

    /// <summary>So many months unpaid, those that have fallen due by the day.</summary>
    private static BenefitCase InArrears(LocalDate day, int unpaid)
    {
        YearMonth latestDue = (day.Day > 17 ? day : day.PlusMonths(-1)).ToYearMonth();
        return Death(day) with
        {
            Membership = new() { RegisteredOn = day.PlusMonths(-24), PaidMonths = [new(day.PlusMonths(-24).ToYearMonth(), latestDue.PlusMonths(-unpaid))] },
        };
    }

    private static Membership Paid(LocalDate day, int months)
    {
        YearMonth first = day.ToYearMonth().PlusMonths(1 - months);
        LocalDate registered = first == day.ToYearMonth() ? day : first.OnDayOfMonth(1);
        return new() { RegisteredOn = registered, PaidMonths = [new(first, day.ToYearMonth())] };
    }

    private static Expenses Nothing => new()
    {
        Medical = Rupiah.Zero,
        TransportByLand = Rupiah.Zero,
        TransportBySea = Rupiah.Zero,
        TransportByAir = Rupiah.Zero,
        Dentures = Rupiah.Zero,
        HearingAid = Rupiah.Zero,
        Glasses = Rupiah.Zero,
        HomeCare = Rupiah.Zero,
        HomeCareMonths = 0,
        OrthosisReferencePrice = Rupiah.Zero,
    };

    /// <summary>So young that no age limit cuts the years.</summary>
    private static Child Pupil(LocalDate day) => new() { BirthDate = day.PlusYears(-1), Level = SchoolLevel.Kindergarten, YearsLeft = 2 };

    private static Child Student(LocalDate born) => new() { BirthDate = born, Level = SchoolLevel.Tertiary, YearsLeft = 5 };

    private static Assessment Of(BenefitCase benefitCase, ReadingAlternative? reading = null) => Assessor.Assess(
        benefitCase,
        new() { FindDependence = false, Readings = reading is null ? Readings.Default : Readings.Default.With(reading) });

    private static decimal? Sum(BenefitCase benefitCase, string benefit, ReadingAlternative? reading = null) => Of(benefitCase, reading)[benefit]?.Amount?.Value;

    private static bool IsOwed(BenefitCase benefitCase, string benefit, ReadingAlternative? reading = null) =>
        Of(benefitCase, reading)[benefit] is { Status: EntitlementStatus.Owed or EntitlementStatus.Deferred };

    private static decimal? PaidOnce(BenefitCase benefitCase, string benefit) =>
        Of(benefitCase)[benefit] is { Schedule.Count: 0 } entitlement ? entitlement.Amount?.Value : null;

    private static ValueList<Instalment> Schedule(LocalDate day, params IEnumerable<Child> children) => Of(Killed(day, children))["jkk.scholarship"]!.Schedule;

    private static decimal? PerYear(LocalDate day, params IEnumerable<SchoolLevel> levels) =>
        Schedule(day, Pupil(day)).Where(year => levels.Contains(year.Level)).Select(year => (decimal?)year.Amount.Value).Distinct().SingleOrDefault();

    private static decimal? Years(LocalDate day, params IEnumerable<SchoolLevel> levels) =>
        Schedule(day, Pupil(day)).Count(year => levels.Contains(year.Level)) is > 0 and var years ? years : null;

    private static decimal? IncapacityOf(LocalDate day, int months) =>
        Sum(Incapacitated(day, day.PlusMonths(months).PlusDays(-1)), "jkk.temporary-incapacity");

    private static decimal? PercentOfWage(decimal? amount) => 100 * amount / Wage;

    /// <summary>Paid on the last day in time, counted in working days from the application.</summary>
    private static decimal? WorkingDaysToPay(BenefitCase benefitCase, string benefit)
    {
        LocalDate applied = benefitCase.Event.Date.Next(IsoDayOfWeek.Monday);
        decimal? days = Most(0, 30, days => !IsOwed(benefitCase with { Claim = new() { AppliedOn = applied, PaidOn = applied.PlusDays(days) } }, benefit));
        return Enumerable.Range(1, (int)days!.Value).Count(later => applied.PlusDays(later).DayOfWeek < IsoDayOfWeek.Saturday);
    }

    /// <summary>Of the cash, for the day that is the first of lateness.</summary>
    private static decimal? PercentADay(BenefitCase benefitCase)
    {
        LocalDate applied = benefitCase.Event.Date.Next(IsoDayOfWeek.Monday);
        Assessment late = Of(benefitCase with { Claim = new() { AppliedOn = applied, PaidOn = applied.PlusDays(4) } });
        decimal compensation = late["jkm.late-compensation"]!.Amount!.Value.Value;
        return 100 * compensation / (late["jkm.lump-sum"]!.Amount!.Value.Value + late["jkm.periodic-grant"]!.Amount!.Value.Value);
    }

    /// <summary>The contribution of the month of a day, shown by a death three months later with that month alone unpaid.</summary>
    private static decimal? MonthUnpaid(LocalDate day, Sector sector = Sector.Other)
    {
        YearMonth month = day.ToYearMonth();
        return Of(Death(day.PlusMonths(3)) with
        {
            Participant = Bpu with { Sector = sector },
            Membership = new() { RegisteredOn = day.PlusMonths(-24), PaidMonths = [new(month.PlusMonths(-24), month.PlusMonths(-1)), new(month.PlusMonths(1), month.PlusMonths(3))] },
        }).Arrears.Amount?.Value;
    }

    private static decimal? Relief(LocalDate day, Sector sector, int share) =>
        100 * MonthUnpaid(day, sector) / 16_800 is { } due && due == share ? due : null;

    /// <summary>The last day of the month on which the month is not in arrears yet, where that is a working day.</summary>
    private static decimal? DueDay(LocalDate day) => Most(1, 28, of =>
    {
        LocalDate died = day.With(DateAdjusters.DayOfMonth(of));
        return died < new LocalDate(2015, 7, 1)
            || Of(Death(died) with
            {
                Membership = new() { RegisteredOn = day.PlusMonths(-24), PaidMonths = [new(day.PlusMonths(-24).ToYearMonth(), day.PlusMonths(-1).ToYearMonth())] },
            }).Arrears.Months == 0;
    });

    /// <summary>Said, not reckoned: years are missed after the assessment.</summary>
    private static decimal? YearsPaidBack(LocalDate day)
    {
        Assessment explained = Assessor.Assess(Killed(day, Pupil(day)), new() { FindDependence = false, Explain = true });
        Match said = MissedYears().Match(ExplanationText.Write(explained["jkk.scholarship"]!, Language.English));
        return said.Success ? decimal.Parse(said.Groups["years"].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"missed are paid later, at most (?<years>\d+) years before the claim", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MissedYears();

    private static decimal? Least(int from, int to, Func<int, bool> holds) =>
        Enumerable.Range(from, to - from + 1).Where(holds).Select(number => (decimal?)number).FirstOrDefault();

    private static decimal? Most(int from, int to, Func<int, bool> holds) =>
        Enumerable.Range(from, to - from + 1).TakeWhile(holds).Select(number => (decimal?)number).LastOrDefault();
}
