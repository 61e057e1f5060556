namespace Kubar.Benefits.Bulk;

/// <summary>Cases as a table.</summary>
/// <param name="Table">One row for each case.</param>
/// <param name="Problems">The malformed cases, whose rows are not assessed.</param>
public sealed record CaseTable(BulkTable Table, ValueList<RowProblems> Problems);
