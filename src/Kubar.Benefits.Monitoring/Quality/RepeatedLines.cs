using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Monitoring;

/// <summary>A roster that was given twice, or put together of lists that overlap: told in one sentence beside the findings on each of its persons.</summary>
internal static class RepeatedLines
{
    // Of a tenth of the persons one thinks of the list, of fewer of the persons.
    private const int Tenth = 10;

    /// <summary>A notice where a tenth of the persons or more stand on several lines that say the same; else none.</summary>
    public static IEnumerable<Notice> Of(ProgrammeRoster roster)
    {
        int repeated = roster.Persons.Count(IsRepeated);
        if (repeated > 1 && repeated * (long)Tenth >= roster.Persons.Count)
        {
            yield return new("lines-told-again", new(
                $"{Wording.Counted(repeated, "orang", "person", Language.Indonesian)} dari {Wording.Counted(roster.Persons.Count, "orang", "person", Language.Indonesian)} tercantum pada beberapa baris yang sama isinya: daftar peserta mungkin diberikan dua kali, atau digabung dari daftar yang beririsan.",
                $"{Wording.Counted(repeated, "orang", "person", Language.English)} of {Wording.Counted(roster.Persons.Count, "orang", "person", Language.English)} stand on several lines that say the same: the roster may have been given twice, or put together of lists that overlap."));
        }
    }

    private static bool IsRepeated(RosterPerson person)
    {
        ValueList<Person> lines = person.Lines;
        return lines.Count > 1 && lines.Skip(1).Any(line => line with { Key = lines[0].Key } == lines[0]);
    }
}
