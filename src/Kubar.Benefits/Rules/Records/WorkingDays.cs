using NodaTime;

namespace Kubar.Benefits.Rules;

/// <summary>Working days: all but Saturdays, Sundays and the public holidays that the caller names.</summary>
internal sealed class WorkingDays(IReadOnlyList<LocalDate> holidays)
{
    public bool Contains(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !IsHoliday(day);

    private bool IsHoliday(LocalDate day)
    {
        for (int i = 0; i < holidays.Count; i++)
        {
            if (holidays[i] == day)
            {
                return true;
            }
        }

        return false;
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
        int count = 0;
        for (LocalDate day = after.PlusDays(1); day <= through; day = day.PlusDays(1))
        {
            count += Contains(day) ? 1 : 0;
        }

        return count;
    }
}
