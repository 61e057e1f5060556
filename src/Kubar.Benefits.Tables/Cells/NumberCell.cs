using System.Globalization;
using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Tables.Cells;

/// <summary>Whole numbers: <c>2</c>, <c>2.0</c>, <c>2 orang</c>, <c>dua</c>, <c>nihil</c>, <c>20.965</c>, <c>20,965 jiwa</c>.</summary>
internal static class NumberCell
{
    private static readonly string[] Words = ["NOL", "SATU", "DUA", "TIGA", "EMPAT", "LIMA", "ENAM", "TUJUH", "DELAPAN", "SEMBILAN", "SEPULUH"];

    // What may stand behind the number.
    private static readonly string[] Counted = ["ORANG", "ORG", "ANAK", "JIWA", "PEKERJA", "PESERTA", "TAHUN", "THN", "TH", "BULAN", "BLN", "ORANGANAK"];

    /// <summary>The number; null where it is none.</summary>
    public static int? Read(ReadOnlySpan<char> cell)
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

        if (Grouped(cell) is { } grouped)
        {
            return grouped;
        }

        ReadOnlySpan<char> number = cell[..digits];
        ReadOnlySpan<char> rest = cell[digits..].Trim();
        if (digits > 0)
        {
            // "2 (dua)": the number once more, in words.
            if (rest is ['(', .. var words, ')'] && Read(words) is { } said && said == Read(number))
            {
                return said;
            }

            bool isWhole = rest is ".0" or ",0" or ".00" or ",00" || IsCounted(rest);
            return isWhole && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;
        }

        string key = Key.Of(rest.ToString());
        foreach (string counted in Counted)
        {
            key = key.EndsWith(counted, StringComparison.Ordinal) ? key[..^counted.Length] : key;
        }

        int word = Array.IndexOf(Words, key == "SE" ? "SATU" : key);
        return word >= 0 ? word : null;
    }

    /// <summary>Thousands that are set apart: nobody is counted in thousandths.</summary>
    private static int? Grouped(ReadOnlySpan<char> cell)
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

        return rest.Length == cell.Length - first || (!rest.IsEmpty && !IsCounted(rest.Trim())) ? null : (int)value;
    }

    private static bool IsCounted(ReadOnlySpan<char> rest) => Array.IndexOf(Counted, Key.Of(rest.ToString())) >= 0;
}
