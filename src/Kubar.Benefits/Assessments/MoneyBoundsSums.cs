namespace Kubar.Benefits.Assessments;

/// <summary>Adds up bounds.</summary>
internal static class MoneyBoundsSums
{
    /// <summary>All together; nothing of none.</summary>
    public static MoneyBounds Sum(this IEnumerable<MoneyBounds> bounds) => bounds.Aggregate(MoneyBounds.Zero, (sum, one) => sum.Plus(one));
}
