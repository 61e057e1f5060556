using System.Diagnostics.CodeAnalysis;
using Kubar.Benefits.Tables.Rows;
using Kubar.Benefits.Tables.Sources;

namespace Kubar.Benefits.Tables;

/// <summary>Some thousand rows of a table: the letters of each, and where in them the cells of the columns stand that are read or carried over. Used again and again, by one thread at a time.</summary>
public sealed class TableBlock
{
    /// <summary>The most rows of a block.</summary>
    public const int MostRows = 4096;

    private readonly int _columns;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly LocalizedText?[] _flaws = new LocalizedText?[MostRows];
    private readonly long[] _lines = new long[MostRows];
    private readonly Earlier[] _earlier = new Earlier[MostRows];
    private char[] _text = new char[64 * 1024];
    private int _length;
    private int _cells;

    internal TableBlock(int columns)
    {
        _columns = columns;
        _starts = new int[MostRows * columns];
        _ends = new int[MostRows * columns];
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>How far in the file its last row ends, in bytes.</summary>
    public long BytesRead { get; internal set; }

    internal bool IsFull => Count == MostRows;

    internal void Clear()
    {
        Array.Clear(_flaws, 0, Count);
        Array.Clear(_earlier, 0, Count);
        Count = 0;
        _length = 0;
        _cells = 0;
    }

    internal void AddFlawed(long line, LocalizedText flaw)
    {
        _flaws[Count] = flaw;
        EndRow(line);
    }

    /// <summary>Adds the cells of a row that stand in these places: its letters once, and where in them each cell is.</summary>
    internal void AddCells(CellRow cells, ReadOnlySpan<int> places)
    {
        ReadOnlySpan<char> letters = cells.Letters;
        if (letters.Length > _text.Length - _length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + letters.Length));
        }

        letters.CopyTo(_text.AsSpan(_length));
        foreach (int place in places)
        {
            (int start, int end) = cells.PlaceOf(place);
            (_starts[_cells], _ends[_cells]) = (_length + start, _length + end);
            _cells++;
        }

        _length += letters.Length;
    }

    internal void EndRow(long line)
    {
        _lines[Count] = line;
        Count++;
        int missing = (Count * _columns) - _cells;
        Array.Clear(_starts, _cells, missing);
        Array.Clear(_ends, _cells, missing);
        _cells += missing;
    }

    internal long LineOf(int row) => _lines[row];

    internal Earlier EarlierOf(int row) => _earlier[row];

    internal void SetEarlier(int row, Earlier earlier) => _earlier[row] = earlier;

    internal bool IsFlawed(int row, [NotNullWhen(true)] out LocalizedText? flaw) => (flaw = _flaws[row]) is not null;

    internal ReadOnlySpan<char> Cell(int row, int column)
    {
        int index = (row * _columns) + column;
        int start = _starts[index];
        return _text.AsSpan(start, _ends[index] - start);
    }
}
