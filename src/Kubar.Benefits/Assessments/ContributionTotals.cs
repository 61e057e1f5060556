using System.Text.Json.Serialization;

namespace Kubar.Benefits.Assessments;

/// <summary>Sums over all months and workers.</summary>
/// <param name="Jkk">The contributions to work-accident security, without fines.</param>
/// <param name="Jkm">The contributions to death security, without fines.</param>
/// <param name="Fines">The fines of both; zero where no day of payment was given.</param>
[JsonConverter(typeof(Json.Answers.ContributionTotalsConverter))]
public sealed record ContributionTotals(BoundedAmount Jkk, BoundedAmount Jkm, BoundedAmount Fines)
{
    /// <summary>No contributions.</summary>
    public static ContributionTotals Zero { get; } = new(BoundedAmount.Zero, BoundedAmount.Zero, BoundedAmount.Zero);

    /// <summary>The contributions to both programmes, without fines.</summary>
    public BoundedAmount Contributions => Jkk + Jkm;

    /// <summary>The contributions and the fines.</summary>
    public BoundedAmount Whole => Contributions + Fines;

    /// <summary>Both together.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static ContributionTotals operator +(ContributionTotals left, ContributionTotals right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(left.Jkk + right.Jkk, left.Jkm + right.Jkm, left.Fines + right.Fines);
    }
}
