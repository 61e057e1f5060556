using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>By when JKK must be claimed: two years from the accident or diagnosis, since PP 82/2019 five.</summary>
[Article("PP 44/2015 Pasal 26")]
[Article("PP 82/2019 Pasal 26")]
internal static class TranscribedClaimLimit
{
    public static LocalDate Of(BenefitCase given, TextReadings readings) => given.Event.Date.PlusYears(IsNewer(given, readings) ? 5 : 2);

    /// <summary>Since PP 82/2019 it names the participant and the employer: not the claim on an employer who never registered the worker.</summary>
    public static bool Limits(BenefitCase given, TranscribedMembership membership, TextReadings readings) =>
        !IsNewer(given, readings)
        || membership.Cover != TranscribedCover.Employer
        || readings.Is("claim-limit-of-employer-debt", "limit");

    // Of what was still alive on its day by the reading claim-limit-transition.
    private static bool IsNewer(BenefitCase given, TextReadings readings) => TranscribedDates.LawOf(given.Event.Date, given, readings) >= TranscribedDates.Pp82
        || (readings.Is("claim-limit-transition", "newer-if-alive") && given.Event.Date.PlusYears(2) >= TranscribedDates.Pp82);
}
