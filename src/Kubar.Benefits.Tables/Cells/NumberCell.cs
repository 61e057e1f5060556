using System.Globalization;
using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Tables.Cells;

/// <summary>Whole numbers: <c>2</c>, <c>2.0</c>, <c>2 orang</c>, <c>dua</c>, <c>nihil</c>, <c>20.965</c>, <c>20,965 jiwa</c>.</summary>
internal static class NumberCell
{
    private static readonly string[] Words = ["NOL", "SATU", "DUA", "TIGA", "EMPAT", "LIMA", "ENAM", "TUJUH", "DELAPAN", "SEMBILAN", "SEPULUH"];

    // What may stand behind the number: six months are no six years.
    private static readonly string[] Persons = ["ORANG", "ORG", "ANAK", "JIWA", "PEKERJA", "PESERTA", "ORANGANAK"];
    private static readonly string[] Years = ["TAHUN", "THN", "TH"];
    private static readonly string[] Months = ["BULAN", "BLN"];

    /// <summary>The number; null where it is none, or one of something else than the field counts.</summary>
    public static int? Read(ReadOnlySpan<char> cell, TableField field) => Read(cell, field switch
    {
        TableField.ChildYearsLeft => Years,
        TableField.ChildPuMonths or TableField.MonthsAtOnce => Months,
        _ => Persons,
    });

    private static int? Read(ReadOnlySpan<char> cell, string[] counted)
    {
        int digits = cell.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
        {
            return int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int plain) ? plain : null;
        }

        if (CellWords.Nothing.Find(cell) is not null)
        {
            return 0;
        }

        if (Grouped(cell, counted) is { } grouped)
        {
            return grouped;
        }

        ReadOnlySpan<char> number = cell[..digits];
        ReadOnlySpan<char> rest = cell[digits..].Trim();
        if (digits > 0)
        {
            // "2 (dua)": the number once more, in words.
            if (rest is ['(', .. var words, ')'] && Read(words, counted) is { } said && said == Read(number, counted))
            {
                return said;
            }

            bool isWhole = rest is ".0" or ",0" or ".00" or ",00" || IsCounted(rest, counted);
            return isWhole && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;
        }

        string key = Key.Of(rest.ToString());
        foreach (string one in counted)
        {
            key = key.EndsWith(one, StringComparison.Ordinal) ? key[..^one.Length] : key;
        }

        int word = Array.IndexOf(Words, key == "SE" ? "SATU" : key);
        return word >= 0 ? word : null;
    }

    /// <summary>Thousands that are set apart: nobody is counted in thousandths.</summary>
    private static int? Grouped(ReadOnlySpan<char> cell, string[] counted)
    {
        int first = cell.IndexOfAny('.', ',');
        if (first is < 1 or > 3 || cell[0] == '0' || cell[..first].ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        char separator = cell[first];
        long value = long.Parse(cell[..first], NumberStyles.None, CultureInfo.InvariantCulture);
        ReadOnlySpan<char> rest = cell[first..];
        while (rest.Length >= 4 && rest[0] == separator && !rest[1..4].ContainsAnyExceptInRange('0', '9'))
        {
            value = (value * 1000) + int.Parse(rest[1..4], NumberStyles.None, CultureInfo.InvariantCulture);
            rest = rest[4..];
            if (value > int.MaxValue)
            {
                return null;
            }
        }

        return rest.Length == cell.Length - first || (!rest.IsEmpty && !IsCounted(rest.Trim(), counted)) ? null : (int)value;
    }

    private static bool IsCounted(ReadOnlySpan<char> rest, string[] counted) => Array.IndexOf(counted, Key.Of(rest.ToString())) >= 0;
}
