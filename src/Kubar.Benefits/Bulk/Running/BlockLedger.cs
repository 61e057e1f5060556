using Kubar.Benefits.Bulk.Lanes;

namespace Kubar.Benefits.Bulk.Running;

/// <summary>Which blocks of a run are done.</summary>
internal sealed class BlockLedger(int rows, int rowsOfBlock, IProgress<long>? progress)
{
    private readonly bool[] _isDone = new bool[(int)(((long)rows + rowsOfBlock - 1) / rowsOfBlock)];
    private long _rowsDone;

    public int Count => _isDone.Length;

    public nint StartOf(int block) => (nint)block * rowsOfBlock;

    public int RowsOf(int block) => (int)Math.Min(rowsOfBlock, rows - StartOf(block));

    public void Done(int block)
    {
        _isDone[block] = true;
        long done = Interlocked.Add(ref _rowsDone, RowsOf(block));
        progress?.Report(done);
    }

    /// <summary>Nothing half-written looks finished: outputs of blocks that were not done are 0.</summary>
    public unsafe void ClearUndone(BoundTable bound, LaneProgram program)
    {
        for (int block = 0; block < Count; block++)
        {
            for (int output = 0; !_isDone[block] && output < bound.Outputs.Length; output++)
            {
                int width = (int)program.Outputs[output].Width;
                byte* first = (byte*)bound.Outputs[output] + (StartOf(block) * width);
                new Span<byte>(first, RowsOf(block) * width).Clear();
            }
        }
    }
}
