using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>Temporary incapacity, over one interval or several.</summary>
[Article("PP 44/2015 Lampiran III I.b.2")]
[Article("PP 82/2019 Lampiran III")]
[Article("Permenaker 5/2021 Pasal 114(3), 117")]
internal static class TranscribedIncapacity
{
    public static long On(long basis, IReadOnlyList<DateInterval> intervals, LocalDate eventDate, bool bpu, TextReadings readings)
    {
        bool since2019 = eventDate >= TranscribedDates.Pp82;

        // PU, trainees, construction: from the accident or diagnosis. BPU: no text; from the first day of incapacity.
        LocalDate countedFrom = bpu && !readings.Is("incapacity-from", "accident") ? intervals[0].Start : eventDate;
        bool onlyIncapacity = bpu && readings.Is("incapacity-from", "incapacity-only");

        // In percent of a month's basis x 30, so that a day is whole.
        long thirtieths = 0;
        long before = 0;
        foreach (DateInterval interval in intervals)
        {
            LocalDate afterLast = interval.End.PlusDays(1);
            int month = 0;
            while (interval.Start.PlusMonths(month) < afterLast)
            {
                LocalDate begins = interval.Start.PlusMonths(month);
                LocalDate ends = interval.Start.PlusMonths(month + 1);
                int days = ends <= afterLast ? 30 : Period.DaysBetween(begins, afterLast);
                int number = onlyIncapacity ? (int)(before / 30) + 1 : MonthOf(begins, countedFrom);
                thirtieths += (long)days * PercentOfMonth(number, since2019);
                before += days;
                month++;
            }
        }

        return (long)((Int128)thirtieths * basis / (30 * 100));
    }

    private static int MonthOf(LocalDate day, LocalDate countedFrom)
    {
        int month = 1;
        while (countedFrom.PlusMonths(month) <= day)
        {
            month++;
        }

        return month;
    }

    private static int PercentOfMonth(int month, bool since2019)
    {
        if (month <= 6)
        {
            return 100;
        }

        if (month <= 12)
        {
            // a second half-year at 75 percent until PP 82/2019 made it 100
            return since2019 ? 100 : 75;
        }

        return 50;
    }
}
