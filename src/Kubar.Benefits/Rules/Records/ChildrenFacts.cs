using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules.Records;

/// <summary>The facts of the children of a case.</summary>
internal sealed record ChildrenFacts(IReadOnlyList<FactRow> Rows, IReadOnlyList<string> Missing)
{
    private static readonly IReadOnlyList<string> None = [];
    private static readonly IReadOnlyList<string> ChildrenPath = ["family.children"];

    public static ChildrenFacts Of(BenefitCase benefitCase, ScholarshipDays days, bool on28February, Figures figures) => benefitCase.Family switch
    {
        null or { Children: null } => new([new FactRow(ChildFacts.Ranges)], ChildrenPath),
        { Children: { } children } => new([.. children.Select((child, index) => RowOf(child, index, days, on28February, figures))], None),
    };

    /// <summary>The facts of one child.</summary>
    public static FactRow RowOf(Child child, int index, ScholarshipDays days, bool on28February, Figures figures)
    {
        var row = new FactRow(ChildFacts.Ranges, $"family.children[{index}].");
        SetIfKnown(row, ChildFacts.Level, (long?)child.Level);
        SetIfKnown(row, ChildFacts.YearsLeft, child.YearsLeft);
        SetIfKnown(row, ChildFacts.PuMonths, child.PuMonths);
        row.Set(ChildFacts.Married, child.Married);
        row.Set(ChildFacts.Work, (long)child.Work);
        row.Set(ChildFacts.Registered, child.Registered);
        if (child.BirthDate is { } birth)
        {
            row.Set(ChildFacts.BirthDate, Date.NumberOf(birth));
            var early = new ChildOnDay(birth, days.Earliest, days.AppliedOn, on28February, figures);
            var late = new ChildOnDay(birth, days.Latest, days.AppliedOn, on28February, figures);
            days.Give(row, ChildFacts.Born, early.Born, late.Born);
            days.Give(row, ChildFacts.Conceived, early.Conceived, late.Conceived);
            days.Give(row, ChildFacts.StartsLater, early.StartsLater, late.StartsLater);
            days.Give(row, ChildFacts.YearsBelowLimit, early.YearsBelowLimit, late.YearsBelowLimit);
            days.Give(row, ChildFacts.YearsBelowLimitFromSchoolAge, early.YearsBelowLimitFromSchoolAge, late.YearsBelowLimitFromSchoolAge);
            days.Give(row, ChildFacts.YearsDueFromSchoolAge, early.YearsDueFromSchoolAge, late.YearsDueFromSchoolAge);
            days.Give(row, ChildFacts.YearsToSchoolAge, early.YearsAfter(days.OfEvent), late.YearsAfter(days.OfEvent));
            days.Give(row, ChildFacts.YearsToSecondFromSchoolAge, early.YearsToSecondAfter(days.OfEvent), late.YearsToSecondAfter(days.OfEvent));
            days.Give(row, ChildFacts.BelowLimitOnClaim, early.BelowLimitOnClaim, late.BelowLimitOnClaim);
        }

        return row;
    }

    private static void SetIfKnown(FactRow row, Expression fact, long? value)
    {
        if (value is { } known)
        {
            row.Set(fact.Fact, known);
        }
    }
}
