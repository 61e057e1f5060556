namespace Kubar.Benefits.Assessments;

/// <summary>One fact of a case that would be otherwise.</summary>
/// <param name="Path">Where it stands in the case, as in the JSON contract: <c>membership.registeredOn</c>.</param>
/// <param name="Text">The change as a clause.</param>
/// <param name="Nature">Whether it can still be done.</param>
/// <param name="MadeBy">Who finds or certifies it, where a person must judge it; else null.</param>
/// <param name="Distance">How far it moves, in days; a month counts as 30, a yes or no as nothing.</param>
public sealed record FactChange(string Path, LocalizedText Text, ChangeNature Nature, LocalizedText? MadeBy, int Distance)
{
    /// <summary>
    /// Whether the change stands for many of its kind, such as some partial loss: that the benefit would be owed is then
    /// certain, but its amount is only that of the example.
    /// </summary>
    public bool IsExample { get; init; }
}
