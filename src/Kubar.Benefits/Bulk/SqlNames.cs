namespace Kubar.Benefits.Bulk;

/// <summary>What a query calls the columns of a lane program. Names stand in the query as they are: quote what needs it.</summary>
/// <param name="Table">The table, one row for each person.</param>
/// <param name="Key">The column that tells the rows apart; it is selected too.</param>
/// <param name="Inputs">The column of each input.</param>
/// <param name="Bitmaps">The column whose value may be missing, of each bitmap.</param>
/// <param name="Outputs">What to call each output.</param>
internal sealed record SqlNames(
    string Table,
    string Key,
    IReadOnlyList<string> Inputs,
    IReadOnlyList<string> Bitmaps,
    IReadOnlyList<string> Outputs);
