using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Assessments;

/// <summary>The participant's birth, the beginning of employment, and the kind of employer.</summary>
internal static class ParticipantLevers
{
    private static readonly ToldDay Birth = new(
        "participant.birthDate",
        new("peserta lahir pada", "the participant had been born on"),
        MovedFacts.Of(Facts.AgeAtRegistration),
        given => given.Participant.BirthDate,
        (given, day) => given with { Participant = given.Participant with { BirthDate = day } });

    private static readonly ToldDay BeginningOfEmployment = new(
        "participant.employedSince",
        new("hubungan kerja dimulai pada", "employment had begun on"),
        MovedFacts.Of(Facts.ServiceMonths),
        given => given.Participant.EmployedSince,
        (given, day) => given with { Participant = given.Participant with { EmployedSince = day } });

    private static readonly IReadOnlyList<(ToldDay Day, DayDirection Where)> Days = [(Birth, DayDirection.Either), (BeginningOfEmployment, DayDirection.Either)];

    /// <inheritdoc cref="EventLevers.MovedByTime"/>
    public static IEnumerable<MovedFacts> MovedByTime(BenefitCase benefitCase) => ToldDay.MovedIn(benefitCase, Days);

    public static IEnumerable<Lever> Of(BenefitCase benefitCase, SearchReach reach) =>
    [
        .. ToldDay.Moved(benefitCase, reach, Days),
        .. Employer(benefitCase.Participant),
    ];

    private static IEnumerable<Lever> Employer(Participant participant)
    {
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
}
