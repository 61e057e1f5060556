using Kubar.Benefits.Reports.Pages;
using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>A column of the rows that are written.</summary>
/// <param name="Name">How programs know it, in every language.</param>
/// <param name="Heading">Its heading for people.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Of">The cell of a row in the words of programs; a number is one.</param>
internal sealed record RowColumn(string Name, LocalizedText Heading, ColumnKind Kind, Func<AnsweredRow, Cell> Of)
{
    /// <summary>The cell in the words of people; null: they are the same.</summary>
    public Func<AnsweredRow, Cell>? Said { get; init; }

    /// <summary>The column of the roster that is carried over; null: it is part of the answer.</summary>
    public TableField? Carries { get; init; }

    /// <summary>How wide it is on a sheet, in characters.</summary>
    public int Width { get; init; } = 18;
}
