using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace Kubar.Benefits.Tables.Sources;

/// <summary>
/// The rows of a sheet. Dates become yyyy-MM-dd, which has one meaning; numbers are written without a culture. What is merged
/// stands in every cell that was merged, as a reader of the sheet sees it.
/// </summary>
[SuppressMessage("Reliability", "CA2213", Justification = "The file stays open: it is read more than once.")]
internal sealed class WorkbookRows : IRowSource
{
    // The reader asks for the code page of old workbooks before it looks at what it is given.
    static WorkbookRows() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private readonly Stream _stream;
    private readonly IExcelDataReader _reader;
    private readonly Merge[] _merges;
    private readonly List<Merge> _open = [];
    private readonly IReadOnlyList<FailedCell> _failed;
    private int _nextMerge;
    private int _nextFailed;

    private WorkbookRows(Stream stream, IExcelDataReader reader, string sheet, IReadOnlyList<string> sheets, SheetMarks marks)
    {
        _stream = stream;
        _failed = marks.FailedOf(sheet);
        Hidden = marks.HiddenOf(sheet);
        _reader = reader;
        Sheet = sheet;
        Sheets = sheets;
        _merges = [.. (reader.MergeCells ?? [])
            .Where(cells => cells.FromRow >= 0 && cells.FromColumn >= 0 && cells.ToRow >= cells.FromRow && cells.ToColumn >= cells.FromColumn && cells.ToColumn < WorkbookGuard.MostColumns)
            .Select(cells => new Merge(cells.FromRow, cells.ToRow, cells.FromColumn, cells.ToColumn))
            .OrderBy(merge => merge.FromRow)];
    }

    public CellRow Cells { get; } = new();

    public long Line { get; private set; }

    public LocalizedText? Flaw { get; private set; }

    public long BytesRead => _stream.Position;

    public bool IsSheet => true;

    /// <summary>The sheet that is read.</summary>
    public string Sheet { get; }

    /// <summary>Every sheet of the workbook.</summary>
    public IReadOnlyList<string> Sheets { get; }

    /// <summary>How many rows of the sheet are hidden; they are read like the others.</summary>
    public int Hidden { get; }

    /// <summary>Opens a workbook that the guard has looked through.</summary>
    /// <param name="stream">The file, from its beginning.</param>
    /// <param name="name">The sheet, by name or by number from 1; null: the first that is not hidden.</param>
    /// <param name="marks">What the library that reads it tells nothing of.</param>
    /// <exception cref="TableException">It is damaged, or has no such sheet.</exception>
    public static WorkbookRows Open(Stream stream, string? name, SheetMarks marks)
    {
        IExcelDataReader reader = Guarded(() => ExcelReaderFactory.CreateOpenXmlReader(stream, new ExcelReaderConfiguration { LeaveOpen = true }));
        try
        {
            return Guarded(() => Open(stream, reader, name, marks));
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    private static WorkbookRows Open(Stream stream, IExcelDataReader reader, string? name, SheetMarks marks)
    {
        List<string> sheets = [];
        int? shown = null;
        do
        {
            // What nobody sees who opens the workbook is not the first sheet.
            shown ??= reader.VisibleState == "visible" ? sheets.Count : null;
            sheets.Add(reader.Name ?? "");
        }
        while (reader.NextResult());

        int wanted = name is null ? shown ?? 0 : IndexOf(sheets, name);
        reader.Reset();
        for (int sheet = 0; sheet < wanted; sheet++)
        {
            _ = reader.NextResult();
        }

        return reader.FieldCount <= WorkbookGuard.MostColumns && reader.RowCount <= WorkbookGuard.MostRows
            ? new(stream, reader, sheets[wanted], sheets, marks)
            : throw new TableException(SourceTexts.TooWide);
    }

    // The library throws whatever a damaged file leads to: an index, a format, a missing part.
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception damage) when (damage is not (TableException or OutOfMemoryException))
        {
            throw new TableException(SourceTexts.Damaged, damage);
        }
    }

    public bool Read()
    {
        Cells.Clear();
        Flaw = null;
        try
        {
            if (!_reader.Read())
            {
                return false;
            }

            Line++;
            for (int column = 0; column < _reader.FieldCount; column++)
            {
                Add(column);
            }

            Merged();
            return true;
        }
        catch (Exception damage) when (damage is not OutOfMemoryException)
        {
            throw new TableException(SourceTexts.Damaged, damage);
        }
    }

    public void Dispose() => _reader.Dispose();

    private static int IndexOf(List<string> sheets, string name)
    {
        int index = sheets.FindIndex(sheet => string.Equals(sheet, name, StringComparison.OrdinalIgnoreCase));
        if (index < 0 && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= sheets.Count)
        {
            index = number - 1;
        }

        return index >= 0 ? index : throw new TableException(SourceTexts.NoSheet(name, sheets));
    }

    private void Add(int column)
    {
        object? value = _reader.GetValue(column);
        Span<char> room = stackalloc char[64];
        int length;
        switch (value)
        {
            case null:
                Cells.Add(Failed(column));
                break;
            case string text:
                Cells.Add(text.Length <= CsvSplitter.LongestRow ? text : text.AsSpan(0, CsvSplitter.LongestRow));
                break;
            case double number when IsRounded(number):
                // As a spreadsheet shows it, and writes it into CSV.
                _ = number.TryFormat(room, out length, "0.#####E+00", CultureInfo.InvariantCulture);
                Cells.Add(room[..length]);
                break;
            case double number:
                _ = number.TryFormat(room, out length, default, CultureInfo.InvariantCulture);
                Cells.Add(room[..length]);
                break;
            case DateTime date:
                _ = date.TryFormat(room, out length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                Cells.Add(room[..length]);
                break;
            case IFormattable other:
                Cells.Add(other.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                Cells.Add(value.ToString());
                break;
        }
    }

    // A spreadsheet keeps 15 digits and makes the sixteenth a nought: of a NIK that it took for a number the last one is lost.
    private static bool IsRounded(double number) => number is >= 1e15 and < 1e16 && number % 10 == 0;

    // Of a formula that failed the library tells nothing.
    private string Failed(int column)
    {
        while (_nextFailed < _failed.Count && (_failed[_nextFailed].Row < Line || (_failed[_nextFailed].Row == Line && _failed[_nextFailed].Column < column + 1)))
        {
            _nextFailed++;
        }

        return _nextFailed < _failed.Count && _failed[_nextFailed].Row == Line && _failed[_nextFailed].Column == column + 1 ? _failed[_nextFailed].Shown : "";
    }

    private void Merged()
    {
        int row = (int)Line - 1;
        while (_nextMerge < _merges.Length && _merges[_nextMerge].FromRow <= row)
        {
            // Merged cells do not overlap, so that there are never more than columns.
            if (_open.Count < WorkbookGuard.MostColumns)
            {
                _open.Add(_merges[_nextMerge]);
            }

            _nextMerge++;
        }

        if (_open.Count == 0)
        {
            return;
        }

        _ = _open.RemoveAll(merge => merge.ToRow < row);
        if (_open.Count == 0)
        {
            return;
        }

        string[] texts = Cells.ToTexts();
        foreach (Merge merge in _open)
        {
            if (merge.FromRow == row && merge.FromColumn < texts.Length)
            {
                merge.Text = texts[merge.FromColumn];
            }

            for (int column = merge.FromColumn; column <= merge.ToColumn && column < texts.Length; column++)
            {
                texts[column] = texts[column].Length == 0 ? merge.Text : texts[column];
            }
        }

        Cells.Clear();
        foreach (string text in texts)
        {
            Cells.Add(text);
        }
    }

    private sealed record Merge(int FromRow, int ToRow, int FromColumn, int ToColumn)
    {
        public string Text { get; set; } = "";
    }
}
