using System.Collections.Frozen;

namespace Kubar.Benefits.Tables.Columns;

/// <summary>
/// Headings with their words written out: <c>Tmpt/Tgl Lhr</c> is TEMPAT TANGGAL LAHIR, <c>Penghasilan/bln</c> PENGHASILAN PER BULAN. Offices
/// shorten words as the width of a column asks.
/// </summary>
internal static class HeadingWords
{
    private const string Monthly = "PERBULAN";

    private static readonly FrozenDictionary<string, string> Whole = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["TGL"] = "TANGGAL",
        ["TG"] = "TANGGAL",
        ["TGGL"] = "TANGGAL",
        ["LHR"] = "LAHIR",
        ["TMPT"] = "TEMPAT",
        ["TMP"] = "TEMPAT",
        ["TPT"] = "TEMPAT",
        ["BLN"] = "BULAN",
        ["SEBULAN"] = Monthly,
        ["BULANAN"] = Monthly,
        ["JML"] = "JUMLAH",
        ["JMLH"] = "JUMLAH",
        ["JLH"] = "JUMLAH",
        ["JUML"] = "JUMLAH",
        ["NO"] = "NOMOR",
        ["NOMER"] = "NOMOR",
        ["NMR"] = "NOMOR",
        ["NM"] = "NAMA",
        ["JNS"] = "JENIS",
        ["STS"] = "STATUS",
        ["KEC"] = "KECAMATAN",
        ["KAMP"] = "KAMPUNG",
        ["DS"] = "DESA",
        ["PKRJN"] = "PEKERJAAN",
        ["PEK"] = "PEKERJAAN",
        ["PENGH"] = "PENGHASILAN",
        ["PENDPTN"] = "PENDAPATAN",
        ["BYR"] = "BAYAR",
        ["PEMB"] = "PEMBAYARAN",
        ["KEP"] = "KEPESERTAAN",
        ["DAN"] = "",
        ["YG"] = "YANG",
        ["RP"] = "",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The key of a heading whose words are written out, by which it is compared with others of the same kind.</summary>
    public static string KeyOf(string text)
    {
        var key = new System.Text.StringBuilder();
        foreach ((string word, bool isBehindSlash) in Words(text))
        {
            string whole = Whole.GetValueOrDefault(word, word);
            _ = key.Append(isBehindSlash && whole == "BULAN" ? Monthly : whole);
        }

        return key.ToString();
    }

    /// <summary>Whether a heading says that rupiah stand below it.</summary>
    public static bool NamesRupiah(string text) => In(text).Any(word => word is "RP" or "RUPIAH");

    /// <summary>The words of a heading, as capitals.</summary>
    public static IEnumerable<string> In(string text) => Words(text).Select(word => word.Text);

    private static IEnumerable<(string Text, bool IsBehindSlash)> Words(string text)
    {
        int start = 0;
        bool isBehindSlash = false;
        while (start < text.Length)
        {
            int end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return (text[start..end].ToUpperInvariant(), isBehindSlash);
                isBehindSlash = false;
            }

            isBehindSlash |= end < text.Length && text[end] == '/';
            start = end + 1;
        }
    }
}
