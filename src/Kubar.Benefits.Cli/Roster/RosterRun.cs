using System.Collections.Concurrent;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Cli.Roster.Reports;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>
/// One run over a roster: blocks are read one after the other, answered on all processors, and written in the order of the
/// file. A few blocks are held at a time, however long the roster is.
/// </summary>
internal sealed class RosterRun(RosterSettings settings, Func<IRosterEvaluator> createEvaluator, Action<long> progress, RejectedFile? rejected = null)
{
    private readonly ConcurrentBag<TableBlock> _blocks = [];
    private readonly ConcurrentBag<RosterWorker> _workers = [];

    /// <summary>Reads the roster, writes its rows, and gives the totals.</summary>
    /// <param name="table">The roster.</param>
    /// <param name="output">Takes the rows; null: they are not written.</param>
    /// <param name="cancellation">Stops the run.</param>
    public async Task<RosterTotals> ExecuteAsync(Table table, IRowOutput? output, CancellationToken cancellation)
    {
        if (output is not null)
        {
            await output.StartAsync(cancellation);
        }

        var totals = new RosterTotals(settings.Question.Event, settings.Options);
        var running = new Queue<Task<BlockResult>>();
        try
        {
            while (Next(table, cancellation) is { } block)
            {
                running.Enqueue(Task.Run(() => Work(table, output, block), cancellation));
                if (running.Count > Environment.ProcessorCount)
                {
                    await FinishAsync(await running.Dequeue(), table, totals, cancellation);
                }
            }

            while (running.Count > 0)
            {
                await FinishAsync(await running.Dequeue(), table, totals, cancellation);
            }
        }
        finally
        {
            // Nothing may go on behind the back of whoever is told that the run has ended.
            await Task.WhenAll(running.Select(Task (task) => task)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return totals;
    }

    private TableBlock? Next(Table table, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        TableBlock block = _blocks.TryTake(out TableBlock? used) ? used : table.CreateBlock();
        return table.Read(block) ? block : null;
    }

    private BlockResult Work(Table table, IRowOutput? output, TableBlock block)
    {
        RosterWorker worker = _workers.TryTake(out RosterWorker? idle) ? idle : new(table, settings, createEvaluator(), output);
        BlockResult result = worker.Run(block);
        _workers.Add(worker);
        return result;
    }

    private async ValueTask FinishAsync(BlockResult result, Table table, RosterTotals totals, CancellationToken cancellation)
    {
        totals.Add(result.Totals);
        if (result.Write is { } write)
        {
            await write(cancellation);
        }

        if (rejected is not null)
        {
            foreach ((int row, IReadOnlyList<CellProblem> problems) in result.Rejected)
            {
                rejected.Add(SourceRow.Of(table, result.Block, row), problems);
            }

            await rejected.FlushAsync(cancellation);
        }

        progress(result.Block.BytesRead);
        _blocks.Add(result.Block);
    }
}
