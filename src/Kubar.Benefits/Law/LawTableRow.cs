namespace Kubar.Benefits.Law;

/// <summary>A row of a table of the law.</summary>
/// <param name="Key">What the row is of, where rows have a stable code of their own; null: rows are told by their first value.</param>
/// <param name="Values">A value for each column, in its unit; null where the row is open there, as the last bracket is above.</param>
/// <param name="Grade">The grade of the row where it is not that of its period's <see cref="LawTablePeriod.Citation"/>.</param>
public sealed record LawTableRow(string? Key, ValueList<long?> Values, Grade? Grade = null);
