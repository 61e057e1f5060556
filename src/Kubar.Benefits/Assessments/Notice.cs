using System.Text.Json.Serialization;

namespace Kubar.Benefits.Assessments;

/// <summary>A remark or reason: a stable code and a sentence.</summary>
/// <param name="Code">The stable id.</param>
/// <param name="Text">The sentence.</param>
[JsonConverter(typeof(Json.Answers.NoticeConverter))]
public sealed record Notice(string Code, LocalizedText Text)
{
    /// <summary>The child of whom it speaks, by its position in the case, counted from 0; null: of none.</summary>
    public int? Child { get; init; }
}
