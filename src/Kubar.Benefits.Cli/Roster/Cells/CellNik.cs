using System.Globalization;
using NodaTime;

namespace Kubar.Benefits.Cli.Roster.Cells;

/// <summary>
/// A NIK: 16 digits, the region of first registration (6), the day of birth with 40 added for a woman, month and year (6),
/// a serial (4). It is looked at and compared; nothing here repeats it.
/// </summary>
internal static class CellNik
{
    /// <summary>How many digits it has.</summary>
    public const int Digits = 16;

    private const int DaysAddedForWomen = 40;

    /// <summary>The number; null where there are not 16 digits.</summary>
    public static ulong? Number(ReadOnlySpan<byte> cell)
    {
        cell = cell.Trim(" \t'"u8);
        return cell.Length == Digits && CellNumber.Digits(cell) is { } number ? (ulong)number : null;
    }

    /// <summary>Whether it begins with this region.</summary>
    public static bool IsOf(ulong nik, string region) =>
        nik.ToString("0000000000000000", CultureInfo.InvariantCulture).StartsWith(region, StringComparison.Ordinal);

    /// <summary>Whether the day, month and year within it are those of a birth, whatever the sex.</summary>
    public static bool HasBirth(ulong nik, LocalDate birth)
    {
        (int day, int month, int year) = Birth(nik);
        return day % DaysAddedForWomen == birth.Day && month == birth.Month && year == birth.Year % 100;
    }

    /// <summary>The sex within it; null where the day is that of nobody.</summary>
    public static Sex? SexOf(ulong nik) => Birth(nik).Day switch
    {
        >= 1 and <= 31 => Sex.Male,
        >= 1 + DaysAddedForWomen and <= 31 + DaysAddedForWomen => Sex.Female,
        _ => null,
    };

    private static (int Day, int Month, int Year) Birth(ulong nik)
    {
        int digits = (int)(nik / 10_000 % 1_000_000);
        return (digits / 10_000, digits / 100 % 100, digits % 100);
    }
}
