using System.Text;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>Contributions of many cases together, by month and programme: what a programme costs. Immutable, equal by value.</summary>
public sealed record ContributionBudget
{
    /// <summary>The months in which something is owed, in order.</summary>
    public required ValueList<BudgetMonth> Months { get; init; }

    /// <summary>The sums over all months.</summary>
    public required ContributionTotals Totals { get; init; }

    /// <summary>The budget of these assessments, each with all its workers.</summary>
    /// <exception cref="ArgumentNullException">The assessments are null.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static ContributionBudget Of(IEnumerable<ContributionAssessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        var months = new SortedDictionary<YearMonth, BudgetMonth>();
        foreach (ContributionAssessment assessment in assessments)
        {
            foreach (MonthContribution month in assessment.Months)
            {
                BudgetMonth before = months.GetValueOrDefault(month.Month) ?? new(month.Month, 0, ContributionTotals.Zero);
                months[month.Month] = new(
                    month.Month,
                    checked(before.Workers + assessment.Workers),
                    before.Totals + ContributionAssessing.TotalsOf(month, assessment.Workers));
            }
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

/// <summary>One month of a budget.</summary>
/// <param name="Month">The contribution month.</param>
/// <param name="Workers">The workers, or contracts, that contribute in it.</param>
/// <param name="Totals">What they owe together.</param>
public sealed record BudgetMonth(YearMonth Month, long Workers, ContributionTotals Totals)
{
    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(Month), NodaTime.Text.YearMonthPattern.Iso.Format(Month)),
        (nameof(Workers), Workers),
        (nameof(Totals), Totals));
}
