using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>The participant's birth, the beginning of employment, and the kind of employer.</summary>
internal static class ParticipantLevers
{
    public static IEnumerable<Lever> Of(Participant participant, SearchReach reach)
    {
        if (participant.BirthDate is not null)
        {
            yield return Moved(
                "participant.birthDate",
                MovedFacts.Of(Facts.AgeAtRegistration),
                reach,
                was => was.BirthDate,
                (was, day) => was with { BirthDate = day },
                "peserta lahir pada",
                "the participant had been born on");
        }

        if (participant.EmployedSince is not null)
        {
            yield return Moved(
                "participant.employedSince",
                MovedFacts.Of(Facts.ServiceMonths),
                reach,
                was => was.EmployedSince,
                (was, day) => was with { EmployedSince = day },
                "hubungan kerja dimulai pada",
                "employment had begun on");
        }

        if (participant.EmployerKind == EmployerKind.StateAdministrator)
        {
            yield return Levers.Choice(
                "participant.employerKind",
                ChangeNature.HadToBeDifferent,
                null,
                MovedFacts.Of(Facts.StateEmployer),
                given => given with { Participant = given.Participant with { EmployerKind = EmployerKind.Ordinary } },
                new("pemberi kerja bukan penyelenggara negara", "the employer were no state administrator"));
        }
    }

    private static Lever Moved(string path, MovedFacts moves, SearchReach reach, Func<Participant, LocalDate?> told, Func<Participant, LocalDate, Participant> with, string indonesian, string english) => new()
    {
        Path = path,
        Nature = ChangeNature.HadToBeDifferent,
        Moves = moves,
        Most = reach.Days,
        DaysPerStep = 1,
        IsTime = true,
        At = (given, days) => told(given.Participant) is { } day ? new[] { days, -days }.SelectMany(by => MovedDay.Where(day, by, moved => given with { Participant = with(given.Participant, moved) })) : [],
        Says = (before, after) => DayWords.Moved(indonesian, english, told(before.Participant)!.Value, told(after.Participant)!.Value),
    };
}
