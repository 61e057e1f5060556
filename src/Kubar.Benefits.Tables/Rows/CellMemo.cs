namespace Kubar.Benefits.Tables.Rows;

/// <summary>
/// What was read of cells that hold the same letters, for one thread: whole groups have the same membership, and families are alike. Kept is what
/// was met twice, so that a table in which every row is another leaves nothing behind: the latest, and those before them that were asked for since.
/// </summary>
/// <param name="columns">The columns of a block whose cells together decide what is read.</param>
/// <typeparam name="T">What is read of them.</typeparam>
internal sealed class CellMemo<T>(int[] columns)
    where T : class
{
    private const int MostKept = 16_384;
    private const int Longest = 1024;
    private const int Met = 1 << 16;

    // No cell holds one: a row of cells is told from every other by its text.
    private const char Between = '\n';

    private readonly char[] _key = new char[Longest];
    private Dictionary<string, T> _young = new(StringComparer.Ordinal);
    private Dictionary<string, T> _old = new(StringComparer.Ordinal);
    private readonly int[] _met = new int[Met];
    private int _length;

    /// <summary>What was read of the same cells, if it is still kept.</summary>
    public T? Find(TableBlock block, int row) => Find(block, row, columns);

    /// <summary>What was read of the same cells in other columns of the same kinds.</summary>
    public T? Find(TableBlock block, int row, int[] columns)
    {
        _length = KeyOf(block, row, columns);
        if (_length < 0)
        {
            return null;
        }

        ReadOnlySpan<char> key = _key.AsSpan(0, _length);
        if (_young.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out T? known))
        {
            return known;
        }

        if (_old.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out known))
        {
            Keep(known);
        }

        return known;
    }

    /// <summary>Keeps what was read of the cells that were asked for last, if they were met before.</summary>
    public void KeepIfMet(T read)
    {
        if (_length < 0)
        {
            return;
        }

        int hash = string.GetHashCode(_key.AsSpan(0, _length), StringComparison.Ordinal);
        ref int met = ref _met[hash & (Met - 1)];
        if (met == hash)
        {
            Keep(read);
        }

        met = hash;
    }

    private void Keep(T read)
    {
        if (_young.Count == MostKept)
        {
            (_old, _young) = (_young, new(StringComparer.Ordinal));
        }

        _young[new(_key, 0, _length)] = read;
    }

    private int KeyOf(TableBlock block, int row, int[] columns)
    {
        int length = 0;
        foreach (int column in columns)
        {
            ReadOnlySpan<char> cell = block.Cell(row, column);
            if (cell.Length >= Longest - length)
            {
                return -1;
            }

            cell.CopyTo(_key.AsSpan(length));
            length += cell.Length;
            _key[length++] = Between;
        }

        return length;
    }
}
