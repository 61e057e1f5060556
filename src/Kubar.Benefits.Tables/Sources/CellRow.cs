using System.Buffers;

namespace Kubar.Benefits.Tables.Sources;

/// <summary>The cells of one row as text, used again for the next. Blanks of every kind are one blank, and none stands at an end.</summary>
internal sealed class CellRow
{
    // No-break blanks and blanks of other widths, line breaks, tabs, and marks that take no room at all.
    private const string Blanks = "\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF";

    private static readonly SearchValues<char> Unusual = SearchValues.Create(Blanks);

    private char[] _text = new char[4096];
    private int[] _ends = new int[64];
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

            int start = index == 0 ? 0 : _ends[index - 1];
            return _text.AsSpan(start, _ends[index] - start);
        }
    }

    /// <summary>How many letters all cells hold together.</summary>
    public int Length => _length;

    /// <summary>Whether no cell holds anything.</summary>
    public bool IsBlank => _length == 0;

    public void Clear()
    {
        Count = 0;
        _length = 0;
    }

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
        _length += cell.Length;
        End();
    }

    /// <summary>Copies the cells: their letters one after the other, and where each ends.</summary>
    public void CopyTo(Span<char> letters, Span<int> ends)
    {
        _text.AsSpan(0, _length).CopyTo(letters);
        _ends.AsSpan(0, Count).CopyTo(ends);
    }

    /// <summary>Takes back what was copied.</summary>
    public void Load(ReadOnlySpan<char> letters, ReadOnlySpan<int> ends)
    {
        Clear();
        letters.CopyTo(Room(letters.Length));
        _length = letters.Length;
        if (ends.Length > _ends.Length)
        {
            Array.Resize(ref _ends, Math.Max(_ends.Length * 2, ends.Length));
        }

        ends.CopyTo(_ends);
        Count = ends.Length;
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

        _length += length;
        End();
    }

    private Span<char> Room(int length)
    {
        if (length > _text.Length - _length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + length));
        }

        return _text.AsSpan(_length, length);
    }

    private void End()
    {
        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, _ends.Length * 2);
        }

        _ends[Count++] = _length;
    }
}
