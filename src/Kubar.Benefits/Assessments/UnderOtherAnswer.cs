using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Records;

namespace Kubar.Benefits.Assessments;

/// <summary>A case assessed under another answer to one unsettled question.</summary>
internal static class UnderOtherAnswer
{
    /// <summary>
    /// The assessment but for grades, and for what <see cref="Assessing.Bare(BenefitCase, AssessmentOptions, Situation)"/> leaves out. Where the answer decides nothing before the
    /// rules, what it cannot decide within them is taken over from the evaluation under the answers that hold.
    /// </summary>
    public static Assessment Of(BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation, ReadingAlternative alternative)
    {
        AssessmentOptions other = options with { Readings = options.Readings.With(alternative), Explain = false, FindDependence = false };
        if (DecidesHowIsCounted(benefitCase, options, alternative.Reading))
        {
            return Assessing.Bare(benefitCase, other, other.SituationOf(benefitCase));
        }

        using var beside = Evaluation.Beside(evaluation, alternative.Reading.Index, other.Readings.CodeOf(alternative.Reading));
        return Assessing.Bare(benefitCase, other, beside);
    }

    /// <summary>Whether a question can decide how the records of this case are counted, which is done before the rules.</summary>
    public static bool DecidesHowIsCounted(BenefitCase benefitCase, AssessmentOptions options, Reading reading) =>
        CaseFacts.CountingReadings.TryGetValue(reading, out Func<BenefitCase, Figures, bool>? counts) && counts(benefitCase, options.Rulebook.Figures);
}
