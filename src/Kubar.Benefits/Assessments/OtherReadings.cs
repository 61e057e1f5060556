using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>Which unsettled questions change one entitlement, rather than the case as a whole: found by answering them otherwise.</summary>
internal sealed class OtherReadings(BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation)
{
    private readonly Dictionary<Reading, List<Assessment>> _assessments = [];

    /// <summary>Whether another answer gives this entitlement another result.</summary>
    public bool Change(Entitlement entitlement, Reading reading)
    {
        if (!_assessments.TryGetValue(reading, out List<Assessment>? others))
        {
            others =
            [
                .. reading.Alternatives
                    .Where(alternative => alternative != options.Readings[reading])
                    .Select(alternative => UnderOtherAnswer.Of(benefitCase, options, evaluation, alternative)),
            ];
            _assessments.Add(reading, others);
        }

        return others.Exists(other => !Result(other[entitlement.Benefit.Id]).Equals(Result(entitlement)));
    }

    /// <summary>What a family would see differ: not the wording of a reason.</summary>
    private static (EntitlementStatus?, BenefitValue?, Rupiah?, Rupiah?, Payee?, ValueList<Instalment>?) Result(Entitlement? entitlement) =>
    (
        entitlement?.Status,
        (entitlement?.Outcome as Entitled)?.Value,
        (entitlement?.Outcome as Undetermined)?.AtLeast,
        (entitlement?.Outcome as Undetermined)?.AtMost,
        entitlement?.Payee,
        entitlement?.Schedule);
}
