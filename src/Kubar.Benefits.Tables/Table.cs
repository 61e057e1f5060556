using Kubar.Benefits.Tables.Cells;
using Kubar.Benefits.Tables.Columns;
using Kubar.Benefits.Tables.Rows;
using Kubar.Benefits.Tables.Sources;

namespace Kubar.Benefits.Tables;

/// <summary>
/// A table of an office: a workbook (.xlsx) or CSV in any common encoding. It is gone through once to understand it, and once more to
/// read it, block by block; of its rows nothing is kept but what finds the same person twice.
/// </summary>
public sealed class Table : IDisposable
{
    private const int RowsToLookAt = HeaderFinder.Rows + 2;

    private static readonly char[] Separators = [',', ';', '\t', '|'];

    private readonly IRowSource _source;
    private readonly RowSorter _sorter;
    private readonly Persons _persons;
    private readonly int[] _places;

    private Table(IRowSource source, TableHeader header, TableUnderstanding understanding, TableOptions options, DateOrders orders)
    {
        _source = source;
        Header = header;
        Understanding = understanding;
        Options = options;
        Orders = orders;
        Months = MonthColumns.Of(header, options.Year);
        _sorter = new(header, options.Year);
        _places = [.. header.Columns.Select(column => column.Index), .. Carried.Select(column => column.Index)];
        _persons = new(header, orders, understanding.Rows);
    }

    /// <summary>How the table was understood.</summary>
    public TableUnderstanding Understanding { get; }

    internal TableHeader Header { get; }

    internal TableOptions Options { get; }

    /// <summary>The months of which it has columns; null: there are none, or of which year is not known.</summary>
    internal MonthColumns? Months { get; }

    internal DateOrders Orders { get; }

    /// <summary>The columns that are not understood and whose cells rows carry all the same.</summary>
    internal IReadOnlyList<(int Index, string Header)> Carried => Options.CarriesOthers ? Header.Others : [];

    /// <summary>Opens a table.</summary>
    /// <param name="file">The file, which can be read from its beginning more than once; it stays open.</param>
    /// <param name="options">What is known of it.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="TableException">It is no table, is not safe to read, or has no header that is known.</exception>
    public static Table Open(Stream file, TableOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(options);
        if (!file.CanSeek)
        {
            throw new ArgumentException("The file must be one that can be read more than once.", nameof(file));
        }

        return FileKind.Of(file) == TableFileKind.Workbook ? OpenWorkbook(file, options, cancellation) : OpenText(file, options, cancellation);
    }

    /// <summary>A block for rows of this table.</summary>
    public TableBlock CreateBlock() => new(Header.Columns.Count + Carried.Count);

    /// <summary>A reader of the rows of blocks, for one thread at a time.</summary>
    public TableRowReader CreateRowReader() => new(this, tellsPersons: true);

    /// <summary>A reader for whoever only counts: its rows have no name, no membership number, and a NIK only where it is malformed.</summary>
    internal TableRowReader CreateCountingReader() => new(this, tellsPersons: false);

    /// <summary>Fills a block with the next rows.</summary>
    /// <returns>Whether there are any.</returns>
    /// <exception cref="TableException">The file is damaged.</exception>
    public bool Read(TableBlock block)
    {
        ArgumentNullException.ThrowIfNull(block);
        block.Clear();
        while (!block.IsFull && _source.Read())
        {
            Add(block);
        }

        _persons.Register(block);
        block.BytesRead = _source.BytesRead;
        return block.Count > 0;
    }

    /// <summary>The rows, one after the other.</summary>
    /// <exception cref="TableException">The file is damaged.</exception>
    public IEnumerable<TableRow> Rows()
    {
        TableBlock block = CreateBlock();
        TableRowReader reader = CreateRowReader();
        while (Read(block))
        {
            for (int row = 0; row < block.Count; row++)
            {
                yield return reader.Read(block, row);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();

    private static Table OpenWorkbook(Stream file, TableOptions options, CancellationToken cancellation)
    {
        file.Position = 0;
        SheetMarks marks = WorkbookGuard.Check(file);
        using var sheet = new KeptSheet(() =>
        {
            file.Position = 0;
            return WorkbookRows.Open(file, options.Sheet, marks);
        });
        return Open(sheet.FromBeginning, () => null, sheet, options, cancellation);
    }

    private static Table OpenText(Stream file, TableOptions options, CancellationToken cancellation)
    {
        if (options.Sheet is not null)
        {
            throw new TableException(SourceTexts.SheetsOfText);
        }

        char separator = SeparatorOf(file, options.Kind);
        return Open(
            () =>
            {
                file.Position = 0;
                return new CsvRows(file, separator);
            },
            () => CsvHalves.Of(file, separator),
            null,
            options,
            cancellation);
    }

    private static Table Open(Func<IRowSource> open, Func<CsvHalves?> openHalves, KeptSheet? sheet, TableOptions options, CancellationToken cancellation)
    {
        FoundHeader found;
        long headerLine;
        int? year;
        IRowSource source = open();
        IRowSource first = source;
        using (first)
        {
            (List<string[]> rows, List<long> lines) = FirstRows(source);
            found = HeaderFinder.For(options.Kind).Find(rows) ?? throw new TableException(SourceTexts.OfSheet(rows.Count == 0 ? SourceTexts.Empty : NoneKnown(options.Kind), sheet));
            if (options.Kind == TableKind.Roster && found.Header.Columns.All(column => TellsOfNobody(column.Column.Field)))
            {
                throw new TableException(SourceTexts.OfSheet(MistakenTable.Of(options.Kind, found.Header) ?? NoPersons, sheet));
            }

            headerLine = lines[found.First];
            year = YearOf(found, rows, options);
        }

        (Survey survey, IRowSource surveyed) = SurveyOfHalves(openHalves, found, options, year, cancellation) ?? SurveyOf(open, found, options, year, cancellation);
        DateOrders orders = survey.Orders();
        TableUnderstanding understanding = Understand(surveyed, sheet, found, headerLine, year, survey, orders, options);
        source = open();
        _ = Skip(source, found);
        return new(source, found.Header, understanding, options with { Year = year }, orders);
    }

    private static (Survey Survey, IRowSource Source) SurveyOf(Func<IRowSource> open, FoundHeader found, TableOptions options, int? year, CancellationToken cancellation)
    {
        IRowSource source = open();
        using (source)
        {
            _ = Skip(source, found);
            var survey = new Survey(found.Header, options, year);
            survey.Run(source, cancellation);
            return (survey, source);
        }
    }

    /// <summary>The same by two threads; null where that is not possible.</summary>
    private static (Survey Survey, IRowSource Source)? SurveyOfHalves(Func<CsvHalves?> open, FoundHeader found, TableOptions options, int? year, CancellationToken cancellation)
    {
        using CsvHalves? halves = open();
        if (halves is null || !Skip(halves.First, found))
        {
            return null;
        }

        var survey = new Survey(found.Header, options, year);
        return survey.Run(halves, cancellation) ? (survey, halves.First.Rows) : null;
    }

    private static TableUnderstanding Understand(IRowSource source, KeptSheet? sheet, FoundHeader found, long headerLine, int? year, Survey survey, DateOrders orders, TableOptions options)
    {
        var text = source as CsvRows;
        return new()
        {
            Sheet = sheet?.Sheet,
            Sheets = sheet?.Sheets ?? [],
            HiddenRows = sheet?.Hidden ?? 0,
            Encoding = text?.Encoding,
            HasMark = text?.HasMark ?? false,
            Separator = text?.Separator,
            HeaderLine = headerLine,
            HeaderLines = found.Lines,
            Columns =
            [
                .. found.Header.Columns.Select(column => new UnderstoodColumn(
                    column.Index + 1,
                    column.Header,
                    NameOf(column, year),
                    column.Column.Path?.Replace("[#]", $"[{column.Child}]", StringComparison.Ordinal),
                    orders.Of(column.Index)) { IsMonth = column.Month > 0 }),
            ],
            Unread = found.Header.Unread,
            Year = year,
            Questions = [.. TableQuestions.Of(found.Header, survey, orders, options, year)],
            Rows = survey.Rows,
            SetAside = survey.SetAside,
        };
    }

    private static LocalizedText NameOf(ReadColumn column, int? year)
    {
        if (column.Month > 0)
        {
            string month = $"{(column.Year > 0 ? column.Year : year)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "????"}-{column.Month:00}";
            return new($"iuran bulan {month}", $"contribution of {month}");
        }

        return new(TableColumns.Header(column.Column, Language.Indonesian, column.Child + 1), TableColumns.Header(column.Column, Language.English, column.Child + 1));
    }

    private static int? YearOf(FoundHeader found, List<string[]> rows, TableOptions options) =>
        !found.Header.Columns.Any(column => column is { Month: > 0, Year: 0 }) ? options.Year
        : options.Year
            ?? YearText.OfTitles(rows.Take(found.First).SelectMany(row => row))
            ?? (rows.Take(found.First).SelectMany(row => row).SelectMany(YearText.In).Any() ? null : YearText.Only(options.FileName));

    private static (List<string[]> Rows, List<long> Lines) FirstRows(IRowSource source)
    {
        var rows = new List<string[]>();
        var lines = new List<long>();
        while (rows.Count < RowsToLookAt && source.Read())
        {
            rows.Add(source.Flaw is null ? source.Cells.ToTexts() : []);
            lines.Add(source.Line);
        }

        return (rows, lines);
    }

    private static bool Skip(IRowSource source, FoundHeader found)
    {
        for (int row = 0; row < found.First + found.Lines; row++)
        {
            if (!source.Read())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The separator with which most headings are known, and of those the one with most cells.</summary>
    private static char SeparatorOf(Stream file, TableKind kind)
    {
        (char Separator, int Score, int Cells) best = (Separators[0], 0, 0);
        foreach (char separator in Separators)
        {
            file.Position = 0;
            using var source = new CsvRows(file, separator);
            if (source.NamesSeparator)
            {
                return source.Separator;
            }

            List<string[]> rows = FirstRows(source).Rows;
            int score = HeaderFinder.For(kind).ScoreOf(rows);
            int cells = rows.Count == 0 ? 0 : rows.Max(row => row.Length);
            if (score > best.Score || (score == best.Score && cells > best.Cells))
            {
                best = (separator, score, cells);
            }
        }

        return best.Separator;
    }

    private static LocalizedText NoPersons => new(
        $"Tidak ada kolom yang menerangkan orangnya, misalnya {string.Join(", ", OfPersons.Select(column => column.Names.Indonesian))}: ini tampaknya rekap, bukan daftar peserta.",
        $"No column tells anything of a person, such as {string.Join(", ", OfPersons.Select(column => column.Names.English))}: this seems to be a summary, not a list of participants.");

    private static IEnumerable<TableColumn> OfPersons =>
        TableColumns.Of(TableKind.Roster).Where(column => column.Field is TableField.Nik or TableField.Name or TableField.BirthDate);

    /// <summary>Whether a summary by district or occupation has it as well as a list of persons.</summary>
    private static bool TellsOfNobody(TableField field) => field is TableField.Id or TableField.Occupation or TableField.District or TableField.Village;

    private static LocalizedText NoneKnown(TableKind kind) => new(
        $"Judul kolom tidak ditemukan di antara {HeaderFinder.Rows} baris pertama; tidak satu pun dikenal. Yang dikenal: {string.Join(", ", TableColumns.Of(kind).Select(column => column.Names.Indonesian))}.",
        $"There is no header among the first {HeaderFinder.Rows} lines; none is known. Known are: {string.Join(", ", TableColumns.Of(kind).Select(column => column.Names.English))}.");

    private void Add(TableBlock block)
    {
        if (_source.Flaw is { } flaw)
        {
            block.AddFlawed(_source.Line, flaw);
            return;
        }

        CellRow cells = _source.Cells;
        if (cells.IsBlank || _sorter.Sort(cells) is not null)
        {
            return;
        }

        if (_sorter.IsBelowAnotherOrder)
        {
            block.AddFlawed(_source.Line, CellTexts.AnotherOrder);
            return;
        }

        // A sum written with the separator of the cells falls apart, and every cell behind it stands in the wrong column.
        if (!_source.IsSheet && (cells.Count < Header.CountOfHeadings || HasSurplus(cells)))
        {
            block.AddFlawed(_source.Line, CellTexts.CellCount(cells.Count, Header.Count));
            return;
        }

        block.AddCells(cells, _places);
        block.EndRow(_source.Line);
        _persons.Note(block, cells);
    }

    private bool HasSurplus(CellRow cells)
    {
        for (int index = Header.Count; index < cells.Count; index++)
        {
            if (!cells[index].IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
