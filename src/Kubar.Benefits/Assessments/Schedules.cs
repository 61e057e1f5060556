using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>The instalments of the scholarships of one case, where everything about them is known.</summary>
internal static class Schedules
{
    private static readonly SumOverFirstNode OverChildren = (SumOverFirstNode)YearlyScholarship.Now.Node;

    public static ValueList<Instalment> Of(BenefitCase benefitCase, Readings readings, Evaluation evaluation)
    {
        if (!evaluation[YearlyScholarship.InForce].IsTrue || benefitCase.Family?.Children is not { } children)
        {
            return [];
        }

        Bounds[] included = evaluation.Included(OverChildren);
        return Enumerable.Range(0, children.Count)
            .Where(child => included[child].IsTrue)
            .SelectMany(child => OfChild(child, StartOf(benefitCase, children[child], readings), evaluation))
            .ToValueList();
    }

    private static IEnumerable<Instalment> OfChild(int child, LocalDate start, Evaluation evaluation)
    {
        for (int year = 0; year < YearlyScholarship.Instalments.Count; year++)
        {
            long amount = evaluation[YearlyScholarship.Instalments[year].Node, child].Min;
            if (amount > 0)
            {
                var level = (SchoolLevel)evaluation[YearlyScholarship.Levels[year].Node, child].Min;
                yield return new(child, start.PlusYears(year), level, new Rupiah(amount));
            }
        }
    }

    /// <summary>The first instalment falls due on the event; for a child below school age, on reaching it.</summary>
    private static LocalDate StartOf(BenefitCase benefitCase, Child child, Readings readings) =>
        child is { Level: SchoolLevel.BelowSchool, BirthDate: { } birth }
            ? LocalDate.Max(
                benefitCase.Event.Date,
                ChildrenFacts.SchoolAge(birth, readings[ReadingCatalogue.Birthday29February].Id == "28-february"))
            : benefitCase.Event.Date;
}
