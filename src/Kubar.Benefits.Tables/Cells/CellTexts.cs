using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Kubar.Benefits.Tables.Cells;

/// <summary>What is said of a cell that cannot be read. A number as long as a NIK is never repeated, and a name never quoted.</summary>
internal static partial class CellTexts
{
    private const int DigitsToHide = 12;
    private const int LongestQuote = 60;

    public static LocalizedText NotMoney { get; } = new("harus rupiah", "must be rupiah");

    public static LocalizedText NotOneSum { get; } = new("harus satu jumlah, bukan rentang", "must be one sum, not a range");

    public static LocalizedText NotNumber { get; } = new("harus bilangan bulat", "must be a whole number");

    public static LocalizedText NotDate { get; } = new("harus tanggal, misalnya 31/12/1985 atau 1985-12-31", "must be a date, such as 31/12/1985 or 1985-12-31");

    public static LocalizedText NotDay { get; } = new("tidak ada dalam kalender", "is not a day of the calendar");

    public static LocalizedText NotMonths { get; } = new("harus bulan seperti 2025-01/2025-12;2026-02 atau Jan-Des 2025, atau nihil", "must be months such as 2025-01/2025-12;2026-02 or Jan-Dec 2025, or none");

    public static LocalizedText NotMonth { get; } = new("tidak ada dalam kalender", "is not a month of the calendar");

    public static LocalizedText NotOneOf(LocalizedText choices) =>
        new($"tidak dikenal; pilihannya: {choices.Indonesian}", $"is not known; choose from: {choices.English}");

    public static LocalizedText TooManyChildren(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"paling banyak {most} anak"),
        string.Create(CultureInfo.InvariantCulture, $"at most {most} children"));

    public static LocalizedText FewerChildren(int described) => new(
        string.Create(CultureInfo.InvariantCulture, $"kurang dari {described} anak yang diisi"),
        string.Create(CultureInfo.InvariantCulture, $"fewer than the {described} children filled in"));

    public static LocalizedText AnotherOrder { get; } = new(
        "judul kolom yang diulang di atas baris ini berbeda dari judul pertama dalam urutan, kolom, atau tahunnya; pindahkan bagian ini ke berkas tersendiri",
        "the header repeated above this row differs from the first in the order of its columns, in a column or in its year; put this part into a file of its own");

    public static LocalizedText CellCount(int cells, int columns) => new(
        string.Create(CultureInfo.InvariantCulture, $"{cells} sel, sedangkan judulnya {columns} kolom"),
        string.Create(CultureInfo.InvariantCulture, $"{cells} cells, but {columns} columns have headers"));

    /// <summary>What the cell holds, short and harmless, without any number that could be a NIK.</summary>
    public static string Quote(ReadOnlySpan<char> cell) => Plain(Hidden(cell[..Math.Min(cell.Length, 400)].ToString()));

    /// <summary>A text short enough for a message and without characters that a terminal would obey.</summary>
    public static string Plain(string text)
    {
        if (text.Length <= LongestQuote && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var quote = new StringBuilder(Math.Min(text.Length, LongestQuote));
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (quote.Length >= LongestQuote)
            {
                return quote.Append("...").ToString();
            }

            _ = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                ? quote.Append('?')
                : quote.Append(rune);
        }

        return quote.ToString();
    }

    /// <summary>A text in which long numbers are hidden, and those of as many digits as a NIK also where they are written in groups.</summary>
    public static string Hidden(string text) => text.Length < DigitsToHide || !text.AsSpan().ContainsAnyInRange('0', '9')
        ? text
        : LongNumber().Replace(text, number => AnyDigit().Replace(number.Value, "*"));

    [GeneratedRegex("[0-9]{12,}|(?<![0-9])[0-9]([ .-]?[0-9]){15}(?![ .-]?[0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LongNumber();

    [GeneratedRegex("[0-9]", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AnyDigit();
}
