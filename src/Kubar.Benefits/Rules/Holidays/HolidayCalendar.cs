using System.Collections.Immutable;
using NodaTime;

namespace Kubar.Benefits.Rules.Holidays;

/// <summary>Whether a day is a public holiday: one bit a day where a list is decreed, beyond it the holidays on fixed days.</summary>
internal static class HolidayCalendar
{
    /// <summary>The first day for which a list of holidays is known.</summary>
    public static readonly LocalDate First = new(2015, 7, 16);

    /// <summary>The last day for which a list of holidays has been decreed.</summary>
    public static readonly LocalDate Last = new(2027, 12, 31);

    private static readonly LocalDate Epoch = new(2015, 7, 1);

    private static readonly ImmutableArray<ulong> Holidays = BitsOf(holiday => holiday.Kind != HolidayKind.CollectiveLeave);

    private static readonly ImmutableArray<ulong> CollectiveLeave = BitsOf(holiday => holiday.Kind == HolidayKind.CollectiveLeave);

    /// <summary>Whether a list of the holidays of that day has been decreed.</summary>
    public static bool IsDecreed(LocalDate day) => First <= day && day <= Last;

    /// <summary>Whether a day is a national holiday or one of voting.</summary>
    public static bool IsHoliday(LocalDate day) => IsDecreed(day) ? Has(Holidays, day) : IsFixedHoliday(day);

    /// <summary>Whether a day is one of collective leave.</summary>
    public static bool IsCollectiveLeave(LocalDate day) => IsDecreed(day) && Has(CollectiveLeave, day);

    /// <summary>New year, Labour Day, Pancasila Day (Keppres 24/2016), Independence Day, Christmas: on the same day every year.</summary>
    private static bool IsFixedHoliday(LocalDate day) => (day.Month, day.Day) switch
    {
        (1, 1) or (5, 1) or (8, 17) or (12, 25) => true,
        (6, 1) => day.Year >= 2017,
        _ => false,
    };

    private static bool Has(ImmutableArray<ulong> bits, LocalDate day)
    {
        int number = Period.DaysBetween(Epoch, day);
        return (bits[number >> 6] & (1UL << (number & 63))) != 0;
    }

    private static ImmutableArray<ulong> BitsOf(Func<PublicHoliday, bool> counts)
    {
        var bits = new ulong[(Period.DaysBetween(Epoch, Last) >> 6) + 1];
        foreach (PublicHoliday holiday in HolidayTable.Rows.Where(counts))
        {
            int number = Period.DaysBetween(Epoch, holiday.Day);
            bits[number >> 6] |= 1UL << (number & 63);
        }

        return [.. bits];
    }
}
