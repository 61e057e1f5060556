using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// One thing that a monitoring has found, as audit reports have it: what is (<em>kondisi</em>), what should be (<em>kriteria</em>), why it may be so
/// (<em>sebab</em>), what follows (<em>akibat</em>), and who has to do what (<em>tindak lanjut</em>). Immutable, equal by value.
/// </summary>
public sealed record ProgrammeFinding
{
    /// <summary>A stable id made of the rule, the person and the period, the same however the sums and the roster's order have changed. No person can be read from it.</summary>
    public required string Id { get; init; }

    /// <summary>The rule.</summary>
    public required FindingRule Rule { get; init; }

    /// <summary>The key of the person in the roster; null: it is about no person of it.</summary>
    public string? Person { get; init; }

    /// <summary>The person by a hash that stays the same from one roster to the next; null: it is about no person of the roster.</summary>
    public string? Subject { get; init; }

    /// <summary>What else it is about: the key of a payer, a transfer, a payment, or the name of a denominator or district; null: nothing.</summary>
    public string? About { get; init; }

    /// <summary>The first day of what it is about.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day of what it is about, included.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The money at stake, in rupiah, at least 0.</summary>
    public required MoneyBounds AtStake { get; init; }

    /// <summary>Kondisi.</summary>
    public required LocalizedText Condition { get; init; }

    /// <summary>Kriteria, with its source.</summary>
    public required LocalizedText Criterion { get; init; }

    /// <summary>Sebab that may be, none of them proved.</summary>
    public required ValueList<LocalizedText> Causes { get; init; }

    /// <summary>Akibat.</summary>
    public required LocalizedText Effect { get; init; }

    /// <summary>Tindak lanjut: who has to do what.</summary>
    public required LocalizedText Action { get; init; }

    /// <summary>The articles, or the papers, of the criterion.</summary>
    public required ValueList<string> Sources { get; init; }

    /// <summary>The worst grade among the articles; null: it rests on no article but on the programme's own papers or on the form of the data.</summary>
    public Grade? Grade { get; init; }

    /// <summary>The finding of the audit of a payment; null unless <see cref="FindingRule.Payment"/>.</summary>
    public AuditFinding? Audited { get; init; }

    /// <summary>A line for logs, without what could name a person.</summary>
    public override string ToString() => $"{Id}: {Rule}, at stake {AtStake.AtLeast} to {AtStake.AtMost}";
}
