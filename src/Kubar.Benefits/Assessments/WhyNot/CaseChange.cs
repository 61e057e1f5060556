using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Assessments;

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
