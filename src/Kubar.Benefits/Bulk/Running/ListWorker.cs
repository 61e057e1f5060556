using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Bulk.Lowering;
using Kubar.Benefits.Bulk.Tables;

namespace Kubar.Benefits.Bulk.Running;

/// <summary>
/// One thread's pass over the listed children of a block: the program over children, a piece of the list at a time, with the
/// facts of the case handed to each child; then the sums of each row.
/// </summary>
internal sealed unsafe class ListWorker
{
    /// <summary>How many children the program works on at once; a multiple of the bits of a word.</summary>
    private const int Piece = 4096;

    private readonly ChildKernel _pass;
    private readonly BlockRun _run;
    private readonly BoundTable _table;
    private readonly Scratch _inputs;
    private readonly Scratch _bitmaps;
    private readonly Scratch _outputs;
    private readonly Scratch _sums;
    private readonly int[] _rowOf = new int[Piece];
    private readonly ulong[] _outside = new ulong[Piece / Bitmaps.BitsOfWord];
    private readonly int[] _columnOfInput;
    private readonly int[] _columnOfBitmap;
    private long[] _highest = [];

    public ListWorker(ChildKernel pass, BlockRun run, BoundTable table, BlockScratch scratch)
    {
        _pass = pass;
        _run = run;
        _table = table;
        (_inputs, _bitmaps, _outputs, _sums) = (scratch.ChildInputs, scratch.ChildBitmaps, scratch.ChildOutputs, scratch.ChildSums);
        _columnOfInput = [.. (pass.Kernel?.Inputs ?? []).Select(table.IndexOf)];
        _columnOfBitmap = [.. (pass.Kernel?.Bitmaps ?? []).Select(table.IndexOf)];
    }

    private int Counts => 2 * _pass.Selections.Count;

    /// <summary>The column that the pass has left for the program over rows.</summary>
    public void* ColumnOf(LaneInput input) => _sums.Piece(
        input.Kind == LaneInputKind.ChildCount ? Counts : input.Selection,
        (nint)_run.RowsOfBlock * sizeof(long));

    /// <summary>Works out the children of a block's rows.</summary>
    /// <param name="start">The first row.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="columns">The block's columns, all within their ranges.</param>
    /// <param name="rejected">To which the rows are added of whose children a value lies outside its range.</param>
    public void Run(nint start, int rows, nint[] columns, Span<ulong> rejected)
    {
        // Pieces begin with a word of the bitmaps: a few children of earlier rows are worked out again, and not looked at.
        nint first = _table.Offsets[start] / Bitmaps.BitsOfWord * Bitmaps.BitsOfWord;
        nint end = _table.Offsets[start + rows];
        int outputs = _pass.Kernel?.Program.Outputs.Count ?? 0;
        long** results = stackalloc long*[Math.Max(1, outputs)];
        for (int output = 0; output < outputs; output++)
        {
            results[output] = (long*)_outputs.Piece(output, (end - first + Piece) * sizeof(long));
        }

        if (_pass.Kernel is { } kernel)
        {
            int row = 0;
            for (nint at = first; at < end; at += Piece)
            {
                int count = (int)Math.Min(Piece, end - at);
                row = FindRows(at, count, start, rows, row);
                Compute(kernel, at, count, columns, start, results, at - first, rejected);
            }
        }

        Select(start, rows, first, results);
    }

    /// <summary>The row within the block of each child of a piece; children of earlier rows go with the first.</summary>
    private int FindRows(nint at, int count, nint start, int rows, int row)
    {
        for (int i = 0; i < count; i++)
        {
            while (row < rows - 1 && _table.Offsets[start + row + 1] <= at + i)
            {
                row++;
            }

            _rowOf[i] = row;
        }

        return row;
    }

    private void Compute(LaneKernel kernel, nint at, int count, nint[] columns, nint start, long** results, nint offset, Span<ulong> rejected)
    {
        void** inputs = stackalloc void*[kernel.Inputs.Count];
        for (int i = 0; i < kernel.Inputs.Count; i++)
        {
            inputs[i] = Input(kernel.Inputs[i], i, at, count, columns, start, rejected);
        }

        ulong** bitmaps = stackalloc ulong*[kernel.Bitmaps.Count];
        for (int i = 0; i < kernel.Bitmaps.Count; i++)
        {
            bitmaps[i] = Bitmap(_columnOfBitmap[i], i, at, count, start);
        }

        void** outputs = stackalloc void*[kernel.Program.Outputs.Count];
        for (int i = 0; i < kernel.Program.Outputs.Count; i++)
        {
            outputs[i] = results[i] + offset;
        }

        kernel.Machine.Run(inputs, bitmaps, outputs, count);
    }

    private void* Input(LaneInput input, int number, nint at, int count, nint[] columns, nint start, Span<ulong> rejected)
    {
        if (input.Kind == LaneInputKind.ChildCount)
        {
            int* counts = (int*)_inputs.Piece(number, (nint)Piece * sizeof(int));
            for (int i = 0; i < count; i++)
            {
                nint row = start + _rowOf[i];
                counts[i] = _table.Offsets[row + 1] - _table.Offsets[row];
            }

            return counts;
        }

        int column = _columnOfInput[number];
        BoundColumn bound = _table.Columns[column];
        byte* piece = _inputs.Piece(number, (nint)Piece * (int)input.Width);
        if (bound.OfListedChild)
        {
            return Checked(bound, at, count, start, piece, rejected);
        }

        Gather((byte*)columns[column], input.Width, count, piece);
        return piece;
    }

    private byte* Checked(BoundColumn bound, nint at, int count, nint start, byte* piece, Span<ulong> rejected)
    {
        byte* values = bound.At(at);
        if (bound.GreatestColumn >= 0)
        {
            BoundColumn greatest = _table.Columns[bound.GreatestColumn];
            for (int i = 0; i < count; i++)
            {
                RejectIf(RangeScan.At(values, bound.Input.Width, i) > RangeScan.At(greatest.At(at), greatest.Input.Width, i), i, at, start, rejected);
            }
        }

        if (RangeScan.AreAllWithin(values, bound.Input.Width, count, bound.Range))
        {
            return values;
        }

        RangeScan.MarkOutside(values, bound.Input.Width, count, bound.Range, _outside);
        ulong* known = bound.KnownAt(at);
        for (int i = 0; i < count; i++)
        {
            bool isKnown = known is null || (known[i / Bitmaps.BitsOfWord] & (1UL << (i % Bitmaps.BitsOfWord))) != 0;
            RejectIf(isKnown && Bitmaps.IsSet(_outside, i), i, at, start, rejected);
        }

        RangeScan.Clamp(values, bound.Input.Width, count, bound.Range, piece);
        return piece;
    }

    private void RejectIf(bool isWrong, int child, nint at, nint start, Span<ulong> rejected)
    {
        if (isWrong && at + child >= _table.Offsets[start])
        {
            Bitmaps.Set(rejected, _rowOf[child]);
        }
    }

    private void Gather(byte* column, LaneWidth width, int count, byte* piece)
    {
        for (int i = 0; i < count; i++)
        {
            int row = _rowOf[i];
            switch (width)
            {
                case LaneWidth.UnsignedByte:
                    piece[i] = column[row];
                    break;
                case LaneWidth.Int16:
                    ((short*)piece)[i] = ((short*)column)[row];
                    break;
                case LaneWidth.Int32:
                    ((int*)piece)[i] = ((int*)column)[row];
                    break;
                default:
                    ((long*)piece)[i] = ((long*)column)[row];
                    break;
            }
        }
    }

    private ulong* Bitmap(int column, int number, nint at, int count, nint start)
    {
        if (column >= 0 && _table.Columns[column].OfListedChild)
        {
            return _table.Columns[column].KnownAt(at);
        }

        ulong* words = _table.BitmapOf(column, start);
        var gathered = new Span<ulong>(_bitmaps.Piece(number, Piece / 8), Piece / Bitmaps.BitsOfWord);
        gathered.Clear();
        for (int i = 0; i < count; i++)
        {
            int row = _rowOf[i];
            gathered[i / Bitmaps.BitsOfWord] |= ((words[row / Bitmaps.BitsOfWord] >> (row % Bitmaps.BitsOfWord)) & 1) << (i % Bitmaps.BitsOfWord);
        }

        return (ulong*)_bitmaps.Piece(number, Piece / 8);
    }

    private void Select(nint start, int rows, nint first, long** results)
    {
        nint bytes = (nint)_run.RowsOfBlock * sizeof(long);
        int* counts = (int*)_sums.Piece(Counts, bytes);
        for (int row = 0; row < rows; row++)
        {
            counts[row] = _table.Offsets[start + row + 1] - _table.Offsets[start + row];
        }

        for (int number = 0; number < _pass.Selections.Count; number++)
        {
            ChildSelection selection = _pass.Selections[number];
            long* surely = (long*)_sums.Piece(2 * number, bytes);
            long* perhaps = (long*)_sums.Piece((2 * number) + 1, bytes);
            for (int row = 0; row < rows; row++)
            {
                if (_highest.Length < counts[row])
                {
                    _highest = new long[Math.Max(counts[row], 2 * _highest.Length)];
                }

                (surely[row], perhaps[row]) = selection.Sum(
                    results,
                    _table.Offsets[start + row] - first,
                    _table.Offsets[start + row + 1] - first,
                    _highest);
            }
        }
    }
}
