using System.Collections.Frozen;

namespace Kubar.Benefits.Expressions;

/// <summary>
/// A fact that rules may use: its name in two languages, its unit, the range it is declared to lie in, and where it
/// comes from. Every value outside the range is rejected at the edge, so that no formula can overflow.
/// </summary>
internal sealed class Fact
{
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    public required Unit Unit { get; init; }

    /// <summary>The least value, included.</summary>
    public required long Min { get; init; }

    /// <summary>The greatest value, included.</summary>
    public required long Max { get; init; }

    public required Origin Origin { get; init; }

    /// <summary>The paths in the case from which it is read or derived; relative to the child for a child's fact.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Whether only the format, not the law or nature, bounds it from above.</summary>
    public bool HasNoCeiling { get; init; }

    /// <summary>Whether it is a fact of each child rather than of the case.</summary>
    public bool OfChild { get; init; }

    /// <summary>The names of the members where the unit is a code.</summary>
    public IReadOnlyDictionary<long, LocalizedText> Members { get; init; } = FrozenDictionary<long, LocalizedText>.Empty;

    /// <summary>The article that says how a derived fact is derived, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Its place in the row of facts.</summary>
    public required int Index { get; init; }

    /// <summary>A bit of its own where the fact is a finding, else 0.</summary>
    public uint FindingBit
    {
        get;
        init => field = System.Numerics.BitOperations.PopCount(value) <= 1 && value < Value.NoCeilingBit
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A finding has one bit, below the one that says that a value has no ceiling.");
    }

    /// <summary>What it is taken to be where a case does not speak of it, as few cases and records do; null: then it is unknown.</summary>
    public long? Usual { get; init; }

    public Bounds Range => new(Min, Max);

    public override string ToString() => Id;
}

/// <summary>Where a fact comes from.</summary>
internal abstract record Origin
{
    /// <summary>Read from a register or a receipt.</summary>
    public sealed record Register : Origin;

    /// <summary>Derived from other facts and the calendar.</summary>
    public sealed record Derived : Origin;

    /// <summary>A finding: a person judges it.</summary>
    public sealed record Finding(LocalizedText MadeBy) : Origin;

    /// <summary>Law that has not been encoded: never known.</summary>
    public sealed record Unencoded : Origin;
}
