using System.Text.Json.Serialization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Audits;

/// <summary>
/// One thing that an auditor has found, as audit reports have it: what is (<em>kondisi</em>), what should be (<em>kriteria</em>), why it
/// may be so (<em>sebab</em>) and what follows (<em>akibat</em>). Immutable, equal by value.
/// </summary>
[JsonConverter(typeof(Json.Answers.AuditFindingConverter))]
public sealed record AuditFinding
{
    /// <summary>
    /// A stable id, <c>F-</c> and sixteen hexadecimal digits: made of the check, the person, the period and the voucher's number alone, so that it is the same
    /// wherever the voucher stands in a file and however the sums have changed. The person's key is hashed and cannot be read from it.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The check that it comes from.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>The vouchers that it is about; at least one, in the order of their numbers.</summary>
    public required ValueList<FoundVoucher> Vouchers { get; init; }

    /// <summary>The first day of what it is about: the event, or the first of some months.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day of what it is about, included.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The money at stake, in rupiah, at least 0: what was paid wrongly, too much and too little together.</summary>
    public required MoneyBounds AtStake { get; init; }

    /// <summary>Kondisi: what was found.</summary>
    public required LocalizedText Condition { get; init; }

    /// <summary>Kriteria: what should be, with the articles of the right sum.</summary>
    public required LocalizedText Criterion { get; init; }

    /// <summary>Sebab: what may have caused it, the plainest first; none of them is proved. Empty: nothing was found.</summary>
    public required ValueList<LocalizedText> Causes { get; init; }

    /// <summary>Akibat: what follows for whom.</summary>
    public required LocalizedText Effect { get; init; }

    /// <summary>The articles of the criterion.</summary>
    public required ValueList<string> Sources { get; init; }

    /// <summary>The worst grade among the sources used.</summary>
    public required Grade Grade { get; init; }

    /// <summary>
    /// By how much each component differs, where a payment does; they add up to the voucher's difference. Of a voucher that has only a
    /// total: as the first cause would have it (<see cref="IsSplitByCause"/>), or empty where none tells.
    /// </summary>
    public ValueList<Comparison> Parts { get; init; } = [];

    /// <summary>Whether <see cref="Parts"/> suppose that the first cause is true.</summary>
    public bool IsSplitByCause { get; init; }

    /// <summary>A line for logs, without what could name a person.</summary>
    public override string ToString() => $"{Id}: {Kind}, at stake {AtStake.AtLeast} to {AtStake.AtMost}";
}
