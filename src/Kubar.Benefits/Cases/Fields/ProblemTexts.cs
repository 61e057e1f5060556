using System.Globalization;
using System.Text;

namespace Kubar.Benefits.Cases.Fields;

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

    public static LocalizedText Null { get; } = new("tidak boleh null", "must not be null");

    public static LocalizedText Blank { get; } = new("harus diisi", "must not be blank");

    public static LocalizedText NotAChoice { get; } = new("bukan pilihan yang dikenal", "is not a known choice");

    public static LocalizedText OtherCalendar { get; } = new("bukan tanggal kalender Masehi (ISO 8601)", "is not a date of the ISO calendar");

    public static LocalizedText NegativeMoney { get; } = new("tidak boleh negatif", "must not be negative");

    public static LocalizedText OneDecimal { get; } = new("paling banyak satu angka desimal", "must have at most one decimal");

    public static LocalizedText MonthsBackwards { get; } = new("berakhir sebelum mulai", "ends before it begins");

    public static LocalizedText Repeated { get; } = new("sudah ada dalam daftar ini", "stands in this list already");

    public static LocalizedText NotMonthsOrObject { get; } = new(
        "harus bulan, misalnya \"2026-11\" atau \"2026-01/2026-11\", atau objek dengan months dan paidOn",
        "must be a month, for example \"2026-11\" or \"2026-01/2026-11\", or an object with months and paidOn");

    public static LocalizedText NotObjectOrArray { get; } = new("harus berupa objek atau larik", "must be an object or an array");

    /// <summary>How many problems have not been listed.</summary>
    public static LocalizedText Further(int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"{count} masalah lain tidak disebutkan"),
        string.Create(CultureInfo.InvariantCulture, $"{count} more problems are not listed"));

    public static LocalizedText TooLong(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"tidak boleh lebih dari {most} huruf"),
        string.Create(CultureInfo.InvariantCulture, $"must not have more than {most} letters"));

    public static LocalizedText NotBetween(long least, long most) => new(
        string.Create(CultureInfo.InvariantCulture, $"harus dari {least} sampai {most}"),
        string.Create(CultureInfo.InvariantCulture, $"must be from {least} to {most}"));

    public static LocalizedText MoneyNotBetween(long least, long most) => new(
        $"harus dari {new Rupiah(least).ToString(Language.Indonesian)} s.d. {new Rupiah(most).ToString(Language.Indonesian)}",
        $"must be from {new Rupiah(least).ToString(Language.English)} to {new Rupiah(most).ToString(Language.English)}");

    public static LocalizedText MoneyAbove(long most) => new(
        $"lebih dari {new Rupiah(most).ToString(Language.Indonesian)}",
        $"is more than {new Rupiah(most).ToString(Language.English)}");

    public static LocalizedText DateOutside(string first, string last) => new(
        $"di luar {first} sampai {last}",
        $"is outside {first} to {last}");

    public static LocalizedText YearsOutside(int first, int last) => new(
        string.Create(CultureInfo.InvariantCulture, $"di luar tahun {first} sampai {last}"),
        string.Create(CultureInfo.InvariantCulture, $"is outside the years {first} to {last}"));

    public static LocalizedText LastMonths(int months, int given) => new(
        string.Create(CultureInfo.InvariantCulture, $"harus berisi upah {months} bulan terakhir, bukan {given}"),
        string.Create(CultureInfo.InvariantCulture, $"must hold the wages of the last {months} months, not {given}"));

    public static LocalizedText TooMany(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"tidak boleh berisi lebih dari {most} butir"),
        string.Create(CultureInfo.InvariantCulture, $"must not hold more than {most} items"));

    public static LocalizedText NotMoney(string number) => new(
        $"{Quote(number)} bukan rupiah bulat, misalnya 1500000",
        $"{Quote(number)} is not whole rupiah, for example 1500000");

    public static LocalizedText NotInteger(string number) => new(
        $"{Quote(number)} bukan bilangan bulat, misalnya 3",
        $"{Quote(number)} is not a whole number, for example 3");

    public static LocalizedText NotPercent(string number) => new(
        $"{Quote(number)} bukan persen dengan paling banyak satu desimal, misalnya 12.5",
        $"{Quote(number)} is not a percentage with at most one decimal, for example 12.5");

    public static LocalizedText NotDate(string text, TextFault fault) => fault == TextFault.Form
        ? new($"\"{Quote(text)}\" bukan tanggal berbentuk tahun-bulan-hari, misalnya 2026-11-22", $"\"{Quote(text)}\" is not a date year-month-day, for example 2026-11-22")
        : new($"\"{Quote(text)}\" tidak ada dalam kalender", $"\"{Quote(text)}\" is not a day of the calendar");

    public static LocalizedText NotMonth(string text, TextFault fault) => fault == TextFault.Form
        ? new($"\"{Quote(text)}\" bukan bulan berbentuk tahun-bulan, misalnya 2026-11", $"\"{Quote(text)}\" is not a month year-month, for example 2026-11")
        : new($"\"{Quote(text)}\" tidak ada dalam kalender", $"\"{Quote(text)}\" is not a month of the calendar");

    public static LocalizedText NotMonths(string text, TextFault fault) => fault == TextFault.Form
        ? new($"\"{Quote(text)}\" bukan bulan berbentuk tahun-bulan, misalnya 2026-11, atau rentang 2026-01/2026-11", $"\"{Quote(text)}\" is not a month year-month, for example 2026-11, or a range 2026-01/2026-11")
        : new($"\"{Quote(text)}\" tidak ada dalam kalender", $"\"{Quote(text)}\" is not a month of the calendar");

    public static LocalizedText NotOneOf(string text, IReadOnlyList<string> words) => new(
        $"\"{Quote(text)}\" tidak dikenal; pilihannya: {string.Join(", ", words)}",
        $"\"{Quote(text)}\" is not known; choose from: {string.Join(", ", words)}");

    public static LocalizedText Unknown(IEnumerable<string> known) => new(
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
