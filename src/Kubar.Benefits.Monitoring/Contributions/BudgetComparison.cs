using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Monitoring;

/// <summary>A line of a budget beside what falls due in its year.</summary>
/// <param name="Line">The line.</param>
/// <param name="Due">What is due for the months of the year to the line's programme.</param>
/// <param name="MonthsBought">How many of these months, from the first, the line pays whole; null: what is due is not bounded.</param>
/// <param name="Transferred">What was transferred out of the account in the year, in rupiah, without fees; of transfers without a day nothing.</param>
public sealed record BudgetComparison(BudgetLine Line, BoundedAmount Due, int? MonthsBought, Rupiah Transferred)
{
    /// <summary>What the line surely lacks, in rupiah, at least 0.</summary>
    public Rupiah Short => Due.AtLeast > Line.Amount ? Due.AtLeast - Line.Amount : Rupiah.Zero;
}
