using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Json;

/// <summary>One side of a comparison, as the JSON tells it.</summary>
/// <param name="Label">What the side is called.</param>
/// <param name="Differs">Whether its result is another than that of the first side.</param>
/// <param name="Assessment">Its assessment.</param>
public sealed record ComparedSide(LocalizedText Label, bool Differs, Assessment Assessment);
