namespace Kubar.Benefits.Bulk;

/// <summary>How to run a plan.</summary>
public sealed record BulkRunOptions
{
    /// <summary>How many threads may work at once; -1 leaves it to the runtime. The result does not depend on it.</summary>
    public int DegreeOfParallelism { get; init; } = 1;

    /// <summary>
    /// Told the number of rows that are done, from 0 to all, block by block, by whichever thread has done one; with several
    /// threads a later report can be less than an earlier one. Null: nobody.
    /// </summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>One thread, no report.</summary>
    public static BulkRunOptions Default { get; } = new();
}
