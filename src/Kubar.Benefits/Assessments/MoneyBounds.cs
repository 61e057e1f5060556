using System.Text.Json.Serialization;

namespace Kubar.Benefits.Assessments;

/// <summary>The least and the most that a sum can be.</summary>
/// <param name="AtLeast">The least, in rupiah.</param>
/// <param name="AtMost">The most, in rupiah; null where nothing bounds it.</param>
[JsonConverter(typeof(Json.Answers.MoneyBoundsConverter))]
public sealed record MoneyBounds(Rupiah AtLeast, Rupiah? AtMost);
