using System.Collections.Frozen;

namespace Kubar.Benefits.Tables.Columns;

/// <summary>The names of months as they are written in Indonesia: whole, short, in older spelling, and in English.</summary>
internal static class MonthNames
{
    private static readonly string[][] Names =
    [
        ["JANUARI", "JANUARY", "JAN", "JANU"],
        ["FEBRUARI", "FEBRUARY", "PEBRUARI", "FEB", "PEB", "FEBR", "PEBR"],
        ["MARET", "MARCH", "MAR", "MRT"],
        ["APRIL", "APR", "APL"],
        ["MEI", "MAY"],
        ["JUNI", "JUNE", "JUN"],
        ["JULI", "JULY", "JUL"],
        ["AGUSTUS", "AUGUST", "AGS", "AGT", "AGU", "AUG", "AGUST", "AGST", "AGUS", "AGTS"],
        ["SEPTEMBER", "SEP", "SEPT", "SEPTEM"],
        ["OKTOBER", "OCTOBER", "OKT", "OCT", "OKTO", "OKTB"],
        ["NOVEMBER", "NOPEMBER", "NOV", "NOP", "NOVEM", "NOPEM"],
        ["DESEMBER", "DECEMBER", "DES", "DEC", "DESEM"],
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months = Names
        .SelectMany((names, index) => names.Select(name => KeyValuePair.Create(name, index + 1)))
        .ToFrozenDictionary(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>The month of a Roman number, from 1 to 12; 0 where it is none.</summary>
    public static int OfRoman(ReadOnlySpan<char> text)
    {
        for (int month = 0; month < Romans.Length; month++)
        {
            if (text.Equals(Romans[month], StringComparison.OrdinalIgnoreCase))
            {
                return month + 1;
            }
        }

        return 0;
    }

    /// <summary>The month of that name, from 1 to 12; 0 where it is none.</summary>
    public static int Of(ReadOnlySpan<char> name)
    {
        Span<char> key = stackalloc char[10];
        int length = Key.Of(name, key);
        return length > 0 && Months.TryGetValue(key[..length], out int month) ? month : 0;
    }
}
