using Kubar.Benefits.Law;

namespace Kubar.Benefits.Bulk;

/// <summary>What a plan is asked for. Equal by value.</summary>
public sealed record BulkRequest
{
    /// <summary>The output columns, each once.</summary>
    public required ValueList<BulkOutput> Outputs { get; init; }

    /// <summary>The readings chosen where the law is unsettled; by default those of the catalogue.</summary>
    public Readings Readings { get; init; } = Readings.Default;

    /// <summary>Which machine runs the plan; by default the fastest that the runtime allows.</summary>
    public BulkMachine Machine { get; init; } = BulkMachine.Automatic;
}
