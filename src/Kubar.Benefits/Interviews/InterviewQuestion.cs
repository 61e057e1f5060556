using System.Text.Json.Serialization;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Interviews;

/// <summary>A fact of a case that is not known and can still change what is owed.</summary>
/// <param name="Path">Where it stands in the case, as in the JSON contract: <c>membership.registeredOn</c>, <c>family.children[0].level</c>.</param>
/// <param name="Name">What people call it, in a sentence.</param>
/// <param name="Form">How it is answered.</param>
[JsonConverter(typeof(Json.Answers.QuestionConverter))]
public sealed record InterviewQuestion(string Path, LocalizedText Name, AnswerForm Form)
{
    /// <summary>The answers to choose from, where <see cref="Form"/> is <see cref="AnswerForm.Choice"/>; else empty.</summary>
    public ValueList<AnswerChoice> Choices { get; init; } = [];

    /// <summary>What is counted, as the contract calls it: <c>rupiah</c>, <c>months</c>, <c>percent</c>; null: nothing.</summary>
    public string? Unit { get; init; }

    /// <summary>What to tell, where the name does not say it all; null: the name does.</summary>
    public LocalizedText? Help { get; init; }

    /// <summary>The ids of the benefits whose outcome, sum, payee, payer or instalments rest on it, in the order of the regulation.</summary>
    public required ValueList<string> Benefits { get; init; }

    /// <summary>
    /// By how much an answer brings the bounds of all benefits together, on average over the answers that were tried, in whole
    /// rupiah rounded down; a benefit that nothing bounds counts as Rp1,000,000,000.
    /// </summary>
    public required Rupiah Narrowing { get; init; }
}
