using NodaTime;

namespace Kubar.Benefits.Rules.Records;

/// <summary>Ages and anniversaries, where the calendar leaves a choice.</summary>
internal static class Calendar
{
    /// <summary>
    /// The day on which somebody reaches an age. One born on 29 February does so in a common year on 1 March, or on
    /// 28 February where that reading is chosen.
    /// </summary>
    public static LocalDate Birthday(LocalDate birth, int age, bool on28February)
    {
        LocalDate day = birth.PlusYears(age);
        return birth is { Month: 2, Day: 29 } && day.Day == 28 && !on28February ? day.PlusDays(1) : day;
    }

    /// <summary>The whole years from one day to another, a started one counted; 0 where the second is not after the first.</summary>
    public static int StartedYears(LocalDate from, LocalDate to)
    {
        int years = Math.Max(0, to.Year - from.Year);
        return from.PlusYears(years) < to ? years + 1 : years;
    }

    /// <summary>The full months from one day to another; 0 where the second is not after the first.</summary>
    public static int FullMonths(LocalDate from, LocalDate to)
    {
        int months = Math.Max(0, Number(to) - Number(from));
        return months > 0 && from.PlusMonths(months) > to ? months - 1 : months;
    }

    /// <summary>The months from one day to another, a started one counted; 0 where the second is not after the first.</summary>
    public static int StartedMonths(LocalDate from, LocalDate to)
    {
        int months = FullMonths(from, to);
        return from < to && from.PlusMonths(months) < to ? months + 1 : months;
    }

    /// <summary>The calendar months from that of one day to that of another, both included; 0 where the second is before the first.</summary>
    public static int MonthsThrough(LocalDate from, LocalDate to) => from > to ? 0 : Number(to) - Number(from) + 1;

    /// <summary>A month as a number, so that consecutive months are consecutive numbers.</summary>
    public static int Number(YearMonth month) => (month.Year * 12) + month.Month - 1;

    /// <inheritdoc cref="Number(YearMonth)"/>
    public static int Number(LocalDate day) => (day.Year * 12) + day.Month - 1;

    /// <summary>The first day of a month given as a number.</summary>
    public static LocalDate FirstDay(int month) => new(month / 12, (month % 12) + 1, 1);
}
