namespace Kubar.Benefits.Law;

/// <summary>A condition of the law, as data: the code of a reason or of a step of an explanation, and what it says.</summary>
/// <param name="Id">The stable code, such as that of <c>NotOwed.Reasons</c>: <c>jkm.three-months</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Met">What is said where it holds; what a case fills in stands between braces: <c>{hari keterlambatan}</c>.</param>
/// <param name="Unmet">What is said where it does not.</param>
/// <param name="Sources">The articles it rests on, over all the days that are encoded.</param>
/// <remarks>For some constellations of facts the law has a narrower sentence, which is said instead.</remarks>
public sealed record ConditionInfo(string Id, LocalizedText Name, LocalizedText Met, LocalizedText Unmet, ValueList<Citation> Sources);
