using System.Text.Json.Serialization;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>Why one benefit is not owed, or not payable yet, and what would change that.</summary>
[JsonConverter(typeof(Json.Answers.WhyNotConverter))]
public sealed record WhyNotAnswer
{
    /// <summary>The benefit.</summary>
    public required BenefitInfo Benefit { get; init; }

    /// <summary><see cref="EntitlementStatus.NotOwed"/> or <see cref="EntitlementStatus.Deferred"/>.</summary>
    public required EntitlementStatus Status { get; init; }

    /// <summary>The conditions that failed, or that hold the benefit back, in the law's words; at least one.</summary>
    public required ValueList<DecidingCondition> Conditions { get; init; }

    /// <summary>
    /// The smallest changes of facts that would make it owed, or payable: at most one for each set of one or two facts,
    /// none for a set of which a part would be enough. What rests on another finding comes last; before that, fewer facts
    /// come first, then what can still be done, then the shorter distance. Empty: no change of one or two facts that was
    /// tried is enough.
    /// </summary>
    public required ValueList<CaseChange> Changes { get; init; }

    /// <summary>What the rulebook is called, where it is not the law as it is encoded; null: it is.</summary>
    public LocalizedText? NotTheLaw { get; init; }

    /// <summary>The smallest change; null where there is none.</summary>
    public CaseChange? Smallest => Changes.Count > 0 ? Changes[0] : null;

    /// <summary>A line for logs.</summary>
    public override string ToString() => $"{Benefit.Id}: {Changes.Count} changes; {Smallest}";
}
