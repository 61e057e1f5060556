using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Rules;

/// <summary>The facts of the children of a case.</summary>
internal sealed record ChildrenFacts(IReadOnlyList<FactRow> Rows, IReadOnlyList<string> Missing)
{
    private static readonly IReadOnlyList<string> None = [];
    private static readonly IReadOnlyList<string> ChildrenPath = ["family.children"];

    public static ChildrenFacts Of(BenefitCase benefitCase, bool on28February, Figures figures) => benefitCase.Family switch
    {
        null or { Children: null } => new([new FactRow(ChildFacts.All)], ChildrenPath),
        { Children: { } children } => new(RowsOf(children, benefitCase.Event.Date, on28February, figures), None),
    };

    private static FactRow[] RowsOf(ValueList<Child> children, LocalDate eventDate, bool on28February, Figures figures)
    {
        var rows = new FactRow[children.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = RowOf(children[i], i, eventDate, on28February, figures);
        }

        return rows;
    }

    private static FactRow RowOf(Child child, int index, LocalDate eventDate, bool on28February, Figures figures)
    {
        var row = new FactRow(ChildFacts.All, $"family.children[{index}].");
        SetIfKnown(row, ChildFacts.Level, (long?)child.Level);
        SetIfKnown(row, ChildFacts.YearsLeft, child.YearsLeft);
        SetIfKnown(row, ChildFacts.PuMonths, child.PuMonths);
        row.Set(ChildFacts.Married, child.Married);
        row.Set(ChildFacts.Work, (long)child.Work);
        row.Set(ChildFacts.Registered, child.Registered);
        if (child.BirthDate is { } birth)
        {
            SetFromBirth(row, birth, eventDate, on28February, figures);
        }

        return row;
    }

    private static void SetFromBirth(FactRow row, LocalDate birth, LocalDate eventDate, bool on28February, Figures figures)
    {
        LocalDate schoolAge = SchoolAge(birth, eventDate, on28February, figures);
        LocalDate limit = Calendar.Birthday(birth, figures.On(Parameters.ScholarshipAgeLimit, eventDate), on28February);
        row.Set(ChildFacts.BirthDate, Date.NumberOf(birth));
        row.Set(ChildFacts.BornByEvent, birth <= eventDate);
        row.Set(ChildFacts.StartsLater, eventDate < schoolAge);
        row.Set(ChildFacts.YearsBelowLimit, AnniversariesBefore(limit, eventDate));
        row.Set(ChildFacts.YearsBelowLimitFromSchoolAge, AnniversariesBefore(limit, LocalDate.Max(schoolAge, eventDate)));
    }

    /// <summary>The day on which a child is taken to start kindergarten, by the law of the day from which the scholarship counts.</summary>
    public static LocalDate SchoolAge(LocalDate birth, LocalDate eventDate, bool on28February, Figures figures) =>
        Calendar.Birthday(birth, figures.On(Parameters.ScholarshipSchoolAge, eventDate), on28February);

    /// <summary>The day itself and its anniversaries, as many as there are before the limit.</summary>
    private static int AnniversariesBefore(LocalDate limit, LocalDate from) =>
        Math.Min(Calendar.StartedYears(from, limit), ChildFacts.MaxInstalments);

    private static void SetIfKnown(FactRow row, Expression fact, long? value)
    {
        if (value is { } known)
        {
            row.Set(fact, known);
        }
    }
}
