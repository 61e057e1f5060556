using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;
using NodaTime;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>The charts of a monitoring; what each shows stands in the table that follows it.</summary>
/// <param name="language">The language.</param>
internal sealed class MonitoringCharts(Language language)
{
    private const int MonthsOfYear = 12;

    /// <summary>How many hold each right in the coming months.</summary>
    public ChartBlock? Of(FundingOutlook outlook)
    {
        LocalDate[] days = [.. outlook.Curve.Select(point => point.Day).Distinct()];
        return outlook.Persons == 0 ? null : new(
            In(MonitoringTexts.RightsHeld),
            In(MonitoringTexts.Persons),
            [.. days.Select(day => ShortMonth(day.ToYearMonth()))],
            [.. outlook.Curve.GroupBy(point => point.Right).Select(right => new ChartSeries(right.Key.Name.In(language), [.. right.Select(point => point.Held)]))],
            IsOverTime: true);
    }

    /// <summary>Contributions due, transferred up to the month of a day, and budgeted by month; null where there are too few months for a line.</summary>
    public ChartBlock? Of(PayerMoney payer, LocalDate day)
    {
        YearMonth[] months = [.. payer.Due.Select(month => month.Month)];
        if (months.Length < 2)
        {
            return null;
        }

        List<ChartSeries> series = [new(In(MonitoringTexts.Due), [.. payer.Due.Select(month => month.Totals.Contributions.AtLeast.Value)])];
        if (payer.Transfers is { } transfers && months[0] <= day.ToYearMonth())
        {
            series.Add(new(In(MonitoringTexts.TransferredEvenly), [.. months.Where(month => month <= day.ToYearMonth()).Select(month => TransferredIn(month, transfers))]));
        }

        if (payer.Budget.Count > 0)
        {
            series.Add(new(In(MonitoringTexts.BudgetEvenly), [.. months.Select(month => payer.Budget.Where(line => line.Line.Year == month.Year).Sum(line => line.Line.Amount.Value) / MonthsOfYear)]));
        }

        return new(In(MonitoringTexts.ContributionsByMonth), "Rp", [.. months.Select(ShortMonth)], series, IsOverTime: true);
    }

    /// <summary>Who is registered and in cover in each district.</summary>
    public ChartBlock? Of(CoverageTable table) => table.Rows.Count == 0 ? null : new(
        In(MonitoringTexts.RegisteredByDistrict),
        In(MonitoringTexts.Persons),
        [.. table.Rows.Select(row => In(MonitoringTexts.GroupOf(table.Split, row)))],
        [
            new(In(MonitoringTexts.Registered), [.. table.Rows.Select(row => row.Counts.Registered)]),
            new(In(MonitoringTexts.Active), [.. table.Rows.Select(row => row.Counts.Active)]),
        ],
        IsOverTime: false);

    /// <summary>Scholarships by year: what is certain, and the most that it can be; null where there is but one row.</summary>
    public ChartBlock? Of(ScholarshipsDue due)
    {
        ScholarshipYear[] years = [.. due.Years];
        if (years.Length < 2)
        {
            return null;
        }

        List<ChartSeries> series = [new(In(MonitoringTexts.AtLeast), [.. years.Select(year => year.Sum.AtLeast.Value)])];
        if (years.Any(year => year.Sum.AtMost != year.Sum.AtLeast))
        {
            series.Add(new(In(MonitoringTexts.AtMost), [.. years.Select(year => (year.Sum.AtMost ?? year.Sum.AtLeast).Value)]));
        }

        return new(In(MonitoringTexts.Scholarships), "Rp", [.. years.Select(year => MonitoringSummary.YearIn(year, language))], series, IsOverTime: false);
    }

    /// <summary>Of months that one transfer covers together each has the same part.</summary>
    private static long TransferredIn(YearMonth month, ValueList<TransferComparison> transfers) => transfers
        .Where(compared => compared.Months.First <= month && month <= compared.Months.Last)
        .Sum(compared => compared.Transferred.Value / (((compared.Months.Last.Year - compared.Months.First.Year) * MonthsOfYear) + compared.Months.Last.Month - compared.Months.First.Month + 1));

    private string ShortMonth(YearMonth month)
    {
        string[] words = LongDate.Month(month, language).Split(' ');
        return $"{words[0][..3]} {words[^1][^2..]}";
    }

    private string In(LocalizedText text) => text.In(language);
}
