using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Records;

namespace Kubar.Benefits.Assessments;

/// <summary>A case assessed under another answer to one unsettled question.</summary>
internal static class UnderOtherAnswer
{
    /// <summary>
    /// What becomes of each benefit, but for grades and for what <see cref="Assessing.Bare(BenefitCase, AssessmentOptions, Situation)"/> leaves out. Where the answer decides
    /// nothing before the rules, what it cannot decide within them is taken over from the evaluation under the answers that hold, and what is known from that.
    /// </summary>
    public static ValueList<Entitlement> Entitlements(
        BenefitCase benefitCase,
        AssessmentOptions options,
        Evaluation evaluation,
        ReadingAlternative alternative,
        Func<BenefitPlaces, Evaluation, Entitlement?> known)
    {
        AssessmentOptions other = OptionsOf(options, alternative);
        if (DecidesHowIsCounted(benefitCase, options, evaluation.Situation, alternative.Reading))
        {
            using Evaluation apart = Evaluation.Of(options.ChapterOf(benefitCase).Graph, other.SituationOf(benefitCase));
            return Assessing.Entitlements(benefitCase, other, apart, _ => null);
        }

        using var beside = Evaluation.Beside(evaluation, alternative.Reading.Index, alternative.Code);
        return Assessing.Entitlements(benefitCase, other, beside, benefit => known(benefit, beside));
    }

    /// <summary>The options with that answer, and without what follows an assessment.</summary>
    public static AssessmentOptions OptionsOf(AssessmentOptions options, ReadingAlternative alternative) =>
        options with { Readings = options.Readings.With(alternative), Explain = false, FindDependence = false };

    /// <summary>Whether a question can decide how the records of this case are counted, which is done before the rules.</summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="options">How it is assessed.</param>
    /// <param name="situation">How its records are counted so.</param>
    /// <param name="reading">The question.</param>
    public static bool DecidesHowIsCounted(BenefitCase benefitCase, AssessmentOptions options, Situation situation, Reading reading) =>
        (situation.AskedInCounting & reading.Bit) != 0
        && CaseFacts.CountingReadings.TryGetValue(reading, out Func<BenefitCase, Figures, bool>? counts)
        && counts(benefitCase, options.Rulebook.Figures);
}
