using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>The instalments of a benefit that is paid by the year, each child's up to the first that is not certain.</summary>
internal static class Schedules
{
    /// <summary>The instalments, and the facts that would tell at which level one of a certain sum is paid.</summary>
    public static (ValueList<Instalment> Instalments, ValueList<string> LevelMissing) Of(
        Schedule schedule,
        BenefitCase benefitCase,
        AssessmentOptions options,
        Evaluation evaluation)
    {
        if (!evaluation[schedule.InForce].IsTrue || !evaluation.Situation.ChildrenKnown)
        {
            return ([], []);
        }

        var instalments = new List<Instalment>();
        var missing = new List<string>();
        Bounds[] included = evaluation.Included(schedule.OverChildren);
        for (int child = 0; child < included.Length; child++)
        {
            if (included[child].IsTrue)
            {
                LocalDate start = schedule.StartsOn(benefitCase, child, options.Readings, options.Rulebook.Figures);
                AddOfChild(instalments, missing, schedule, child, start, evaluation);
            }
        }

        return (instalments.ToValueList(), missing.ToValueList());
    }

    private static void AddOfChild(List<Instalment> instalments, List<string> missing, Schedule schedule, int child, LocalDate start, Evaluation evaluation)
    {
        for (int year = 0; year < schedule.Instalments.Count; year++)
        {
            Bounds amount = evaluation[schedule.Instalments[year].Node, child];
            if (amount == Bounds.Of(0))
            {
                continue;
            }

            Bounds level = evaluation[schedule.Levels[year].Node, child];
            if (!amount.IsKnown)
            {
                return;
            }

            if (!level.IsKnown)
            {
                FactRow facts = evaluation.Situation.Children[child];
                missing.AddRange(schedule.LevelFacts.SelectMany(fact => facts.Missing(fact.Fact)));
                return;
            }

            instalments.Add(new(child, start.PlusYears(year), (SchoolLevel)level.Min, new Rupiah(amount.Min)));
        }
    }
}
