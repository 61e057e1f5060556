using System.Text.Json.Serialization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Law;

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

/// <summary>One side of a comparison, as the JSON tells it.</summary>
/// <param name="Label">What the side is called.</param>
/// <param name="Differs">Whether its result is another than that of the first side.</param>
/// <param name="Assessment">Its assessment.</param>
public sealed record ComparedSide(LocalizedText Label, bool Differs, Assessment Assessment);

/// <summary>How one side differs from the first in one benefit, as the JSON tells it.</summary>
/// <param name="Benefit">The benefit.</param>
/// <param name="Difference">The side, what differs and why; the grade of its articles is not told, and is the worst.</param>
public sealed record ComparedBenefit(BenefitInfo Benefit, BenefitDifference Difference);
