using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>How a day that has moved is said.</summary>
internal static class DayWords
{
    /// <summary>A clause with the day: <c>peserta terdaftar pada 23 Februari 2025, 2 hari lebih awal</c>.</summary>
    /// <param name="indonesian">What comes before the day in Indonesian.</param>
    /// <param name="english">What comes before the day in English.</param>
    /// <param name="before">The day as it is.</param>
    /// <param name="after">The day as it would be.</param>
    public static LocalizedText Moved(string indonesian, string english, LocalDate before, LocalDate after)
    {
        int days = Period.DaysBetween(before, after);
        int apart = Math.Abs(days);
        return new(
            $"{indonesian} {Wording.Day(after, Language.Indonesian)}, {Wording.Value(apart, Unit.Days, Language.Indonesian)} lebih {(days < 0 ? "awal" : "lambat")}",
            $"{english} {Wording.Day(after, Language.English)}, {Wording.Value(apart, Unit.Days, Language.English)} {(days < 0 ? "earlier" : "later")}");
    }

    /// <summary>A clause with a number of months or hours in it.</summary>
    public static LocalizedText Counted(long count, Unit unit, Func<string, string> indonesian, Func<string, string> english) => new(
        indonesian(Wording.Value(count, unit, Language.Indonesian)),
        english(Wording.Value(count, unit, Language.English)));
}
