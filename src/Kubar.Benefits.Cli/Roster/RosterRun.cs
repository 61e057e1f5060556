using System.Buffers;
using System.Collections.Concurrent;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Cli.Roster.Input;
using Kubar.Benefits.Cli.Roster.Reports;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>
/// One run over a roster: blocks are read one after the other, answered on all processors, and written in the order of the
/// file. A few blocks are held at a time, however long the roster is.
/// </summary>
internal sealed class RosterRun(RosterSettings settings, Func<IRosterEvaluator> createEvaluator, Action<long> progress)
{
    private readonly ConcurrentBag<RosterBlock> _blocks = [];
    private readonly ConcurrentBag<BlockWorker> _workers = [];

    /// <summary>Reads the roster, writes its rows, and gives the totals.</summary>
    /// <param name="reader">The roster.</param>
    /// <param name="output">Takes the rows; null: they are not written.</param>
    /// <param name="cancellation">Stops the run.</param>
    public async Task<RosterTotals> ExecuteAsync(RosterReader reader, RosterOutput? output, CancellationToken cancellation)
    {
        IRowWriter? writer = output is null ? null : WriterOf(settings);
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
            while (await NextAsync(reader, cancellation) is { } block)
            {
                running.Enqueue(Task.Run(() => Work(reader, writer, block), cancellation));
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

    private async ValueTask<RosterBlock?> NextAsync(RosterReader reader, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        RosterBlock block = _blocks.TryTake(out RosterBlock? used) ? used : new(reader.Header.Columns.Count);
        return await reader.ReadAsync(block, cancellation) ? block : null;
    }

    private BlockResult Work(RosterReader reader, IRowWriter? writer, RosterBlock block)
    {
        BlockWorker worker = _workers.TryTake(out BlockWorker? idle) ? idle : new(reader.Header, settings, createEvaluator(), writer);
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

        progress(result.Block.BytesRead);
        _blocks.Add(result.Block);
    }
}
