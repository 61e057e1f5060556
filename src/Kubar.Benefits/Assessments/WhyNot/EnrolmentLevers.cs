using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Assessments;

/// <summary>In which programmes the participant was enrolled, what was found at registration, a new registration, and the end of membership.</summary>
internal static class EnrolmentLevers
{
    /// <summary>What is told from the end of membership: for a disease it can stand for that of employment.</summary>
    private static readonly MovedFacts FromEnd = MembershipLevers.FromMonths with
    {
        OfCase = [.. MembershipLevers.FromMonths.OfCase, Facts.TestDay.Fact, Facts.YearsAfterEmployment.Fact, Facts.YearsToOnset.Fact, Facts.EmploymentEnded.Fact],
    };

    private static readonly ToldDay NewRegistration = new(
        "membership.reregisteredOn",
        new("pendaftaran kembali terjadi pada", "the new registration had been on"),
        MembershipLevers.FromMonths,
        given => given.Membership.ReregisteredOn,
        (given, day) => given with { Membership = given.Membership with { ReregisteredOn = day } });

    private static readonly ToldDay End = new(
        "membership.endedOn",
        new("kepesertaan berakhir pada", "membership had ended on"),
        FromEnd,
        given => given.Membership.EndedOn,
        (given, day) => given with { Membership = given.Membership with { EndedOn = day } });

    private static readonly IReadOnlyList<(ToldDay Day, DayDirection Where)> Days = [(NewRegistration, DayDirection.Either), (End, DayDirection.Either)];

    /// <inheritdoc cref="EventLevers.MovedByTime"/>
    public static IEnumerable<MovedFacts> MovedByTime(BenefitCase benefitCase) => ToldDay.MovedIn(benefitCase, Days);

    public static IEnumerable<Lever> Of(BenefitCase benefitCase, SearchReach reach) =>
    [
        .. Enrolment(benefitCase.Membership),
        .. ToldDay.Moved(benefitCase, reach, Days),
    ];

    private static IEnumerable<Lever> Enrolment(Membership membership)
    {
        if (membership.Programmes is { } programmes && (!programmes.Contains(SecurityProgram.Jkk) || !programmes.Contains(SecurityProgram.Jkm)))
        {
            yield return Levers.Choice(
                "membership.programmes",
                ChangeNature.HadToBeDifferent,
                null,
                MovedFacts.Of(Facts.InJkk, Facts.InJkm),
                given => given with { Membership = given.Membership with { Programmes = [SecurityProgram.Jkk, SecurityProgram.Jkm] } },
                new("peserta terdaftar dalam JKK dan JKM", "the participant had been enrolled in both JKK and JKM"));
        }

        if (membership.WorkingWhenRegistered == false)
        {
            yield return Levers.Choice(
                "membership.workingWhenRegistered",
                ChangeNature.Finding,
                EventLevers.FinderOf(Facts.WorkingWhenRegistered),
                MovedFacts.Of(Facts.WorkingWhenRegistered),
                given => given with { Membership = given.Membership with { WorkingWhenRegistered = true } },
                new("ditetapkan bahwa peserta memiliki usaha atau pekerjaan ketika didaftarkan", "it were found that there was a business or work at registration"));
        }
    }
}
