using System.Globalization;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Reports.Wording;

/// <summary>The words of an audit for people.</summary>
internal static class AuditTexts
{
    public static LocalizedText Findings { get; } = new("Temuan", "Findings");

    public static LocalizedText Total { get; } = new("Jumlah", "Total");

    public static LocalizedText Component { get; } = new("Komponen", "Component");

    public static LocalizedText Paid { get; } = new("Dibayar", "Paid");

    public static LocalizedText Owed { get; } = new("Seharusnya", "By the law");

    public static LocalizedText Difference { get; } = new("Selisih", "Difference");

    public static LocalizedText Causes { get; } = new("Kemungkinan penyebab selisih (perlu dibuktikan)", "What would make the sum exactly right, if it were so");

    public static LocalizedText NoCause { get; } = new("Tidak ditemukan kemungkinan penyebab selisih.", "Nothing was found that would make the sum exactly right.");

    public static LocalizedText Supposing { get; } = new(
        "Dicari dengan anggapan tidak ada biaya selain yang disebut dalam kasus.",
        "Looked for supposing that nothing was spent beyond what the case names.");

    public static LocalizedText NotKnown { get; } = new("Yang belum diketahui", "Not yet known");

    public static LocalizedText Remarks { get; } = new("Catatan", "Remarks");

    public static LocalizedText Summary { get; } = new("Ringkasan", "Summary");

    public static LocalizedText Result { get; } = new("Hasil", "Result");

    public static LocalizedText Vouchers { get; } = new("Bukti pembayaran", "Vouchers");

    public static LocalizedText Cause { get; } = new("Penjelasan pertama", "First explanation");

    public static LocalizedText Unexplained { get; } = new("tidak terjelaskan", "unexplained");

    public static LocalizedText OverpaidBy { get; } = new("Kelebihan", "Too much");

    public static LocalizedText UnderpaidBy { get; } = new("Kekurangan", "Too little");

    public static LocalizedText Rejected { get; } = new("ditolak", "rejected");

    public static LocalizedText OfVerdict(Verdict verdict) => EnumNames.NameOf(verdict);

    /// <summary><c>Bukti pembayaran B-12, kasus k-1, kejadian 27 Agustus 2025: kurang bayar Rp12.000.000</c>.</summary>
    public static string Title(Audit audit, Language language)
    {
        string voucher = language == Language.Indonesian ? "Bukti pembayaran" : "Voucher";
        string reference = audit.Reference is { } known ? $"{voucher} {known}, {(language == Language.Indonesian ? "kasus" : "case")} {audit.Id}" : $"{voucher} {audit.Id}";
        string sums = string.Join(" / ", new[] { audit.Overpaid, audit.Underpaid }.Where(sum => sum != Rupiah.Zero).Select(sum => sum.ToString(language)));
        string title = $"{reference}, {Labels.Event.In(language)} {LongDate.Format(audit.Assessment.EventDate, language)}: {OfVerdict(audit.Verdict).In(language)}";
        return sums.Length == 0 ? title : $"{title} {sums}";
    }

    public static string NameOf(Comparison comparison, Language language) => comparison switch
    {
        { Benefit: { } benefit } => $"{benefit.Name.In(language)} ({(benefit.Program == Cases.SecurityProgram.Jkk ? "JKK" : "JKM")})",
        { Kind: ComparisonKind.Arrears } => (language == Language.Indonesian ? "Tunggakan yang dilunasi dari santunan" : "Arrears taken out"),
        _ => Total.In(language),
    };

    public static string OwedIn(Comparison comparison, Language language) => comparison switch
    {
        { Due: { } due } => due.ToString(language),
        { AtMost: { } most } => $"{comparison.AtLeast.ToString(language)} {Labels.To.In(language)} {most.ToString(language)}",
        _ => $"{Labels.AtLeast.In(language)} {comparison.AtLeast.ToString(language)}",
    };

    public static string DifferenceIn(Comparison comparison, Language language) => comparison.Difference switch
    {
        { Value: > 0 } more => "+" + more.ToString(language),
        { Value: < 0 } less => less.ToString(language),
        _ => "-",
    };

    /// <summary>Why a benefit that was paid is not owed.</summary>
    public static IEnumerable<string> ReasonsIn(Audit audit, Language language) => audit.Comparisons
        .Where(comparison => comparison.Difference.Value > 0 && comparison.Reasons.Count > 0)
        .Select(comparison => $"{NameOf(comparison, language)}: {string.Join("; ", comparison.Reasons.Select(reason => reason.Text.In(language)))}");

    public static IEnumerable<string> MissingIn(Audit audit, Language language) => audit.Comparisons
        .SelectMany(comparison => comparison.Missing)
        .Distinct(StringComparer.Ordinal)
        .Select(path => EncodedLaw.NameOfFact(path).In(language))
        .Distinct(StringComparer.Ordinal);

    public static string CauseIn(Audit audit, Cause cause, Language language)
    {
        string sources = cause.Sources.Count > 0 ? $" ({string.Join("; ", cause.Sources)})" : "";
        return cause.ExplainsAll
            ? cause.Text.In(language) + sources
            : $"{string.Join(", ", cause.Explains.Select(key => NameOf(audit, key, language)))}: {cause.Text.In(language)}{sources}";
    }

    /// <summary>What differs and has no cause; null where everything has one.</summary>
    public static string? UnexplainedIn(Audit audit, Language language)
    {
        string[] unexplained =
        [
            .. audit.Comparisons
                .Where(comparison => comparison.Difference != Rupiah.Zero && !audit.Causes.Any(cause => cause.Explains.Contains(KeyOf(comparison), StringComparer.Ordinal)))
                .Select(comparison => NameOf(comparison, language)),
        ];
        return unexplained.Length == 0 ? null
            : audit.Causes.Count == 0 ? NoCause.In(language)
            : new LocalizedText(
                $"Tidak ditemukan penjelasan untuk: {string.Join(", ", unexplained)}.",
                $"Nothing was found that would explain: {string.Join(", ", unexplained)}.").In(language);
    }

    public static string Count(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(Audit audit, string key, Language language) => audit.Comparisons
        .Where(comparison => KeyOf(comparison) == key)
        .Select(comparison => NameOf(comparison, language))
        .FirstOrDefault(key);

    private static string KeyOf(Comparison comparison) => comparison.Benefit?.Id ?? Words<ComparisonKind>.Of(comparison.Kind);
}
