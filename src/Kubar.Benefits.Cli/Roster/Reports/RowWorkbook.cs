using System.Collections.Concurrent;
using Kubar.Benefits.Reports;
using Kubar.Benefits.Reports.Formats;
using Kubar.Benefits.Reports.Pages;
using Kubar.Benefits.Tables;
using SpreadCheetah;
using Cell = Kubar.Benefits.Reports.Pages.Cell;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>
/// The rows as the first sheet of a workbook, and behind them the summary and what made it. Rows are handed on as they come: a long roster
/// takes no more memory than a short one.
/// </summary>
internal sealed class RowWorkbook : IRowOutput, IAsyncDisposable
{
    private readonly WorkbookFile _file;
    private readonly IReadOnlyList<RowColumn> _columns;
    private readonly long _rows;

    // As many as there are blocks between reading and writing, each just as long as it has to be.
    private readonly ConcurrentBag<StyledCell[]> _idle = [];

    private RowWorkbook(WorkbookFile file, IReadOnlyList<RowColumn> columns, long rows)
    {
        (_file, _columns, _rows) = (file, columns, rows);
    }

    /// <summary>Begins a workbook.</summary>
    /// <param name="output">Takes it; it stays open.</param>
    /// <param name="table">The roster.</param>
    /// <param name="settings">What is asked of it.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async ValueTask<RowWorkbook> CreateAsync(Stream output, Table table, RosterSettings settings, CancellationToken cancellation) => new(
        await WorkbookFile.CreateAsync(output, settings.Language, cancellation),
        RowColumns.Of(table, settings),
        table.Understanding.Rows);

    public ValueTask StartAsync(CancellationToken cancellation) => _file.StartAsync(
        new(SummaryLabels.Rows, [.. _columns.Select(column => new SheetColumn(column.Heading, column.Kind, column.Width))]),
        _rows,
        cancellation);

    public Func<CancellationToken, ValueTask> Prepare(ReadOnlySpan<AnsweredRow> rows)
    {
        int count = rows.Length;
        StyledCell[] cells = _idle.TryTake(out StyledCell[]? used) ? used : new StyledCell[TableBlock.MostRows * _columns.Count];
        int next = 0;
        foreach (AnsweredRow row in rows)
        {
            foreach (RowColumn column in _columns)
            {
                cells[next++] = _file.Styles.Of((column.Said ?? column.Of)(row), column.Kind);
            }
        }

        return cancellation => WriteAsync(cells, count, cancellation);
    }

    /// <summary>Writes the summary and what made the workbook, and ends it.</summary>
    public async ValueTask FinishAsync(Page summary, ReportOptions options, CancellationToken cancellation)
    {
        foreach ((Sheet sheet, IReadOnlyList<IReadOnlyList<Cell>> rows) in PageSheets.Of(summary))
        {
            await _file.WriteAsync(sheet, rows, cancellation);
        }

        await _file.FinishAsync(summary.Title, options, cancellation);
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private async ValueTask WriteAsync(StyledCell[] cells, int count, CancellationToken cancellation)
    {
        for (int row = 0; row < count; row++)
        {
            await _file.AddAsync(cells.AsMemory(row * _columns.Count, _columns.Count), cancellation);
        }

        Array.Clear(cells);
        _idle.Add(cells);
    }
}
