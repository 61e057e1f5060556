using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kubar.Benefits;

/// <summary>
/// An immutable list that is equal to another when their items are equal, in order. Written as a collection
/// expression: <c>[first, second]</c>.
/// </summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <example>
/// <code>
/// using Kubar.Benefits;
///
/// ValueList&lt;int&gt; years = [2024, 2025];
/// Console.WriteLine(years == new[] { 2024, 2025 }.ToValueList());
/// // True
/// </code>
/// </example>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    internal static readonly ValueList<T> Empty = new([]);

    private readonly ImmutableArray<T> _items;

    internal ValueList(ImmutableArray<T> items) => _items = items;

    /// <summary>The number of items.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a position, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">The position is not in the list.</exception>
    public T this[int index] => _items[index];

    /// <summary>Whether both lists hold equal items in the same order, or both are null.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the lists differ in an item, in their order or in their number, or one of them is null.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items, in order.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_items).GetEnumerator();

    /// <summary>The items between brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";
}

/// <summary>Makes a <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>A list of these items, in this order.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new([.. items]);

    /// <summary>A list of the items of an array that its maker hands over.</summary>
    internal static ValueList<T> Owning<T>(T[] items) =>
        items.Length == 0 ? ValueList<T>.Empty : new(ImmutableCollectionsMarshal.AsImmutableArray(items));

    /// <summary>A list of these items, in this order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ImmutableArray<T> copied = [.. items];
        return copied.IsEmpty ? ValueList<T>.Empty : new(copied);
    }
}
