using Kubar.Benefits.Receipts;
using Kubar.Benefits.Reports.Pages;
using Kubar.Benefits.Reports.Wording;
using SpreadCheetah;
using SpreadCheetah.Worksheets;
using Cell = Kubar.Benefits.Reports.Pages.Cell;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>
/// A workbook as it is written, one sheet after the other and row by row, so that however many there are none of them is kept: numbers as
/// numbers, texts as texts, and a last sheet that says what made it.
/// </summary>
internal sealed class WorkbookFile : IAsyncDisposable
{
    private readonly Spreadsheet _workbook;
    private readonly Language _language;
    private readonly SheetNames _names = new();
    private Sheet? _sheet;
    private long _announced;
    private int _written;

    private WorkbookFile(Spreadsheet workbook, Language language)
    {
        _workbook = workbook;
        _language = language;
        Styles = new(workbook);
    }

    /// <summary>How cells look; safe to use from several threads.</summary>
    public WorkbookStyles Styles { get; }

    /// <summary>Begins a workbook.</summary>
    /// <param name="output">Takes it, as it is written; it stays open.</param>
    /// <param name="language">The language of its headings.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async ValueTask<WorkbookFile> CreateAsync(Stream output, Language language, CancellationToken cancellation) =>
        new(await Spreadsheet.CreateNewAsync(output, cancellationToken: cancellation).ConfigureAwait(false), language);

    /// <summary>Begins a sheet: its header, frozen and filtered.</summary>
    /// <param name="sheet">What it is.</param>
    /// <param name="rows">How many rows it will have.</param>
    /// <param name="cancellation">Stops it.</param>
    public ValueTask StartAsync(Sheet sheet, long rows, CancellationToken cancellation)
    {
        _sheet = sheet;
        _announced = rows;
        return StartPartAsync(sheet, cancellation);
    }

    /// <summary>Adds a row to the sheet.</summary>
    public async ValueTask AddAsync(ReadOnlyMemory<StyledCell> row, CancellationToken cancellation)
    {
        // What a sheet cannot hold goes on behind it.
        if (_written == WorkbookCells.MostRows)
        {
            await StartPartAsync(_sheet!, cancellation).ConfigureAwait(false);
        }

        await _workbook.AddRowAsync(row, cancellation).ConfigureAwait(false);
        _written++;
    }

    /// <summary>Writes a sheet as a whole.</summary>
    public async ValueTask WriteAsync(Sheet sheet, IReadOnlyList<IReadOnlyList<Cell>> rows, CancellationToken cancellation)
    {
        await StartAsync(sheet, rows.Count, cancellation).ConfigureAwait(false);
        foreach (IReadOnlyList<Cell> row in rows)
        {
            await AddAsync(row.Select((cell, index) => Styles.Of(cell, sheet.Columns[index].Kind)).ToArray(), cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Writes what made the workbook, and ends it.</summary>
    /// <param name="title">What it is about.</param>
    /// <param name="options">Who computed it and when.</param>
    /// <param name="cancellation">Stops it.</param>
    public async ValueTask FinishAsync(string title, ReportOptions options, CancellationToken cancellation)
    {
        var about = new WorksheetOptions();
        about.Column(1).Width = 26;
        about.Column(2).Width = 100;
        await _workbook.StartWorksheetAsync(_names.Of(DocumentLabels.About.In(_language)), about, cancellation).ConfigureAwait(false);
        (LocalizedText Label, string Text)[] lines =
        [
            (DocumentLabels.Report, options.Title ?? title),
            (DocumentLabels.PreparedBy, options.PreparedBy ?? ""),
            (DocumentLabels.Day, options.PreparedOn is { } day ? LongDate.Format(day, _language) : ""),
            (DocumentLabels.Software, EncodedRulebook.LibraryVersion),
            (DocumentLabels.Rulebook, EncodedRulebook.Hash),
            (DocumentLabels.Note, DocumentLabels.Decides.In(_language)),
        ];
        foreach ((LocalizedText label, string text) in lines)
        {
            await _workbook.AddRowAsync([new StyledCell(WorkbookCells.Text(label.In(_language)), Styles.Heading), new StyledCell(WorkbookCells.Text(text), Styles.Wrapped)], cancellation).ConfigureAwait(false);
        }

        await _workbook.FinishAsync(cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _workbook.DisposeAsync();

    private async ValueTask StartPartAsync(Sheet sheet, CancellationToken cancellation)
    {
        int rows = (int)Math.Min(_announced, WorkbookCells.MostRows);
        _announced -= rows;
        _written = 0;
        await _workbook.StartWorksheetAsync(_names.Of(sheet.Name.In(_language)), WorkbookCells.OptionsOf(sheet, rows), cancellation).ConfigureAwait(false);
        await _workbook.AddHeaderRowAsync([.. sheet.Columns.Select(column => WorkbookCells.Text(column.Heading.In(_language)))], Styles.Heading, cancellation).ConfigureAwait(false);
    }
}
