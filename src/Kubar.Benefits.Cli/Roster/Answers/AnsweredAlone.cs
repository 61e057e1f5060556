using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Cli.Roster.Answers;

/// <summary>
/// Which cases are answered one by one: those in which a column cannot say everything, because facts are missing and have to be
/// named, or because the library may have a warning. It may name too many; that costs time and nothing else.
/// </summary>
internal static class AnsweredAlone
{
    // The least age from which registration was ever too late, whatever the day.
    private static readonly long LowestAgeLimit = EncodedLaw.Parameters
        .First(parameter => parameter.Id == "contribution.bpu.registration-age")
        .Periods.Min(period => period.Value);

    public static bool Is(BenefitCase one) =>
        one.Membership is { Registered: true } and ({ RegisteredOn: null } or { PaidMonths: null })
        || MayBeOverAge(one)
        || HasPaidNothing(one)
        || !KnowsTheChildren(one.Family);

    private static bool MayBeOverAge(BenefitCase one) =>
        one.Participant.BirthDate is { } birth && one.Membership.RegisteredOn is { } registered && registered.Year - birth.Year >= LowestAgeLimit;

    private static bool HasPaidNothing(BenefitCase one)
    {
        YearMonth month = one.Event.Date.ToYearMonth();
        foreach (PaidPeriod paid in one.Membership.PaidMonths ?? [])
        {
            if (paid.First <= month)
            {
                return false;
            }
        }

        return one.Membership.Registered;
    }

    private static bool KnowsTheChildren(Family? family)
    {
        if (family?.Children is not { } children)
        {
            return false;
        }

        foreach (Child child in children)
        {
            bool isAtSchool = child.Level is not (SchoolLevel.BelowSchool or SchoolLevel.Finished);
            if (child is { BirthDate: null } or { Level: null } or { Work: ChildWork.Pu, PuMonths: null } || (isAtSchool && child.YearsLeft is null))
            {
                return false;
            }
        }

        return true;
    }
}
