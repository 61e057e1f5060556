namespace Kubar.Benefits.Sql;

/// <summary>A column of the table that a query reads.</summary>
/// <param name="Name">What the query calls it.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Fact">The id of the fact, as in <see cref="Bulk.BulkFact.Id"/>; null for the number of children.</param>
/// <param name="Child">The place of the child, counted from 0; null for a fact of the case.</param>
/// <param name="CanBeNull">Whether NULL says that it is unknown. In any other column a row with NULL is not assessed.</param>
/// <param name="Least">The least value, included; a row with a lesser one is not assessed.</param>
/// <param name="Greatest">The greatest value, included; a row with a greater one is not assessed.</param>
public sealed record SqlColumn(string Name, SqlColumnKind Kind, string? Fact, int? Child, bool CanBeNull, long Least, long Greatest);
