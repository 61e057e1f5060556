namespace Kubar.Benefits.Cli.Roster.Input;

/// <summary>
/// The NIKs met so far and the line of each, to find the same one twice: 32 to 64 bytes for each, and nothing else of a
/// roster is kept.
/// </summary>
internal sealed class NikRegister
{
    private ulong[] _niks = new ulong[1 << 12];
    private long[] _lines = new long[1 << 12];
    private int _count;

    /// <summary>The line of the row that had it first; 0 where this is the first.</summary>
    public long FirstLine(ulong nik, long line)
    {
        if (_count * 2 >= _niks.Length)
        {
            Grow();
        }

        int slot = SlotOf(nik);
        if (_lines[slot] != 0)
        {
            return _lines[slot];
        }

        (_niks[slot], _lines[slot]) = (nik, line);
        _count++;
        return 0;
    }

    private int SlotOf(ulong nik)
    {
        int mask = _niks.Length - 1;
        int slot = (int)((unchecked(nik * 0x9E3779B97F4A7C15) >> 32) & (ulong)mask);
        while (_lines[slot] != 0 && _niks[slot] != nik)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        (ulong[] niks, long[] lines) = (_niks, _lines);
        _niks = new ulong[niks.Length * 2];
        _lines = new long[niks.Length * 2];
        for (int index = 0; index < niks.Length; index++)
        {
            if (lines[index] != 0)
            {
                int slot = SlotOf(niks[index]);
                (_niks[slot], _lines[slot]) = (niks[index], lines[index]);
            }
        }
    }
}
