using System.Text.Json.Serialization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>Assessments side by side: where each differs from the first, and why.</summary>
[JsonConverter(typeof(Json.Answers.ComparisonConverter))]
public sealed record CaseComparison
{
    /// <summary>The sides; the others are compared with the first.</summary>
    public required ValueList<ComparisonSide> Sides { get; init; }

    /// <summary>The assessment of each side, without explanations.</summary>
    public required ValueList<Assessment> Assessments { get; init; }

    /// <summary>Every benefit that the event of some side can bring, in the order of the regulation.</summary>
    public required ValueList<BenefitComparison> Benefits { get; init; }

    /// <summary>Whether a side's result is another than the first's: a benefit, a sum, the last day to claim, the arrears.</summary>
    /// <param name="side">The side, from 0.</param>
    public bool Differs(int side) => !Dependence.IsSame(Assessments[0], Assessments[side]);

    /// <summary>Assesses each side and compares the others with the first.</summary>
    /// <param name="first">The side with which the others are compared.</param>
    /// <param name="others">The other sides.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidCaseException">Some side's case is malformed; the exception lists every problem of the first such.</exception>
    /// <example>
    /// <code>
    /// using Kubar.Benefits.Assessments;
    /// using Kubar.Benefits.Cases;
    ///
    /// var died = new BenefitCase
    /// {
    ///     Id = "k-2",
    ///     Participant = new() { Segment = Segment.Bpu },
    ///     Membership = new() { RegisteredOn = new(2023, 1, 2), PaidMonths = [new(new(2023, 1), new(2024, 8))] },
    ///     Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2024, 8, 20) },
    ///     Family = new() { Spouse = true, Children = [] },
    /// };
    ///
    /// ComparisonSide given = ComparisonSide.AsGiven(died, AssessmentOptions.Default);
    /// ComparisonSide earlier = ComparisonSide.OnEventDate(new(2022, 8, 20), died, AssessmentOptions.Default);
    /// Console.WriteLine(CaseComparison.Compare(given, earlier).Differs(1));
    /// // True
    /// </code>
    /// </example>
    public static CaseComparison Compare(ComparisonSide first, params IReadOnlyList<ComparisonSide> others) => Compare(first, others, CancellationToken.None);

    /// <inheritdoc cref="Compare(ComparisonSide, IReadOnlyList{ComparisonSide})"/>
    /// <param name="first">The side with which the others are compared.</param>
    /// <param name="others">The other sides.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static CaseComparison Compare(ComparisonSide first, IReadOnlyList<ComparisonSide> others, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(others);
        ValueList<ComparisonSide> sides = [first, .. others];
        var assessments = sides
            .Select(side => Assessor.Assess(side.Case, side.Options with { Explain = false }, cancellation))
            .ToValueList();
        Evaluation[] evaluations = [.. sides.Select(EvaluationOf)];
        try
        {
            return new()
            {
                Sides = sides,
                Assessments = assessments,
                Benefits = first.Options.Rulebook.Benefits
                    .Where(benefit => assessments.Any(assessment => assessment[benefit.Id] is not null))
                    .Select(benefit => BenefitComparison.Of(benefit, assessments, evaluations))
                    .ToValueList(),
            };
        }
        finally
        {
            Array.ForEach(evaluations, evaluation => evaluation.Dispose());
        }
    }

    private static Evaluation EvaluationOf(ComparisonSide side) => Evaluation.Of(
        side.Options.Rulebook.Whole.Graph,
        side.Options.SituationOf(side.Case));
}

/// <summary>One benefit, side by side.</summary>
/// <param name="Benefit">The benefit.</param>
/// <param name="Entitlements">The entitlement of each side; null where its event cannot bring the benefit.</param>
/// <param name="Differences">How the other sides differ from the first: one for each that does.</param>
public sealed record BenefitComparison(BenefitInfo Benefit, ValueList<Entitlement?> Entitlements, ValueList<BenefitDifference> Differences)
{
    internal static BenefitComparison Of(Benefit benefit, ValueList<Assessment> assessments, IReadOnlyList<Evaluation> evaluations)
    {
        var entitlements = assessments.Select(assessment => assessment[benefit.Id]).ToValueList();
        var differences = new List<BenefitDifference>();
        for (int side = 1; side < entitlements.Count; side++)
        {
            ValueList<DifferenceKind> what = WhatDiffers.Between(entitlements[0], entitlements[side]);
            if (what.Count > 0)
            {
                differences.Add(new(side, what, new DifferingSteps(evaluations[0], evaluations[side]).Of(benefit, entitlements[0], entitlements[side])));
            }
        }

        return new(benefit.Info, entitlements, differences.ToValueList());
    }
}

/// <summary>How one side differs from the first in one benefit.</summary>
/// <param name="Side">The side, from 1.</param>
/// <param name="What">What differs; at least one.</param>
/// <param name="Why">The first named steps of the rule whose values differ, in the order of the rule.</param>
public sealed record BenefitDifference(int Side, ValueList<DifferenceKind> What, ValueList<DifferingStep> Why)
{
    /// <summary>Whether the result is another: not where only the reasons of the same refusal differ.</summary>
    public bool ChangesResult => What.Any(what => what != DifferenceKind.Reasons);
}

/// <summary>What can differ between two entitlements to the same benefit.</summary>
public enum DifferenceKind
{
    /// <summary>Owed, deferred, not owed, undetermined; what the event cannot bring counts as not owed.</summary>
    Status = 1,

    /// <summary>The amount, or the bounds of what is undetermined.</summary>
    Amount = 2,

    /// <summary>What a deferred benefit waits for.</summary>
    WaitsFor = 3,

    /// <summary>Who is paid.</summary>
    Payee = 4,

    /// <summary>Who pays.</summary>
    Payer = 5,

    /// <summary>The instalments.</summary>
    Schedule = 6,

    /// <summary>The facts that are missing.</summary>
    Missing = 7,

    /// <summary>The conditions that failed, by their codes.</summary>
    Reasons = 8,
}

/// <summary>A step of a rule that comes out otherwise on another side.</summary>
/// <param name="Id">The stable id of the condition, step, figure, fact or reading.</param>
/// <param name="Name">Its name.</param>
/// <param name="First">What is said of it on the first side.</param>
/// <param name="Other">What is said of it on the other side.</param>
/// <param name="FirstSources">The articles on the first side.</param>
/// <param name="OtherSources">The articles on the other side.</param>
public sealed record DifferingStep(
    string Id,
    LocalizedText Name,
    LocalizedText First,
    LocalizedText Other,
    ValueList<Citation> FirstSources,
    ValueList<Citation> OtherSources);
