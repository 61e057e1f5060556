using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Holidays;
using NodaTime;

namespace Kubar.Benefits.Rules.Records;

/// <summary>
/// Working days: all but Sundays, public holidays (those decreed and those the caller adds) and, as the readings say, Saturdays and
/// days of collective leave.
/// </summary>
/// <param name="added">The holidays the caller adds, ascending.</param>
/// <param name="readings">The readings chosen.</param>
internal sealed class WorkingDays(IReadOnlyList<LocalDate> added, Readings readings)
{
    private static readonly ReadingAlternative LeaveIsHoliday = ReadingCatalogue.CollectiveLeave["holiday"];

    private static readonly ReadingAlternative SaturdayIsWorkingDay = ReadingCatalogue.Saturday["working-day"];

    private readonly bool _leaveIsHoliday = readings[ReadingCatalogue.CollectiveLeave] == LeaveIsHoliday;

    private readonly bool _saturdayIsWorkingDay = readings[ReadingCatalogue.Saturday] == SaturdayIsWorkingDay;

    /// <summary>Whether it was asked about a day for which no list of holidays is decreed.</summary>
    public bool AskedBeyondDecrees { get; private set; }

    /// <summary>The questions whose answers have told anything so far, one bit for each.</summary>
    public ulong Asked { get; private set; }

    public bool Contains(LocalDate day)
    {
        AskedBeyondDecrees |= !HolidayCalendar.IsDecreed(day);
        if (day.DayOfWeek == IsoDayOfWeek.Sunday || HolidayCalendar.IsHoliday(day) || IsAdded(day))
        {
            return false;
        }

        if (day.DayOfWeek == IsoDayOfWeek.Saturday)
        {
            Asked |= ReadingCatalogue.Saturday.Bit;
            if (!_saturdayIsWorkingDay)
            {
                return false;
            }
        }

        if (HolidayCalendar.IsCollectiveLeave(day))
        {
            Asked |= ReadingCatalogue.CollectiveLeave.Bit;
            return !_leaveIsHoliday;
        }

        return true;
    }

    /// <summary>The day itself, or the next working day.</summary>
    public LocalDate OnOrAfter(LocalDate day)
    {
        while (!Contains(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    /// <summary>The day so many working days after a day, which itself does not count.</summary>
    public LocalDate After(LocalDate day, int count)
    {
        for (int counted = 0; counted < count;)
        {
            day = day.PlusDays(1);
            counted += Contains(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>The working days after one day up to and including another.</summary>
    public int Between(LocalDate after, LocalDate through)
    {
        LocalDate first = LocalDate.Max(after.PlusDays(1), HolidayCalendar.First);
        LocalDate last = LocalDate.Min(through, HolidayCalendar.Last);
        return first > last || added.Count > 0
            ? Walked(after, through)
            : Walked(after, first.PlusDays(-1)) + CountedAmongDecreed(first, last) + Walked(last, through);
    }

    /// <summary>Those of the days from a first to a last, which lists are decreed for; it asks what asking of each of them would.</summary>
    private int CountedAmongDecreed(LocalDate first, LocalDate last)
    {
        int leave = DecreedDays.LeaveOnWeekdays.CountIn(first, last);
        int saturdays = DecreedDays.Saturdays.CountIn(first, last);
        int leaveOnSaturdays = DecreedDays.LeaveOnSaturdays.CountIn(first, last);
        if (saturdays + leaveOnSaturdays > 0)
        {
            Asked |= ReadingCatalogue.Saturday.Bit;
        }

        (saturdays, leaveOnSaturdays) = _saturdayIsWorkingDay ? (saturdays, leaveOnSaturdays) : (0, 0);
        if (leave + leaveOnSaturdays > 0)
        {
            Asked |= ReadingCatalogue.CollectiveLeave.Bit;
        }

        return DecreedDays.Weekdays.CountIn(first, last) + saturdays + (_leaveIsHoliday ? 0 : leave + leaveOnSaturdays);
    }

    private int Walked(LocalDate after, LocalDate through)
    {
        int count = 0;
        for (LocalDate day = after.PlusDays(1); day <= through; day = day.PlusDays(1))
        {
            count += Contains(day) ? 1 : 0;
        }

        return count;
    }

    private bool IsAdded(LocalDate day)
    {
        int low = 0;
        int high = added.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (added[middle] == day)
            {
                return true;
            }

            if (added[middle] < day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return false;
    }
}
