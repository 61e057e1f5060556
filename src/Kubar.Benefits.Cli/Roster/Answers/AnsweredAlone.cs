using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Cli.Roster.Answers;

/// <summary>
/// Which cases are answered one by one: those in which a column cannot say everything, because facts are missing and have to be
/// named, or because the library may have a warning. It may name too many; that costs time and nothing else.
/// </summary>
internal static class AnsweredAlone
{
    private const int MonthsOfYear = 12;

    // The due dates of so many months at most, up to that of an event, can lie on it or later: those of wages lie in the month that follows.
    private const int MonthsNotDue = 2;

    // The least age from which registration was ever too late, whatever the day.
    private static readonly long LowestAgeLimit = Figures("contribution.bpu.registration-age").Min();

    // Of the months that the benefits of a death ask for, those that have to be in a row, and all of them.
    private static readonly long MonthsInARow = Figures("jkm.full-benefit-min-months").Max();

    private static readonly IReadOnlyList<long> MonthsInAll =
    [
        MonthsInARow,
        .. Figures("jkk.sudden-death.min-contribution-months"),
        .. Figures("jkm.scholarship.min-contribution-months"),
    ];

    public static bool Is(BenefitCase one) =>
        one.Membership is { Registered: true } and ({ RegisteredOn: null } or { PaidMonths: null })
        || MayBeOverAge(one)
        || HasPaidNothing(one)
        || one.Membership.EndedOn is not null
        || DueDatesMayDecide(one)
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

    /// <summary>Whether the months paid reach what is required, and may not without those whose due date had not passed by a death.</summary>
    private static bool DueDatesMayDecide(BenefitCase one)
    {
        if (one.Event.Kind is not (EventKind.NonWorkDeath or EventKind.SuddenDeathAtWork) || one.Membership.PaidMonths is not { } paid)
        {
            return false;
        }

        int month = Number(one.Event.Date.ToYearMonth());
        int registered = one.Membership.RegisteredOn is { } day ? Number(day.ToYearMonth()) : month;
        int until = 0;
        int ahead = 0;
        bool isPaidWhereNotDue = false;
        int dueInARow = 0;
        foreach (PaidPeriod period in paid)
        {
            (int first, int last) = (Number(period.First), Number(period.Last));
            until += MonthsIn(first, Math.Min(last, month));
            ahead += MonthsIn(Math.Max(first, month + 1), last);
            (int lastDue, int since) = (month - MonthsNotDue, Math.Max(first, registered));
            isPaidWhereNotDue |= since <= lastDue + 1 && last > lastDue;
            dueInARow += MonthsIn(Math.Max(since, lastDue - (int)MonthsInARow + 1), Math.Min(last, lastDue));
        }

        return (isPaidWhereNotDue && dueInARow < MonthsInARow)
            || MonthsInAll.Any(required => until + ahead >= required && until - MonthsNotDue < required);
    }

    private static int MonthsIn(int first, int last) => Math.Max(0, last - first + 1);

    private static int Number(YearMonth month) => (month.Year * MonthsOfYear) + month.Month;

    private static IEnumerable<long> Figures(string id) =>
        EncodedLaw.Parameters.First(parameter => parameter.Id == id).Periods.Select(period => period.Value);

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
