using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Records;

namespace Kubar.Benefits.Assessments;

/// <summary>On which readings an assessment depends: those under one of whose alternatives it would differ.</summary>
internal static class Dependence
{
    /// <summary>
    /// Most questions never come up: no answer to them can matter. Each of the others is answered otherwise in the rules alone
    /// (<see cref="Evaluation.Answer"/>), which reckons anew only what comes out otherwise; where all that is shown keeps its value, no answer
    /// to it can matter. Only for the questions that remain is the case assessed again.
    /// </summary>
    public static ValueList<string> Of(BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation, Assessment assessment, CancellationToken cancellation)
    {
        ulong asked = evaluation.Asked;
        using var shown = new ShownComparison(options.ChapterOf(benefitCase), evaluation);
        List<string>? found = null;
        foreach (Reading reading in ReadingCatalogue.All)
        {
            cancellation.ThrowIfCancellationRequested();
            bool canMatter = ((asked & (1UL << reading.Index)) != 0 && ChangesWhatIsShown(options, shown, reading))
                || CountsDiffer(benefitCase, options, evaluation.Situation, reading);
            if (canMatter && Differs(benefitCase, options, evaluation, assessment, reading))
            {
                (found ??= []).Add(reading.Id);
            }
        }

        return found is null ? [] : found.ToValueList();
    }

    private static bool ChangesWhatIsShown(AssessmentOptions options, ShownComparison shown, Reading reading)
    {
        for (int answer = 0; answer < reading.Alternatives.Count; answer++)
        {
            if (answer != options.Readings.CodeOf(reading) && !shown.IsSameUnder(reading.Index, answer))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CountsDiffer(BenefitCase benefitCase, AssessmentOptions options, Situation situation, Reading reading)
    {
        if (!UnderOtherAnswer.DecidesHowIsCounted(benefitCase, options, reading))
        {
            return false;
        }

        for (int answer = 0; answer < reading.Alternatives.Count; answer++)
        {
            if (answer != options.Readings.CodeOf(reading))
            {
                Readings readings = options.Readings.With(reading.Alternatives[answer]);
                if (!CaseFacts.AreTheSame(situation, reading, benefitCase, readings, options.PublicHolidays, options.Rulebook.Figures))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Differs(BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation, Assessment assessment, Reading reading) =>
        reading.Alternatives
            .Where(alternative => alternative != options.Readings[reading])
            .Any(alternative => !IsSame(assessment, UnderOtherAnswer.Of(benefitCase, options, evaluation, alternative)));

    /// <summary>Whether a family or an auditor would see the same.</summary>
    public static bool IsSame(Assessment assessment, Assessment other) =>
        assessment.Totals == other.Totals
        && assessment.ClaimBy == other.ClaimBy
        && assessment.Arrears == other.Arrears
        && assessment.Entitlements.Select(Result).SequenceEqual(other.Entitlements.Select(Result));

    /// <summary>What a family or an auditor would see differ: not the wording of a reason.</summary>
    private static (Outcome Outcome, Payee? Payee, HeirRank? Rank, bool ByEmployer, bool First, ValueList<Instalment> Schedule) Result(Entitlement entitlement) => (
        entitlement.Outcome switch
        {
            Entitled entitled => entitled with { DeferredUntil = entitled.DeferredUntil.Select(notice => notice with { Text = new(notice.Code, notice.Code) }).ToValueList() },
            NotOwed => new NotOwed([]),
            var outcome => outcome,
        },
        entitlement.Payee,
        entitlement.HeirRank,
        entitlement.PaidByEmployer,
        entitlement.PayerFirst,
        entitlement.Schedule);
}
