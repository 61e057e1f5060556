using System.Text.Json.Serialization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

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
