using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Parsing;

namespace Kubar.Benefits.Cli.Roster.Cells;

/// <summary>What is said of a cell that cannot be read. A number as long as a NIK is never repeated.</summary>
internal static partial class CellTexts
{
    private const int DigitsToHide = 12;

    public static LocalizedText NotUtf8 { get; } = new("baris ini bukan UTF-8; simpanlah berkas itu sebagai CSV UTF-8", "this line is not UTF-8; save the file as CSV UTF-8");

    public static LocalizedText QuoteOpen { get; } = new("tanda kutip dibuka, tetapi tidak ditutup pada baris ini", "a quotation mark opens and is not closed on this line");

    public static LocalizedText QuoteClosed { get; } = new("ada teks sesudah tanda kutip penutup; tanda kutip di dalam sel yang dikutip ditulis dua kali", "there is text after a closing quotation mark; within a quoted cell the mark is written twice");

    public static LocalizedText NotMoney(ReadOnlySpan<byte> cell) => Wrong("harus rupiah bulat", "must be whole rupiah", cell);

    public static LocalizedText NotNumber(ReadOnlySpan<byte> cell) => Wrong("harus bilangan bulat", "must be a whole number", cell);

    public static LocalizedText NotDate(ReadOnlySpan<byte> cell, TextFault fault) => fault == TextFault.Form
        ? Wrong("harus tanggal yyyy-MM-dd, dd/MM/yyyy atau dd-MM-yyyy", "must be a date yyyy-MM-dd, dd/MM/yyyy or dd-MM-yyyy", cell)
        : Wrong("tidak ada dalam kalender", "is not a day of the calendar", cell);

    public static LocalizedText NotMonths(ReadOnlySpan<byte> cell, TextFault fault) => fault == TextFault.Form
        ? Wrong("harus bulan seperti 2025-01/2025-12;2026-02, atau nihil", "must be months such as 2025-01/2025-12;2026-02, or none", cell)
        : Wrong("tidak ada dalam kalender", "is not a month of the calendar", cell);

    public static LocalizedText NotOneOf(ReadOnlySpan<byte> cell, LocalizedText choices) =>
        Wrong($"tidak dikenal; pilihannya: {choices.Indonesian}", $"is not known; choose from: {choices.English}", cell);

    public static LocalizedText TooManyChildren(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"paling banyak {most} anak"),
        string.Create(CultureInfo.InvariantCulture, $"at most {most} children"));

    public static LocalizedText FewerChildren(int described) => new(
        string.Create(CultureInfo.InvariantCulture, $"kurang dari {described} anak yang diisi"),
        string.Create(CultureInfo.InvariantCulture, $"fewer than the {described} children filled in"));

    public static LocalizedText CellCount(int cells, int columns) => new(
        string.Create(CultureInfo.InvariantCulture, $"{cells} sel, sedangkan judulnya {columns} kolom"),
        string.Create(CultureInfo.InvariantCulture, $"{cells} cells, but {columns} columns have headers"));

    public static LocalizedText TooLong(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"lebih panjang dari {most / 1024} KiB"),
        string.Create(CultureInfo.InvariantCulture, $"longer than {most / 1024} KiB"));

    /// <summary>What the cell holds, short and harmless, without any number that could be a NIK.</summary>
    public static string Quote(ReadOnlySpan<byte> cell) => Hidden(ProblemTexts.Quote(Encoding.UTF8.GetString(cell[..Math.Min(cell.Length, 400)])));

    /// <summary>A text in which long numbers are hidden, and those of as many digits as a NIK also where they are written in groups.</summary>
    public static string Hidden(string text) => text.Length < DigitsToHide || !text.AsSpan().ContainsAnyInRange('0', '9')
        ? text
        : LongNumber().Replace(text, number => AnyDigit().Replace(number.Value, "*"));

    [GeneratedRegex("[0-9]{12,}|(?<![0-9])[0-9]([ .-]?[0-9]){15}(?![ .-]?[0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LongNumber();

    [GeneratedRegex("[0-9]", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AnyDigit();

    private static LocalizedText Wrong(string indonesian, string english, ReadOnlySpan<byte> cell)
    {
        string quote = Quote(cell);
        return new($"\"{quote}\" {indonesian}", $"\"{quote}\" {english}");
    }
}
