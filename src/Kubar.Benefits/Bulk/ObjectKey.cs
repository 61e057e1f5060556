using System.Runtime.CompilerServices;

namespace Kubar.Benefits.Bulk;

/// <summary>An object as a key, known by itself and not by what it holds. Dictionaries compare it without a comparer between them and it.</summary>
/// <param name="key">The object.</param>
internal readonly struct ObjectKey(object key) : IEquatable<ObjectKey>
{
    private readonly object _key = key;

    /// <inheritdoc/>
    public bool Equals(ObjectKey other) => ReferenceEquals(_key, other._key);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ObjectKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(_key);
}
