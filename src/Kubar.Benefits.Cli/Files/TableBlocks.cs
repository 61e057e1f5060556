using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Files;

/// <summary>Goes through the blocks of a table on all processors, a few at a time, however long the table is.</summary>
internal static class TableBlocks
{
    /// <summary>What becomes of each block, in their order.</summary>
    /// <param name="table">The table.</param>
    /// <param name="createWorker">Makes what works on blocks; each serves one thread at a time.</param>
    /// <param name="of">Works on a block.</param>
    /// <param name="progress">Is told how far the file has been read, in bytes.</param>
    /// <param name="cancellation">Stops it.</param>
    public static IEnumerable<TResult> Map<TWorker, TResult>(
        Table table,
        Func<TWorker> createWorker,
        Func<TWorker, TableBlock, TResult> of,
        Action<long> progress,
        CancellationToken cancellation)
    {
        (TableBlock Block, TWorker Worker)[] turn = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => (table.CreateBlock(), createWorker()))];
        var results = new TResult[turn.Length];
        int filled;
        do
        {
            filled = 0;
            while (filled < turn.Length && table.Read(turn[filled].Block))
            {
                filled++;
            }

            Parallel.For(0, filled, new ParallelOptions { CancellationToken = cancellation }, block => results[block] = of(turn[block].Worker, turn[block].Block));
            for (int block = 0; block < filled; block++)
            {
                yield return results[block];
                progress(turn[block].Block.BytesRead);
            }
        }
        while (filled == turn.Length);
    }

    /// <summary>The rows, in their order.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cancellation">Stops it.</param>
    public static IEnumerable<TableRow> Rows(Table table, CancellationToken cancellation) => Map<TableRowReader, TableRow[]>(
        table,
        table.CreateRowReader,
        static (reader, block) => [.. Enumerable.Range(0, block.Count).Select(row => reader.Read(block, row))],
        static _ => { },
        cancellation).SelectMany(rows => rows);
}
