using System.Collections.Frozen;

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
                : FormattableString.Invariant($"{pair.Key}: {pair.Value.Form} of {pair.Value.Width}, {pair.Value.Range.Min} to {pair.Value.Range.Max}")));
}

/// <summary>How children are given.</summary>
internal enum ChildrenForm
{
    /// <summary>Not at all: unknown in every row.</summary>
    Unknown,

    /// <summary>A fixed number of places, of which the first few of a row are taken.</summary>
    Slots,

    /// <summary>A list of all children, and where each row's begin.</summary>
    List,
}

/// <summary>How children are given: the number of slots and how the count is given, or whether rows of a list can be unknown.</summary>
internal readonly record struct ChildrenShape(ChildrenForm Form, int Slots, FactShape? Count, bool IsOptional);
