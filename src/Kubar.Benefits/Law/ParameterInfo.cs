namespace Kubar.Benefits.Law;

/// <summary>A dated figure of the law, as data.</summary>
/// <param name="Id">The stable id: <c>jkm.lump-sum</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">What its values count.</param>
/// <param name="Periods">Its values, by date, without overlap.</param>
public sealed record ParameterInfo(string Id, LocalizedText Name, ParameterUnit Unit, ValueList<ParameterValue> Periods);
