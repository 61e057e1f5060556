namespace Kubar.Benefits.Tables.Rows;

/// <summary>
/// Numbers met so far and the line of each, to find the same one twice: 32 to 64 bytes for each, and nothing else of a
/// table is kept.
/// </summary>
internal sealed class PersonRegister
{
    private (ulong Number, long Line)[] _met = new (ulong Number, long Line)[1 << 12];
    private int _count;

    /// <summary>The line of the row that had it first; 0 where this is the first.</summary>
    /// <param name="number">What stands for the person.</param>
    /// <param name="line">The line of the row; a mark of the caller's may be in its sign.</param>
    public long FirstLine(ulong number, long line)
    {
        if (_count * 2 >= _met.Length)
        {
            Grow();
        }

        ref (ulong Number, long Line) met = ref _met[SlotOf(number)];
        if (met.Line != 0)
        {
            return met.Line;
        }

        met = (number, line);
        _count++;
        return 0;
    }

    private int SlotOf(ulong number)
    {
        int mask = _met.Length - 1;
        int slot = (int)((unchecked(number * 0x9E3779B97F4A7C15) >> 32) & (ulong)mask);
        while (_met[slot].Line != 0 && _met[slot].Number != number)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        (ulong Number, long Line)[] met = _met;
        _met = new (ulong Number, long Line)[met.Length * 2];
        foreach ((ulong Number, long Line) one in met)
        {
            if (one.Line != 0)
            {
                _met[SlotOf(one.Number)] = one;
            }
        }
    }
}
