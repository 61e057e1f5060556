using System.Diagnostics.CodeAnalysis;
using Kubar.Benefits.Tables.Rows;

namespace Kubar.Benefits.Tables;

/// <summary>Some thousand rows of a table: the cells of the columns that are read or carried over, one behind the other. Used again and again, by one thread at a time.</summary>
public sealed class TableBlock
{
    /// <summary>The most rows of a block.</summary>
    public const int MostRows = 4096;

    private readonly int _columns;
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

    internal void AddCell(ReadOnlySpan<char> cell)
    {
        if (cell.Length > _text.Length - _length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + cell.Length));
        }

        cell.CopyTo(_text.AsSpan(_length));
        _length += cell.Length;
        _ends[_cells++] = _length;
    }

    internal void EndRow(long line)
    {
        _lines[Count] = line;
        Count++;
        Array.Fill(_ends, _length, _cells, (Count * _columns) - _cells);
        _cells = Count * _columns;
    }

    internal long LineOf(int row) => _lines[row];

    internal Earlier EarlierOf(int row) => _earlier[row];

    internal void SetEarlier(int row, Earlier earlier) => _earlier[row] = earlier;

    internal bool IsFlawed(int row, [NotNullWhen(true)] out LocalizedText? flaw) => (flaw = _flaws[row]) is not null;

    internal ReadOnlySpan<char> Cell(int row, int column)
    {
        int index = (row * _columns) + column;
        int start = index == 0 ? 0 : _ends[index - 1];
        return _text.AsSpan(start, _ends[index] - start);
    }
}
