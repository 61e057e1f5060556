namespace Kubar.Benefits.Tables.Rows;

/// <summary>
/// What was read of cells that hold the same letters, for one thread: whole groups have the same membership, and families are alike. Kept is what
/// was met twice, so that a table in which every row is another leaves nothing behind, up to a bound beyond which it begins anew. Where hardly
/// anything returns, it is not looked for in most rows.
/// </summary>
/// <typeparam name="T">What is read of them.</typeparam>
internal sealed class CellMemo<T>
    where T : class
{
    private const int MostKept = 65_536;
    private const int MostLetters = 1 << 22;
    private const int Longest = 1024;
    private const int Met = 1 << 16;
    private const int NotLookedFor = -1;

    // Of so many rows one in sixteen must have been kept; else the next ones, eight times as many, are not looked for.
    private const int Tried = 8192;
    private const int FewestFound = Tried / 16;
    private const int PassedOver = 8 * Tried;

    // No cell holds one: a row of cells is told from every other by its text.
    private const char Between = '\n';

    private readonly Dictionary<string, T> _kept;
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int[] _columns;
    private readonly char[] _key = new char[Longest];
    private readonly int[] _met = new int[Met];
    private int _letters;
    private int _length = NotLookedFor;
    private int _tried;
    private int _found;
    private int _passedOver;

    /// <summary>For cells of a table.</summary>
    /// <param name="columns">The columns of a block whose cells together decide what is read.</param>
    public CellMemo(int[] columns)
    {
        _columns = columns;
        _kept = new(StringComparer.Ordinal);
        _lookup = _kept.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What was read of the same cells, if it is still kept.</summary>
    public T? Find(TableBlock block, int row) => Find(block, row, _columns);

    /// <summary>What was read of the same cells in other columns of the same kinds.</summary>
    public T? Find(TableBlock block, int row, int[] columns)
    {
        if (_passedOver > 0)
        {
            _passedOver--;
            _length = NotLookedFor;
            return null;
        }

        _length = KeyOf(block, row, columns);
        if (_length < 0)
        {
            return null;
        }

        bool isFound = _lookup.TryGetValue(_key.AsSpan(0, _length), out T? known);
        Count(isFound);
        return known;
    }

    /// <summary>Keeps what was read of the cells that were asked for last, if they were met before.</summary>
    /// <returns>Whether it is kept.</returns>
    public bool KeepIfMet(T read)
    {
        if (_length < 0)
        {
            return false;
        }

        int hash = string.GetHashCode(_key.AsSpan(0, _length), StringComparison.Ordinal);
        ref int met = ref _met[hash & (Met - 1)];
        bool isMet = met == hash;
        met = hash;
        if (isMet)
        {
            Keep(read);
        }

        return isMet;
    }

    private void Count(bool isFound)
    {
        _found += isFound ? 1 : 0;
        if (++_tried == Tried)
        {
            _passedOver = _found < FewestFound ? PassedOver : 0;
            (_tried, _found) = (0, 0);
        }
    }

    private void Keep(T read)
    {
        if (_kept.Count == MostKept || _letters + _length > MostLetters)
        {
            _kept.Clear();
            _letters = 0;
        }

        _letters += _length;
        _kept[new(_key, 0, _length)] = read;
    }

    private int KeyOf(TableBlock block, int row, int[] columns)
    {
        int length = 0;
        foreach (int column in columns)
        {
            ReadOnlySpan<char> cell = block.Cell(row, column);
            if (cell.Length >= Longest - length)
            {
                return NotLookedFor;
            }

            cell.CopyTo(_key.AsSpan(length));
            length += cell.Length;
            _key[length++] = Between;
        }

        return length;
    }
}
