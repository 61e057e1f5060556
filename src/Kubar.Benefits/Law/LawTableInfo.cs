namespace Kubar.Benefits.Law;

/// <summary>A dated table of the law, as data.</summary>
/// <param name="Id">The stable id: <c>contribution.bpu.brackets</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns; each row has a value for each of them.</param>
/// <param name="Periods">What it holds, by date, without overlap.</param>
public sealed record LawTableInfo(string Id, LocalizedText Name, ValueList<LawTableColumn> Columns, ValueList<LawTablePeriod> Periods);
