using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Kubar.Benefits.Tables.Sources;

/// <summary>The cells of one row as text, used again for the next. Blanks of every kind are one blank, and none stands at an end.</summary>
internal sealed class CellRow
{
    // No-break blanks and blanks of other widths, line breaks, tabs, and marks that take no room at all.
    private const string Blanks = "\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF";

    private static readonly SearchValues<char> Unusual = SearchValues.Create(Blanks);

    private char[] _text = new char[4096];
    private int[] _starts = new int[64];
    private int[] _ends = new int[64];
    private int _used;
    private int _length;

    /// <summary>How many cells there are.</summary>
    public int Count { get; private set; }

    /// <summary>What a cell holds; empty where there is none.</summary>
    public ReadOnlySpan<char> this[int index]
    {
        get
        {
            if (index >= Count)
            {
                return [];
            }

            int start = _starts[index];
            return _text.AsSpan(start, _ends[index] - start);
        }
    }

    /// <summary>The letters in which the cells stand, each where <see cref="PlaceOf"/> says.</summary>
    public ReadOnlySpan<char> Letters => _text.AsSpan(0, _used);

    /// <summary>How many letters all cells hold together.</summary>
    public int Length => _length;

    /// <summary>Whether no cell holds anything.</summary>
    public bool IsBlank => _length == 0;

    public void Clear()
    {
        Count = 0;
        _used = 0;
        _length = 0;
    }

    /// <summary>Takes a whole row in which nothing is quoted and every letter is one of ASCII that can be seen, or a blank.</summary>
    public void SetPlain(ReadOnlySpan<char> row, char separator)
    {
        Clear();
        row.CopyTo(Room(row.Length));
        ref ushort letters = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetArrayDataReference(_text));
        var mark = Vector128.Create((byte)separator);
        int start = 0;
        int at = 0;
        for (; at <= row.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            // Such letters are bytes: sixteen of them are looked at in the vectors that every processor has.
            var sixteen = Vector128.Narrow(Vector128.LoadUnsafe(ref letters, (nuint)at), Vector128.LoadUnsafe(ref letters, (nuint)(at + Vector128<ushort>.Count)));
            uint separators = Vector128.Equals(sixteen, mark).ExtractMostSignificantBits();
            for (; separators != 0; separators &= separators - 1)
            {
                int end = at + BitOperations.TrailingZeroCount(separators);
                EndPlain(start, end);
                start = end + 1;
            }
        }

        for (; at < row.Length; at++)
        {
            if (_text[at] == separator)
            {
                EndPlain(start, at);
                start = at + 1;
            }
        }

        EndPlain(start, row.Length);
        _used = row.Length;
    }

    /// <summary>Where among the letters a cell stands; nowhere, if there is none.</summary>
    public (int Start, int End) PlaceOf(int index) => index < Count ? (_starts[index], _ends[index]) : default;

    /// <summary>Adds a cell.</summary>
    public void Add(ReadOnlySpan<char> cell)
    {
        if (cell.IndexOfAny(Unusual) >= 0)
        {
            AddUnusual(cell);
            return;
        }

        cell = cell.Trim(' ');
        cell.CopyTo(Room(cell.Length));
        End(cell.Length);
    }

    /// <summary>Copies the cells: their letters one after the other, and where each ends.</summary>
    public void CopyTo(Span<char> letters, Span<int> ends)
    {
        int end = 0;
        for (int index = 0; index < Count; index++)
        {
            ReadOnlySpan<char> cell = this[index];
            cell.CopyTo(letters[end..]);
            end += cell.Length;
            ends[index] = end;
        }
    }

    /// <summary>Takes back what was copied.</summary>
    public void Load(ReadOnlySpan<char> letters, ReadOnlySpan<int> ends)
    {
        Clear();
        letters.CopyTo(Room(letters.Length));
        int start = 0;
        foreach (int end in ends)
        {
            End(end - start);
            start = end;
        }
    }

    /// <summary>The cells as texts of their own.</summary>
    public string[] ToTexts()
    {
        var texts = new string[Count];
        for (int index = 0; index < Count; index++)
        {
            texts[index] = this[index].ToString();
        }

        return texts;
    }

    private void AddUnusual(ReadOnlySpan<char> cell)
    {
        Span<char> room = Room(cell.Length);
        int length = 0;
        bool blank = false;
        foreach (char letter in cell)
        {
            if (letter == ' ' || Blanks.Contains(letter, StringComparison.Ordinal))
            {
                blank = true;
                continue;
            }

            if (blank && length > 0)
            {
                room[length++] = ' ';
            }

            blank = false;
            room[length++] = letter;
        }

        End(length);
    }

    private Span<char> Room(int length)
    {
        if (length > _text.Length - _used)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _used + length));
        }

        return _text.AsSpan(_used, length);
    }

    private void EndPlain(int start, int end)
    {
        while (start < end && _text[start] == ' ')
        {
            start++;
        }

        while (end > start && _text[end - 1] == ' ')
        {
            end--;
        }

        End(start, end);
    }

    private void End(int length)
    {
        End(_used, _used + length);
        _used += length;
    }

    private void End(int start, int end)
    {
        if (Count == _ends.Length)
        {
            Array.Resize(ref _starts, _starts.Length * 2);
            Array.Resize(ref _ends, _ends.Length * 2);
        }

        (_starts[Count], _ends[Count]) = (start, end);
        Count++;
        _length += end - start;
    }
}
