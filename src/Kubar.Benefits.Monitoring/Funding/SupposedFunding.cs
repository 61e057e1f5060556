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
    private readonly Dictionary<(YearMonth Last, ValueList<MonthRange> Windows), OfMonths> _known = [];

    /// <summary>The memberships if the months of these windows are paid up to one month.</summary>
    public OfMonths Through(YearMonth last, ValueList<MonthRange> windows)
    {
        if (!_known.TryGetValue((last, windows), out OfMonths? months))
        {
            _known.Add((last, windows), months = new(this, last, windows));
        }

        return months;
    }

    /// <summary>Finds of histories what has to be assessed for them, together.</summary>
    public void Prepare(IEnumerable<HistoryKey> histories, CancellationToken cancellation)
    {
        HistoryKey[] open = [.. histories.Where(history => IsPayable(history.Membership) && !_first.ContainsKey(history)).Distinct()];
        foreach ((HistoryKey history, YearMonth first) in open.Zip(InParallel.Map(open, FirstOpenOf, cancellation)))
        {
            _first.Add(history, first);
        }
    }

    private static bool IsPayable(Membership membership) => membership is { Registered: true, PaidMonths: not null, EndedOn: null };

    /// <summary>The membership, with the months of these windows up to one month that are not told as paid, each paid in time.</summary>
    private Membership Supposed(YearMonth last, ValueList<MonthRange> windows, HistoryKey history)
    {
        Membership membership = history.Membership;
        if (!IsPayable(membership))
        {
            return membership;
        }

        YearMonth first = FirstOpen(history);
        HashSet<YearMonth> told = [.. membership.PaidMonths!.SelectMany(period => Months.In(period.Months))];
        var supposed = windows
            .SelectMany(Months.In)
            .Where(month => first <= month && month <= last && !told.Contains(month))
            .Distinct()
            .ToDictionary(month => month, _ => (LocalDate?)null);
        return supposed.Count == 0 ? membership : membership with { PaidMonths = [.. membership.PaidMonths!, .. Months.Periods(supposed)] };
    }

    /// <summary>The first month that can still be paid in time: that of the day, unless the library counts it as in arrears.</summary>
    private YearMonth FirstOpen(HistoryKey history)
    {
        if (!_first.TryGetValue(history, out YearMonth first))
        {
            _first.Add(history, first = FirstOpenOf(history));
        }

        return first;
    }

    private YearMonth FirstOpenOf(HistoryKey history)
    {
        YearMonth month = day.ToYearMonth();
        return IsTold(history.Membership, month) || ArrearsOf(history.Membership, history.Participant) == ArrearsOf(WithMonth(history.Membership, month), history.Participant)
            ? month
            : month.PlusMonths(1);
    }

    private int? ArrearsOf(Membership membership, Participant participant) =>
        Assessor.TryAssess(SupposedEvent.Death.On(participant, membership, day), _quick, out Assessment? assessment, out _) ? assessment.Arrears.Months : null;

    private static bool IsTold(Membership membership, YearMonth month) => membership.PaidMonths!.Any(period => period.First <= month && month <= period.Last);

    private static Membership WithMonth(Membership membership, YearMonth month) => membership with { PaidMonths = [.. membership.PaidMonths!, new PaidPeriod(month)] };

    /// <summary>The memberships if some months are paid.</summary>
    internal sealed class OfMonths(SupposedFunding funding, YearMonth last, ValueList<MonthRange> windows)
    {
        private readonly Dictionary<HistoryKey, HistoryKey> _known = [];

        /// <summary>What a person is asked about by.</summary>
        /// <param name="history">What the person shares with others.</param>
        /// <param name="participant">The person, as far as the answers are not shared.</param>
        public HistoryKey Of(HistoryKey history, Participant participant)
        {
            if (!_known.TryGetValue(history, out HistoryKey? supposed))
            {
                _known.Add(history, supposed = new(participant, funding.Supposed(last, windows, history)));
            }

            return supposed;
        }
    }
}
