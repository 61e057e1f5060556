namespace Kubar.Benefits.Tables.Rows;

/// <summary>
/// Numbers met so far and the line of each, to find the same one twice: 32 to 64 bytes for each, and nothing else of a
/// table is kept.
/// </summary>
internal sealed class PersonRegister
{
    private ulong[] _numbers = new ulong[1 << 12];
    private long[] _lines = new long[1 << 12];
    private int _count;

    /// <summary>The line of the row that had it first; 0 where this is the first.</summary>
    /// <param name="number">What stands for the person.</param>
    /// <param name="line">The line of the row; a mark of the caller's may be in its sign.</param>
    public long FirstLine(ulong number, long line)
    {
        if (_count * 2 >= _numbers.Length)
        {
            Grow();
        }

        int slot = SlotOf(number);
        if (_lines[slot] != 0)
        {
            return _lines[slot];
        }

        (_numbers[slot], _lines[slot]) = (number, line);
        _count++;
        return 0;
    }

    private int SlotOf(ulong number)
    {
        int mask = _numbers.Length - 1;
        int slot = (int)((unchecked(number * 0x9E3779B97F4A7C15) >> 32) & (ulong)mask);
        while (_lines[slot] != 0 && _numbers[slot] != number)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        (ulong[] numbers, long[] lines) = (_numbers, _lines);
        _numbers = new ulong[numbers.Length * 2];
        _lines = new long[numbers.Length * 2];
        for (int index = 0; index < numbers.Length; index++)
        {
            if (lines[index] != 0)
            {
                int slot = SlotOf(numbers[index]);
                (_numbers[slot], _lines[slot]) = (numbers[index], lines[index]);
            }
        }
    }
}
