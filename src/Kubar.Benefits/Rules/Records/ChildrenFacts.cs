using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Rules.Records;

/// <summary>The facts of the children of a case.</summary>
internal sealed record ChildrenFacts(IReadOnlyList<FactRow> Rows, IReadOnlyList<string> Missing)
{
    private static readonly IReadOnlyList<string> None = [];
    private static readonly IReadOnlyList<string> ChildrenPath = ["family.children"];

    public static ChildrenFacts Of(BenefitCase benefitCase, ScholarshipDays days, bool on28February, Figures figures) => benefitCase.Family switch
    {
        null or { Children: null } => new([new FactRow(ChildFacts.Ranges)], ChildrenPath),
        { Children: { } children } => new(RowsOf(children, days, on28February, figures), None),
    };

    /// <summary>The same of a case of the same event and claim as one of which they are known: a child of whom the same is told is not read again.</summary>
    public static ChildrenFacts Beside(BenefitCase benefitCase, BenefitCase told, IReadOnlyList<FactRow> known, ScholarshipDays days, bool on28February, Figures figures)
    {
        if (benefitCase.Family?.Children is not { } children || told.Family?.Children is not { } before)
        {
            return Of(benefitCase, days, on28February, figures);
        }

        var rows = new FactRow[children.Count];
        for (int index = 0; index < rows.Length; index++)
        {
            bool isSame = index < before.Count && ReferenceEquals(children[index], before[index]);
            rows[index] = isSame ? known[index] : RowOf(children[index], index, days, on28February, figures);
        }

        return new(rows, None);
    }

    private static FactRow[] RowsOf(ValueList<Child> children, ScholarshipDays days, bool on28February, Figures figures)
    {
        var rows = new FactRow[children.Count];
        for (int index = 0; index < rows.Length; index++)
        {
            rows[index] = RowOf(children[index], index, days, on28February, figures);
        }

        return rows;
    }

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
            Give(ChildFacts.Born, (in child, _) => child.Born);
            Give(ChildFacts.Conceived, (in child, _) => child.Conceived);
            Give(ChildFacts.StartsLater, (in child, _) => child.StartsLater);
            Give(ChildFacts.YearsBelowLimit, (in child, _) => child.YearsBelowLimit);
            Give(ChildFacts.YearsBelowLimitFromSchoolAge, (in child, _) => child.YearsBelowLimitFromSchoolAge);
            Give(ChildFacts.YearsDueFromSchoolAge, (in child, _) => child.YearsDueFromSchoolAge);
            Give(ChildFacts.YearsToSchoolAge, (in child, ofEvent) => child.YearsAfter(ofEvent));
            Give(ChildFacts.YearsToSecondFromSchoolAge, (in child, ofEvent) => child.YearsToSecondAfter(ofEvent));
            Give(ChildFacts.BelowLimitOnClaim, (in child, _) => child.BelowLimitOnClaim);

            void Give(Expression fact, ValueOfChild told)
            {
                long value = told(in early, days.OfEvent);
                days.Give(row, fact, value, days.Latest == days.Earliest ? value : told(in late, days.OfEvent));
            }
        }

        return row;
    }

    private delegate long ValueOfChild(in ChildOnDay child, LocalDate ofEvent);

    private static void SetIfKnown(FactRow row, Expression fact, long? value)
    {
        if (value is { } known)
        {
            row.Set(fact.Fact, known);
        }
    }
}
