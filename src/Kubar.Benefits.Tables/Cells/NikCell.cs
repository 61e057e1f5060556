using System.Buffers;
using NodaTime;

namespace Kubar.Benefits.Tables.Cells;

/// <summary>
/// A NIK: 16 digits, the region of first registration (6), the day of birth with 40 added for a woman, month and year (6),
/// a serial (4). It is looked at and compared; nothing here repeats it.
/// </summary>
internal static class NikCell
{
    /// <summary>How many digits it has.</summary>
    public const int Digits = 16;

    private const int DaysAddedForWomen = 40;

    private static readonly SearchValues<char> DigitsAndPoints = SearchValues.Create("0123456789.,");

    /// <summary>The number; null where there are not 16 digits. Blanks, points and hyphens between them do not matter, nor the word NIK before them or a spreadsheet's ".0" behind.</summary>
    public static ulong? Number(ReadOnlySpan<char> cell)
    {
        if (cell.StartsWith("NIK", StringComparison.OrdinalIgnoreCase))
        {
            cell = cell[3..].TrimStart(" .:");
        }

        if (cell.Length > Digits && (cell.EndsWith(".0") || cell.EndsWith(",0")))
        {
            cell = cell[..^2];
        }

        ulong number = 0;
        int digits = 0;
        foreach (char letter in cell)
        {
            if (char.IsAsciiDigit(letter))
            {
                if (++digits > Digits)
                {
                    return null;
                }

                number = (number * 10) + (ulong)(letter - '0');
            }
            else if (letter is not (' ' or '\'' or '`' or '.' or '-'))
            {
                return null;
            }
        }

        return digits == Digits ? number : null;
    }

    /// <summary>
    /// Whether a spreadsheet took it for a number, <c>6,40701E+15</c>: it keeps 15 digits at most, and the rest is lost.
    /// </summary>
    public static bool IsRounded(ReadOnlySpan<char> cell)
    {
        int mark = cell.IndexOfAny('E', 'e');
        return mark > 0
            && cell[..mark].IndexOfAnyExcept(DigitsAndPoints) < 0
            && cell[(mark + 1)..].TrimStart('+') is ['1', '5' or '6'];
    }

    /// <summary>Whether it begins with this region.</summary>
    public static bool IsOf(ulong nik, string region)
    {
        ulong left = nik;
        for (int digit = region.Length; digit < Digits; digit++)
        {
            left /= 10;
        }

        for (int digit = region.Length - 1; digit >= 0; digit--)
        {
            if (region[digit] != '0' + (char)(left % 10))
            {
                return false;
            }

            left /= 10;
        }

        return true;
    }

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
