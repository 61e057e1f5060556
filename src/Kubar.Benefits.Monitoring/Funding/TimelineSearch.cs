using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// Finds the days on which the rights of one membership change. The library is asked about the first and the last day, about days that the
/// membership names, and about the last day before months begin to be paid or cease to be: while months are paid rights are only gained,
/// while none are they are lost in the end together, so that between two such days nothing comes and goes unseen. Where two of them differ, the
/// days between are divided until the change is found. No number of months stands here; that the days are those found by asking of every day is
/// shown by test.
/// </summary>
internal sealed class TimelineSearch
{
    private readonly RightsOnDays _rights;
    private readonly StepDays.OfHistory _expected;
    private readonly LocalDate _first;
    private readonly List<(LocalDate From, RightStates States)> _steps = [];
    private List<(LocalDate Low, LocalDate High)> _open = [];

    /// <summary>A search.</summary>
    /// <param name="rights">What tells the rights.</param>
    /// <param name="membership">The membership.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, after the first.</param>
    /// <param name="known">On which days rights of others changed: there is looked first. It makes the search quick and changes nothing that it finds.</param>
    public TimelineSearch(RightsOnDays rights, Membership membership, LocalDate from, LocalDate to, StepDays known)
    {
        _rights = rights;
        _first = from;
        _expected = known.Of(membership);
        LocalDate before = from;
        foreach (LocalDate day in Turns(membership, from, to).Where(day => from < day && day < to).Append(to).Distinct().Order())
        {
            _open.Add((before, day));
            before = day;
        }
    }

    /// <summary>What the rights belong to.</summary>
    public RightsOnDays Rights => _rights;

    /// <summary>Whether every change has been found.</summary>
    public bool IsDone => _open.Count == 0;

    /// <summary>The days that have to be asked about next.</summary>
    public IEnumerable<LocalDate> Asked => _open.SelectMany(span => new[] { span.Low, span.High }).Distinct().Where(day => !_rights.IsKnownOn(day));

    /// <summary>Goes on from the answers; what has not been asked together is asked now.</summary>
    public void Advance()
    {
        var open = new List<(LocalDate Low, LocalDate High)>();
        foreach ((LocalDate low, LocalDate high) in _open)
        {
            if (_rights.On(low) == _rights.On(high))
            {
                continue;
            }

            if (low.PlusDays(1) == high)
            {
                _steps.Add((high, _rights.On(high)));
                _expected.Add(high);
                continue;
            }

            open.AddRange(Divided(low, high));
        }

        _open = open;
    }

    /// <summary>What was found.</summary>
    public RightsTimeline Found() => new([(_first, _rights.On(_first)), .. _steps.OrderBy(step => step.From)]);

    /// <summary>What one search finds alone.</summary>
    public RightsTimeline Run()
    {
        while (!IsDone)
        {
            Advance();
        }

        return Found();
    }

    /// <summary>At a day on which something is expected, else in the middle.</summary>
    private IEnumerable<(LocalDate Low, LocalDate High)> Divided(LocalDate low, LocalDate high)
    {
        if (_expected.Within(low, high) is not { } day)
        {
            LocalDate middle = low.PlusDays(Period.DaysBetween(low, high) / 2);
            return [(low, middle), (middle, high)];
        }

        return new[] { (Low: low, High: day.PlusDays(-1)), (Low: day.PlusDays(-1), High: day), (Low: day, High: high) }.Where(span => span.Low < span.High);
    }

    private static IEnumerable<LocalDate> Turns(Membership membership, LocalDate from, LocalDate to)
    {
        foreach (LocalDate named in Named(membership))
        {
            yield return named.PlusDays(-1);
            yield return named;
            yield return named.PlusDays(1);
        }

        // Where a run of paid months begins and where the next month is not paid any more; runs that meet only make a day more.
        foreach (PaidPeriod period in (membership.PaidMonths ?? []).Where(period => period.Last >= from.ToYearMonth() && period.First <= to.ToYearMonth()))
        {
            yield return period.First.OnDayOfMonth(1).PlusDays(-1);
            yield return period.Last.PlusMonths(1).OnDayOfMonth(1).PlusDays(-1);
        }
    }

    private static IEnumerable<LocalDate> Named(Membership membership) =>
        new[] { membership.RegisteredOn, membership.ReregisteredOn, membership.EndedOn, membership.ArrearsPaidOn }
            .Concat((membership.PaidMonths ?? []).Select(period => period.PaidOn))
            .OfType<LocalDate>();
}
