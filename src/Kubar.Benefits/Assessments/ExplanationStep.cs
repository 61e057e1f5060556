using System.Text.Json.Serialization;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>One step of a derivation.</summary>
[JsonConverter(typeof(Json.Answers.ExplanationStepConverter))]
public sealed record ExplanationStep
{
    /// <summary>The stable id of the rule, parameter, fact or reason.</summary>
    public required string Id { get; init; }

    /// <summary>What the step is about: a name or a whole sentence.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The formula with its numbers and result, or the value; null where the name says it all.</summary>
    public LocalizedText? Value { get; init; }

    /// <summary>The articles; empty for a fact.</summary>
    public ValueList<Citation> Sources { get; init; } = [];

    /// <summary>What this step itself rests on.</summary>
    public ValueList<ExplanationStep> Because { get; init; } = [];
}
