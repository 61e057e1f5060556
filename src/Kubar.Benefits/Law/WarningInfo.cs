namespace Kubar.Benefits.Law;

/// <summary>A warning that an assessment can carry, as data.</summary>
/// <param name="Code">The stable code, that of <c>Assessment.Warnings</c>.</param>
/// <param name="Name">What it is about, in a few words.</param>
/// <param name="Text">What it says; what a case fills in stands between braces.</param>
public sealed record WarningInfo(string Code, LocalizedText Name, LocalizedText Text);
