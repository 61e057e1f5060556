using System.Globalization;
using System.Text;
using Kubar.Benefits.Reports.Pages;
using NodaTime.Text;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>
/// The main table of a report, as a spreadsheet opens it: with semicolons and a mark of UTF-8 for one that is set to Indonesian, where the
/// comma is the decimal sign, and with commas in English. Every text is quoted, and none of them is run as a formula.
/// </summary>
internal sealed class CsvPageWriter(Language language) : PageWriter
{
    private readonly StringBuilder _text = new();
    private Sheet? _sheet;
    private bool _hasMark;

    public override void Write(Page page)
    {
        foreach (SheetRow row in page.Rows())
        {
            if (_sheet is null)
            {
                _sheet = row.Sheet;
                Line([.. row.Sheet.Columns.Select(column => (Cell)column.Heading.In(language))]);
            }

            if (row.Sheet.Name == _sheet.Name)
            {
                Line(row.Cells);
            }
        }
    }

    public override ValueTask<ReadOnlyMemory<byte>> TakeAsync(CancellationToken cancellation)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(_text.ToString());
        _ = _text.Clear();
        return new(bytes);
    }

    private void Line(IReadOnlyList<Cell> cells)
    {
        // With a mark, or spreadsheets take the text for one in the machine's own encoding.
        if (!_hasMark)
        {
            _hasMark = true;
            _ = _text.Append('\uFEFF');
        }

        for (int index = 0; index < cells.Count; index++)
        {
            _ = _text.Append(index == 0 ? "" : language == Language.Indonesian ? ";" : ",").Append(Field(cells[index]));
        }

        _ = _text.Append("\r\n");
    }

    private static string Field(Cell cell) => cell switch
    {
        { Date: { } day } => LocalDatePattern.Iso.Format(day),
        { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
        _ => $"\"{SpreadsheetText.WithEveryDigit(cell.Text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
    };
}
