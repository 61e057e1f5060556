using System.Globalization;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Reports.Wording;

/// <summary>The words of an audit for people.</summary>
internal static class AuditTexts
{
    public static LocalizedText Findings { get; } = new("Temuan", "Findings");

    public static LocalizedText Finding { get; } = new("Temuan", "Finding");

    public static LocalizedText FindingKindOf { get; } = new("Jenis temuan", "Kind of finding");

    public static LocalizedText ByMoney { get; } = new("Temuan menurut besarnya uang", "Findings by the money at stake");

    public static LocalizedText AtStake { get; } = new("Uang yang dipersoalkan", "Money at stake");

    public static LocalizedText AtStakeAtLeast { get; } = new("Uang yang dipersoalkan, paling sedikit (Rp)", "Money at stake, at least (Rp)");

    public static LocalizedText AtStakeAtMost { get; } = new("Uang yang dipersoalkan, paling banyak (Rp)", "Money at stake, at most (Rp)");

    public static LocalizedText Condition { get; } = new("Kondisi", "Condition");

    public static LocalizedText Criterion { get; } = new("Kriteria", "Criterion");

    public static LocalizedText Sebab { get; } = new("Sebab", "Cause");

    public static LocalizedText Effect { get; } = new("Akibat", "Effect");

    public static LocalizedText NotFound { get; } = new("Kemungkinan penyebab tidak ditemukan.", "Nothing was found that would explain it.");

    public static LocalizedText ToBeProved { get; } = new("Kemungkinan, perlu dibuktikan", "Possible, to be proved");

    public static LocalizedText Components { get; } = new("Komponen", "Components");

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

    /// <summary><c>Rp32.000.000</c>; between which bounds; or that nothing bounds it.</summary>
    public static string AtStakeIn(AuditFinding finding, Language language) => finding.AtStake switch
    {
        { AtMost: { } most, AtLeast: var least } when most == least => least.ToString(language),
        { AtMost: { } most, AtLeast: { Value: 0 } } => $"{Labels.AtMost.In(language)} {most.ToString(language)}",
        { AtMost: { } most, AtLeast: var least } => $"{least.ToString(language)} {Labels.To.In(language)} {most.ToString(language)}",
        { AtLeast: var least } => $"{Labels.AtLeast.In(language)} {least.ToString(language)}",
    };

    /// <summary><c>Temuan F-0123456789ABCDEF, pembayaran tidak sesuai, Rp32.000.000</c>.</summary>
    public static string Title(AuditFinding finding, Language language) =>
        $"{Finding.In(language)} {finding.Id}, {EnumNames.NameOf(finding.Kind).In(language)}, {AtStakeIn(finding, language)}";

    /// <summary>The vouchers by their numbers, else by their cases.</summary>
    public static string VouchersIn(AuditFinding finding) => string.Join(", ", finding.Vouchers.Select(voucher => voucher.Reference ?? voucher.Case));

    public static IEnumerable<string> MissingIn(Audit audit, Language language) => audit.Comparisons
        .SelectMany(comparison => comparison.Missing)
        .Distinct(StringComparer.Ordinal)
        .Select(path => EncodedLaw.NameOfFact(path).In(language))
        .Distinct(StringComparer.Ordinal);

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

    /// <summary>The first cause that explains a sum; null: none does.</summary>
    public static Cause? FirstOf(Audit audit, Comparison comparison) =>
        audit.Causes.FirstOrDefault(cause => cause.Explains.Contains(KeyOf(comparison), StringComparer.Ordinal));

    public static string Count(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static string KeyOf(Comparison comparison) => comparison.Benefit?.Id ?? Words<ComparisonKind>.Of(comparison.Kind);
}
