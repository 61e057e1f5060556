using System.Text.Json.Serialization;

namespace Kubar.Benefits.Assessments;

/// <summary>The derivation of one entitlement: its result, then each step on which it rests.</summary>
/// <param name="Steps">The steps, the deciding ones first.</param>
[JsonConverter(typeof(Json.Answers.ExplanationConverter))]
public sealed record Explanation(ValueList<ExplanationStep> Steps);
