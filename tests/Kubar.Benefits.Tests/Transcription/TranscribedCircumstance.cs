using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>What is a work accident, ground by ground: Permenaker 5/2021 Pasal 7 and 47, Permenaker 1/2025 Pasal 7.</summary>
[Article("Permenaker 5/2021 Pasal 7, 47")]
[Article("Permenaker 1/2025 Pasal 7(2)g")]
internal static class TranscribedCircumstance
{
    public static bool IsWorkAccident(AccidentCircumstance circumstance, Segment segment, LocalDate date, World world)
    {
        switch (circumstance)
        {
            // The competent party has found it to be one.
            case AccidentCircumstance.AsFound:
                return true;

            // Pasal 7(2)a and b; Pasal 47(2)a and b; PP 44/2015 Pasal 1 angka 6.
            case AccidentCircumstance.Work:
            case AccidentCircumstance.Commute:
                return true;

            // Beyond these, other rules applied before Permenaker 5/2021, which were not read.
            case var _ when date < TranscribedDates.Permenaker5Of2021:
                return world.IsFromWork;

            // Pasal 47(2)a: of a BPU whatever is connected with the work; an errand by leave of an employer is not.
            case var _ when segment == Segment.Bpu:
                return circumstance is not (AccidentCircumstance.Elsewhere or AccidentCircumstance.Errand);

            // Pasal 7(2)g, since Permenaker 1/2025, for wage recipients.
            case AccidentCircumstance.Violence:
                return date >= TranscribedDates.Permenaker1Of2025;

            // Pasal 7(2)c and d, 7(7)a to e: wage recipients.
            case AccidentCircumstance.OfficialTask:
            case AccidentCircumstance.Errand:
            case AccidentCircumstance.Overtime:
            case AccidentCircumstance.EmployersActivity:
            case AccidentCircumstance.CalledFromLeave:
            case AccidentCircumstance.BaseCampJourney:
            case AccidentCircumstance.WeeklyJourney:
                return true;

            default:
                return false;
        }
    }
}
