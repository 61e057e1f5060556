using System.Collections.Concurrent;
using Kubar.Benefits.Bulk.Lowering;
using Kubar.Benefits.Bulk.Tables;

namespace Kubar.Benefits.Bulk.Running;

/// <summary>Runs a plan's programs over the blocks of a table, on one thread or several.</summary>
internal sealed class BlockRun
{
    /// <summary>The bytes of columns that a block may take: what the second cache holds beside the rest.</summary>
    private const int BytesOfBlock = 256 * 1024;

    private const int LeastRows = 1024;
    private const int MostRows = 64 * 1024;

    private readonly int _rowsOfBlock;
    private readonly ConcurrentBag<BlockScratch> _idle = [];

    public BlockRun(LoweredPlan lowered, BulkMachine machine)
    {
        var kernel = LaneKernel.Of(lowered.Rows, machine);
        var children = ChildKernel.Of(lowered.Children, machine);
        Kernel = kernel;
        Children = children;
        Inputs = lowered.Columns;
        int bytes = kernel.Inputs.Sum(input => (int)input.Width) + kernel.Program.Outputs.Sum(output => (int)output.Width);
        _rowsOfBlock = Math.Clamp(BytesOfBlock / Math.Max(1, bytes) / Bitmaps.BitsOfWord * Bitmaps.BitsOfWord, LeastRows, MostRows);
    }

    public LaneKernel Kernel { get; }

    public ChildKernel? Children { get; }

    /// <summary>The columns of the table that the programs read.</summary>
    public IReadOnlyList<LaneInput> Inputs { get; }

    /// <summary>The facts of these columns.</summary>
    public IReadOnlyList<FactPlace> Facts => [.. Inputs.Where(input => input.Kind != LaneInputKind.ChildCount).Select(input => input.Place).Distinct()];

    /// <summary>Whether the programs read how many places each row takes.</summary>
    public bool ReadsChildCount => Inputs.Any(input => input.Kind == LaneInputKind.ChildCount);

    public int RowsOfBlock => _rowsOfBlock;

    public void Run(BulkTable table, IReadOnlyList<OutputData> outputs, BulkRunOptions options, CancellationToken cancellation)
    {
        using var bound = new BoundTable(table, Inputs, outputs);
        var blocks = new BlockLedger(bound.Rows, _rowsOfBlock, options.Progress);
        try
        {
            if (options.DegreeOfParallelism == 1)
            {
                RunInTurn(bound, blocks, cancellation);
            }
            else
            {
                RunTogether(bound, blocks, options.DegreeOfParallelism, cancellation);
            }
        }
        catch
        {
            blocks.ClearUndone(bound, Kernel.Program);
            throw;
        }
    }

    private void RunInTurn(BoundTable bound, BlockLedger blocks, CancellationToken cancellation)
    {
        BlockScratch scratch = Scratch();
        var worker = new BlockWorker(this, bound, scratch);
        for (int block = 0; block < blocks.Count; block++)
        {
            cancellation.ThrowIfCancellationRequested();
            worker.Run(blocks.StartOf(block), blocks.RowsOf(block));
            blocks.Done(block);
        }

        _idle.Add(scratch);
    }

    private BlockScratch Scratch() => _idle.TryTake(out BlockScratch? idle) ? idle : new(this, Inputs.Count);

    private void RunTogether(BoundTable bound, BlockLedger blocks, int degree, CancellationToken cancellation)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = degree, CancellationToken = cancellation };
        Parallel.For(
            0,
            blocks.Count,
            parallel,
            () =>
            {
                BlockScratch scratch = Scratch();
                return (Scratch: scratch, Worker: new BlockWorker(this, bound, scratch));
            },
            (block, _, of) =>
            {
                of.Worker.Run(blocks.StartOf(block), blocks.RowsOf(block));
                blocks.Done(block);
                return of;
            },
            of => _idle.Add(of.Scratch));
    }
}
