using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>Days that are moved, as far as a case may tell them: beyond the calendar there is no such case.</summary>
internal static class MovedDay
{
    /// <summary>The day so many days later, or earlier where they are negative; null: a case cannot tell it.</summary>
    public static LocalDate? By(LocalDate day, int days)
    {
        bool isWithin = days >= Period.DaysBetween(day, FactRange.First) && days <= Period.DaysBetween(day, FactRange.Last);
        return isWithin ? day.PlusDays(days) : null;
    }

    /// <summary>The case with the day moved; none where a case cannot tell it.</summary>
    public static IEnumerable<T> Where<T>(LocalDate day, int days, Func<LocalDate, T> with)
    {
        if (By(day, days) is { } moved)
        {
            yield return with(moved);
        }
    }
}
