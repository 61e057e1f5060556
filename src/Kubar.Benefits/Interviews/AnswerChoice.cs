using System.Text.Json.Serialization;

namespace Kubar.Benefits.Interviews;

/// <summary>One of the answers to choose from.</summary>
/// <param name="Code">The word that stands for it in a case's JSON.</param>
/// <param name="Name">What people call it.</param>
[JsonConverter(typeof(Json.Answers.ChoiceConverter))]
public sealed record AnswerChoice(string Code, LocalizedText Name);
