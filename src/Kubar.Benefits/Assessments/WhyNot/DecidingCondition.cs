using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>A condition that decided a result.</summary>
/// <param name="Code">Its stable id.</param>
/// <param name="Text">What is said of it in this case.</param>
/// <param name="Sources">The articles, as they stood on the day of the law.</param>
public sealed record DecidingCondition(string Code, LocalizedText Text, ValueList<Citation> Sources);
