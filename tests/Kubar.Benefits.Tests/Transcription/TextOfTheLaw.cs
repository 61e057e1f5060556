using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>
/// The law, transcribed from its text a second time: literal, slow, plain, sharing nothing with the engine but the types
/// a caller hands in. Default readings only, and every fact must be given.
/// </summary>
internal static class TextOfTheLaw
{
    public static TranscribedAnswer Assess(BenefitCase benefitCase)
    {
        TranscribedAnswer answer = new();
        InsuredEvent happened = benefitCase.Event;

        // PP 44/2015 Pasal 48(1): for a disease found after the employment, the cover of its last day.
        LocalDate testDay = happened.Kind == EventKind.OccupationalDisease && happened.EmploymentEndedOn is { } ended && ended < happened.Date
            ? ended
            : happened.Date;
        TranscribedMembership membership = TranscribedMembership.On(testDay, benefitCase.Participant, benefitCase.Membership);

        switch (happened.Kind)
        {
            case EventKind.WorkAccident or EventKind.OccupationalDisease when happened.Suspicion is { Conclusion: null }:
                return Suspected(benefitCase, membership);

            case EventKind.WorkAccident:
            case EventKind.OccupationalDisease:
                TranscribedJkk.Assess(benefitCase, membership, answer);
                break;

            case EventKind.NonWorkDeath:
                TranscribedJkm.Assess(benefitCase, membership, answer);
                break;

            case EventKind.SuddenDeathAtWork when happened.Date < TranscribedDates.Pp82:
                // Kepmenaker 609/2012 was not read.
                TranscribedAnswer fromWork = new();
                TranscribedAnswer notFromWork = new();
                TranscribedJkk.Assess(benefitCase, membership, fromWork);
                TranscribedJkm.Assess(benefitCase, membership, notFromWork);
                TranscribedTotals.Late(benefitCase, fromWork);
                TranscribedTotals.Late(benefitCase, notFromWork);
                answer.NotEncoded = (fromWork, notFromWork);
                answer.ClaimBy = fromWork.ClaimBy;
                break;

            default:
                if (CountsAsWorkAccident(benefitCase))
                {
                    TranscribedJkk.Assess(benefitCase, membership, answer);
                }
                else
                {
                    TranscribedJkm.Assess(benefitCase, membership, answer);
                }

                break;
        }

        TranscribedTotals.Late(benefitCase, answer);
        TranscribedTotals.Sum(benefitCase, membership, answer);
        return answer;
    }

    // PP 49/2023 Pasal 25A, 25B; Permenaker 1/2025 Pasal 8E, 48E: until it is concluded, only care is certain.
    private static TranscribedAnswer Suspected(BenefitCase benefitCase, TranscribedMembership membership)
    {
        LocalDate date = benefitCase.Event.Date;
        Suspicion suspicion = benefitCase.Event.Suspicion!;
        TranscribedAnswer fromWork = new();
        TranscribedJkk.Assess(benefitCase, membership, fromWork);
        TranscribedTotals.Late(benefitCase, fromWork);
        TranscribedAnswer answer = new() { NotEncoded = (fromWork, new TranscribedAnswer()), ClaimBy = fromWork.ClaimBy };

        // 25A(1): guaranteed first to a participant; 8E(1): in a facility that cooperates
        bool guaranteed = date >= TranscribedDates.Pp49Of2023
            && (date < TranscribedDates.Permenaker1Of2025 || suspicion.AtCooperatingFacility == true);
        bool inTime = !(benefitCase.Claim.AppliedOn > date.PlusYears(date >= TranscribedDates.Pp82 ? 5 : 2));
        if (guaranteed && inTime && membership.Cover != TranscribedCover.None)
        {
            answer.Benefits["jkk.medical-care"] = new TranscribedBenefit(
                TranscribedStatus.Owed, benefitCase.Expenses.Medical?.Value, TranscribedPayee.Provider, membership.Cover == TranscribedCover.Employer, []);
        }

        TranscribedTotals.Sum(benefitCase, membership, answer);
        TranscribedTotals.Sum(benefitCase, membership, fromWork);
        if (fromWork.ArrearsDeducted)
        {
            // Whether anything will be owed out of which the arrears come is not known.
            answer.Net = null;
        }

        return answer;
    }

    // Permenaker 5/2021 Pasal 85
    private static bool CountsAsWorkAccident(BenefitCase benefitCase)
    {
        // (1)b, (2)b: not more than 24 hours after the attack
        if (benefitCase.Event.TimeFromAttackToDeath!.Value > Duration.FromHours(24))
        {
            return false;
        }

        if (benefitCase.Participant.Segment == Segment.Pu)
        {
            return true;
        }

        // (2): at the work registered; (3): twelve months contributed
        return benefitCase.Event.DoingRegisteredWork == true
            && TranscribedMembership.ContributionPeriod(benefitCase.Membership, benefitCase.Event.Date) >= 12;
    }
}
