using System.Text.Json.Serialization;
using Kubar.Benefits.Cases;
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

/// <summary>A condition that decided a result.</summary>
/// <param name="Code">Its stable id.</param>
/// <param name="Text">What is said of it in this case.</param>
/// <param name="Sources">The articles, as they stood on the day of the law.</param>
public sealed record DecidingCondition(string Code, LocalizedText Text, ValueList<Citation> Sources);

/// <summary>One change of facts, and what the engine says of the case so changed.</summary>
/// <param name="Facts">What changes: one fact, or two that are not enough one by one.</param>
/// <param name="Case">The whole case so changed: assess it to check.</param>
/// <param name="Assessment">Its assessment, without the readings it depends on and without explanations.</param>
public sealed record CaseChange(ValueList<FactChange> Facts, BenefitCase Case, Assessment Assessment)
{
    /// <summary>What kind of change it is as a whole: the least that is in anyone's hands of its parts.</summary>
    public ChangeNature Nature => Facts.Max(fact => fact.Nature);

    /// <summary>How far the facts move in all, in days; a month counts as 30, a yes or no as nothing.</summary>
    public int Distance => Facts.Sum(fact => fact.Distance);

    /// <summary>The change as a clause: "the participant had been registered on 23 February 2025, 2 days earlier".</summary>
    public LocalizedText Text => new(
        string.Join(", dan ", Facts.Select(fact => fact.Text.Indonesian)),
        string.Join(", and ", Facts.Select(fact => fact.Text.English)));

    /// <summary>The clause in English.</summary>
    public override string ToString() => Text.English;
}

/// <summary>One fact of a case that would be otherwise.</summary>
/// <param name="Path">Where it stands in the case, as in the JSON contract: <c>membership.registeredOn</c>.</param>
/// <param name="Text">The change as a clause.</param>
/// <param name="Nature">Whether it can still be done.</param>
/// <param name="MadeBy">Who finds or certifies it, where a person must judge it; else null.</param>
/// <param name="Distance">How far it moves, in days; a month counts as 30, a yes or no as nothing.</param>
public sealed record FactChange(string Path, LocalizedText Text, ChangeNature Nature, LocalizedText? MadeBy, int Distance)
{
    /// <summary>
    /// Whether the change stands for many of its kind, such as some partial loss: that the benefit would be owed is then
    /// certain, but its amount is only that of the example.
    /// </summary>
    public bool IsExample { get; init; }
}

/// <summary>Whether a fact can still become otherwise.</summary>
public enum ChangeNature
{
    /// <summary>It can still be done: pay arrears, obtain a certificate.</summary>
    CanStillBeDone = 1,

    /// <summary>It lies in the past: it would have had to be different.</summary>
    HadToBeDifferent = 2,

    /// <summary>A finding: nobody can change it, but whoever makes it could find otherwise.</summary>
    Finding = 3,
}
