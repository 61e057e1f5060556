using Kubar.Benefits.Tests.Transcription;
using NodaTime;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>Days where the law turns: the days on which it changed, due days, month ends, weekends, 29 February.</summary>
internal static class DateGenerator
{
    private static readonly TextReadings _collectiveLeave = new(("collective-leave", "holiday"));

    public static readonly LocalDate FirstDay = new(2015, 7, 1);

    private static readonly LocalDate[] Turns =
    [
        FirstDay,
        new(2019, 12, 1),
        new(2019, 12, 2),
        new(2020, 8, 1),
        new(2021, 2, 1),
        new(2021, 4, 1),
        new(2023, 10, 6),
        new(2025, 2, 24),
        new(2025, 5, 24),
        new(2026, 1, 1),
        new(2026, 4, 1),
        new(2026, 11, 22),
        new(2027, 1, 1),
        new(2027, 4, 1),
    ];

    /// <summary>The due dates that a holiday, or collective leave, moves.</summary>
    private static readonly LocalDate[] MovedDueDays =
    [
        .. Enumerable.Range(0, 150)
            .Select(month => new YearMonth(2015, 7).PlusMonths(month))
            .Select(month => (Month: month, Due: TranscribedHolidays.OnOrAfter(month.OnDayOfMonth(15), _collectiveLeave)))
            .Where(due => due.Due.Day > 15 + (due.Month.OnDayOfMonth(15).DayOfWeek switch { IsoDayOfWeek.Saturday => 2, IsoDayOfWeek.Sunday => 1, _ => 0 }))
            .Select(due => due.Due),
    ];

    public static LocalDate Event(Random random)
    {
        LocalDate date = random.Next(10) switch
        {
            0 or 1 or 2 => random.OneOf<LocalDate>(Turns).PlusDays(random.Between(-4, 4)),
            3 => DueDay(random),
            4 => random.OneOf<LocalDate>([new(2016, 2, 29), new(2020, 2, 29), new(2024, 2, 29)]),
            5 or 6 or 7 => new LocalDate(2025, 2, 20).PlusDays(random.Between(0, 200)),
            8 => MonthEdge(random),
            _ => FirstDay.PlusDays(random.Between(0, 4380)),
        };
        return date < FirstDay ? FirstDay : date;
    }

    // A due date that a holiday moves, on both sides, or any other.
    private static LocalDate DueDay(Random random) => random.Percent(50)
        ? random.OneOf<LocalDate>(MovedDueDays).PlusDays(random.Between(-1, 2))
        : new(random.Between(2016, 2027), random.Between(1, 12), random.Between(14, 18));

    private static LocalDate MonthEdge(Random random)
    {
        LocalDate first = new(random.Between(2016, 2027), random.Between(1, 12), 1);
        return first.PlusDays(random.Between(-1, 0));
    }
}
