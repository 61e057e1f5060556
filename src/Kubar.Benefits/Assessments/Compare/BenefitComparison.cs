using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>One benefit, side by side.</summary>
/// <param name="Benefit">The benefit.</param>
/// <param name="Entitlements">The entitlement of each side; null where its event cannot bring the benefit.</param>
/// <param name="Differences">How the other sides differ from the first: one for each that does.</param>
public sealed record BenefitComparison(BenefitInfo Benefit, ValueList<Entitlement?> Entitlements, ValueList<BenefitDifference> Differences)
{
    internal static BenefitComparison Of(Benefit benefit, ValueList<Assessment> assessments, IReadOnlyList<Evaluation> evaluations)
    {
        var entitlements = assessments.Select(assessment => assessment[benefit.Id]).ToValueList();
        var differences = new List<BenefitDifference>();
        for (int side = 1; side < entitlements.Count; side++)
        {
            ValueList<DifferenceKind> what = WhatDiffers.Between(entitlements[0], entitlements[side]);
            if (what.Count > 0)
            {
                differences.Add(new(side, what, new DifferingSteps(evaluations[0], evaluations[side]).Of(benefit, entitlements[0], entitlements[side])));
            }
        }

        return new(benefit.Info, entitlements, differences.ToValueList());
    }
}
