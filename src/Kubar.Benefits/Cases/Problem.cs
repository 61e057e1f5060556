using System.Text.Json.Serialization;

namespace Kubar.Benefits.Cases;

/// <summary>One thing that is wrong with a case.</summary>
/// <param name="Path">Where, as in the JSON contract: <c>family.children[1].birthDate</c>.</param>
/// <param name="Message">What, in one sentence.</param>
[JsonConverter(typeof(Json.Answers.ProblemConverter))]
public sealed record Problem(string Path, LocalizedText Message)
{
    /// <summary>The path and the message in English.</summary>
    public override string ToString() => $"{Path}: {Message.English}";
}
