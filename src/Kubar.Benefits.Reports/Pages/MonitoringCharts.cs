using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;
using NodaTime;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>The charts of a monitoring; what each shows stands in the table that follows it.</summary>
/// <param name="language">The language.</param>
internal sealed class MonitoringCharts(Language language)
{
    private const int MonthsOfYear = 12;
    private const int Hundred = 100;

    // The widest first, so that the narrower one lies upon it.
    private static readonly int[] DrawnPercents = [.. ExpectedAndSeen.Percents.Skip(1).Reverse()];

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

    /// <summary>What is payable now by kind of claim: what is certain, the most where there is one of every kind, and what of the certain was never paid; null where there is no claim.</summary>
    public ChartBlock? Of(ValueList<ClaimsOfKind> kinds)
    {
        if (kinds.Count == 0)
        {
            return null;
        }

        List<ChartSeries> series = [new(In(MonitoringTexts.AtLeast), [.. kinds.Select(kind => kind.Now.AtLeast.Value)])];
        if (kinds.Any(kind => kind.Now.AtMost != kind.Now.AtLeast) && kinds.All(kind => kind.Now.AtMost is not null))
        {
            series.Add(new(In(MonitoringTexts.AtMost), [.. kinds.Select(kind => kind.Now.AtMost!.Value.Value)]));
        }

        if (kinds.Any(kind => kind.NeverPaidNow is not null))
        {
            series.Add(new(In(MonitoringTexts.NeverPaidAtLeast), [.. kinds.Select(kind => (kind.NeverPaidNow?.AtLeast ?? Rupiah.Zero).Value)]));
        }

        return new(In(MonitoringTexts.ClaimsByKind), "Rp", [.. kinds.Select(kind => In(MonitoringTexts.Of(kind.Kind)))], series, IsOverTime: false);
    }

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

    /// <summary>Deaths expected by the first table within their intervals, and those seen, by month; null where there are too few months for a line.</summary>
    public ChartBlock? Of(ExpectedAndSeen expected)
    {
        ExpectedSeries deaths = expected.Deaths[0];
        if (deaths.Months.Count < 2)
        {
            return null;
        }

        List<ChartSeries> series = [new($"{In(MonitoringTexts.Number)} ({deaths.Table})", [.. deaths.Months.Select(month => month.AtLeast.Hundredths)])];
        if (deaths.Months[0].SeenAtLeast is not null)
        {
            series.Add(new(In(MonitoringTexts.Seen), [.. deaths.Months.Select(month => month.SeenAtLeast.GetValueOrDefault() * Hundred)]) { IsMarks = true });
        }

        if (deaths.Months.Any(month => month.AtMost != month.AtLeast))
        {
            series.Add(new($"{In(MonitoringTexts.Number)}, {In(MonitoringTexts.AtMost)}", [.. deaths.Months.Select(month => month.AtMost.Hundredths)]));
        }

        return new(In(MonitoringTexts.DeathsByMonth), In(MonitoringTexts.Persons), [.. deaths.Months.Select(month => ShortMonth(month.Months.First))], series, IsOverTime: true)
        {
            Bands = [.. DrawnPercents.Select(percent => BandOf(deaths, percent))],
            PartsOfOne = Hundred,
        };
    }

    private ChartBand BandOf(ExpectedSeries series, int percent)
    {
        CountInterval[] months = [.. series.Months.Select(month => month.Intervals.First(interval => interval.Percent == percent))];
        return new(
            MonitoringTexts.IntervalOf(percent).In(language),
            [.. months.Select(month => month.AtLeast * Hundred)],
            [.. months.Select(month => month.AtMost * Hundred)]);
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
