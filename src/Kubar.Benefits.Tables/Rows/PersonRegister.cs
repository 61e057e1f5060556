using System.Numerics;

namespace Kubar.Benefits.Tables.Rows;

/// <summary>
/// Numbers met so far and the line of each, to find the same one twice: 32 to 64 bytes for each, and nothing else of a
/// table is kept.
/// </summary>
/// <param name="expected">About how many there will be.</param>
internal sealed class PersonRegister(long expected = 0)
{
    private const int Least = 1 << 12;
    private const int MostAtFirst = 1 << 22;

    private (ulong Number, long Line)[] _met = new (ulong Number, long Line)[BitOperations.RoundUpToPowerOf2((ulong)Math.Clamp((2 * expected) + 1, Least, MostAtFirst))];
    private int _count;
    private ulong _approached;

    /// <summary>Looks at where a number would be, so that it is near when it is asked for; many are approached at once sooner than one after the other.</summary>
    public void Approach(ulong? number)
    {
        if (number is { } known)
        {
            _approached ^= _met[HomeOf(known)].Number;
        }
    }

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

    private int HomeOf(ulong number) => (int)((unchecked(number * 0x9E3779B97F4A7C15) >> 32) & (ulong)(_met.Length - 1));

    private int SlotOf(ulong number)
    {
        int mask = _met.Length - 1;
        int slot = HomeOf(number);
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
