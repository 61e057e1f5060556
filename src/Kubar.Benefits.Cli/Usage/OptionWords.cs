namespace Kubar.Benefits.Cli.Usage;

/// <summary>Indonesian words that stand for the English words of options and arguments.</summary>
internal static class OptionWords
{
    private static readonly Dictionary<string, (string Indonesian, string English)[]> Words = new(StringComparer.Ordinal)
    {
        ["--format"] = [("teks", "text")],
        ["--event"] =
        [
            ("meninggal-biasa", "natural-death"),
            ("meninggal-kecelakaan-kerja", "work-death"),
            ("meninggal-penyakit-kerja", "disease-death"),
            ("meninggal-mendadak", "sudden-death"),
            ("cacat-total", "total-disability"),
        ],
        ["--month-first"] = [("ya", "true"), ("tidak", "false")],
        ["--income"] = [("kolom", "column")],
        ["--nik-region"] = [("semua", "any")],
        ["template"] = [("peserta", "roster"), ("pembayaran", "vouchers"), ("iuran", "contributions"), ("kematian", "deaths"), ("transfer", "transfers"), ("kecelakaan", "accidents"), ("mortalita", "mortality"), ("frekuensi", "frequencies")],
        ["schema"] = [("kasus", "case"), ("perhitungan", "assessment"), ("bukti", "voucher"), ("iuran", "contribution"), ("program", "programme"), ("pemantauan", "monitoring"), ("andaian", "what-if")],
    };

    /// <summary>The arguments with English words for Indonesian ones.</summary>
    public static string[] InEnglish(IReadOnlyList<string> arguments)
    {
        string[] english = [.. arguments];
        for (int index = 0; index < english.Length; index++)
        {
            string argument = english[index];
            int mark = argument.StartsWith("--", StringComparison.Ordinal) ? argument.IndexOf('=', StringComparison.Ordinal) : -1;
            if (mark > 0)
            {
                english[index] = argument[..(mark + 1)] + EnglishOf(argument[..mark], argument[(mark + 1)..]);
            }
            else if (index > 0)
            {
                english[index] = EnglishOf(english[index - 1], argument);
            }
        }

        return english;
    }

    /// <summary>A help name, <c>text|csv</c>, in Indonesian.</summary>
    public static string InIndonesian(string option, string words) => Words.TryGetValue(option, out (string Indonesian, string English)[]? known)
        ? string.Join('|', words.Split('|').Select(word => Array.Find(known, one => one.English == word).Indonesian ?? word))
        : words;

    /// <summary>A sentence in which English words stand in quotes, with the Indonesian ones.</summary>
    public static string InIndonesian(string sentence)
    {
        foreach ((string indonesian, string english) in Words.Values.SelectMany(words => words))
        {
            sentence = sentence.Replace($"'{english}'", indonesian, StringComparison.Ordinal);
        }

        return sentence;
    }

    /// <summary>The English word for an Indonesian one; every other as it is.</summary>
    public static string EnglishOf(string option, string word) =>
        Words.TryGetValue(option, out (string Indonesian, string English)[]? known) ? Array.Find(known, one => one.Indonesian == word).English ?? word : word;
}
