using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>
/// Pages as a workbook: what is of one kind on one sheet. The rows are held until the end, since a workbook has one sheet after the other and
/// every page has rows for several of them.
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
        await using WorkbookFile workbook = await WorkbookFile.CreateAsync(output, language, cancellation).ConfigureAwait(false);
        foreach ((Sheet sheet, List<IReadOnlyList<Cell>> rows) in _sheets)
        {
            await workbook.WriteAsync(sheet, rows, cancellation).ConfigureAwait(false);
        }

        await workbook.FinishAsync(_title ?? "", options, cancellation).ConfigureAwait(false);
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
