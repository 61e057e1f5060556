using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>Months of one person that were paid for wrongly. One month can be wrong in more than one way, and then stands in a finding of each.</summary>
public sealed record ContributionFinding
{
    /// <summary>What is wrong.</summary>
    public required ContributionFault Fault { get; init; }

    /// <summary>The key of the person.</summary>
    public required string Person { get; init; }

    /// <summary>The keys of the payers that paid wrongly, or of all that paid; empty: the roster tells none.</summary>
    public required ValueList<string> Payers { get; init; }

    /// <summary>The months, as runs in order; at least one.</summary>
    public required ValueList<MonthRange> Months { get; init; }

    /// <summary>The contributions that were paid too much, in rupiah, as the library reckons them.</summary>
    public required BoundedAmount AtStake { get; init; }

    /// <summary>What an audit of a payment calls the same; null: it does not look for it.</summary>
    public FindingKind? AuditKind => Fault switch
    {
        ContributionFault.AfterDeath => FindingKind.ContributionAfterDeath,
        ContributionFault.BeforeRegistration => FindingKind.ContributionBeforeRegistration,
        ContributionFault.AfterEnd => FindingKind.ContributionAfterEnd,
        _ => null,
    };

    /// <summary>What is wrong and how much is at stake.</summary>
    public override string ToString() => $"{Fault}, {Person}: {AtStake}";
}
