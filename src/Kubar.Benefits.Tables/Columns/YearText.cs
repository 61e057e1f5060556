using System.Globalization;

namespace Kubar.Benefits.Tables.Columns;

/// <summary>Years within titles, headings and names of files.</summary>
internal static class YearText
{
    private static readonly string[] OfOtherThings = ["NOMOR", "PERATURAN", "PERBUP", "PERDA", "PERMEN", "KEPUTUSAN", "UNDANG", "CETAK", "DICETAK", "UNDUH", "DIUNDUH", "PRINT", "EKSPOR", "EXPORT"];

    /// <summary>The years 2015 to 2099 in a text.</summary>
    public static IEnumerable<int> In(string text)
    {
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end - at == 4 && int.Parse(text.AsSpan(at, 4), CultureInfo.InvariantCulture) is >= 2015 and <= 2099 and var year)
            {
                yield return year;
            }

            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>The only year that titles are about; null where they name none or several. That of a regulation, or of the day of printing, is not one.</summary>
    public static int? OfTitles(IEnumerable<string> titles) =>
        Only(titles.Where(title => !HeadingWords.In(title).Any(word => Array.Exists(OfOtherThings, other => word.StartsWith(other, StringComparison.Ordinal)))));

    /// <summary>The only year in a text; null where it holds none or several.</summary>
    public static int? Only(params IEnumerable<string> texts)
    {
        int[] years = [.. texts.SelectMany(In).Distinct().Take(2)];
        return years.Length == 1 ? years[0] : null;
    }
}
