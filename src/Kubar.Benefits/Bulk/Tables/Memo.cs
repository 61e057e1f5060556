using System.Collections.Concurrent;

namespace Kubar.Benefits.Bulk.Tables;

/// <summary>
/// What was derived from a key, for many threads: the latest keys, and those before them that were asked for since. More than twice
/// <paramref name="most"/> are never kept.
/// </summary>
internal sealed class Memo<TKey, TValue>(int most)
    where TKey : notnull
{
    private Generation _young = new();
    private Generation _old = new();

    /// <summary>What was derived from the key, if it is still kept.</summary>
    public bool TryGet(TKey key, out TValue? value)
    {
        if (_young.Values.TryGetValue(key, out value))
        {
            return true;
        }

        if (!_old.Values.TryGetValue(key, out value))
        {
            return false;
        }

        Keep(key, value);
        return true;
    }

    /// <summary>Keeps what was derived.</summary>
    public void Keep(TKey key, TValue value)
    {
        Generation young = _young;
        if (young.Values.TryAdd(key, value) && Interlocked.Increment(ref young.Count) == most)
        {
            (_old, _young) = (young, new());
        }
    }

    private sealed class Generation
    {
        public readonly ConcurrentDictionary<TKey, TValue> Values = new();

        // That of the dictionary locks all of it.
        public int Count;
    }
}
