namespace Kubar.Benefits.Monitoring;

/// <summary>
/// What is aimed at in one year. Two ladders of targets are in use side by side, that of the national plans and that of universal coverage,
/// and a regency's own plan is a third: a target names its ladder.
/// </summary>
public sealed record CoverageTarget
{
    /// <summary>The ladder: the plan or programme whose steps these are; not blank.</summary>
    public required string Ladder { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The share aimed at; above 0 %.</summary>
    public required Percentage Share { get; init; }

    /// <summary>The key of the denominator of which it is the share.</summary>
    public required string Denominator { get; init; }

    /// <summary>Where it is written; not blank.</summary>
    public required string Source { get; init; }
}
