using System.Text.Json.Serialization;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>Contributions of many cases together, by month and programme: what a programme costs. Immutable, equal by value.</summary>
[JsonConverter(typeof(Json.Answers.ContributionBudgetConverter))]
public sealed record ContributionBudget
{
    /// <summary>The months in which something is owed, in order.</summary>
    public required ValueList<BudgetMonth> Months { get; init; }

    /// <summary>The sums over all months.</summary>
    public required ContributionTotals Totals { get; init; }

    /// <summary>The budget of these assessments, each with all its workers.</summary>
    /// <param name="assessments">The assessments, each taken once.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The assessments are null.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static ContributionBudget AddUp(IEnumerable<ContributionAssessment> assessments, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        return Sum(assessments.SelectMany(assessment =>
        {
            cancellation.ThrowIfCancellationRequested();
            return assessment.Months.Select(month => new BudgetMonth(month.Month, assessment.Workers, ContributionAssessing.TotalsOf(month, assessment.Workers)));
        }));
    }

    /// <summary>Both together, month by month.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static ContributionBudget operator +(ContributionBudget left, ContributionBudget right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Sum(left.Months.Concat(right.Months));
    }

    private static ContributionBudget Sum(IEnumerable<BudgetMonth> parts)
    {
        var months = new SortedDictionary<YearMonth, BudgetMonth>();
        foreach (BudgetMonth part in parts)
        {
            months[part.Month] = months.TryGetValue(part.Month, out BudgetMonth? before)
                ? new(part.Month, checked(before.Workers + part.Workers), before.Totals + part.Totals)
                : part;
        }

        return new()
        {
            Months = months.Values.ToValueList(),
            Totals = months.Values.Aggregate(ContributionTotals.Zero, (sum, month) => sum + month.Totals),
        };
    }

    /// <summary>A line for logs.</summary>
    public override string ToString() => $"{Totals.Whole} over {Months.Count} months";
}
