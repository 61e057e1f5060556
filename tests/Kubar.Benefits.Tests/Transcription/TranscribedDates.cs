using Kubar.Benefits.Cases;
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

    private static readonly YearMonth _reliefBegins = new(2020, 8);

    private static readonly YearMonth _reliefEnds = new(2021, 1);

    /// <summary>
    /// The day whose law gives what arose on a day: that day; "pada tanggal diundangkan" has no transitional clause, so that it may be that of the
    /// payment (reading which-law), of which it must then be told when it came.
    /// </summary>
    [Article("PP 82/2019 Pasal II")]
    [Article("Permenaker 1/2025 Pasal II")]
    public static LocalDate LawOf(LocalDate day, BenefitCase given, TextReadings readings) =>
        readings.Is("which-law", "payment-date") ? LocalDate.Max(day, given.Claim.PaidOn!.Value) : day;

    /// <summary>Since when Pasal 83 to 117 of Permenaker 5/2021 apply: "ketentuan mengenai pembayaran manfaat" reach back (reading benefit-rules-from).</summary>
    [Article("Permenaker 5/2021 Pasal 130c, 132")]
    public static bool ArePaymentRulesInForce(LocalDate law, TextReadings readings) =>
        law >= (readings.Is("benefit-rules-from", "1-april-2021") ? Permenaker5Of2021 : Pp82);

    /// <summary>The last day to pay for a month, in the default readings and by PP 44/2015 alone.</summary>
    public static LocalDate LastDayToPay(YearMonth month, bool sameMonth) => Ordinary(month, sameMonth, TextReadings.Default);

    /// <summary>The last day to pay for a month; PP 49/2020, which was not read, can have moved it to the end of the next month.</summary>
    [Article("PP 44/2015 Pasal 21(2)(3)")]
    [Article("PP 44/2015 Pasal 24(3)(4)")]
    [Article("Permenaker 5/2021 Pasal 45(4)")]
    [Article("PP 49/2020")]
    public static LocalDate LastDayToPay(YearMonth month, bool sameMonth, World world) =>
        world.Readings.Is("arrears-month", "first-day") ? Ordinary(month, sameMonth, world.Readings)
        : month >= _reliefBegins && month <= _reliefEnds && world.IsRelieved
            ? month.PlusMonths(1).ToDateInterval().End
            : Ordinary(month, sameMonth, world.Readings);

    /// <summary>The day after which a month unpaid is in arrears: the last to pay it, or the day before its first (reading arrears-month).</summary>
    public static LocalDate LastDayWithoutArrears(YearMonth month, bool sameMonth, World world) =>
        world.Readings.Is("arrears-month", "first-day") ? month.OnDayOfMonth(1).PlusDays(-1) : LastDayToPay(month, sameMonth, world);

    /// <summary>Whether that month or the next is due: what moves the one need not move the other.</summary>
    public static bool IsAnyDue(YearMonth month, LocalDate day, Func<YearMonth, LocalDate> dueOn) => dueOn(month) < day || dueOn(month.PlusMonths(1)) < day;

    // What was once left unpaid under another law is none of the arrears of which this one speaks.
    public static bool IsOfThisLaw(YearMonth month) => month >= Pp44.ToYearMonth();

    // Reading birthday-29-february: 1 March of a common year.
    public static LocalDate Birthday(LocalDate born, int age, TextReadings readings)
    {
        int year = born.Year + age;
        if (born.Month == 2 && born.Day == 29 && !CalendarSystem.Iso.IsLeapYear(year))
        {
            return readings.Is("birthday-29-february", "28-february") ? new LocalDate(year, 2, 28) : new LocalDate(year, 3, 1);
        }

        return new LocalDate(year, born.Month, born.Day);
    }

    // The 15th of the month itself (BPU, trainees) or of the next (PU); the next working day where it is a holiday.
    private static LocalDate Ordinary(YearMonth month, bool sameMonth, TextReadings readings) =>
        TranscribedHolidays.OnOrAfter((sameMonth ? month : month.PlusMonths(1)).OnDayOfMonth(15), readings);
}
