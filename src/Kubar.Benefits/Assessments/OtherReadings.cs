using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>Which unsettled questions change one entitlement, rather than the case as a whole: found by answering them otherwise.</summary>
internal sealed class OtherReadings(BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation, Assessment assessment)
{
    private readonly Dictionary<Reading, HashSet<BenefitInfo>> _changed = [];

    /// <summary>Whether another answer gives this entitlement another result.</summary>
    public bool Change(Entitlement entitlement, Reading reading)
    {
        // What changes nothing that is shown changes no entitlement.
        if (options.FindDependence && !assessment.DependsOn.Contains(reading.Id, StringComparer.Ordinal))
        {
            return false;
        }

        if (!_changed.TryGetValue(reading, out HashSet<BenefitInfo>? changed))
        {
            changed = new(ReferenceEqualityComparer.Instance);
            foreach (ReadingAlternative alternative in reading.Alternatives)
            {
                if (alternative != options.Readings[reading])
                {
                    AddChanged(changed, alternative);
                }
            }

            _changed.Add(reading, changed);
        }

        return changed.Contains(entitlement.Benefit);
    }

    private void AddChanged(HashSet<BenefitInfo> changed, ReadingAlternative alternative)
    {
        Dictionary<BenefitInfo, Entitlement> others = UnderOtherAnswer
            .Entitlements(benefitCase, options, evaluation, alternative, (benefit, other) => (benefit.Questions & alternative.Reading.Bit) != 0 && !IsSame(benefit, other) ? null : EntitlementTo(benefit.Benefit))
            .ToDictionary(other => other.Benefit, (IEqualityComparer<BenefitInfo>)ReferenceEqualityComparer.Instance);
        foreach (Entitlement entitlement in assessment.Entitlements)
        {
            Entitlement? other = others.GetValueOrDefault(entitlement.Benefit);
            if (!ReferenceEquals(other, entitlement) && !Result(other).Equals(Result(entitlement)))
            {
                changed.Add(entitlement.Benefit);
            }
        }
    }

    /// <summary>Whether all that is compared has the same values: of a benefit that is not owed, that alone. The instalments of a schedule are compared one by one.</summary>
    private bool IsSame(BenefitPlaces benefit, Evaluation other) =>
        !evaluation.At(benefit.ListedWhen, 0).Bounds.IsFalse
        && IsSame(benefit.OwedWhen, other)
        && (evaluation.At(benefit.OwedWhen, 0).Bounds.IsFalse
            || (benefit.Benefit.Schedule is null
                && IsSame(benefit.DeferredWhen, other)
                && IsSame(benefit.Payee, other)
                && (benefit.Benefit.Amount is null || IsSame(benefit.Amount, other))));

    private bool IsSame(int place, Evaluation other)
    {
        ref readonly Value here = ref evaluation.At(place, 0);
        ref readonly Value there = ref other.At(place, 0);
        return here.Bounds == there.Bounds && here.HasNoCeiling == there.HasNoCeiling;
    }

    private Entitlement? EntitlementTo(Benefit benefit)
    {
        foreach (Entitlement entitlement in assessment.Entitlements)
        {
            if (ReferenceEquals(entitlement.Benefit, benefit.Info))
            {
                return entitlement;
            }
        }

        return null;
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
