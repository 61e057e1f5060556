namespace Kubar.Benefits.Monitoring;

/// <summary>The persons of a programme by one split.</summary>
/// <param name="Split">The split.</param>
/// <param name="Rows">Its rows, in the order of their groups; what is not told comes last.</param>
public sealed record CoverageTable(CoverageSplit Split, ValueList<CoverageRow> Rows)
{
    /// <summary>All rows together: the same for every split.</summary>
    public CoverageCounts Total => Rows.Aggregate(CoverageCounts.None, (sum, row) => sum + row.Counts);
}
