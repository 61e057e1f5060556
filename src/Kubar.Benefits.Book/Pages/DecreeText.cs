namespace Kubar.Benefits.Book.Pages;

/// <summary>
/// Decrees of holidays in Indonesian. The table of holidays names each decree once, with remarks in English, as the collection from which it
/// was taken has them; these are the words that its remarks are made of.
/// </summary>
internal static class DecreeText
{
    // The longer first: a word within a phrase is not turned by itself.
    private static readonly (string English, string Indonesian)[] Words =
    [
        ("lists the day as collective leave for Christmas; the text that made it national not found", "menyebut hari itu sebagai cuti bersama Natal; naskah yang menjadikannya libur nasional tidak ditemukan"),
        ("civil servants; no matching SKB for private employers found; SKB 684/2016 had dropped the day", "bagi aparatur sipil negara; SKB yang sama bagi swasta tidak ditemukan; SKB 684/2016 telah menghapus hari itu"),
        ("signing date not found", "tanggal penetapan tidak ditemukan"),
        ("numbers not found", "nomornya tidak ditemukan"),
        ("second change of", "perubahan kedua atas"),
        ("first change of", "perubahan pertama atas"),
        ("as changed by", "sebagaimana diubah dengan"),
        ("moved from May", "dipindah dari Mei"),
        ("kept by", "dipertahankan dengan"),
        ("changing", "mengubah"),
        ("reported", "diberitakan"),
        ("Menteri of", "Menteri tanggal"),
        ("June", "Juni"),
        (" May ", " Mei "),
        (" Jun ", " Juni "),
        (" Jul ", " Juli "),
        (" Aug ", " Agustus "),
        (" Oct ", " Oktober "),
        (" Nov ", " November "),
        (" Dec ", " Desember "),
        (" Feb ", " Februari "),
        (" Mar ", " Maret "),
        ("(Mar ", "(Maret "),
        (" Apr ", " April "),
        (" Sep ", " September "),
    ];

    /// <summary>A decree with its remarks in Indonesian.</summary>
    public static string InIndonesian(string decree) =>
        Words.Aggregate(decree, (text, word) => text.Replace(word.English, word.Indonesian, StringComparison.Ordinal));
}
