using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tables.Columns;

/// <summary>The months of which a table has columns, without a hole up to the last: of any other it tells nothing but what was paid.</summary>
/// <param name="From">The first month after the last hole.</param>
/// <param name="To">The last month that has a column.</param>
internal sealed record MonthColumns(YearMonth From, YearMonth To)
{
    /// <summary>The months of a header's columns; null where there are none or their year is not known.</summary>
    public static MonthColumns? Of(TableHeader header, int? year)
    {
        HashSet<YearMonth> months = [.. header.Columns.Where(column => column.Month > 0 && (column.Year > 0 || year > 0)).Select(column => new YearMonth(column.Year > 0 ? column.Year : year!.Value, column.Month))];
        if (months.Count == 0)
        {
            return null;
        }

        YearMonth last = months.Max();
        YearMonth from = last;
        while (months.Contains(from.PlusMonths(-1)))
        {
            from = from.PlusMonths(-1);
        }

        return new(from, last);
    }

    /// <summary>From when on the months are known, for a question about this day: where one that was due by then has no column, of none before it can be said that it was not paid.</summary>
    public YearMonth KnownFrom(LocalDate day, Segment segment) => LatestDue(day, segment) is { } due && due > To ? due.PlusMonths(1) : From;

    // The latest of three months is enough: a PU's month is due in the next, by its middle. None: the law tells nothing of them.
    private static YearMonth? LatestDue(LocalDate day, Segment segment)
    {
        YearMonth last = day.ToYearMonth();
        var months = new ContributionCase
        {
            Id = "due",
            Contributor = segment == Segment.Pu ? ContributorKind.Pu : ContributorKind.Bpu,
            Months = new(last.PlusMonths(-2), last),
        };
        return ContributionAssessor.TryAssess(months, out ContributionAssessment? assessed, out _)
            ? assessed.Months.Where(month => month.DueOn < day).Select(month => (YearMonth?)month.Month).Max()
            : null;
    }
}
