namespace Kubar.Benefits.Assessments;

/// <summary>How one side differs from the first in one benefit.</summary>
/// <param name="Side">The side, from 1.</param>
/// <param name="What">What differs; at least one.</param>
/// <param name="Why">The first named steps of the rule whose values differ, in the order of the rule.</param>
public sealed record BenefitDifference(int Side, ValueList<DifferenceKind> What, ValueList<DifferingStep> Why)
{
    /// <summary>Whether the result is another: not where only the reasons of the same refusal differ.</summary>
    public bool ChangesResult => What.Any(what => what != DifferenceKind.Reasons);
}
