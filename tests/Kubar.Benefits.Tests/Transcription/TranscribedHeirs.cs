using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>Whether anybody inherits.</summary>
[Article("PP 44/2015 Pasal 37(5)")]
[Article("PP 44/2015 Pasal 40(2)")]
[Article("Permenaker 1/2025 Pasal 22, 62, 79")]
internal static class TranscribedHeirs
{
    public static bool Exist(Family family, LocalDate died, bool jkm)
    {
        // a. widow, widower, child
        if (family.Spouse == true || family.Children!.Count > 0)
        {
            return true;
        }

        // b.1 to b.3
        if (family.Parents == true || family.Siblings == true || family.ParentsInLaw == true)
        {
            return true;
        }

        // Permenaker 1/2025 speaks of claiming JKM only: (1a), (2a) the deed of a notary, (1b), (2b) whomever a court has named.
        if (jkm && died >= TranscribedDates.Permenaker1Of2025)
        {
            return family.Will == Will.Notarial || family.CourtHeir;
        }

        // b.4: whoever the will names.
        return family.Will is Will.Notarial or Will.Other;
    }
}
