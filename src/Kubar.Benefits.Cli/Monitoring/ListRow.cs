using System.Globalization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Tables;
using Kubar.Benefits.Tables.Cells;
using Kubar.Benefits.Tables.Columns;
using NodaTime;

namespace Kubar.Benefits.Cli.Monitoring;

/// <summary>One row of a list of deaths or transfers, cell by cell; what is wrong is gathered with the line and the heading.</summary>
internal sealed class ListRow
{
    // Not the words of a roster, among which "belum" and "cerai" mean no: what nobody has found yet is not known.
    private static readonly WordList<bool> Truths = new(
        new(true, new("ya", "yes"), "y", "true", "benar", "1", "iya"),
        new(false, new("tidak", "no"), "n", "false", "bukan", "tdk", "0"));

    private static readonly string[] Unknown = ["belum", "belum tahu", "belum diketahui", "belum pasti", "belum ditetapkan", "tidak diketahui", "tidak tahu", "dalam pemeriksaan", "?", "-", "unknown", "not known"];

    private static readonly LocalizedText Required = new("wajib diisi", "required");
    private static readonly LocalizedText Repeated = new("sudah ada dalam daftar ini", "stands in this list already");
    private static readonly LocalizedText NoPerson = new("wajib diisi, atau nama dan tanggal lahir", "required, or the name and the date of birth");
    private static readonly LocalizedText TwoDays = new("tanggal ini dapat berarti dua hari; --month-first menyebut yang mana", "this date can mean two days; --month-first says which");

    private readonly Dictionary<TableField, (ReadColumn Column, string Text)> _cells = [];
    private readonly Table _table;
    private readonly ListProblems _problems;

    private ListRow(Table table, long line, ListProblems problems) => (_table, Line, _problems) = (table, line, problems);

    /// <summary>The line on which it stands.</summary>
    public long Line { get; }

    /// <summary>Its own key: that of the table, where it tells one, else the line.</summary>
    public string Key => Text(TableField.Id) ?? Line.ToString(CultureInfo.InvariantCulture);

    /// <summary>The rows of a table; those that cannot be read at all are told and left out.</summary>
    public static IEnumerable<ListRow> Of(Table table, ListProblems problems)
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

    /// <summary>Yes or no; null: not told, or told as not known.</summary>
    public bool? Truth(TableField field)
    {
        if (!_cells.TryGetValue(field, out (ReadColumn Column, string Text) cell))
        {
            return null;
        }

        if (Truths.Find(cell.Text) is { } truth)
        {
            return truth;
        }

        string key = Tables.Columns.Key.Of(cell.Text);
        if (!Unknown.Any(word => Tables.Columns.Key.Of(word) == key))
        {
            Report(cell.Column, CellTexts.NotOneOf(Truths.Choices));
        }

        return null;
    }

    /// <summary>A sex; null: not told.</summary>
    public PersonSex? Sex(TableField field)
    {
        if (!_cells.TryGetValue(field, out (ReadColumn Column, string Text) cell))
        {
            return null;
        }

        if (CellWords.Sexes.Find(cell.Text) is { } sex)
        {
            return (PersonSex)sex;
        }

        Report(cell.Column, CellTexts.NotOneOf(CellWords.Sexes.Choices));
        return null;
    }

    /// <summary>A number with decimals, with a comma or a point, in so many parts of one, rounded to the nearest; null: not told.</summary>
    public int? Parts(TableField field, int ofOne, int most)
    {
        if (!_cells.TryGetValue(field, out (ReadColumn Column, string Text) cell))
        {
            return null;
        }

        // One mark is that of decimals: numbers of a table are small.
        string text = cell.Text.Trim().Replace(',', '.');
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && number <= most && Math.Round(number * ofOne, MidpointRounding.AwayFromZero) is var whole && whole <= most)
        {
            return (int)whole;
        }

        Report(cell.Column, new(FormattableString.Invariant($"harus bilangan dari 0 sampai {most / ofOne}"), FormattableString.Invariant($"must be a number from 0 to {most / ofOne}")));
        return null;
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
            string heading = _table.Header.Find(field)?.Header ?? TableColumns.Of(_table.Options.Kind).First(column => column.Field == field).Names.In(_table.Header.Language);
            _problems.Add(_table.Options.FileName, Line, heading, message);
        }
    }

    /// <summary>Whether no row before told the same, word for word; says so where one did.</summary>
    public bool IsFirst<T>(HashSet<T> told, T read)
    {
        bool isFirst = told.Add(read);
        if (!isFirst)
        {
            Report(Repeated);
        }

        return isFirst;
    }

    /// <summary>Says that the row names nobody, where neither the NIK nor the name is told.</summary>
    public void RequirePerson()
    {
        if (Text(TableField.Nik) is null && Text(TableField.Name) is null)
        {
            Report(TableField.Nik, NoPerson);
        }
    }

    /// <summary>Says that the row cannot do without a cell that tells nothing: it is empty, or a date that can mean two days.</summary>
    public void ReportMissing(TableField field) => Report(field, Text(field) is null ? Required : TwoDays);

    private void Report(ReadColumn column, LocalizedText message) => _problems.Add(_table.Options.FileName, Line, column.Header, message);

    private void Report(LocalizedText message) => _problems.Add(_table.Options.FileName, Line, null, message);
}
