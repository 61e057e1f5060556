using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Cli.Roster.Sample;

/// <summary>One course that a regency's funding can take: when people were registered, and which months were paid.</summary>
/// <param name="Weight">How common it is.</param>
/// <param name="RegisteredFrom">The first month in which people were registered.</param>
/// <param name="RegisteredTo">The last month in which people were registered.</param>
/// <param name="Payer">Who paid.</param>
/// <param name="Windows">The months paid, from the month of registration at the earliest.</param>
internal sealed record SampleCourse(int Weight, YearMonth RegisteredFrom, YearMonth RegisteredTo, ContributionPayer Payer, IReadOnlyList<PaidPeriod> Windows);

/// <summary>Funding that starts, stops and starts again, as budgets do; made up.</summary>
internal static class SampleFunding
{
    public static IReadOnlyList<SampleCourse> Courses { get; } =
    [
        // Funded without a break since 2022 or 2023.
        new(260, new(2022, 3), new(2023, 9), ContributionPayer.Regency, [Months(2022, 3, 2026, 12)]),

        // A budget that stopped twice.
        new(180, new(2023, 2), new(2023, 6), ContributionPayer.Regency, [Months(2023, 2, 2023, 12), Months(2024, 7, 2025, 6), Months(2025, 10, 2026, 12)]),

        // The expansion of 2025.
        new(250, new(2025, 3), new(2025, 8), ContributionPayer.Regency, [Months(2025, 3, 2026, 12)]),

        // Funding that ended for good.
        new(70, new(2024, 1), new(2024, 4), ContributionPayer.Regency, [Months(2024, 1, 2026, 3)]),

        // Funding that has just stopped.
        new(60, new(2025, 1), new(2025, 5), ContributionPayer.Village, [Months(2025, 1, 2026, 9)]),

        // The newest.
        new(60, new(2026, 10), new(2026, 11), ContributionPayer.Regency, [Months(2026, 10, 2026, 12)]),

        // Those whom the province took over.
        new(50, new(2022, 6), new(2023, 3), ContributionPayer.Province, [Months(2022, 6, 2024, 12), Months(2025, 2, 2026, 12)]),

        // A company's donation for a year.
        new(20, new(2025, 6), new(2025, 6), ContributionPayer.Donor, [Months(2025, 6, 2026, 5)]),

        // Those who pay for themselves.
        new(50, new(2021, 1), new(2026, 6), ContributionPayer.Self, [Months(2021, 1, 2026, 11)]),
    ];

    private static MonthRange Months(int firstYear, int firstMonth, int lastYear, int lastMonth) =>
        new(new YearMonth(firstYear, firstMonth), new YearMonth(lastYear, lastMonth));
}
