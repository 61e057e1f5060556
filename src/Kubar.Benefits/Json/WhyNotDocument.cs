using System.Text.Json.Serialization;
using Kubar.Benefits.Assessments;
using NodaTime;

namespace Kubar.Benefits.Json;

/// <summary>
/// Why benefits of a case are not owed, as the JSON tells it: what reading the JSON of <see cref="WhyNotAnswer"/>s gives.
/// Immutable, equal by value.
/// </summary>
[JsonConverter(typeof(Answers.WhyNotDocumentConverter))]
public sealed record WhyNotDocument
{
    /// <summary>The case's own key.</summary>
    public required string Id { get; init; }

    /// <summary>The date of the event.</summary>
    public required LocalDate EventDate { get; init; }

    /// <summary>What is payable now, in rupiah, as the case is.</summary>
    public required Rupiah PayableNow { get; init; }

    /// <summary>One for each benefit that was asked about and is not owed, or not payable yet.</summary>
    public required ValueList<WhyNotBenefit> Answers { get; init; }

    /// <summary>What of answers is written.</summary>
    /// <param name="assessment">The assessment of the case.</param>
    /// <param name="answers">The answers about it.</param>
    /// <exception cref="ArgumentNullException">The assessment or the answers are null.</exception>
    public static WhyNotDocument Of(Assessment assessment, ValueList<WhyNotAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(answers);
        return new()
        {
            Id = assessment.Id,
            EventDate = assessment.EventDate,
            PayableNow = assessment.Totals.PayableNow,
            Answers = answers.Select(WhyNotBenefit.Of).ToValueList(),
        };
    }

    /// <summary>A line for logs.</summary>
    public override string ToString() => $"{Id}: {Answers}";
}
