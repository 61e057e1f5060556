using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Transcription;
using NodaTime;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>Small domains enumerated whole: every bracket edge, every row and side of the disability table, every edge of a condition.</summary>
internal static class EnumeratedCases
{
    private static readonly LocalDate Event = new(2025, 8, 20);

    internal static readonly Expenses Spent = new()
    {
        Medical = new(1),
        HomeCare = new(2),
        HomeCareMonths = 1,
        Dentures = new(3),
        HearingAid = new(4),
        Glasses = new(5),
        TransportByLand = new(6),
        TransportBySea = new(7),
        TransportByAir = new(8),
        OrthosisReferencePrice = new(10),
    };

    internal static readonly Participant Bpu = new()
    {
        Segment = Segment.Bpu,
        BirthDate = new(1980, 5, 5),
        MonthlyIncome = new(2_000_000),
        PaidBy = ContributionPayer.Self,
        Sector = Sector.Other,
    };

    internal static readonly Participant Pu = Bpu with { Segment = Segment.Pu, MonthlyIncome = null, MonthlyWage = new(3_000_001) };

    private static readonly InsuredEvent Accident = new() { Kind = EventKind.WorkAccident, Date = Event, ReturnToWorkRecommended = true };

    internal static readonly Family Alone = new()
    {
        Spouse = true,
        Parents = false,
        Siblings = false,
        ParentsInLaw = false,
        Will = Will.None,
        Children = [],
    };

    public static IReadOnlyList<BenefitCase> All { get; } =
    [
        .. Incomes(),
        .. Losses(),
        .. HoursToDeath(),
        .. ContributionMonths(),
        .. Children(),
        .. Incapacities(),
        .. Claims(),
        .. Heirs(),
        .. Reliefs(),
        .. Circumstances(),
        .. Suspicions(),
        .. CaresElsewhere(),
        .. WagesKept(),
        .. WagesKeptUnderReported(),
        .. WageBases(),
        .. AveragedWages,
        .. EnumeratedMemberships.All,
        .. EnumeratedInjuries.All,
        .. EnumeratedDeaths.All,
    ];

    /// <summary>Two months in arrears, so that the basis and the contribution both show.</summary>
    private static IEnumerable<BenefitCase> Incomes()
    {
        long[] edges = [.. TranscribedContribution.Edges];
        return edges.SelectMany(edge => new[] { edge - 1, edge, edge + 1 })
            .Where(income => income >= 0)
            .Distinct()
            .Select(income => Base($"income-{income}") with
            {
                Participant = Bpu with { MonthlyIncome = new(income) },
                Membership = PaidThrough(2025, 6),
                Event = Accident with { DiedOn = Event },
            });
    }

    private static IEnumerable<BenefitCase> Losses() =>
        from code in TranscribedDisability.FixedRows.Concat(TranscribedDisability.RowsForEachTen).Append(TranscribedDisability.RangeRow)
        from leftHanded in new[] { false, true }
        select Base($"loss-{code}-{leftHanded}") with
        {
            Participant = Bpu with { LeftHanded = leftHanded },
            Event = Accident with
            {
                RecoveredOn = Event.PlusDays(60),
                Losses =
                [
                    new Loss(code)
                    {
                        Assessed = code == TranscribedDisability.RangeRow ? Percentage.Whole(15) : null,
                        Measured = TranscribedDisability.RowsForEachTen.Contains(code) ? 39 : null,
                    },
                ],
            },
        };

    private static IEnumerable<BenefitCase> HoursToDeath() =>
        from minutes in new[] { 0, 1439, 1440, 1441 }
        from months in new[] { 11, 12 }
        from work in new[] { true, false }
        from segment in new[] { Segment.Bpu, Segment.Pu }
        select Base($"hours-{minutes}-{months}-{work}-{segment}") with
        {
            Participant = segment == Segment.Bpu ? Bpu : Pu,
            Membership = MonthsBack(months),
            Event = new()
            {
                Kind = EventKind.SuddenDeathAtWork,
                Date = Event,
                DiedOn = minutes < 1440 ? Event : Event.PlusDays(1),
                TimeFromAttackToDeath = Duration.FromMinutes(minutes),
                DoingRegisteredWork = work,
            },
        };

    private static IEnumerable<BenefitCase> ContributionMonths() =>
        from months in Enumerable.Range(0, 62)
        from year in new[] { 2018, 2025 }
        select Base($"months-{months}-{year}") with
        {
            Membership = new()
            {
                RegisteredOn = new LocalDate(year, 8, 20).PlusMonths(-Math.Max(0, months - 1)),
                PaidMonths = months == 0 ? [] : [new(new LocalDate(year, 8, 1).PlusMonths(1 - months).ToYearMonth(), new YearMonth(year, 8))],
            },
            Event = new() { Kind = EventKind.NonWorkDeath, Date = new(year, 8, 20) },
        };

    private static IEnumerable<BenefitCase> Children() =>
        from level in Enum.GetValues<SchoolLevel>()
        from age in new[] { 0, 3, 4, 5, 15, 22, 23 }
        from yearsLeft in new[] { 1, 2, 3, 6, 7 }
        from work in Enum.GetValues<ChildWork>()
        from date in new[] { new LocalDate(2019, 12, 1), new LocalDate(2019, 12, 2), new LocalDate(2025, 2, 23), new LocalDate(2025, 2, 24) }
        where work == ChildWork.None || (age == 15 && yearsLeft == 1)
        select Base($"child-{level}-{age}-{yearsLeft}-{work}-{date}") with
        {
            Membership = new() { RegisteredOn = new(2012, 1, 1), PaidMonths = [new(new YearMonth(2012, 1), new YearMonth(2025, 12))] },
            Event = new() { Kind = EventKind.NonWorkDeath, Date = date },
            Family = Alone with
            {
                Children =
                [
                    new() { BirthDate = date.PlusYears(-age), Level = level, YearsLeft = yearsLeft, Work = work, PuMonths = 6 },
                    new() { BirthDate = date.PlusYears(-age).PlusDays(1), Level = level, YearsLeft = yearsLeft, Work = work, PuMonths = 7 },
                    new() { BirthDate = date.PlusYears(-10), Level = SchoolLevel.Primary, YearsLeft = 3, Registered = age != 3, Married = age == 4 },
                    new() { BirthDate = date.PlusYears(-12), Level = SchoolLevel.Primary, YearsLeft = 1 },
                ],
            },
        };

    private static IEnumerable<BenefitCase> Incapacities() =>
        from months in new[] { 0, 1, 5, 6, 7, 11, 12, 13, 14 }
        from days in new[] { 0, 1, 29 }
        from year in new[] { 2018, 2025 }
        where months + days > 0
        select Base($"incapacity-{months}-{days}-{year}") with
        {
            Participant = Pu with { ActualMonthlyWage = new(4_000_001) },
            Membership = new() { RegisteredOn = new(2012, 1, 1), PaidMonths = [new(new YearMonth(2012, 1), new YearMonth(2025, 12))] },
            Event = new()
            {
                Kind = EventKind.WorkAccident,
                ReturnToWorkRecommended = false,
                Date = new(year, 1, 31),
                Incapacity = [new DateInterval(new(year, 1, 31), new LocalDate(year, 1, 31).PlusMonths(months).PlusDays(days - 1))],
                RecoveredOn = new LocalDate(year, 1, 31).PlusMonths(months).PlusDays(days),
            },
        };

    private static IEnumerable<BenefitCase> Claims() =>
        from kind in new[] { EventKind.WorkAccident, EventKind.NonWorkDeath }
        from date in new[] { new LocalDate(2019, 12, 1), new LocalDate(2019, 12, 2) }
        from years in new[] { 1, 2, 5 }
        from days in new[] { 0, 1 }
        from late in Enumerable.Range(0, 14)
        select Base($"claim-{kind}-{date}-{years}-{days}-{late}") with
        {
            Membership = new() { RegisteredOn = new(2012, 1, 1), PaidMonths = [new(new YearMonth(2012, 1), new YearMonth(2025, 12))] },
            Event = new() { Kind = kind, Date = date, DiedOn = date },
            Claim = new() { AppliedOn = date.PlusYears(years).PlusDays(days), PaidOn = date.PlusYears(years).PlusDays(days + late) },
        };

    private static IEnumerable<BenefitCase> Heirs() =>
        from kind in new[] { EventKind.WorkAccident, EventKind.NonWorkDeath }
        from heir in Enumerable.Range(0, 6)
        from will in Enum.GetValues<Will>()
        from date in new[] { new LocalDate(2025, 2, 23), new LocalDate(2025, 2, 24) }
        select Base($"heirs-{kind}-{heir}-{will}-{date}") with
        {
            Membership = new() { RegisteredOn = new(2012, 1, 1), PaidMonths = [new(new YearMonth(2012, 1), new YearMonth(2025, 12))] },
            Event = new() { Kind = kind, Date = date, DiedOn = date },
            Family = new()
            {
                Spouse = heir == 1,
                Parents = heir == 2,
                Siblings = heir == 3,
                ParentsInLaw = heir == 4,
                Will = will,
                Children = heir == 5 ? [new() { BirthDate = new(1980, 1, 1), Level = SchoolLevel.Finished, YearsLeft = 1 }] : [],
            },
        };

    private static IEnumerable<BenefitCase> Reliefs() =>
        from month in new[] { new LocalDate(2020, 10, 20), new LocalDate(2021, 2, 20), new LocalDate(2026, 2, 20), new LocalDate(2026, 5, 20), new LocalDate(2027, 1, 20), new LocalDate(2027, 5, 20) }
        from payer in Enum.GetValues<ContributionPayer>()
        from sector in Enum.GetValues<Sector>()
        from arrears in Enumerable.Range(1, 5)
        select Base($"relief-{month}-{payer}-{sector}-{arrears}") with
        {
            Participant = Bpu with { PaidBy = payer, Sector = sector },
            Membership = new()
            {
                RegisteredOn = new(2012, 1, 1),
                PaidMonths = [new(new YearMonth(2012, 1), month.PlusMonths(-arrears).ToYearMonth())],
            },
            Event = new() { Kind = EventKind.NonWorkDeath, Date = month },
        };

    /// <summary>Every ground, for both segments, on each side of the days on which the lists changed.</summary>
    private static IEnumerable<BenefitCase> Circumstances() =>
        from circumstance in Enum.GetValues<AccidentCircumstance>()
        from segment in new[] { Segment.Bpu, Segment.Pu }
        from date in new[] { new LocalDate(2021, 3, 31), new LocalDate(2021, 4, 1), new LocalDate(2025, 2, 23), new LocalDate(2025, 2, 24) }
        select Base($"circumstance-{circumstance}-{segment}-{date}") with
        {
            Participant = segment == Segment.Bpu ? Bpu : Pu,
            Membership = Always(),
            Event = Accident with { Date = date, Circumstance = circumstance, RecoveredOn = date.PlusDays(9), Losses = [new Loss("index-right")] },
        };

    private static IEnumerable<BenefitCase> Suspicions() =>
        from kind in new[] { EventKind.WorkAccident, EventKind.OccupationalDisease }
        from conclusion in new CaseConclusion?[] { null, CaseConclusion.FromWork, CaseConclusion.NotFromWork }
        from cooperating in new[] { true, false }
        from date in new[] { new LocalDate(2023, 10, 5), new LocalDate(2023, 10, 6), new LocalDate(2025, 2, 23), new LocalDate(2025, 2, 24) }
        from unpaid in new[] { 0, 2, 4 }
        select Base($"suspicion-{kind}-{conclusion}-{cooperating}-{date}-{unpaid}") with
        {
            Membership = new() { RegisteredOn = new(2012, 1, 1), PaidMonths = [new(new YearMonth(2012, 1), date.PlusMonths(-unpaid - (date.Day > 15 ? 0 : 1)).ToYearMonth())] },
            Event = Accident with
            {
                Kind = kind,
                Date = date,
                RecoveredOn = date.PlusDays(9),
                Losses = [new Loss("index-right")],
                Suspicion = new() { Conclusion = conclusion, AtCooperatingFacility = cooperating, InHealthInsurance = cooperating },
            },
        };

    private static IEnumerable<BenefitCase> CaresElsewhere() =>
        from cost in new[] { 0L, 999, 1_000, 1_001 }
        from segment in new[] { Segment.Bpu, Segment.Pu }
        from died in new[] { true, false }
        select Base($"elsewhere-{cost}-{segment}-{died}") with
        {
            Participant = segment == Segment.Bpu ? Bpu : Pu,
            Event = Accident with { DiedOn = died ? Event : null },
            Expenses = Spent with { MedicalElsewhere = new(cost), HighestLocalStandard = new(1_000) },
            Claim = new() { AppliedOn = Event.PlusDays(10), PaidOn = Event.PlusDays(30) },
        };

    private static IEnumerable<BenefitCase> WagesKept() =>
        from wages in new[] { 0L, 6_000_001, 6_000_002, 6_000_003, 9_000_000 }
        from registered in new[] { true, false }
        select Base($"wages-kept-{wages}-{registered}") with
        {
            Participant = Pu,
            Membership = registered ? Always() : new() { Registered = false, PaidMonths = [] },
            Event = Accident with
            {
                Incapacity = [new DateInterval(Event, Event.PlusMonths(2).PlusDays(-1))],
                RecoveredOn = Event.PlusMonths(2),
                WagesPaidDuringIncapacity = new(wages),
            },
        };

    /// <summary>A true wage beside the reported one: the wages paid on either side of what each of them gives.</summary>
    private static IEnumerable<BenefitCase> WagesKeptUnderReported() =>
        from wages in new[] { 0L, 7_999_999, 8_000_000, 8_000_001, 11_999_999, 12_000_000, 12_000_001 }
        from registered in new[] { true, false }
        select Base($"wages-kept-under-reported-{wages}-{registered}") with
        {
            Participant = Pu with { MonthlyWage = new(4_000_000), ActualMonthlyWage = new(6_000_000) },
            Membership = registered ? Always() : new() { Registered = false, PaidMonths = [] },
            Event = Accident with
            {
                Incapacity = [new DateInterval(Event, Event.PlusMonths(2).PlusDays(-1))],
                RecoveredOn = Event.PlusMonths(2),
                WagesPaidDuringIncapacity = new(wages),
            },
        };

    private static IEnumerable<BenefitCase> WageBases() =>
        from basis in new WageBasis[]
        {
            new ConstructionWage { UnitPrice = new(3_000_001), RegencyMinimum = new(3_500_001), ProvincialMinimum = new(3_200_001) },
            new ConstructionWage { UnitPrice = new(1), RegencyMinimum = Rupiah.Zero, ProvincialMinimum = new(3_200_001) },
            new ConstructionWage { UnitPrice = Rupiah.Zero, RegencyMinimum = new(3_500_001), ProvincialMinimum = new(3_200_001) },
            new ConstructionWage { UnitPrice = Rupiah.Zero, RegencyMinimum = new(1), ProvincialMinimum = new(3_200_001) },
            new ConstructionWage { UnitPrice = Rupiah.Zero, RegencyMinimum = Rupiah.Zero, ProvincialMinimum = new(3_200_001) },
            new TraineeWage { LowestForSameWork = new(2_900_001) },
        }
        select Base($"wage-basis-{basis}") with
        {
            Participant = Pu with { MonthlyWage = null, WageBasis = basis },
            Event = Accident with { DiedOn = Event },
        };

    /// <summary>Wages whose average is no whole rupiah, and one whose is, in every benefit that is reckoned on them.</summary>
    public static IEnumerable<BenefitCase> AveragedWages =>
        from months in new[] { 3, 12 }
        from rest in new[] { 0, 1, 2, 5, 11 }
        where rest < months
        let wages = Enumerable.Range(1, months).Select(month => new Rupiah(3_000_000 + (month == months ? rest : 0))).ToValueList()
        from followed in new[]
        {
            Accident with { DiedOn = Event },
            Accident with { Losses = [new Loss("index-right")], RecoveredOn = Event.PlusDays(60) },
            Accident with { Losses = [new Loss("index-right") { FunctionLost = new Percentage(3_330) }], RecoveredOn = Event.PlusDays(60) },
            Accident with { PermanentTotalDisability = true, RecoveredOn = Event.PlusDays(60) },
            Accident with { Incapacity = [new DateInterval(Event, Event.PlusDays(16))], RecoveredOn = Event.PlusDays(17) },
            Accident with { Incapacity = [new DateInterval(Event, Event.PlusMonths(1).PlusDays(16))], RecoveredOn = Event.PlusMonths(1).PlusDays(17) },
        }
        select Base($"averaged-{months}-{rest}-{followed.DiedOn}-{followed.Losses}-{followed.Incapacity}") with
        {
            Participant = Pu with { MonthlyWage = null, WageBasis = months == 3 ? new PieceWage(wages) : new WeatherDependentWage(wages) },
            Event = followed,
        };

    internal static Membership Always() => new() { RegisteredOn = new(2012, 1, 1), PaidMonths = [new(new YearMonth(2012, 1), new YearMonth(2025, 12))] };

    internal static BenefitCase Base(string id) => new()
    {
        Id = id,
        Participant = Bpu,
        Membership = PaidThrough(2025, 8),
        Event = Accident,
        Expenses = Spent,
        Family = Alone,
    };

    private static Membership PaidThrough(int year, int month) => new()
    {
        RegisteredOn = new(2022, 1, 3),
        PaidMonths = [new(new YearMonth(2022, 1), new YearMonth(year, month))],
    };

    private static Membership MonthsBack(int months) => new()
    {
        RegisteredOn = new LocalDate(2025, 8, 1).PlusMonths(1 - months),
        PaidMonths = [new(new LocalDate(2025, 8, 1).PlusMonths(1 - months).ToYearMonth(), new YearMonth(2025, 8))],
    };
}
