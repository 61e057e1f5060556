using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Files;

namespace Kubar.Benefits.Cli.Contributions;

/// <summary>A text and where it stands: a cell of a file, or the value of an option.</summary>
/// <param name="Text">The text, trimmed; never empty.</param>
/// <param name="Place">Where it stands, as the reader of a message would look for it.</param>
internal sealed record ContributionCell(string Text, string Place);

/// <summary>What was written about one contribution case, column by column.</summary>
/// <param name="Place">Where it stands: <c>line 3</c>.</param>
/// <param name="Number">Its number among the rows, from 1.</param>
/// <param name="Cells">What was written; a column without text is left out.</param>
internal sealed record ContributionRow(string Place, long Number, IReadOnlyDictionary<ContributionColumn, ContributionCell> Cells)
{
    /// <summary>The row as it stands in its table; null: it stands in none, or is not kept.</summary>
    public SourceRow? Row { get; init; }

    /// <summary>What makes the row unreadable as a whole; null: nothing.</summary>
    public LocalizedText? Fault { get; init; }

    /// <summary>The same row; a column it leaves blank is as given for all rows.</summary>
    public ContributionRow With(IReadOnlyDictionary<ContributionColumn, ContributionCell> defaults)
    {
        var cells = new Dictionary<ContributionColumn, ContributionCell>(defaults);
        foreach ((ContributionColumn column, ContributionCell cell) in Cells)
        {
            cells[column] = cell;
        }

        return this with { Cells = cells };
    }
}

/// <summary>A row that was read.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Id">Its key.</param>
/// <param name="Case">The case; what could not be read is left out of it.</param>
/// <param name="Problems">What could not be read.</param>
/// <param name="PlaceOf">Where the property at a path of the case stands.</param>
internal sealed record ParsedContribution(string Place, string Id, ContributionCase Case, ValueList<Problem> Problems, Func<string, string> PlaceOf);
