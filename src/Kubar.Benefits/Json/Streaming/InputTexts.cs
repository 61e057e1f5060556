using System.Globalization;

namespace Kubar.Benefits.Json.Streaming;

/// <summary>What is said of input that cannot be split into cases.</summary>
internal static class InputTexts
{
    public static LocalizedText Empty { get; } = new("Masukan kosong: tidak ada kasus di dalamnya.", "The input is empty: there is no case in it.");

    public static LocalizedText NotUtf8 { get; } = new("Masukan bukan UTF-8; simpanlah berkas itu sebagai UTF-8.", "The input is not UTF-8; save the file as UTF-8.");

    public static LocalizedText TooLong { get; } = new(
        $"lebih panjang dari {Limit(Language.Indonesian)} byte, batas untuk satu kasus",
        $"longer than {Limit(Language.English)} bytes, the limit for one case");

    public static LocalizedText ElementMissing { get; } = new("ada koma, tetapi tidak ada kasus", "a comma, but no case");

    public static LocalizedText Incomplete(TextPosition end) => new(
        $"masukan berakhir sebelum kasus ini selesai ({Indonesian(end)})",
        $"the input ends before this case does ({English(end)})");

    public static LocalizedText ArrayIncomplete(TextPosition end) => new(
        $"masukan berakhir sebelum kurung siku penutup larik ({Indonesian(end)})",
        $"the input ends before the bracket that closes the array ({English(end)})");

    public static LocalizedText RestUnreadable(TextPosition at) => new(
        $"bukan JSON yang sah pada {Indonesian(at)}; kasus ini dan sesudahnya tidak dapat dibaca",
        $"not valid JSON at {English(at)}; this case and what follows it cannot be read");

    public static LocalizedText AfterArray(TextPosition at) => new(
        $"masih ada teks sesudah akhir larik, pada {Indonesian(at)}; teks itu tidak dibaca",
        $"there is more text after the end of the array, at {English(at)}; it has not been read");

    public static LocalizedText NotJson(TextPosition at) => new($"bukan JSON yang sah pada {Indonesian(at)}", $"not valid JSON at {English(at)}");

    public static LocalizedText TooDeep(int depth) => new(
        $"objek dan larik bersarang lebih dari {depth.ToString(CultureInfo.InvariantCulture)} tingkat",
        $"objects and arrays are nested more than {depth.ToString(CultureInfo.InvariantCulture)} deep");

    public static LocalizedText CaseNotUtf8 { get; } = new("bukan UTF-8 yang sah", "not valid UTF-8");

    public static string Line(long line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");

    public static string Element(long index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    private static string Indonesian(TextPosition at) => string.Create(CultureInfo.InvariantCulture, $"baris {at.Line}, byte {at.Byte}");

    private static string English(TextPosition at) => string.Create(CultureInfo.InvariantCulture, $"line {at.Line}, byte {at.Byte}");

    private static string Limit(Language language)
    {
        string digits = TextLimits.Bytes.ToString("#,##0", CultureInfo.InvariantCulture);
        return language == Language.Indonesian ? digits.Replace(',', '.') : digits;
    }
}
