using System.Numerics;

namespace Kubar.Benefits.Cli.Roster.Answers;

/// <summary>Rows of numbers, written column by column, of which those that are the same are found. Used again for the next block.</summary>
internal sealed class NumberRows
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    private long[] _numbers = [];
    private int[] _slots = [];
    private int _width;

    /// <summary>The numbers of a row.</summary>
    public ReadOnlySpan<long> this[int row] => _numbers.AsSpan(row * _width, _width);

    /// <summary>Forgets everything, and makes room.</summary>
    public void Begin(int rows, int width)
    {
        _width = width;
        if (_numbers.Length < rows * width)
        {
            _numbers = new long[rows * width];
        }

        int slots = (int)BitOperations.RoundUpToPowerOf2((uint)(2 * rows) + 1);
        if (_slots.Length < slots)
        {
            _slots = new int[slots];
        }
        else
        {
            Array.Clear(_slots);
        }
    }

    /// <summary>Writes a column.</summary>
    public void Set<T>(int column, ReadOnlySpan<T> values)
        where T : IBinaryInteger<T>
    {
        int at = column;
        foreach (T value in values)
        {
            _numbers[at] = long.CreateTruncating(value);
            at += _width;
        }
    }

    /// <summary>The first row that was asked for and holds the same numbers; the row itself where none was.</summary>
    public int FirstLike(int row)
    {
        ReadOnlySpan<long> numbers = this[row];
        ulong hash = 0;
        foreach (long number in numbers)
        {
            hash = unchecked((BitOperations.RotateLeft(hash, 23) ^ (ulong)number) * Prime);
        }

        int mask = _slots.Length - 1;
        for (int slot = (int)(hash >> 40) & mask; ; slot = (slot + 1) & mask)
        {
            int known = _slots[slot] - 1;
            if (known < 0)
            {
                _slots[slot] = row + 1;
                return row;
            }

            if (this[known].SequenceEqual(numbers))
            {
                return known;
            }
        }
    }
}
