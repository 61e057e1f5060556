namespace Kubar.Benefits.Audits;

/// <summary>The sentences of findings.</summary>
internal static class FindingTexts
{
    /// <summary>The same said in both languages.</summary>
    public static LocalizedText Both(Func<Language, string> said) => new(said(Language.Indonesian), said(Language.English));

    /// <summary>One of two words.</summary>
    public static string Either(Language language, string indonesian, string english) => language == Language.Indonesian ? indonesian : english;

    /// <summary>Rp42.000.000; Rp0 s.d. Rp17.000.000; paling sedikit Rp10.000.000.</summary>
    public static string Sum(long least, long? most, Language language) => most switch
    {
        { } known when known == least => new Rupiah(least).ToString(language),
        { } bound => $"{new Rupiah(least).ToString(language)} {Either(language, "s.d.", "to")} {new Rupiah(bound).ToString(language)}",
        _ => $"{Either(language, "paling sedikit", "at least")} {new Rupiah(least).ToString(language)}",
    };

    /// <summary>Rp42.000.000, or between which bounds.</summary>
    public static string Sum(Owed owed, Language language) => Sum(owed.Least, owed.Most == Owed.NoCeiling ? null : owed.Most, language);

    /// <summary>In brackets, or nothing.</summary>
    public static string Cited(IEnumerable<string> sources) => string.Join("; ", sources) is { Length: > 0 } all ? $" ({all})" : "";

    /// <summary>The voucher by its number, else by its case.</summary>
    public static string Named(FoundVoucher voucher, Language language) => voucher.Reference is { } number
        ? number
        : $"{Either(language, "kasus", "case")} {voucher.Case}";

    /// <summary>The first letter large.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..] + (text[^1] == '.' ? "" : ".");
}
