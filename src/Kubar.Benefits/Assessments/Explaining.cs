using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>The derivation of an entitlement from the values of its rules.</summary>
internal sealed class Explaining(BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation)
{
    public Explanation Of(Benefit benefit, Outcome outcome)
    {
        _ = (benefitCase, options, evaluation, benefit, outcome);
        return new([]);
    }
}
