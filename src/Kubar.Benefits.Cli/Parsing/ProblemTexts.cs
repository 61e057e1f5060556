using System.Globalization;
using System.Text;

namespace Kubar.Benefits.Cli.Parsing;

/// <summary>What is said of a property that cannot be read.</summary>
internal static class ProblemTexts
{
    private const int LongestQuote = 60;

    public static LocalizedText Required { get; } = new("wajib diisi", "required");

    public static LocalizedText Duplicate { get; } = new("tertulis lebih dari sekali", "given more than once");

    public static LocalizedText NotObject { get; } = new("harus berupa objek", "must be an object");

    public static LocalizedText NotArray { get; } = new("harus berupa larik", "must be an array");

    public static LocalizedText NotText { get; } = new("harus berupa teks", "must be a string");

    public static LocalizedText NotNumber { get; } = new("harus berupa bilangan, tanpa tanda kutip", "must be a number, without quotes");

    public static LocalizedText NotTruth { get; } = new("harus true atau false, tanpa tanda kutip", "must be true or false, without quotes");

    public static LocalizedText NotUnicode { get; } = new("memuat karakter yang tidak sah", "holds a character that is not valid");

    public static LocalizedText OutOfRange { get; } = new("di luar jangkauan", "out of range");

    public static LocalizedText Negative { get; } = new("tidak boleh kurang dari 0", "must be at least 0");

    public static LocalizedText EndsBeforeStart { get; } = new("tidak boleh sebelum \"from\"", "must not be before \"from\"");

    public static LocalizedText TooMany(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"tidak boleh berisi lebih dari {most} butir"),
        string.Create(CultureInfo.InvariantCulture, $"must not hold more than {most} items"));

    public static LocalizedText NotMoney(string number) => new(
        $"harus rupiah bulat; {Quote(number)} bukan",
        $"must be whole rupiah; {Quote(number)} is not");

    public static LocalizedText NotInteger(string number) => new(
        $"harus bilangan bulat; {Quote(number)} bukan",
        $"must be a whole number; {Quote(number)} is not");

    public static LocalizedText NotPercent(string number) => new(
        $"harus persen dengan paling banyak satu desimal; {Quote(number)} bukan",
        $"must be a percentage with at most one decimal; {Quote(number)} is not");

    public static LocalizedText NotDate(string text, TextFault fault) => fault == TextFault.Form
        ? new($"harus tanggal berbentuk yyyy-MM-dd; \"{Quote(text)}\" bukan", $"must be a date yyyy-MM-dd; \"{Quote(text)}\" is not")
        : new($"\"{Quote(text)}\" tidak ada dalam kalender", $"\"{Quote(text)}\" is not a day of the calendar");

    public static LocalizedText NotMonths(string text, TextFault fault) => fault == TextFault.Form
        ? new($"harus bulan yyyy-MM atau yyyy-MM/yyyy-MM; \"{Quote(text)}\" bukan", $"must be a month yyyy-MM or months yyyy-MM/yyyy-MM; \"{Quote(text)}\" is not")
        : new($"\"{Quote(text)}\" tidak ada dalam kalender", $"\"{Quote(text)}\" is not a month of the calendar");

    public static LocalizedText NotOneOf(string text, IReadOnlyList<string> words) => new(
        $"\"{Quote(text)}\" tidak dikenal; pilihannya: {string.Join(", ", words)}",
        $"\"{Quote(text)}\" is not known; choose from: {string.Join(", ", words)}");

    public static LocalizedText Unknown(IReadOnlyList<string> known) => new(
        $"properti tidak dikenal; yang dikenal: {string.Join(", ", known)}",
        $"unknown property; known are: {string.Join(", ", known)}");

    public static LocalizedText Failed(string id) => new(
        $"kesalahan dalam alat ini, bukan dalam kasus; laporkanlah ({id})",
        $"a fault in this tool, not in the case; please report it ({id})");

    /// <summary>What the caller wrote, short enough for a message and without characters that a terminal would obey.</summary>
    public static string Quote(string text)
    {
        var quote = new StringBuilder(Math.Min(text.Length, LongestQuote));
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (quote.Length >= LongestQuote)
            {
                return quote.Append("...").ToString();
            }

            _ = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format ? quote.Append('?') : quote.Append(rune);
        }

        return quote.ToString();
    }
}
