using NodaTime;

namespace Kubar.Benefits.Rules.Holidays;

/// <summary>
/// The days for which lists of holidays are decreed and which are neither holidays nor Sundays, by what can make working days of them: so that the
/// working days of years are counted without a look at each.
/// </summary>
internal static class DecreedDays
{
    /// <summary>Mondays to Fridays that are no days of collective leave.</summary>
    public static readonly DaySet Weekdays = Those(saturday: false, leave: false);

    /// <summary>Saturdays that are no days of collective leave.</summary>
    public static readonly DaySet Saturdays = Those(saturday: true, leave: false);

    /// <summary>Mondays to Fridays of collective leave.</summary>
    public static readonly DaySet LeaveOnWeekdays = Those(saturday: false, leave: true);

    /// <summary>Saturdays of collective leave.</summary>
    public static readonly DaySet LeaveOnSaturdays = Those(saturday: true, leave: true);

    private static DaySet Those(bool saturday, bool leave) => new(HolidayCalendar.First, HolidayCalendar.Last, day =>
        day.DayOfWeek != IsoDayOfWeek.Sunday
        && !HolidayCalendar.IsHoliday(day)
        && day.DayOfWeek == IsoDayOfWeek.Saturday == saturday
        && HolidayCalendar.IsCollectiveLeave(day) == leave);
}
