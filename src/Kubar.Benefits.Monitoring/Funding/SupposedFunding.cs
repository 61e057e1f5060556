using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// Memberships as they will be if a payer goes on paying up to some month. What is past stays as the roster tells it; of the month of the
/// day itself it is supposed only while paying it is not late, as the library counts arrears; a membership that has ended gets nothing.
/// </summary>
internal sealed class SupposedFunding(LocalDate day, AssessmentOptions options)
{
    private readonly AssessmentOptions _quick = options with { Explain = false, FindDependence = false };
    private readonly Dictionary<HistoryKey, YearMonth> _first = [];
    private readonly Dictionary<(HistoryKey History, YearMonth Last, ValueList<MonthRange> Windows), Membership> _known = [];

    /// <summary>The membership, with the months of these windows up to one month that are not told as paid, each paid in time.</summary>
    public Membership Through(YearMonth last, ValueList<MonthRange> windows, HistoryKey history)
    {
        if (!_known.TryGetValue((history, last, windows), out Membership? membership))
        {
            membership = Supposed(last, windows, history);
            _known.Add((history, last, windows), membership);
        }

        return membership;
    }

    private Membership Supposed(YearMonth last, ValueList<MonthRange> windows, HistoryKey history)
    {
        Membership membership = history.Membership;
        if (membership is { Registered: false } or { PaidMonths: null } or { EndedOn: not null })
        {
            return membership;
        }

        YearMonth first = FirstOpen(history);
        HashSet<YearMonth> told = [.. membership.PaidMonths.SelectMany(period => Months.In(period.Months))];
        var supposed = windows
            .SelectMany(Months.In)
            .Where(month => first <= month && month <= last && !told.Contains(month))
            .Distinct()
            .ToDictionary(month => month, _ => (LocalDate?)null);
        return supposed.Count == 0 ? membership : membership with { PaidMonths = [.. membership.PaidMonths, .. Months.Periods(supposed)] };
    }

    /// <summary>The first month that can still be paid in time: that of the day, unless the library counts it as in arrears.</summary>
    private YearMonth FirstOpen(HistoryKey history)
    {
        if (!_first.TryGetValue(history, out YearMonth first))
        {
            YearMonth month = day.ToYearMonth();
            first = IsTold(history.Membership, month) || ArrearsOf(history.Membership, history.Participant) == ArrearsOf(WithMonth(history.Membership, month), history.Participant) ? month : month.PlusMonths(1);
            _first.Add(history, first);
        }

        return first;
    }

    private int? ArrearsOf(Membership membership, Participant participant) =>
        Assessor.TryAssess(SupposedEvent.Death.On(participant, membership, day), _quick, out Assessment? assessment, out _) ? assessment.Arrears.Months : null;

    private static bool IsTold(Membership membership, YearMonth month) => membership.PaidMonths!.Any(period => period.First <= month && month <= period.Last);

    private static Membership WithMonth(Membership membership, YearMonth month) => membership with { PaidMonths = [.. membership.PaidMonths!, new PaidPeriod(month)] };
}
