using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// The rights of one membership over some time, as steps from one change to the next. The library is asked about the first day of every month,
/// on which a month paid begins to count, and about days on which something happens: those that the membership names, and the due
/// dates, which are the library's too. Where two of these differ, halving finds the day between them. So no number of months stands here;
/// that the days are those found by asking of every day is shown by test.
/// </summary>
internal sealed class RightsTimeline
{
    private readonly List<(LocalDate From, RightStates States)> _steps = [];

    private RightsTimeline(RightsOnDays rights, IReadOnlyList<LocalDate> samples)
    {
        _steps.Add((samples[0], rights.On(samples[0])));
        for (int index = 1; index < samples.Count; index++)
        {
            Refine(rights, samples[index - 1], samples[index]);
        }
    }

    /// <summary>The days to ask about first, in order.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included, not before the first.</param>
    /// <param name="named">Days on which something happens, and those after them.</param>
    public static IReadOnlyList<LocalDate> Samples(LocalDate from, LocalDate to, IEnumerable<LocalDate> named) =>
        [.. FirstDays(from, to).Concat(named.Where(day => from < day && day <= to)).Distinct().Order()];

    /// <summary>The rights over the time of some samples.</summary>
    /// <param name="rights">What tells them.</param>
    /// <param name="samples">The days to ask about first, as <see cref="Samples"/> gives them.</param>
    public static RightsTimeline Of(RightsOnDays rights, IReadOnlyList<LocalDate> samples) => new(rights, samples);

    /// <summary>The states on a day of that time.</summary>
    public RightStates On(LocalDate day) => _steps.FindLast(step => step.From <= day).States;

    /// <summary>The first day on which a right that was held before is not held for certain, and is not again; null: never held, or held to the end.</summary>
    public LocalDate? LostOn(Right right)
    {
        int last = _steps.FindLastIndex(step => step.States[right] == RightState.Held);
        return last < 0 || last == _steps.Count - 1 ? null : _steps[last + 1].From;
    }

    /// <summary>Whether a right is held on some day of that time.</summary>
    public bool IsEverHeld(Right right) => _steps.Exists(step => step.States[right] == RightState.Held);

    private static IEnumerable<LocalDate> FirstDays(LocalDate from, LocalDate to)
    {
        yield return from;
        for (LocalDate first = from.ToYearMonth().PlusMonths(1).OnDayOfMonth(1); first <= to; first = first.PlusMonths(1))
        {
            yield return first;
        }

        yield return to;
    }

    /// <summary>Adds the changes after one day up to another.</summary>
    private void Refine(RightsOnDays rights, LocalDate low, LocalDate high)
    {
        if (rights.On(low) == rights.On(high))
        {
            return;
        }

        int days = Period.DaysBetween(low, high);
        if (days == 1)
        {
            _steps.Add((high, rights.On(high)));
            return;
        }

        LocalDate middle = low.PlusDays(days / 2);
        Refine(rights, low, middle);
        Refine(rights, middle, high);
    }
}
