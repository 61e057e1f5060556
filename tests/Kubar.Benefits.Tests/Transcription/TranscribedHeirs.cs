using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>PP 44/2015 Pasal 37(5) and 40(2): whether anybody inherits.</summary>
internal static class TranscribedHeirs
{
    public static bool Exist(Family family, LocalDate eventDate, bool jkm)
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

        // b.4: whoever the will names. Permenaker 1/2025 asks for a notarial deed in Pasal 22(1a), 62(1a) and 79(2a) only:
        // the articles on claiming JKM. Nothing of the kind stands among the articles on JKK.
        if (jkm && eventDate >= TranscribedDates.Permenaker1Of2025)
        {
            return family.Will == Will.Notarial;
        }

        return family.Will is Will.Notarial or Will.Other;
    }
}
