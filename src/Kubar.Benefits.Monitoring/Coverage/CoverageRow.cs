namespace Kubar.Benefits.Monitoring;

/// <summary>One row of a split.</summary>
/// <param name="Group">What the row's persons have in common: the district, the age group <c>25-29</c>; null: it is not told of them.</param>
/// <param name="Within">Of a village the district; else null.</param>
/// <param name="Counts">How many persons.</param>
public sealed record CoverageRow(string? Group, string? Within, CoverageCounts Counts);
