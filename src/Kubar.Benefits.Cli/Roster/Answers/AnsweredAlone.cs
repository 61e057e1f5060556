using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Cli.Roster.Answers;

/// <summary>
/// Which cases are answered one by one though every benefit is decided: those in which facts of later instalments may be missing, which have
/// to be named. It may name too many; that costs time and nothing else.
/// </summary>
internal static class AnsweredAlone
{
    /// <summary>Whether something may be missing of a case in which a benefit is owed that is paid by the year.</summary>
    public static bool Is(BenefitCase one) =>
        one.Membership is { Registered: true } and ({ RegisteredOn: null } or { PaidMonths: null }) || !KnowsTheChildren(one.Family);

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
