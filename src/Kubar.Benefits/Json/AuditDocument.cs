using System.Text.Json.Serialization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using NodaTime;

namespace Kubar.Benefits.Json;

/// <summary>
/// An audit as its JSON tells it: what reading the JSON of an <see cref="Audit"/> gives. Immutable, equal by value.
/// </summary>
/// <remarks>The assessment beside which the voucher was held is not part of the JSON: it is made again from the case.</remarks>
[JsonConverter(typeof(Answers.AuditDocumentConverter))]
public sealed record AuditDocument
{
    /// <summary>The case's own key.</summary>
    public required string Id { get; init; }

    /// <summary>The voucher's own number; null: none.</summary>
    public string? Reference { get; init; }

    /// <summary>The date of the event.</summary>
    public required LocalDate EventDate { get; init; }

    /// <summary>How the voucher stands to the law.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What was paid too much, in rupiah; at least 0.</summary>
    public required Rupiah Overpaid { get; init; }

    /// <summary>What was paid too little, in rupiah; at least 0.</summary>
    public required Rupiah Underpaid { get; init; }

    /// <summary>What was compared.</summary>
    public required ValueList<Comparison> Comparisons { get; init; }

    /// <summary>What would make the sum paid exactly right, the likeliest first; the name of each, which JSON does not tell, is its text.</summary>
    public required ValueList<Cause> Causes { get; init; }

    /// <summary>Whether the causes suppose that nothing was spent beyond the expenses the case names.</summary>
    public required bool SupposesNoOtherExpense { get; init; }

    /// <summary>What an auditor should look at besides.</summary>
    public required ValueList<Notice> Remarks { get; init; }

    /// <summary>The findings in the voucher, those with most money at stake first.</summary>
    public ValueList<AuditFinding> Findings { get; init; } = [];

    /// <summary>What of an audit is written.</summary>
    /// <exception cref="ArgumentNullException">The audit is null.</exception>
    public static AuditDocument Of(Audit audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return new()
        {
            Id = audit.Id,
            Reference = audit.Reference,
            EventDate = audit.Assessment.EventDate,
            Verdict = audit.Verdict,
            Overpaid = audit.Overpaid,
            Underpaid = audit.Underpaid,
            Comparisons = audit.Comparisons,
            Causes = audit.Causes,
            SupposesNoOtherExpense = audit.SupposesNoOtherExpense,
            Remarks = audit.Remarks,
            Findings = audit.Findings,
        };
    }

    /// <summary>A line for logs.</summary>
    public override string ToString() => $"{Id}: {Verdict}, overpaid {Overpaid}, underpaid {Underpaid}";
}
