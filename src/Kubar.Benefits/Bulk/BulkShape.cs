using System.Collections.Frozen;
using Kubar.Benefits.Bulk.Tables;

namespace Kubar.Benefits.Bulk;

/// <summary>
/// How the facts of a batch are given: which as columns and how wide, which with a validity bitmap or bounds, which as one
/// value for all rows, and how the children. A plan fits every batch of the same shape. Equal by value.
/// </summary>
public sealed class BulkShape : IEquatable<BulkShape>
{
    private readonly FrozenDictionary<FactPlace, FactShape> _facts;

    internal BulkShape(IEnumerable<KeyValuePair<FactPlace, FactShape>> facts, ChildrenShape children)
    {
        _facts = facts.ToFrozenDictionary();
        Children = children;
    }

    internal ChildrenShape Children { get; }

    /// <summary>Whether the children are a list of any length, not in a fixed number of places.</summary>
    public bool HasListedChildren => Children.Form == ChildrenForm.List;

    internal IEnumerable<KeyValuePair<FactPlace, FactShape>> Facts => _facts;

    internal FactShape? this[FactPlace place] => _facts.TryGetValue(place, out FactShape shape) ? shape : null;

    /// <inheritdoc/>
    public bool Equals(BulkShape? other) =>
        other is not null
        && Children == other.Children
        && _facts.Count == other._facts.Count
        && _facts.All(pair => other._facts.TryGetValue(pair.Key, out FactShape shape) && shape == pair.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BulkShape);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _facts.Aggregate(Children.GetHashCode(), (hash, pair) => hash ^ HashCode.Combine(pair.Key, pair.Value));

    /// <summary>The facts and how they are given; values only of constants.</summary>
    public override string ToString() => string.Join(
        ", ",
        _facts.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal)
            .Select(pair => pair.Value.Form == FactForm.Constant
                ? FormattableString.Invariant($"{pair.Key} = {pair.Value.Range.Min}")
                : FormattableString.Invariant($"{pair.Key}: {pair.Value.Form} of {pair.Value.Width}, {pair.Value.Range.Min} to {(pair.Value.Form == FactForm.Bounds ? pair.Value.GreatestRange : pair.Value.Range).Max}")));
}
