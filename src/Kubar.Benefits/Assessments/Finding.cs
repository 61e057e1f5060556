using System.Text.Json.Serialization;

namespace Kubar.Benefits.Assessments;

/// <summary>A fact that a person had to judge, and who judges it.</summary>
/// <param name="Fact">The fact's id: its path in the case.</param>
/// <param name="Name">The fact's name.</param>
/// <param name="MadeBy">Who makes the finding.</param>
[JsonConverter(typeof(Json.Answers.FindingConverter))]
public sealed record Finding(string Fact, LocalizedText Name, LocalizedText MadeBy);
