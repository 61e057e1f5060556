using System.Collections.Frozen;
using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Audits;

/// <summary>What an auditor should look at beside the sums: the assessment's warnings, and the voucher's own arithmetic.</summary>
internal static class Remarks
{
    public const string SumDiffersCode = "sum-differs";
    public const string ArrearsNotToldCode = "arrears-not-told";
    public const string NoContributionCode = "no-contribution-paid";
    public const string RegisteredOverAgeCode = "registered-over-age";

    /// <summary>Which finding says more of what is remarked.</summary>
    private static readonly FrozenDictionary<string, FindingKind> Findings = new Dictionary<string, FindingKind>(StringComparer.Ordinal)
    {
        [SumDiffersCode] = FindingKind.SumDiffers,
        [ArrearsNotToldCode] = FindingKind.ArrearsNotTold,
        ["months-after-event"] = FindingKind.ContributionAfterDeath,
        ["paid-after-end"] = FindingKind.ContributionAfterEnd,
        [NoContributionCode] = FindingKind.NoContribution,
        [RegisteredOverAgeCode] = FindingKind.RegisteredOverAge,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ValueList<Notice> Of(Voucher voucher, Dues law, Assessment assessment)
    {
        var remarks = new List<Notice>(assessment.Warnings);
        long deducted = Items.Deducted(voucher, law) ?? 0;
        if (voucher.Total is { } total && Items.SumOf(voucher) is { } sum && sum - deducted != total.Value)
        {
            remarks.Add(SumDiffers(new(sum - deducted), total));
        }

        if (voucher is { Components: not null, Total: null, ArrearsDeducted: null } && law.TakenOut.Min > 0)
        {
            remarks.Add(ArrearsNotTold(new(law.TakenOut.Min)));
        }

        return remarks.ToValueList();
    }

    /// <summary>The remarks of which no finding of the audit says more.</summary>
    public static IEnumerable<Notice> BesideFindings(Audit audit) =>
        audit.Remarks.Where(remark => !Findings.TryGetValue(remark.Code, out FindingKind kind) || audit.Findings.All(finding => finding.Kind != kind));

    private static Notice SumDiffers(Rupiah sum, Rupiah total) => new(
        SumDiffersCode,
        new(
            $"komponen berjumlah {sum.ToString(Language.Indonesian)}, sedangkan jumlah pada bukti pembayaran {total.ToString(Language.Indonesian)}",
            $"the components add up to {sum}, the voucher's total is {total}"));

    private static Notice ArrearsNotTold(Rupiah takenOut) => new(
        ArrearsNotToldCode,
        new(
            $"bukti pembayaran tidak menyebut apakah tunggakan {takenOut.ToString(Language.Indonesian)} dilunasi dari santunan",
            $"the voucher does not say whether arrears of {takenOut} were taken out"));
}
