using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>The days on which the law changed, and the calendar rules of the text.</summary>
internal static class TranscribedDates
{
    // PP 44/2015 Pasal 63.
    public static readonly LocalDate Pp44 = new(2015, 7, 1);

    // PP 82/2019 Pasal II: promulgated on 2 December 2019; Permenaker 5/2021 Pasal 130c reaches back to the same day.
    public static readonly LocalDate Pp82 = new(2019, 12, 2);

    // Permenaker 5/2021 Pasal 132: promulgated on 1 April 2021.
    public static readonly LocalDate Permenaker5Of2021 = new(2021, 4, 1);

    // PP 49/2023 Pasal II.
    public static readonly LocalDate Pp49Of2023 = new(2023, 10, 6);

    // Permenaker 1/2025 Pasal II.
    public static readonly LocalDate Permenaker1Of2025 = new(2025, 2, 24);

    // PP 44/2015 Pasal 24(3)(4) for BPU: the 15th of the month itself, or the next working day.
    // Pasal 21(2)(3) for PU: the 15th of the month after it, or the next working day.
    public static LocalDate LastDayToPay(YearMonth month, bool bpu)
    {
        YearMonth payIn = bpu ? month : month.PlusMonths(1);
        LocalDate day = payIn.OnDayOfMonth(15);
        if (day.DayOfWeek == IsoDayOfWeek.Saturday)
        {
            return day.PlusDays(2);
        }

        if (day.DayOfWeek == IsoDayOfWeek.Sunday)
        {
            return day.PlusDays(1);
        }

        return day;
    }

    // The n-th working day after a day; only weekends are known.
    public static LocalDate WorkingDaysAfter(LocalDate day, int count)
    {
        LocalDate current = day;
        int left = count;
        while (left > 0)
        {
            current = current.PlusDays(1);
            if (current.DayOfWeek != IsoDayOfWeek.Saturday && current.DayOfWeek != IsoDayOfWeek.Sunday)
            {
                left--;
            }
        }

        return current;
    }

    // Reading birthday-29-february: 1 March of a common year.
    public static LocalDate Birthday(LocalDate born, int age)
    {
        int year = born.Year + age;
        if (born.Month == 2 && born.Day == 29 && !CalendarSystem.Iso.IsLeapYear(year))
        {
            return new LocalDate(year, 3, 1);
        }

        return new LocalDate(year, born.Month, born.Day);
    }
}
