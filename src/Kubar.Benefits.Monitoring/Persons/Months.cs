using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>Runs of months.</summary>
internal static class Months
{
    /// <summary>The months of a run, in order; none where it runs backwards.</summary>
    public static IEnumerable<YearMonth> In(MonthRange range)
    {
        for (YearMonth month = range.First; month <= range.Last; month = month.PlusMonths(1))
        {
            yield return month;
        }
    }

    /// <summary>Months, each with the day of payment, as the fewest periods.</summary>
    public static ValueList<PaidPeriod> Periods(IReadOnlyDictionary<YearMonth, LocalDate?> months)
    {
        var periods = new List<PaidPeriod>();
        foreach ((YearMonth month, LocalDate? paidOn) in months.OrderBy(pair => pair.Key))
        {
            if (periods.Count > 0 && periods[^1].PaidOn == paidOn && periods[^1].Last.PlusMonths(1) == month)
            {
                periods[^1] = new(periods[^1].First, month) { PaidOn = paidOn };
            }
            else
            {
                periods.Add(new(month) { PaidOn = paidOn });
            }
        }

        return periods.ToValueList();
    }
}
