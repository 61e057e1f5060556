using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>Temporary incapacity, over one interval or several.</summary>
[Article("PP 44/2015 Lampiran III I.b.2")]
[Article("PP 82/2019 Lampiran III")]
[Article("Permenaker 5/2021 Pasal 114(3), 117")]
internal static class TranscribedIncapacity
{
    public static long On(TranscribedWage basis, IReadOnlyList<DateInterval> intervals, LocalDate eventDate, bool since2019, bool bpu, TextReadings readings)
    {
        // PU, trainees, construction: from the accident or diagnosis. BPU: no text; from the first day of incapacity.
        LocalDate countedFrom = bpu && !readings.Is("incapacity-from", "accident") ? intervals[0].Start : eventDate;
        bool onlyIncapacity = bpu && readings.Is("incapacity-from", "incapacity-only");

        // In percent of a month's basis, in parts of a month that make a day whole whatever the month is divided by.
        const long Parts = 27L * 25 * 28 * 29 * 31;
        Int128 sum = 0;
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
                long part = ends <= afterLast ? Parts : PartOf(Parts, days, Period.DaysBetween(begins, ends), readings);
                int number = onlyIncapacity ? (int)(before / 30) + 1 : MonthOf(begins, countedFrom);
                sum += (Int128)part * PercentOfMonth(number, since2019);
                before += days;
                month++;
            }
        }

        return basis.Times(sum, Parts * 100, readings);
    }

    // No text: thirtieths, of the days of the month, or of the 25 of Pasal 19(3) (reading incapacity-part-month).
    private static long PartOf(long month, int days, int daysOfMonth, TextReadings readings) =>
        readings.Is("incapacity-part-month", "days-in-month") ? month / daysOfMonth * days
        : readings.Is("incapacity-part-month", "twenty-fifths") ? month / 25 * days
        : month / 30 * days;

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
