using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Bulk;

/// <summary>What a plan is asked for. Equal by value.</summary>
public sealed record BulkRequest
{
    /// <summary>The output columns, each once.</summary>
    public required ValueList<BulkOutput> Outputs { get; init; }

    /// <summary>
    /// The rules and figures to assess by: the law as it is encoded, unless figures are laid over it. A table of cases has to be
    /// made by the same, as <see cref="BulkCases"/> does with the rulebook of its options; a plan refuses one that was not.
    /// </summary>
    public Rulebook Rulebook { get; init; } = Rulebook.Law;

    /// <summary>The readings chosen where the law is unsettled; by default those of the catalogue.</summary>
    public Readings Readings { get; init; } = Readings.Default;

    /// <summary>Which machine runs the plan; by default the fastest that the runtime allows.</summary>
    public BulkMachine Machine { get; init; } = BulkMachine.Automatic;
}
