using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>The instalments of the scholarships of one case, each child's up to the first that is not certain.</summary>
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
            Bounds amount = evaluation[YearlyScholarship.Instalments[year].Node, child];
            Bounds level = evaluation[YearlyScholarship.Levels[year].Node, child];
            if (!amount.IsKnown || !level.IsKnown)
            {
                yield break;
            }

            if (amount.Min > 0)
            {
                yield return new(child, start.PlusYears(year), (SchoolLevel)level.Min, new Rupiah(amount.Min));
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
