using System.Globalization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Receipts;

namespace Kubar.Benefits.Reports.Wording;

/// <summary>What is said of a receipt that was recomputed.</summary>
internal static class VerificationTexts
{
    // As much of a hash as people compare by eye.
    private const int ShortHash = 12;

    // More than one glance takes in: once facts are changed, everything that rests on them differs.
    private const int MostDifferences = 12;

    public static LocalizedText NotUtf8 { get; } = new("bukan UTF-8 yang sah", "not valid UTF-8");

    public static LocalizedText NotReceipt { get; } = new(
        $"bukan bukti perhitungan tersegel {Receipt.Format} dalam bentuk asalnya, huruf demi huruf",
        $"not a receipt {Receipt.Format} as it was made, letter for letter");

    public static string Title(Receipt receipt, Verification verification, Language language) => In(language, verification.Holds
        ? new($"Bukti perhitungan tersegel {receipt.Id}: sesuai", $"Receipt {receipt.Id}: holds")
        : new($"Bukti perhitungan tersegel {receipt.Id}: TIDAK sesuai", $"Receipt {receipt.Id}: does NOT hold"));

    public static string Unreadable(string place, Language language) => In(language, new(
        $"Bukti perhitungan tersegel tidak terbaca ({ReportTexts.Place(place, language)})",
        $"Receipt unreadable ({place})"));

    /// <summary>What there is to say, the gravest first.</summary>
    public static IEnumerable<string> Remarks(Receipt receipt, Verification verification, Language language)
    {
        if (!verification.IsSealIntact)
        {
            yield return In(language, new("segel rusak: isinya diubah sesudah disegel", "the seal is broken: something was changed after it was sealed"));
        }

        if (!verification.AreFactsIntact)
        {
            yield return In(language, new("datanya bukan data yang disegel", "the facts are not those that were sealed"));
        }

        yield return In(language, verification.IsSameRulebook
            ? new(
                $"dibuat dengan versi {receipt.LibraryVersion}, himpunan aturan {Short(receipt.RulebookHash)}: sama dengan yang sekarang",
                $"made with version {receipt.LibraryVersion}, rulebook {Short(receipt.RulebookHash)}: the same as now")
            : new(
                $"dibuat dengan versi {receipt.LibraryVersion}, himpunan aturan {Short(receipt.RulebookHash)}; sekarang versi {EncodedRulebook.LibraryVersion}, himpunan aturan {Short(EncodedRulebook.Hash)}",
                $"made with version {receipt.LibraryVersion}, rulebook {Short(receipt.RulebookHash)}; now it is version {EncodedRulebook.LibraryVersion}, rulebook {Short(EncodedRulebook.Hash)}"));
        foreach (string reading in verification.UnknownReadings)
        {
            yield return In(language, new($"tafsir tidak dikenal: {reading}", $"unknown reading: {reading}"));
        }

        foreach (string reading in verification.UnansweredReadings)
        {
            yield return In(language, new($"tafsir yang belum dipilih waktu itu: {reading}; dipakai bawaannya", $"a reading not chosen then: {reading}; its default was taken"));
        }

        foreach (Problem problem in verification.Problems)
        {
            yield return $"{problem.Path}: {problem.Message.In(language)}";
        }

        foreach (ResultDifference difference in verification.Differences.Take(MostDifferences))
        {
            string nothing = In(language, new("tidak ada", "nothing"));
            yield return In(language, new(
                $"{difference.Path}: tersegel {difference.Sealed ?? nothing}, sekarang {difference.Recomputed ?? nothing}",
                $"{difference.Path}: sealed {difference.Sealed ?? nothing}, now {difference.Recomputed ?? nothing}"));
        }

        if (verification.Differences.Count - MostDifferences is > 0 and var more)
        {
            yield return In(language, new($"dan {more} perbedaan lain (--format json menyebut semuanya)", $"and {Numbers.Counted(more, "more difference", "more differences")} (--format json names them all)"));
        }
    }

    public static string Summary(long holding, long failing, long unreadable, Language language) => language == Language.Indonesian
        ? string.Create(CultureInfo.InvariantCulture, $"Bukti perhitungan tersegel yang sesuai: {holding}; tidak sesuai: {failing}; tidak terbaca: {unreadable}.")
        : string.Create(CultureInfo.InvariantCulture, $"Receipts that hold: {holding}; that do not: {failing}; unreadable: {unreadable}.");

    private static string Short(string hash) => hash.Length > ShortHash ? hash[..ShortHash] : hash;

    private static string In(Language language, LocalizedText text) => text.In(language);
}
