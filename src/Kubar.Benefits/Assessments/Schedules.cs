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

    private static readonly ReadingAlternative On28February = ReadingCatalogue.Birthday29February["28-february"];

    /// <summary>The instalments, and the facts that would tell at which level one of a certain sum is paid.</summary>
    public static (ValueList<Instalment> Instalments, ValueList<string> LevelMissing) Of(BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation)
    {
        if (!evaluation[YearlyScholarship.InForce].IsTrue || benefitCase.Family?.Children is not { } children)
        {
            return ([], []);
        }

        var schedule = new List<Instalment>();
        var missing = new List<string>();
        Bounds[] included = evaluation.Included(OverChildren);
        for (int child = 0; child < included.Length; child++)
        {
            if (included[child].IsTrue)
            {
                AddOfChild(schedule, missing, child, StartOf(benefitCase, children[child], options), evaluation);
            }
        }

        return (schedule.ToValueList(), missing.ToValueList());
    }

    private static void AddOfChild(List<Instalment> schedule, List<string> missing, int child, LocalDate start, Evaluation evaluation)
    {
        for (int year = 0; year < YearlyScholarship.Instalments.Count; year++)
        {
            Bounds amount = evaluation[YearlyScholarship.Instalments[year].Node, child];
            if (amount == Bounds.Of(0))
            {
                continue;
            }

            Bounds level = evaluation[YearlyScholarship.Levels[year].Node, child];
            if (!amount.IsKnown)
            {
                return;
            }

            if (!level.IsKnown)
            {
                FactRow facts = evaluation.Situation.Children[child];
                missing.AddRange([.. facts.Missing(ChildFacts.Level.Fact), .. facts.Missing(ChildFacts.YearsLeft.Fact)]);
                return;
            }

            schedule.Add(new(child, start.PlusYears(year), (SchoolLevel)level.Min, new Rupiah(amount.Min)));
        }
    }

    /// <summary>The first instalment falls due on the event; for a child below school age, on reaching it.</summary>
    private static LocalDate StartOf(BenefitCase benefitCase, Child child, AssessmentOptions options) =>
        child is { Level: SchoolLevel.BelowSchool, BirthDate: { } birth }
            ? LocalDate.Max(
                benefitCase.Event.Date,
                ChildrenFacts.SchoolAge(
                    birth,
                    benefitCase.Event.Date,
                    options.Readings[ReadingCatalogue.Birthday29February] == On28February,
                    options.Rulebook.Figures))
            : benefitCase.Event.Date;
}
