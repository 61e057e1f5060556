using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
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
            bool isCounted = UnderOtherAnswer.DecidesHowIsCounted(benefitCase, options, evaluation.Situation, reading);
            if (!isCounted && (asked & reading.Bit) == 0)
            {
                continue;
            }

            foreach (ReadingAlternative alternative in reading.Alternatives)
            {
                if (alternative.Code != options.Readings.CodeOf(reading) && Differs(alternative, isCounted))
                {
                    (found ??= []).Add(reading.Id);
                    break;
                }
            }
        }

        return found is null ? [] : found.ToValueList();

        bool Differs(ReadingAlternative alternative, bool isCounted)
        {
            if (isCounted && !CaseFacts.AreTheSame(evaluation.Situation, alternative.Reading, benefitCase, options.Readings.With(alternative), options.PublicHolidays, options.Rulebook.Figures))
            {
                AssessmentOptions other = UnderOtherAnswer.OptionsOf(options, alternative);
                return !IsSame(assessment, Assessing.Bare(benefitCase, other, other.SituationOf(benefitCase)));
            }

            return (asked & alternative.Reading.Bit) != 0
                && !shown.IsSameUnder(alternative.Reading.Index, alternative.Code)
                && !IsSame(assessment, Assessing.Bare(benefitCase, UnderOtherAnswer.OptionsOf(options, alternative), shown.Other, KnownOf));
        }

        Entitlement? KnownOf(BenefitPlaces benefit)
        {
            if (shown.IsTakenOver(benefit))
            {
                foreach (Entitlement entitlement in assessment.Entitlements)
                {
                    if (ReferenceEquals(entitlement.Benefit, benefit.Benefit.Info))
                    {
                        return entitlement;
                    }
                }
            }

            return null;
        }
    }

    /// <summary>Whether a family or an auditor would see the same.</summary>
    public static bool IsSame(Assessment assessment, Assessment other) =>
        assessment.Totals == other.Totals
        && assessment.ClaimBy == other.ClaimBy
        && assessment.Arrears == other.Arrears
        && AreSame(assessment.Entitlements, other.Entitlements);

    private static bool AreSame(ValueList<Entitlement> entitlements, ValueList<Entitlement> others)
    {
        bool same = entitlements.Count == others.Count;
        for (int i = 0; same && i < entitlements.Count; i++)
        {
            same = ReferenceEquals(entitlements[i], others[i]) || Result(entitlements[i]).Equals(Result(others[i]));
        }

        return same;
    }

    /// <summary>What a family or an auditor would see differ: not the wording of a reason.</summary>
    private static (Outcome Outcome, Payee? Payee, HeirRank? Rank, bool ByEmployer, bool First, ValueList<Instalment> Schedule, ValueList<string> PayeeMissing, ValueList<string> PayerMissing, ValueList<string> ScheduleMissing) Result(Entitlement entitlement) => (
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
        entitlement.Schedule,
        entitlement.PayeeMissing,
        entitlement.PayerMissing,
        entitlement.ScheduleMissing);
}
