using System.Text;
using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Tables.Cells;

/// <summary>
/// A cell of numbers or dates as a message shows it. Where the cells of a row have slipped, a name stands in it: words are
/// therefore left out, unless they are those of dates and money.
/// </summary>
internal static class CellShown
{
    private const int LongestOfItself = 2;

    private static readonly string[] Harmless =
        ["JUTA", "RIBU", "RUPIAH", "IDR", "SEJUTA", "ORANG", "TAHUN", "BULAN", "ANAK", "LUNAS", "BELUM", "MUNGKIN", "TIDAK", "TAHU"];

    public static string Of(ReadOnlySpan<char> cell)
    {
        string text = CellTexts.Quote(cell);
        var shown = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end == at)
            {
                _ = shown.Append(text[at++]);
                continue;
            }

            string word = text[at..end];
            bool isShown = word.Length <= LongestOfItself || MonthNames.Of(word) > 0 || Array.IndexOf(Harmless, word.ToUpperInvariant()) >= 0;
            _ = shown.Append(isShown ? word : "...");
            at = end;
        }

        return shown.ToString();
    }
}
