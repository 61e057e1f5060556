using System.Text.Json.Serialization;
using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Json;

/// <summary>
/// A comparison as its JSON tells it: what reading the JSON of a <see cref="CaseComparison"/> gives. Immutable, equal by value.
/// </summary>
[JsonConverter(typeof(Answers.ComparisonDocumentConverter))]
public sealed record ComparisonDocument
{
    /// <summary>The sides; the others are compared with the first.</summary>
    public required ValueList<ComparedSide> Sides { get; init; }

    /// <summary>What differs, by benefit in the order of the regulation, and then by side.</summary>
    public required ValueList<ComparedBenefit> Differences { get; init; }

    /// <summary>What of a comparison is written.</summary>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static ComparisonDocument Of(CaseComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new()
        {
            Sides = comparison.Sides.Select((side, index) => new ComparedSide(side.Label, index > 0 && comparison.Differs(index), comparison.Assessments[index])).ToValueList(),
            Differences = comparison.Benefits.SelectMany(benefit => benefit.Differences.Select(difference => new ComparedBenefit(benefit.Benefit, difference))).ToValueList(),
        };
    }

    /// <summary>A line for logs.</summary>
    public override string ToString() => $"{Sides.Count} sides, {Differences.Count} differences";
}
