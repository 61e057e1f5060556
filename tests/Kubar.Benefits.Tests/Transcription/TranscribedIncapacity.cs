using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>Temporary incapacity, PP 44/2015 Lampiran III I.b.2, as replaced by PP 82/2019.</summary>
internal static class TranscribedIncapacity
{
    public static long On(long basis, DateInterval incapacity, LocalDate eventDate)
    {
        bool since2019 = eventDate >= TranscribedDates.Pp82;

        // In percent of a month's basis x 30, so that a day is whole.
        long thirtieths = 0;
        LocalDate from = incapacity.Start;
        LocalDate afterLast = incapacity.End.PlusDays(1);
        int month = 1;
        while (from.PlusMonths(month) <= afterLast)
        {
            thirtieths += 30L * PercentOfMonth(month, since2019);
            month++;
        }

        int days = Period.DaysBetween(from.PlusMonths(month - 1), afterLast);
        thirtieths += (long)days * PercentOfMonth(month, since2019);
        return (long)((Int128)thirtieths * basis / (30 * 100));
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
