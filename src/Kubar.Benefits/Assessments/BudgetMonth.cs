using System.Text;
using System.Text.Json.Serialization;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>One month of a budget.</summary>
/// <param name="Month">The contribution month.</param>
/// <param name="Workers">The workers, or contracts, that contribute in it.</param>
/// <param name="Totals">What they owe together.</param>
[JsonConverter(typeof(Json.Answers.BudgetMonthConverter))]
public sealed record BudgetMonth(YearMonth Month, long Workers, ContributionTotals Totals)
{
    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(Month), NodaTime.Text.YearMonthPattern.Iso.Format(Month)),
        (nameof(Workers), Workers),
        (nameof(Totals), Totals));
}
