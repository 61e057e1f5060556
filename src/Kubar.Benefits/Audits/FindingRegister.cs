using System.Globalization;

namespace Kubar.Benefits.Audits;

/// <summary>Takes audits one after the other and keeps of them only what the findings of the file are made of. For one thread.</summary>
internal sealed class FindingRegister
{
    private readonly List<AuditFinding> _found = [];
    private readonly List<(VoucherKey Key, FoundVoucher Voucher)> _vouchers = [];

    /// <summary>One more voucher.</summary>
    public void Add(Audit audit)
    {
        _found.AddRange(audit.Findings);
        if (audit.Key is { } key)
        {
            _vouchers.Add((key, new(audit.Id, audit.Reference)));
        }
    }

    /// <summary>What several vouchers show together, those with most money at stake first.</summary>
    public ValueList<AuditFinding> Between() => new RepeatedVouchers(_vouchers).All().Order(FindingOrder.ByMoney).ToValueList();

    /// <summary>All findings, those with most money at stake first.</summary>
    public ValueList<AuditFinding> Ordered() => Ordered(Between());

    /// <summary>The same, where what several vouchers show together has been found already.</summary>
    public ValueList<AuditFinding> Ordered(ValueList<AuditFinding> between) => _found.Concat(between)
        .GroupBy(finding => finding.Id, StringComparer.Ordinal)
        .SelectMany(Distinct)
        .Order(FindingOrder.ByMoney)
        .ToValueList();

    /// <summary>
    /// Of one membership several vouchers say the same, and it is one finding. Sums of vouchers that have the same person, event and number
    /// are told apart by their place in an order that does not depend on the file's.
    /// </summary>
    private static IEnumerable<AuditFinding> Distinct(IGrouping<string, AuditFinding> alike)
    {
        AuditFinding[] findings =
        [
            .. alike
                .OrderByDescending(finding => finding.AtStake.AtLeast)
                .ThenByDescending(finding => finding.AtStake.AtMost?.Value ?? long.MaxValue)
                .ThenBy(finding => finding.Condition.Indonesian, StringComparer.Ordinal)
                .ThenBy(finding => finding.Vouchers[0].Case, StringComparer.Ordinal),
        ];
        if (findings[0].Kind is FindingKind.PaymentDiffers or FindingKind.PaymentUndecided or FindingKind.SumDiffers or FindingKind.ArrearsNotTold)
        {
            return findings.Select((finding, index) => index == 0 ? finding : finding with { Id = string.Create(CultureInfo.InvariantCulture, $"{finding.Id}-{index + 1}") });
        }

        return [findings[0] with { Vouchers = RepeatedVouchers.Ordered(findings.SelectMany(finding => finding.Vouchers)) }];
    }
}
