using System.Buffers;
using System.Collections.Concurrent;
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
    public async Task<RosterTotals> ExecuteAsync(Table table, RosterOutput? output, CancellationToken cancellation)
    {
        IRowWriter? writer = output is null ? null : WriterOf(settings);
        if (rejected is not null)
        {
            await rejected.StartAsync(cancellation);
        }

        if (writer is not null)
        {
            var start = new ArrayBufferWriter<byte>();
            writer.WriteStart(start);
            await output!.WriteAsync(start.WrittenMemory, cancellation);
        }

        var totals = new RosterTotals(settings.Question.Event, settings.Options);
        var running = new Queue<Task<BlockResult>>();
        try
        {
            while (Next(table, cancellation) is { } block)
            {
                running.Enqueue(Task.Run(() => Work(table, writer, block), cancellation));
                if (running.Count > Environment.ProcessorCount)
                {
                    await FinishAsync(await running.Dequeue(), totals, output, cancellation);
                }
            }

            while (running.Count > 0)
            {
                await FinishAsync(await running.Dequeue(), totals, output, cancellation);
            }
        }
        finally
        {
            // Nothing may go on behind the back of whoever is told that the run has ended.
            await Task.WhenAll(running.Select(Task (task) => task)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return totals;
    }

    private static IRowWriter? WriterOf(RosterSettings settings) => settings.Format switch
    {
        RosterFormat.Csv => new RowCsv(settings.Question.Event, settings.Language, settings.WithNik, settings.WithSentences),
        RosterFormat.Jsonl => new RowJson(settings.Question.Event, settings.Language, settings.WithNik, settings.WithSentences),
        _ => null,
    };

    private TableBlock? Next(Table table, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        TableBlock block = _blocks.TryTake(out TableBlock? used) ? used : table.CreateBlock();
        return table.Read(block) ? block : null;
    }

    private BlockResult Work(Table table, IRowWriter? writer, TableBlock block)
    {
        RosterWorker worker = _workers.TryTake(out RosterWorker? idle) ? idle : new(table, settings, createEvaluator(), writer);
        BlockResult result = worker.Run(block);
        _workers.Add(worker);
        return result;
    }

    private async ValueTask FinishAsync(BlockResult result, RosterTotals totals, RosterOutput? output, CancellationToken cancellation)
    {
        totals.Add(result.Totals);
        if (output is not null)
        {
            await output.WriteAsync(result.Output.WrittenMemory, cancellation);
        }

        if (rejected is not null)
        {
            await rejected.WriteAsync(result.Block, result.Rejected, cancellation);
        }

        progress(result.Block.BytesRead);
        _blocks.Add(result.Block);
    }
}
