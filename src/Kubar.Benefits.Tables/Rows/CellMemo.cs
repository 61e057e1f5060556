using System.Numerics;
using System.Runtime.InteropServices;

namespace Kubar.Benefits.Tables.Rows;

/// <summary>
/// What was read of cells that hold the same letters, for one thread: whole groups have the same membership, and families are alike. Kept is what
/// was met twice, so that a table in which every row is another leaves nothing behind, up to a bound beyond which it begins anew. Where hardly
/// anything returns, it is not looked for in most rows.
/// </summary>
/// <param name="columns">The columns of a block whose cells together decide what is read.</param>
/// <typeparam name="T">What is read of them.</typeparam>
internal sealed class CellMemo<T>(int[] columns)
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

    private const ulong Prime = 0x9E3779B97F4A7C15;

    private readonly char[] _key = new char[Longest];
    private readonly uint[] _met = new uint[Met];
    private Kept[] _kept = new Kept[64];
    private int[] _slots = new int[256];
    private char[] _letters = new char[4096];
    private int _count;
    private int _used;
    private int _length = NotLookedFor;
    private uint _hash;
    private int _tried;
    private int _found;
    private int _passedOver;

    /// <summary>What was read of the same cells, if it is still kept.</summary>
    public T? Find(TableBlock block, int row) => Find(block, row, columns);

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

        _hash = HashOf(_key.AsSpan(0, _length));
        int kept = _slots[SlotOf(_hash)] - 1;
        Count(kept >= 0);
        return kept < 0 ? null : _kept[kept].Read;
    }

    /// <summary>Keeps what was read of the cells that were asked for last, if they were met before.</summary>
    /// <returns>Whether it is kept.</returns>
    public bool KeepIfMet(T read)
    {
        if (_length < 0)
        {
            return false;
        }

        ref uint met = ref _met[_hash & (Met - 1)];
        bool isMet = met == _hash;
        met = _hash;
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
        if (_count == MostKept || _used + _length > MostLetters)
        {
            Array.Clear(_slots);
            Array.Clear(_kept);
            (_count, _used) = (0, 0);
        }

        Reserve();
        _key.AsSpan(0, _length).CopyTo(_letters.AsSpan(_used));
        _kept[_count] = new(_hash, _used, _length, read);
        _used += _length;
        _slots[SlotOf(_hash)] = ++_count;
    }

    private void Reserve()
    {
        if (_used + _length > _letters.Length)
        {
            Array.Resize(ref _letters, 2 * _letters.Length);
        }

        if (_count == _kept.Length)
        {
            Array.Resize(ref _kept, 2 * _kept.Length);
            _slots = new int[4 * _kept.Length];
            for (int index = 0; index < _count; index++)
            {
                int slot = (int)(_kept[index].Hash & (uint)(_slots.Length - 1));
                while (_slots[slot] != 0)
                {
                    slot = (slot + 1) & (_slots.Length - 1);
                }

                _slots[slot] = index + 1;
            }
        }
    }

    /// <summary>The slot of the cells that were asked for, or the empty one that would be theirs.</summary>
    private int SlotOf(uint hash)
    {
        int mask = _slots.Length - 1;
        int slot = (int)(hash & (uint)mask);
        while (_slots[slot] is > 0 and var kept && !IsAsked(_kept[kept - 1]))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private bool IsAsked(in Kept kept) =>
        kept.Hash == _hash && kept.Length == _length && _letters.AsSpan(kept.Start, kept.Length).SequenceEqual(_key.AsSpan(0, _length));

    private static uint HashOf(ReadOnlySpan<char> key)
    {
        ulong hash = (ulong)key.Length;
        ReadOnlySpan<ulong> fours = MemoryMarshal.Cast<char, ulong>(key);
        foreach (ulong four in fours)
        {
            hash = unchecked((BitOperations.RotateLeft(hash, 23) ^ four) * Prime);
        }

        foreach (char letter in key[(4 * fours.Length)..])
        {
            hash = unchecked((BitOperations.RotateLeft(hash, 23) ^ letter) * Prime);
        }

        return (uint)(hash >> 32);
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

    private readonly record struct Kept(uint Hash, int Start, int Length, T Read);
}
