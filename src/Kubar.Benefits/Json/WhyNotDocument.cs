using System.Text.Json.Serialization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Law;
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

/// <summary>Why one benefit is not owed, as the JSON tells it.</summary>
/// <param name="Benefit">The benefit.</param>
/// <param name="Status">Its status.</param>
/// <param name="Conditions">The conditions that failed, or that hold the benefit back; the grade of their articles is not told, and is the worst.</param>
/// <param name="Changes">The smallest changes of facts that would make it owed, or payable.</param>
[JsonConverter(typeof(Answers.WhyNotBenefitConverter))]
public sealed record WhyNotBenefit(BenefitInfo Benefit, EntitlementStatus Status, ValueList<DecidingCondition> Conditions, ValueList<WhyNotChange> Changes)
{
    /// <summary>What of an answer is written.</summary>
    /// <exception cref="ArgumentNullException">The answer is null.</exception>
    public static WhyNotBenefit Of(WhyNotAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new(answer.Benefit, answer.Status, answer.Conditions, answer.Changes.Select(change => Of(answer.Benefit, change)).ToValueList());
    }

    /// <summary>A line for logs.</summary>
    public override string ToString() => $"{Benefit.Id}: {Changes.Count} changes";

    private static WhyNotChange Of(BenefitInfo benefit, CaseChange change)
    {
        Entitlement then = change.Assessment[benefit.Id]!;
        return new(change.Facts, change.Nature, then.Status, then.Amount, change.Assessment.Totals.PayableNow);
    }
}

/// <summary>One change of facts, as the JSON tells it.</summary>
/// <param name="Facts">What changes.</param>
/// <param name="Nature">What kind of change it is as a whole.</param>
/// <param name="Status">The status of the benefit after it.</param>
/// <param name="Amount">What is owed of the benefit after it, in rupiah; null: no sum.</param>
/// <param name="PayableNow">What is payable in all after it, in rupiah.</param>
public sealed record WhyNotChange(ValueList<FactChange> Facts, ChangeNature Nature, EntitlementStatus Status, Rupiah? Amount, Rupiah PayableNow);
