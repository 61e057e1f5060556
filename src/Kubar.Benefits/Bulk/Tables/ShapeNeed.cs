using System.Collections.Immutable;

namespace Kubar.Benefits.Bulk.Tables;

/// <summary>What the facts of cases, and of their children, take in a table.</summary>
internal sealed record ShapeNeed(ImmutableArray<FactNeed> OfCase, ImmutableArray<FactNeed> OfChild, bool SomeChildrenUnknown)
{
    /// <summary>What holds both.</summary>
    public ShapeNeed And(ShapeNeed other) => new(
        Both(OfCase, other.OfCase),
        Both(OfChild, other.OfChild),
        SomeChildrenUnknown || other.SomeChildrenUnknown);

    private static ImmutableArray<FactNeed> Both(ImmutableArray<FactNeed> left, ImmutableArray<FactNeed> right) =>
        [.. left.Zip(right, (one, other) => one.And(other))];
}
