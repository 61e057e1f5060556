using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>A step of a rule that comes out otherwise on another side.</summary>
/// <param name="Id">The stable id of the condition, step, figure, fact or reading.</param>
/// <param name="Name">Its name.</param>
/// <param name="First">What is said of it on the first side.</param>
/// <param name="Other">What is said of it on the other side.</param>
/// <param name="FirstSources">The articles on the first side.</param>
/// <param name="OtherSources">The articles on the other side.</param>
public sealed record DifferingStep(
    string Id,
    LocalizedText Name,
    LocalizedText First,
    LocalizedText Other,
    ValueList<Citation> FirstSources,
    ValueList<Citation> OtherSources);
