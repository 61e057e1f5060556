using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>In which programmes the participant was enrolled, what was found at registration, a new registration, and the end of membership.</summary>
internal static class EnrolmentLevers
{
    /// <summary>What is told from the end of membership: for a disease it can stand for that of employment.</summary>
    private static readonly MovedFacts FromEnd = MembershipLevers.FromMonths with
    {
        OfCase = [.. MembershipLevers.FromMonths.OfCase, Facts.TestDay.Fact, Facts.YearsAfterEmployment.Fact, Facts.YearsToOnset.Fact, Facts.EmploymentEnded.Fact],
    };

    public static IEnumerable<Lever> Of(Membership membership, SearchReach reach)
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

        if (membership.ReregisteredOn is not null)
        {
            yield return Moved(
                "membership.reregisteredOn",
                MembershipLevers.FromMonths,
                reach,
                was => was.ReregisteredOn,
                (was, day) => was with { ReregisteredOn = day },
                "pendaftaran kembali terjadi pada",
                "the new registration had been on");
        }

        if (membership.EndedOn is not null)
        {
            yield return Moved(
                "membership.endedOn",
                FromEnd,
                reach,
                was => was.EndedOn,
                (was, day) => was with { EndedOn = day },
                "kepesertaan berakhir pada",
                "membership had ended on");
        }
    }

    private static Lever Moved(string path, MovedFacts moves, SearchReach reach, Func<Membership, LocalDate?> told, Func<Membership, LocalDate, Membership> with, string indonesian, string english) => new()
    {
        Path = path,
        Nature = ChangeNature.HadToBeDifferent,
        Moves = moves,
        Most = reach.Days,
        DaysPerStep = 1,
        IsTime = true,
        At = (given, days) => told(given.Membership) is { } day ? new[] { days, -days }.SelectMany(by => MovedDay.Where(day, by, moved => given with { Membership = with(given.Membership, moved) })) : [],
        Says = (before, after) => DayWords.Moved(indonesian, english, told(before.Membership)!.Value, told(after.Membership)!.Value),
    };
}
