using System.Text.Json.Serialization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>The contribution of one month to one programme.</summary>
[JsonConverter(typeof(Json.Answers.ProgramContributionConverter))]
public sealed record ProgramContribution
{
    /// <summary>The programme.</summary>
    public required SecurityProgram Program { get; init; }

    /// <summary>The contribution, with the relief of the month.</summary>
    public required BoundedAmount Amount { get; init; }

    /// <summary>The employer's fine for paying late (PP 44/2015 Pasal 22); null where no day of payment was given.</summary>
    public BoundedAmount? Fine { get; init; }

    /// <summary>The part of the contribution that goes to the job-loss programme JKP; zero for anyone but a PU.</summary>
    public required BoundedAmount ToJkp { get; init; }

    /// <summary>The relief that was applied, as its stable id and a sentence; null: none, or it cannot be told.</summary>
    public Notice? Relief { get; init; }

    /// <summary>The articles of the relief that was applied; empty where none was.</summary>
    public ValueList<Citation> ReliefSources { get; init; } = [];

    /// <summary>The articles and figures on which the contribution rests.</summary>
    public required ValueList<Citation> Sources { get; init; }

    /// <summary>The worst grade among the sources used.</summary>
    public required Grade Grade { get; init; }

    /// <summary>How the contribution came about; null unless asked for (<see cref="AssessmentOptions.Explain"/>).</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>A line for logs.</summary>
    public override string ToString() => $"{Program} {Amount}";
}
