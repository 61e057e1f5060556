namespace Kubar.Benefits.Sql;

/// <summary>The table that a query reads, as it stands in the query: quote what needs it.</summary>
/// <param name="Name">The table or view: <c>deaths</c>. Nothing of it is checked; never take it from a stranger.</param>
/// <param name="Key">The column that tells its rows apart; it is selected too.</param>
public sealed record SqlTable(string Name, string Key);
