using System.Globalization;
using Kubar.Benefits.Tests.Data;
using NodaTime;
using NodaTime.Text;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>The holidays as decreed, from the tests' own copy of the list, and the working days of the text.</summary>
internal static class TranscribedHolidays
{
    private static readonly HashSet<LocalDate> _publicHolidays = [.. Days(kind => kind != "collective-leave")];

    private static readonly HashSet<LocalDate> _collectiveLeave = [.. Days(kind => kind == "collective-leave")];

    private static readonly LocalDate _listBegins = _publicHolidays.Concat(_collectiveLeave).Min();

    private static readonly LocalDate _listEnds = new(2027, 12, 31);

    [Article("PP 44/2015 Pasal 21(3)")]
    [Article("PP 44/2015 Pasal 24(4)")]
    [Article("PP 44/2015 Pasal 37(2)")]
    [Article("PP 44/2015 Pasal 40(3)")]
    public static bool IsWorkingDay(LocalDate day, TextReadings readings)
    {
        if (day.DayOfWeek == IsoDayOfWeek.Sunday)
        {
            return false;
        }

        if (day.DayOfWeek == IsoDayOfWeek.Saturday && !readings.Is("saturday", "working-day"))
        {
            return false;
        }

        if (day < _listBegins || day > _listEnds)
        {
            return !IsOfEveryYear(day);
        }

        return !_publicHolidays.Contains(day) && !(readings.Is("collective-leave", "holiday") && _collectiveLeave.Contains(day));
    }

    public static LocalDate OnOrAfter(LocalDate day, TextReadings readings)
    {
        while (!IsWorkingDay(day, readings))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    public static LocalDate After(LocalDate day, int count, TextReadings readings)
    {
        for (int left = count; left > 0;)
        {
            day = day.PlusDays(1);
            if (IsWorkingDay(day, readings))
            {
                left--;
            }
        }

        return day;
    }

    /// <summary>The working days after the first day, up to and including the last; the less, the earlier the last.</summary>
    public static int WorkingDaysBetween(LocalDate first, LocalDate last, TextReadings readings)
    {
        int days = 0;
        for (LocalDate day = first.PlusDays(1); day <= last; day = day.PlusDays(1))
        {
            days += IsWorkingDay(day, readings) ? 1 : 0;
        }

        return days;
    }

    // No list is decreed: the days that are holidays in every year.
    private static bool IsOfEveryYear(LocalDate day) => (day.Month, day.Day) switch
    {
        (1, 1) or (5, 1) or (8, 17) or (12, 25) => true,
        (6, 1) => day.Year >= 2017,
        _ => false,
    };

    private static IEnumerable<LocalDate> Days(Func<string, bool> isOfKind) => CsvFile.Read("holidays.csv")
        .Where(row => isOfKind(row["kind"]))
        .Select(row => LocalDatePattern.Create("uuuu-MM-dd", CultureInfo.InvariantCulture).Parse(row["date"]).Value);
}
