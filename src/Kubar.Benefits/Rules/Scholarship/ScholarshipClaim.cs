using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Accident;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules.Scholarship;

/// <summary>What becomes of the years for which a scholarship was not claimed in time.</summary>
/// <law>Permenaker 5/2021 Pasal 106, as amended by Permenaker 1/2025</law>
internal static class ScholarshipClaim
{
    private static readonly Date Day = LawInForce.OfScholarship;

    /// <summary>Permenaker 1/2025 speaks of claims and has no transitional clause.</summary>
    private static readonly Truth AsAmended = Permenaker1.IsInForceOn(Day) | ReadingCatalogue.MissedYears.Decide(
        ("all", Truth.Never),
        ("as-later", Truth.Always));

    /// <summary>"terlambat mengajukan manfaat beasiswa": a claim that is let in only where the child still qualifies</summary>
    public static readonly Truth Late = Facts.Applied & AsAmended & Facts.ScholarshipClaimLate;

    /// <summary>"sisa manfaat yang belum diajukan, paling banyak 3 (tiga) tahun ajaran sebelum pengajuan": against "tetap diberikan terhitung sejak" of a late first claim</summary>
    private static readonly Truth Capped = AsAmended & ReadingCatalogue.LateFirstClaim.Decide(
        ("no-cap", Truth.Never),
        ("cap", Truth.Always));

    private static readonly Count MostMissed = Parameters.ScholarshipMissedClaims.On(Date.Later(Day, Date.On(Permenaker1.InForceFrom))).Count;

    /// <summary>How many instalments of the child have fallen due by the application.</summary>
    public static readonly Count Due = Education.BelowSchool.Choose(ChildFacts.YearsDueFromSchoolAge, Facts.ScholarshipYearsDue);

    /// <summary>"gugur apabila telah lewat waktu": whether the limit of JKK runs against each yearly claim too is a reading; none is written for JKM.</summary>
    private static readonly Truth LimitRunsAgainstEach = WorkAccident.Happened & ClaimLimit.Runs & ReadingCatalogue.ClaimLimitOfLaterClaims.Decide(
        ("first-claim", Truth.Never),
        ("each-claim", Truth.Always));

    private static readonly Date Before2100 = Date.On(new(2095, 2, 28));

    private static readonly Truth LimitEndsInFebruary2100 = (Facts.EventDate >= Before2100) & (Facts.EventDate <= Before2100);

    private static readonly Count YearsToFirst = Education.BelowSchool.Choose(ChildFacts.YearsToSchoolAge, Facts.YearsToScholarship);

    private static readonly Count YearsToSecond = Education.BelowSchool.Choose(ChildFacts.YearsToSecondFromSchoolAge, Facts.YearsToSecondInstalment);

    /// <summary>Whether the instalment so many years after the first is lost, because it was or can only be claimed too late.</summary>
    public static Truth Lost(int year) =>
        (Facts.Applied & Capped & (Due > MostMissed + (year + 1))) | (LimitRunsAgainstEach & (YearsTo(year) > ClaimLimit.Years));

    /// <summary>
    /// Instalments that count from 29 February fall due on that day only every fourth year, and in 2100 on the 28th: which tells a limit of 5
    /// years only where it ends on that day.
    /// </summary>
    private static Count YearsTo(int year) => (year % 4, year) switch
    {
        (0, 4) => LimitEndsInFebruary2100.Choose(YearsToSecond + 3, YearsToFirst + 4),
        (0, _) => YearsToFirst + year,
        _ => YearsToSecond + (year - 1),
    };
}
