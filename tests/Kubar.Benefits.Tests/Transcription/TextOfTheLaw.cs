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
