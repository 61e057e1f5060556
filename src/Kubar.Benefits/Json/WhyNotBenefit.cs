using System.Text.Json.Serialization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json;

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
