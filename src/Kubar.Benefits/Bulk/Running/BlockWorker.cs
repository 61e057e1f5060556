using Kubar.Benefits.Bulk.Lowering;
using Kubar.Benefits.Bulk.Tables;

namespace Kubar.Benefits.Bulk.Running;

/// <summary>
/// One thread's part of a run: a block at a time. Columns are read where they lie; one with values outside its range is copied with these
/// values put within, so that what is proved of the program holds, and their rows are wiped afterwards.
/// </summary>
internal sealed unsafe class BlockWorker
{
    private readonly BlockRun _run;
    private readonly BoundTable _table;
    private readonly ListWorker? _list;
    private readonly Scratch _clamped;
    private readonly nint[] _columns;
    private readonly ulong[] _rejected;
    private readonly ulong[] _outside;
    private readonly ulong[] _absent;
    private readonly int _count;
    private readonly int[] _columnOfInput;
    private readonly int[] _columnOfBitmap;

    public BlockWorker(BlockRun run, BoundTable table, BlockScratch scratch)
    {
        _run = run;
        _table = table;
        _list = run.Children is { } children ? new(children, run, table, scratch) : null;
        _clamped = scratch.Clamped;
        _columns = new nint[table.Columns.Length];
        int words = Bitmaps.WordsFor(run.RowsOfBlock);
        (_rejected, _outside, _absent) = (new ulong[words], new ulong[words], new ulong[words]);
        _count = Array.FindIndex(table.Columns, column => column.Input.Kind == LaneInputKind.ChildCount);
        _columnOfInput = [.. run.Kernel.Inputs.Select(table.IndexOf)];
        _columnOfBitmap = [.. run.Kernel.Bitmaps.Select(table.IndexOf)];
    }

    public void Run(nint start, int rows)
    {
        Span<ulong> rejected = _rejected.AsSpan(0, Bitmaps.WordsFor(rows));
        MarkMalformed(start, rejected);
        for (int column = 0; column < _columns.Length; column++)
        {
            BoundColumn bound = _table.Columns[column];
            _columns[column] = bound.OfListedChild ? 0 : (nint)Checked(column, start, rows, rejected);
        }

        _list?.Run(start, rows, _columns, rejected);
        Compute(start, rows);
        Wipe(start, rejected);
    }

    private void MarkMalformed(nint start, Span<ulong> rejected)
    {
        if (_table.Malformed == 0)
        {
            rejected.Clear();
        }
        else
        {
            new Span<ulong>((ulong*)_table.Malformed + (start / Bitmaps.BitsOfWord), rejected.Length).CopyTo(rejected);
        }
    }

    /// <summary>The rows of a column, all within its range; those that were not, and should have been, are rejected.</summary>
    private byte* Checked(int column, nint start, int rows, Span<ulong> rejected)
    {
        BoundColumn bound = _table.Columns[column];
        byte* values = bound.At(start);
        bool areWithin = RangeScan.AreAllWithin(values, bound.Input.Width, rows, bound.Range);
        if (areWithin && bound.GreatestColumn < 0)
        {
            return values;
        }

        Span<ulong> outside = _outside.AsSpan(0, rejected.Length);
        RangeScan.MarkOutside(values, bound.Input.Width, rows, bound.Range, outside);
        if (bound.GreatestColumn >= 0)
        {
            MarkCrossed(bound, _table.Columns[bound.GreatestColumn], start, rows, outside);
        }

        Keep(outside, bound.KnownAt(start));
        if (bound.Input.Place is { Fact.OfChild: true, Slot: >= 0 } place)
        {
            KeepPresent(outside, place.Slot, start, rows);
        }

        for (int word = 0; word < rejected.Length; word++)
        {
            rejected[word] |= outside[word];
        }

        if (areWithin)
        {
            return values;
        }

        byte* copy = _clamped.Piece(column, (nint)_run.RowsOfBlock * (int)bound.Input.Width);
        RangeScan.Clamp(values, bound.Input.Width, rows, bound.Range, copy);
        return copy;
    }

    private static void MarkCrossed(BoundColumn least, BoundColumn greatest, nint start, int rows, Span<ulong> crossed)
    {
        for (int row = 0; row < rows; row++)
        {
            if (RangeScan.At(least.At(start), least.Input.Width, row) > RangeScan.At(greatest.At(start), greatest.Input.Width, row))
            {
                Bitmaps.Set(crossed, row);
            }
        }
    }

    private static void Keep(Span<ulong> outside, ulong* known)
    {
        for (int word = 0; known is not null && word < outside.Length; word++)
        {
            outside[word] &= known[word];
        }
    }

    /// <summary>Only of children who are there.</summary>
    private void KeepPresent(Span<ulong> outside, int slot, nint start, int rows)
    {
        BoundColumn count = _table.Columns[_count];
        Span<ulong> absent = _absent.AsSpan(0, outside.Length);
        RangeScan.MarkOutside(count.At(start), count.Input.Width, rows, new(slot + 1, long.MaxValue), absent);
        for (int word = 0; word < outside.Length; word++)
        {
            outside[word] &= ~absent[word];
        }

        Keep(outside, count.KnownAt(start));
    }

    private void Compute(nint start, int rows)
    {
        LaneKernel kernel = _run.Kernel;
        void** inputs = stackalloc void*[kernel.Inputs.Count];
        for (int i = 0; i < kernel.Inputs.Count; i++)
        {
            int column = _columnOfInput[i];
            inputs[i] = column >= 0 ? (void*)_columns[column] : _list!.ColumnOf(kernel.Inputs[i]);
        }

        ulong** bitmaps = stackalloc ulong*[kernel.Bitmaps.Count];
        for (int i = 0; i < kernel.Bitmaps.Count; i++)
        {
            bitmaps[i] = _table.BitmapOf(_columnOfBitmap[i], start);
        }

        void** outputs = stackalloc void*[_table.Outputs.Length];
        for (int i = 0; i < _table.Outputs.Length; i++)
        {
            outputs[i] = (byte*)_table.Outputs[i] + (start * (int)kernel.Program.Outputs[i].Width);
        }

        kernel.Machine.Run(inputs, bitmaps, outputs, rows);
    }

    private void Wipe(nint start, ReadOnlySpan<ulong> rejected)
    {
        for (int word = 0; word < rejected.Length; word++)
        {
            for (ulong bits = rejected[word]; bits != 0; bits &= bits - 1)
            {
                nint row = start + ((nint)word * Bitmaps.BitsOfWord) + (int)ulong.TrailingZeroCount(bits);
                for (int output = 0; output < _table.Outputs.Length; output++)
                {
                    int width = (int)_run.Kernel.Program.Outputs[output].Width;
                    new Span<byte>((byte*)_table.Outputs[output] + (row * width), width).Clear();
                }
            }
        }
    }
}
