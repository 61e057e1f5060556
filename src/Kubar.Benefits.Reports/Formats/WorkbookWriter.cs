using Kubar.Benefits.Receipts;
using Kubar.Benefits.Reports.Pages;
using Kubar.Benefits.Reports.Wording;
using SpreadCheetah;
using SpreadCheetah.Worksheets;
using Cell = Kubar.Benefits.Reports.Pages.Cell;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>
/// Pages as a workbook: what is of one kind on one sheet, with numbers as numbers and texts as texts, and a last sheet that says what made it.
/// The rows are held until the end, since a workbook has one sheet after the other.
/// </summary>
internal sealed class WorkbookWriter(Language language, ReportOptions options) : PageWriter
{
    private readonly List<(Sheet Sheet, List<IReadOnlyList<Cell>> Rows)> _sheets = [];
    private string? _title;
    private bool _isComplete;

    public override void Write(Page page)
    {
        _title ??= page.Title;
        foreach (SheetRow row in page.Rows())
        {
            RowsOf(row.Sheet).Add(row.Cells);
        }
    }

    public override void Complete() => _isComplete = true;

    public override async ValueTask<ReadOnlyMemory<byte>> TakeAsync(CancellationToken cancellation)
    {
        if (!_isComplete)
        {
            return default;
        }

        _isComplete = false;
        using var output = new MemoryStream();
        await WriteAsync(output, cancellation).ConfigureAwait(false);
        return output.ToArray();
    }

    private async Task WriteAsync(Stream output, CancellationToken cancellation)
    {
        await using Spreadsheet workbook = await Spreadsheet.CreateNewAsync(output, cancellationToken: cancellation).ConfigureAwait(false);
        var styles = new WorkbookStyles(workbook);
        var names = new SheetNames();
        foreach ((Sheet sheet, List<IReadOnlyList<Cell>> rows) in _sheets)
        {
            // What a sheet cannot hold goes on behind it.
            foreach (IReadOnlyList<Cell>[] part in rows.Chunk(WorkbookCells.MostRows))
            {
                await workbook.StartWorksheetAsync(names.Of(sheet.Name.In(language)), WorkbookCells.OptionsOf(sheet, part.Length), cancellation).ConfigureAwait(false);
                await workbook.AddHeaderRowAsync([.. sheet.Columns.Select(column => WorkbookCells.Text(column.Heading.In(language)))], styles.Heading, cancellation).ConfigureAwait(false);
                foreach (IReadOnlyList<Cell> row in part)
                {
                    await workbook.AddRowAsync([.. row.Select((cell, index) => styles.Of(cell, sheet.Columns[index].Kind))], cancellation).ConfigureAwait(false);
                }
            }
        }

        await WriteOriginAsync(workbook, styles, names, cancellation).ConfigureAwait(false);
        await workbook.FinishAsync(cancellation).ConfigureAwait(false);
    }

    private async Task WriteOriginAsync(Spreadsheet workbook, WorkbookStyles styles, SheetNames names, CancellationToken cancellation)
    {
        var about = new WorksheetOptions();
        about.Column(1).Width = 26;
        about.Column(2).Width = 100;
        await workbook.StartWorksheetAsync(names.Of(DocumentLabels.About.In(language)), about, cancellation).ConfigureAwait(false);
        (LocalizedText Label, string Text)[] lines =
        [
            (DocumentLabels.Report, options.Title ?? _title ?? ""),
            (DocumentLabels.PreparedBy, options.PreparedBy ?? ""),
            (DocumentLabels.Day, options.PreparedOn is { } day ? LongDate.Format(day, language) : ""),
            (DocumentLabels.Software, EncodedRulebook.LibraryVersion),
            (DocumentLabels.Rulebook, EncodedRulebook.Hash),
            (DocumentLabels.Note, DocumentLabels.Decides.In(language)),
        ];
        foreach ((LocalizedText label, string text) in lines)
        {
            await workbook.AddRowAsync([new StyledCell(WorkbookCells.Text(label.In(language)), styles.Heading), new StyledCell(WorkbookCells.Text(text), styles.Wrapped)], cancellation).ConfigureAwait(false);
        }
    }

    private List<IReadOnlyList<Cell>> RowsOf(Sheet sheet)
    {
        foreach ((Sheet known, List<IReadOnlyList<Cell>> rows) in _sheets)
        {
            if (ReferenceEquals(known, sheet) || (known.Name == sheet.Name && known.Columns.SequenceEqual(sheet.Columns)))
            {
                return rows;
            }
        }

        List<IReadOnlyList<Cell>> added = [];
        _sheets.Add((sheet, added));
        return added;
    }
}
