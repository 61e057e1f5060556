namespace Kubar.Benefits.Law;

/// <summary>A column of a table of the law.</summary>
/// <param name="Id">The stable id: <c>basis</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">What its values count.</param>
public sealed record LawTableColumn(string Id, LocalizedText Name, ParameterUnit Unit);
