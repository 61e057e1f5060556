using System.Globalization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tables;
using Kubar.Benefits.Tables.Cells;
using Kubar.Benefits.Tables.Columns;
using NodaTime;

namespace Kubar.Benefits.Cli.Monitoring;

/// <summary>One row of a list of deaths or transfers, cell by cell; what is wrong is gathered with the line and the heading.</summary>
internal sealed class ListRow
{
    private readonly Dictionary<TableField, (ReadColumn Column, string Text)> _cells = [];
    private readonly Table _table;
    private readonly List<Problem> _problems;

    private ListRow(Table table, long line, List<Problem> problems) => (_table, Line, _problems) = (table, line, problems);

    /// <summary>The line on which it stands.</summary>
    public long Line { get; }

    /// <summary>Its own key: that of the table, where it tells one, else the line.</summary>
    public string Key => Text(TableField.Id) ?? Line.ToString(CultureInfo.InvariantCulture);

    private string Place => string.Create(CultureInfo.InvariantCulture, $"{_table.Options.FileName}, line {Line}");

    /// <summary>The rows of a table; those that cannot be read at all are told and left out.</summary>
    public static IEnumerable<ListRow> Of(Table table, List<Problem> problems)
    {
        TableBlock block = table.CreateBlock();
        while (table.Read(block))
        {
            for (int index = 0; index < block.Count; index++)
            {
                var row = new ListRow(table, block.LineOf(index), problems);
                if (block.IsFlawed(index, out LocalizedText? flaw))
                {
                    row.Report(flaw);
                    continue;
                }

                for (int column = 0; column < table.Header.Columns.Count; column++)
                {
                    ReadOnlySpan<char> cell = block.Cell(index, column);
                    if (!EmptyCell.Is(cell))
                    {
                        row._cells[table.Header.Columns[column].Column.Field] = (table.Header.Columns[column], cell.ToString());
                    }
                }

                yield return row;
            }
        }
    }

    /// <summary>The text of a cell; null: empty, or there is no such column.</summary>
    public string? Text(TableField field) => _cells.TryGetValue(field, out (ReadColumn Column, string Text) cell) ? cell.Text.Trim() : null;

    /// <summary>A day; null: not told, or told so that it has two meanings.</summary>
    public LocalDate? Day(TableField field)
    {
        if (!_cells.TryGetValue(field, out (ReadColumn Column, string Text) cell))
        {
            return null;
        }

        DateReading reading = DateCell.Read(cell.Text);
        if (reading.Kind is DateKind.NoDate or DateKind.NoDay)
        {
            Report(cell.Column, reading.Kind == DateKind.NoDate ? CellTexts.NotDate : CellTexts.NotDay);
        }

        return reading.Kind is DateKind.NoDate or DateKind.NoDay or DateKind.Nothing ? null : _table.Orders.Day(reading, cell.Column.Index);
    }

    /// <summary>A sum; null: not told.</summary>
    public Rupiah? Sum(TableField field)
    {
        if (!_cells.TryGetValue(field, out (ReadColumn Column, string Text) cell))
        {
            return null;
        }

        if (MoneyCell.Read(cell.Text) is { Kind: MoneyKind.Sum, Bounds: { IsOne: true, Least: var sum } })
        {
            return sum;
        }

        Report(cell.Column, CellTexts.NotMoney);
        return null;
    }

    /// <summary>Months that follow one another; null: not told.</summary>
    public MonthRange? Months(TableField field)
    {
        if (!_cells.TryGetValue(field, out (ReadColumn Column, string Text) cell))
        {
            return null;
        }

        if (MonthsCell.TryRead(cell.Text, out ValueList<PaidPeriod> months) is null && months.Count == 1)
        {
            return months[0].Months;
        }

        Report(cell.Column, CellTexts.NotMonths);
        return null;
    }

    /// <summary>Says what is wrong with a cell, or with the row for want of it.</summary>
    public void Report(TableField field, LocalizedText message)
    {
        if (_cells.TryGetValue(field, out (ReadColumn Column, string Text) cell))
        {
            Report(cell.Column, message);
        }
        else
        {
            string heading = TableColumns.Of(_table.Options.Kind).First(column => column.Field == field).Names.In(_table.Header.Language);
            _problems.Add(new($"{Place}, {heading}", message));
        }
    }

    private void Report(ReadColumn column, LocalizedText message) => _problems.Add(new($"{Place}, {column.Header}", message));

    private void Report(LocalizedText message) => _problems.Add(new(Place, message));
}
