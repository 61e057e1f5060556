using System.Text.Json.Serialization;
using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Audits;

/// <summary>A voucher beside the law: what differs, by how much, and what would explain it. Immutable, equal by value.</summary>
[JsonConverter(typeof(Json.Answers.AuditConverter))]
public sealed record Audit
{
    /// <summary>The case's own key.</summary>
    public required string Id { get; init; }

    /// <summary>The voucher's own number; null: none.</summary>
    public string? Reference { get; init; }

    /// <summary>What the law gives.</summary>
    public required Assessment Assessment { get; init; }

    /// <summary>How the voucher stands to it.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What was compared: each benefit paid or owed; the total, where the voucher has no split; arrears, where it names them.</summary>
    public required ValueList<Comparison> Comparisons { get; init; }

    /// <summary>What was paid too much, over all that was compared; at least 0.</summary>
    public required Rupiah Overpaid { get; init; }

    /// <summary>What was paid too little, over all that was compared; at least 0.</summary>
    public required Rupiah Underpaid { get; init; }

    /// <summary>
    /// What would make the sum paid exactly right, the likeliest first. Empty where nothing is wrong, and where nothing was
    /// found. None of them is proved: they say where to look.
    /// </summary>
    public required ValueList<Cause> Causes { get; init; }

    /// <summary>Whether the causes suppose that nothing was spent beyond the expenses the case names.</summary>
    public required bool SupposesNoOtherExpense { get; init; }

    /// <summary>What an auditor should look at besides.</summary>
    public required ValueList<Notice> Remarks { get; init; }

    /// <summary>
    /// The findings in this voucher, those with most money at stake first; empty where there is nothing to find. What only several vouchers
    /// show together <see cref="AuditFindings.Together"/> finds.
    /// </summary>
    public ValueList<AuditFinding> Findings { get; init; } = [];

    /// <summary>What is compared with other vouchers.</summary>
    internal VoucherKey? Key { get; init; }

    /// <summary>A line for logs.</summary>
    public override string ToString() => $"{Id}: {Verdict}, overpaid {Overpaid}, underpaid {Underpaid}";
}
