using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Files;

/// <summary>A row as it stands in its table: the cells of the columns that are read.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Cells">Its cells, in the order of the file.</param>
internal sealed record SourceRow(long Line, IReadOnlyList<string> Cells)
{
    /// <summary>The row at that place of a block, which may be read anew afterwards.</summary>
    public static SourceRow Of(Table table, TableBlock block, int row)
    {
        var cells = new string[table.Header.Columns.Count];
        for (int column = 0; column < cells.Length; column++)
        {
            cells[column] = block.Cell(row, column).ToString();
        }

        return new(block.LineOf(row), cells);
    }

    /// <summary>The line alone: everything else in a row is about a person.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {Line}");
}
