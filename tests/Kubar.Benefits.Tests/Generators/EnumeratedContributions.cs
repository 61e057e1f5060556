using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Transcription;
using NodaTime;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>The small domains of contributions, whole: every bracket edge, every tier edge, every month of every relief.</summary>
internal static class EnumeratedContributions
{
    /// <summary>Every month from 2015 to 2027.</summary>
    public static IReadOnlyList<YearMonth> Months { get; } = [.. Enumerable.Range(0, 150).Select(month => new YearMonth(2015, 7).PlusMonths(month))];

    public static IReadOnlyList<ContributionCase> All { get; } = [.. Brackets(), .. Tiers(), .. BpuMonths(), .. PuMonths(), .. Fines(), .. LateRelief(), .. UnpaidBeforePp49(), .. GreatWages(), .. Remarks()];

    private static IEnumerable<ContributionCase> Brackets() =>
        from edge in TranscribedContribution.Edges
        from offset in new[] { -1_000, -999, -1, 0, 1 }
        where edge + offset >= 0
        select Bpu(new(2025, 6), edge + offset, Sector.Other, ContributionPayer.Self);

    private static IEnumerable<ContributionCase> Tiers() =>
        from edge in new long[] { 0, 100_000_000, 500_000_000, 1_000_000_000, 5_000_000_000, 100_000_000_000_000 }
        from offset in new[] { -10_000, -1, 0, 1, 10_000 }
        where edge + offset is >= 0 and <= 100_000_000_000_000
        select new ContributionCase
        {
            Id = "tier",
            Contributor = ContributorKind.ConstructionContract,
            Months = new(new YearMonth(2024, 1)),
            ContractValue = new(edge + offset),
            ValueAddedTax = Rupiah.Zero,
        };

    private static IEnumerable<ContributionCase> BpuMonths() =>
        from month in Months
        from sector in Enum.GetValues<Sector>()
        from payer in Enum.GetValues<ContributionPayer>()
        select Bpu(month, 2_000_000, sector, payer);

    private static IEnumerable<ContributionCase> PuMonths() =>
        from month in Months
        from risk in Enum.GetValues<RiskGroup>()
        from conditions in new[] { (true, 50, true), (true, 49, true), (false, 50, true), (true, 50, false) }
        select Pu(month, risk) with { LabourIntensive = conditions.Item1, ActiveWorkers = conditions.Item2, PaidUntilJanuary2025 = conditions.Item3 };

    private static IEnumerable<ContributionCase> Fines() =>
        from months in Enumerable.Range(0, 7)
        from days in new[] { -1, 0, 1 }
        from month in new[] { new YearMonth(2020, 7), new(2020, 8), new(2021, 1), new(2021, 2), new(2024, 8) }
        select Pu(month, RiskGroup.Medium) with { PaidOn = TranscribedDates.LastDayToPay(month, sameMonth: false).PlusMonths(months).PlusDays(days) };

    private static IEnumerable<ContributionCase> LateRelief() =>
        from month in new[] { new YearMonth(2025, 1), new(2025, 2), new(2025, 7), new(2026, 1), new(2026, 2) }
        from risk in Enum.GetValues<RiskGroup>()
        from paid in new[] { new LocalDate(2025, 12, 31), new(2026, 1, 1), new(2026, 6, 30), new(2026, 7, 1) }
        select Pu(month, risk) with { PaidOn = paid };

    private static IEnumerable<ContributionCase> UnpaidBeforePp49() =>
        from month in new[] { new YearMonth(2020, 7), new(2020, 8), new(2021, 1), new(2021, 2) }
        from given in new[] { Bpu(month, 2_000_000, Sector.Other, ContributionPayer.Self), Pu(month, RiskGroup.Medium) }
        select given with { PaidUntilJuly2020 = false };

    /// <summary>The greatest wages there may be, of which every part of a rupiah shows.</summary>
    private static IEnumerable<ContributionCase> GreatWages() =>
        from month in new[] { new YearMonth(2020, 9), new(2022, 5), new(2023, 10), new(2024, 5), new(2025, 6), new(2026, 5) }
        from contributor in new[] { ContributorKind.Pu, ContributorKind.Trainee, ContributorKind.ConstructionWorker }
        from less in new[] { 0L, 1, 7_777, 1_234_567 }
        from wage in new Wage[]
        {
            new MonthlyWage(new(5_000_000_000 - less)),
            new DailyWage(new(200_000_000 - less)),
            new PieceWage([.. Enumerable.Repeat(new Rupiah(5_000_000_000 - less), 3)]),
            new WeatherDependentWage([.. Enumerable.Repeat(new Rupiah(5_000_000_000 - less), 12)]),
        }
        from risk in Enum.GetValues<RiskGroup>()
        select Pu(month, risk) with { Contributor = contributor, Wage = wage, InJkm = true };

    private static IEnumerable<ContributionCase> Remarks() =>
        from month in new[] { new YearMonth(2021, 3), new(2021, 4), new(2026, 11), new(2026, 12) }
        from months in Enumerable.Range(1, 14)
        from occupations in Enumerable.Range(1, 3)
        select Bpu(month, 1_000_000, Sector.Other, ContributionPayer.Self) with { MonthsAtOnce = months, Occupations = occupations };

    private static ContributionCase Bpu(YearMonth month, long income, Sector sector, ContributionPayer payer) => new()
    {
        Id = "bpu",
        Contributor = ContributorKind.Bpu,
        Months = new(month),
        MonthlyIncome = new(income),
        Sector = sector,
        PaidBy = payer,
        PaidUntilJuly2020 = true,
        Occupations = 1 + (int)(income % 3),
        MonthsAtOnce = 1 + (month.Month % 13),
    };

    private static ContributionCase Pu(YearMonth month, RiskGroup risk) => new()
    {
        Id = "pu",
        Contributor = ContributorKind.Pu,
        Months = new(month),
        Wage = new MonthlyWage(new(3_777_777)),
        RiskGroup = risk,
        InJkp = true,
        LabourIntensive = true,
        ActiveWorkers = 50,
        PaidUntilJanuary2025 = true,
        PaidUntilJuly2020 = true,
    };
}
