using NodaTime;

namespace Kubar.Benefits.Law;

/// <summary>Periods of a figure or table, in order and without overlap.</summary>
internal static class PeriodList
{
    /// <summary>The same periods with another laid over them, which ends or parts those it meets.</summary>
    /// <param name="periods">The periods.</param>
    /// <param name="laidOver">The other.</param>
    /// <param name="days">The first and the last day of one; without a last it still holds.</param>
    /// <param name="during">The same period from a day to another.</param>
    public static IReadOnlyList<T> With<T>(
        IEnumerable<T> periods,
        T laidOver,
        Func<T, (LocalDate From, LocalDate? To)> days,
        Func<T, LocalDate, LocalDate?, T> during)
    {
        (LocalDate first, LocalDate? last) = days(laidOver);
        return [.. periods.SelectMany(Outside).Append(laidOver).OrderBy(period => days(period).From)];

        // What is left of a period where the other holds.
        IEnumerable<T> Outside(T period)
        {
            (LocalDate from, LocalDate? to) = days(period);
            if (from < first)
            {
                LocalDate before = first.PlusDays(-1);
                yield return to <= before ? period : during(period, from, before);
            }

            if (last is { } end && !(to <= end))
            {
                yield return from > end ? period : during(period, end.PlusDays(1), to);
            }
        }
    }
}
