using System.Diagnostics.CodeAnalysis;

namespace Kubar.Benefits.Cli.Roster.Input;

/// <summary>Some thousand rows of a roster as bytes: the cells of the columns that are used, one behind the other. Used again and again.</summary>
internal sealed class RosterBlock(int columns)
{
    /// <summary>The most rows of a block.</summary>
    public const int MostRows = 4096;

    private readonly int[] _ends = new int[MostRows * columns];
    private readonly LocalizedText?[] _flaws = new LocalizedText?[MostRows];
    private readonly long[] _lines = new long[MostRows];
    private readonly long[] _sameNik = new long[MostRows];
    private byte[] _bytes = new byte[64 * 1024];
    private int _length;
    private int _cells;

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>Where in the file its last row ends, in bytes.</summary>
    public long BytesRead { get; set; }

    public bool IsFull => Count == MostRows;

    public void Clear()
    {
        Array.Clear(_flaws, 0, Count);
        Array.Clear(_sameNik, 0, Count);
        Count = 0;
        _length = 0;
        _cells = 0;
    }

    /// <summary>Adds a row that cannot be split into cells.</summary>
    public void AddFlawed(long line, LocalizedText flaw)
    {
        _flaws[Count] = flaw;
        EndRow(line);
    }

    /// <summary>Adds the next cell of the row that is being added.</summary>
    public void AddCell(ReadOnlySpan<byte> cell)
    {
        if (cell.Length > _bytes.Length - _length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + cell.Length));
        }

        cell.CopyTo(_bytes.AsSpan(_length));
        _length += cell.Length;
        _ends[_cells++] = _length;
    }

    /// <summary>Ends the row that is being added.</summary>
    /// <param name="line">The line on which it stands.</param>
    /// <param name="sameNik">An earlier line with the same NIK; 0: there is none.</param>
    public void EndRow(long line, long sameNik = 0)
    {
        _lines[Count] = line;
        _sameNik[Count] = sameNik;
        Count++;
        Array.Fill(_ends, _length, _cells, (Count * columns) - _cells);
        _cells = Count * columns;
    }

    /// <summary>The line on which a row stands, from 1.</summary>
    public long LineOf(int row) => _lines[row];

    /// <summary>An earlier line with the same NIK; 0: there is none.</summary>
    public long SameNikAs(int row) => _sameNik[row];

    /// <summary>Why a row cannot be split into cells.</summary>
    public bool IsFlawed(int row, [NotNullWhen(true)] out LocalizedText? flaw) => (flaw = _flaws[row]) is not null;

    /// <summary>What a cell holds, without the blanks around it.</summary>
    public ReadOnlySpan<byte> Cell(int row, int column)
    {
        int index = (row * columns) + column;
        int start = index == 0 ? 0 : _ends[index - 1];
        return _bytes.AsSpan(start, _ends[index] - start);
    }
}
