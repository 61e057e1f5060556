using System.Globalization;
using Kubar.Benefits.Tables.Cells;
using Kubar.Benefits.Tables.Columns;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Validations;
using SpreadCheetah.Worksheets;

namespace Kubar.Benefits.Tables;

/// <summary>Writes an empty table to be filled in: a workbook with the headings that are known, lists to choose from, and a page that says what belongs where.</summary>
public static class TableTemplate
{
    /// <summary>The sheet that says what belongs where, and holds nothing to be read.</summary>
    private static readonly LocalizedText Instructions = new("Petunjuk", "Instructions");

    private const int Rows = 5_000;
    private const int Children = 3;
    private const double ColumnWidth = 22;

    // Columns that only files from elsewhere have, or that say in another way what another column says.
    private static readonly TableField[] LeftOut = [TableField.PaidMonth, TableField.ProtectedFrom, TableField.ProtectedTo, TableField.DeclaredBasis];

    /// <summary>Writes a template.</summary>
    /// <param name="kind">What its rows are about.</param>
    /// <param name="output">Takes the workbook; it stays open.</param>
    /// <param name="language">The language of its headings and words.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task WriteAsync(TableKind kind, Stream output, Language language, CancellationToken cancellation = default)
    {
        TableColumn[] columns = [.. TableColumns.Of(kind).Where(column => !LeftOut.Contains(column.Field))];
        (TableColumn Column, int Child)[] cells =
            [.. columns.Where(column => !column.IsOfChild).Select(column => (column, 0)), .. Enumerable.Range(1, Children).SelectMany(child => columns.Where(column => column.IsOfChild).Select(column => (column, child)))];
        await using Spreadsheet workbook = await Spreadsheet.CreateNewAsync(output, cancellationToken: cancellation).ConfigureAwait(false);
        StyleId heading = workbook.AddStyle(new Style { Font = { Bold = true } });
        await workbook.StartWorksheetAsync(new LocalizedText("Data", "Data").In(language), Options(cells), cancellation).ConfigureAwait(false);
        await workbook.AddHeaderRowAsync([.. cells.Select(cell => TableColumns.Header(cell.Column, language, cell.Child))], heading, cancellation).ConfigureAwait(false);
        for (int index = 0; index < cells.Length; index++)
        {
            string[] words = [.. WordsOf(cells[index].Column, language)];
            if (words.Length > 0)
            {
                string column = NameOf(index);
                _ = workbook.TryAddDataValidation($"{column}2:{column}{Rows}", DataValidation.ListValues(words));
            }
        }

        await workbook.StartWorksheetAsync(Instructions.In(language), new WorksheetOptions { DefaultColumnWidth = 2 * ColumnWidth }, cancellation).ConfigureAwait(false);
        await workbook.AddHeaderRowAsync([new LocalizedText("Kolom", "Column").In(language), new LocalizedText("Isi", "What it holds").In(language)], heading, cancellation).ConfigureAwait(false);
        foreach (TableColumn column in columns)
        {
            string name = column.Names.In(language).Replace(TableColumn.ChildMark, "1, 2, 3", StringComparison.Ordinal);
            await workbook.AddRowAsync([new Cell(name), new Cell(column.Holds.In(language))], cancellation).ConfigureAwait(false);
        }

        await workbook.AddRowAsync(
            [
                new Cell(""),
                new Cell(new LocalizedText("Sel kosong berarti belum diketahui, bukan tidak atau nol.", "An empty cell is not known, never no or zero.").In(language)),
            ],
            cancellation).ConfigureAwait(false);
        await workbook.AddRowAsync(
            [
                new Cell(""),
                new Cell(new LocalizedText(
                    "Format kolom NIK sebagai Teks sebelum diisi: lembar kerja hanya menyimpan 15 dari 16 angkanya.",
                    "Format the column of NIKs as text before filling it in: a spreadsheet keeps 15 of the 16 digits of a number.").In(language)),
            ],
            cancellation).ConfigureAwait(false);
        await workbook.FinishAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Of the sheets of a workbook those beside the one that is read which somebody may have filled in.</summary>
    internal static IEnumerable<string> Others(IEnumerable<string> sheets, string? read) =>
        sheets.Where(sheet => sheet != read && sheet != Instructions.Indonesian && sheet != Instructions.English);

    private static WorksheetOptions Options((TableColumn Column, int Child)[] cells)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (int index = 0; index < cells.Length; index++)
        {
            options.Column(index + 1).Width = ColumnWidth;
        }

        return options;
    }

    private static IEnumerable<string> WordsOf(TableColumn column, Language language) => column.Field switch
    {
        TableField.Sex => CellWords.Sexes.In(language),
        TableField.Status => CellWords.Statuses.In(language),
        TableField.Segment => CellWords.Segments.In(language),
        TableField.PaidBy => CellWords.Payers.In(language),
        TableField.Sector => CellWords.Sectors.In(language),
        TableField.Will => CellWords.Wills.In(language),
        TableField.ChildLevel => CellWords.Levels.In(language),
        TableField.ChildWork => CellWords.Work.In(language),
        TableField.EventKind => CellWords.Events.In(language),
        _ when column.Type == CellType.Truth => CellWords.Truths.In(language),
        _ => [],
    };

    private static string NameOf(int index)
    {
        string name = "";
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + ((rest - 1) % 26))}{name}");
        }

        return name;
    }
}
