using System.Globalization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Tables;
using Kubar.Benefits.Tables.Cells;
using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Cli.Contributions;

/// <summary>A table of contributions, one row a case. Sums, dates and months are handed on in one form, however the table writes them.</summary>
internal sealed class ContributionFile(Table table)
{
    private static readonly Dictionary<TableField, ContributionColumn> Columns = Enum.GetValues<ContributionColumn>()
        .Where(column => column != ContributionColumn.MonthlyIncome)
        .ToDictionary(column => Enum.Parse<TableField>(column.ToString()))
        .Append(KeyValuePair.Create(TableField.Income, ContributionColumn.MonthlyIncome))
        .Append(KeyValuePair.Create(TableField.DeclaredIncome, ContributionColumn.MonthlyIncome))
        .ToDictionary();

    /// <summary>The headings that name no column, and are passed over.</summary>
    public IReadOnlyList<string> Ignored =>
        [.. table.Header.Texts.Where((text, index) => text.Length > 0 && !table.Header.Columns.Any(column => column.Index == index && Columns.ContainsKey(column.Column.Field))).Select(CellTexts.Hidden)];

    /// <summary>Refuses a table of which no heading is one of contributions, or in which two mean the same.</summary>
    /// <exception cref="InputException">It is one.</exception>
    public void Require()
    {
        if (table.Header.Columns.All(column => !Columns.ContainsKey(column.Column.Field)))
        {
            throw new InputException(new(
                "Tidak ada judul kolom iuran yang dikenal; lihat docs/contributions.md.",
                "No heading of contributions is known; see docs/contributions.md."));
        }

        ReadColumn[] incomes = [.. table.Header.Columns.Where(column => column.Column.Field is TableField.Income or TableField.DeclaredIncome)];
        if (incomes.Length > 1)
        {
            string names = string.Join(", ", incomes.Select(column => column.Header));
            throw new InputException(new($"Kolom yang sama tertulis lebih dari sekali: {names}.", $"The same column is given more than once: {names}."));
        }
    }

    /// <summary>The rows, in order; blank lines, totals and signatures are passed over.</summary>
    /// <param name="keepsRows">Whether each keeps its row as it stands in the table.</param>
    public async IAsyncEnumerable<ContributionRow> RowsAsync(bool keepsRows)
    {
        await Task.CompletedTask;
        TableBlock block = table.CreateBlock();
        long number = 0;
        while (table.Read(block))
        {
            for (int row = 0; row < block.Count; row++)
            {
                yield return Row(block, row, ++number) with { Row = keepsRows ? SourceRow.Of(table, block, row) : null };
            }
        }
    }

    private ContributionRow Row(TableBlock block, int row, long number)
    {
        string line = block.LineOf(row).ToString(CultureInfo.InvariantCulture);
        var cells = new Dictionary<ContributionColumn, ContributionCell>();
        if (block.IsFlawed(row, out LocalizedText? flaw))
        {
            return new($"line {line}", number, cells) { Fault = flaw };
        }

        for (int index = 0; index < table.Header.Columns.Count; index++)
        {
            ReadColumn column = table.Header.Columns[index];
            ReadOnlySpan<char> cell = block.Cell(row, index);
            if (Columns.TryGetValue(column.Column.Field, out ContributionColumn of) && !EmptyCell.Is(cell))
            {
                cells[of] = new(Text(column, cell), string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column.Index + 1} ({column.Header})"));
            }
        }

        return new($"line {line}", number, cells);
    }

    // What cannot be read goes on as it is, and is told with its place by whoever reads the case.
    private string Text(ReadColumn column, ReadOnlySpan<char> cell) => column.Column.Type switch
    {
        CellType.Money when MoneyCell.Read(cell) is { Kind: MoneyKind.Sum, Bounds: { IsOne: true, Least.Value: var sum } } => sum.ToString(CultureInfo.InvariantCulture),
        CellType.Date when table.Orders.Day(DateCell.Read(cell), column.Index) is { } day => NodaTime.Text.LocalDatePattern.Iso.Format(day),
        CellType.Months when MonthsCell.TryRead(cell, out ValueList<PaidPeriod> months) is null && months.Count == 1 => months[0].ToString(),
        CellType.Number when NumberCell.Read(cell, column.Column.Field) is { } number => number.ToString(CultureInfo.InvariantCulture),
        _ => cell.ToString(),
    };
}
