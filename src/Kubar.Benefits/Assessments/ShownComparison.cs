using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// Whether everything from which an assessment is made has the same value under other answers to unsettled questions, the facts being
/// the same: then the assessments are the same, and neither need be made. The other way round they may still look alike.
/// </summary>
internal sealed class ShownComparison(Chapter chapter, Evaluation evaluation)
{
    private readonly Chapter _chapter = chapter;
    private readonly Evaluation _evaluation = evaluation;
    private readonly Simplification _simplification = new(evaluation);

    /// <summary>The questions that can decide what is asked beside the benefits, and for each benefit those that can decide anything of it.</summary>
    private readonly ulong _decidingAsked = QuestionsUnder(chapter.Asked, evaluation.Graph);
    private readonly ulong[] _decidingBenefits = [.. chapter.Benefits.Select(benefit => QuestionsUnder(PartsOf(benefit), evaluation.Graph))];

    /// <summary>Whether all that is shown is the same in an evaluation beside this one, whose answers to these questions differ.</summary>
    public bool IsSameIn(Evaluation other, ulong differing) => new Other(this, other, differing).IsSame();

    private static IEnumerable<Expression> PartsOf(Benefit benefit) => [benefit.ListedWhen, .. benefit.Parts, .. benefit.Schedule?.Parts ?? []];

    private static ulong QuestionsUnder(IEnumerable<Expression> expressions, Graph graph)
    {
        ulong questions = 0;
        foreach (Expression expression in expressions)
        {
            questions |= graph.QuestionsUnder(graph[expression]);
        }

        return questions;
    }

    private sealed class Other(ShownComparison shown, Evaluation other, ulong differing)
    {
        private readonly Chapter _chapter = shown._chapter;
        private readonly Evaluation _evaluation = shown._evaluation;
        private Simplification? _simplification;

        public bool IsSame()
        {
            for (int i = 0; i < _chapter.Benefits.Count; i++)
            {
                if ((shown._decidingBenefits[i] & differing) != 0 && !IsSame(_chapter.Benefits[i]))
                {
                    return false;
                }
            }

            return (shown._decidingAsked & differing) == 0 || _chapter.Asked.All(IsSame);
        }

        /// <summary>What a benefit would be that is not owed is not seen.</summary>
        private bool IsSame(Benefit benefit)
        {
            if (!IsSame(benefit.ListedWhen) || !IsSame(benefit.OwedWhen))
            {
                return false;
            }

            if (_evaluation[benefit.OwedWhen].IsFalse)
            {
                return true;
            }

            return IsSame(benefit.DeferredWhen)
                && HasSameReasons(benefit.DeferredWhen)
                && IsSame(benefit.PaidByEmployer)
                && IsSame(benefit.EmployerPaysFirst)
                && IsSame(benefit.Payee)
                && (benefit.Amount is not { } amount || IsSame(amount))
                && (benefit.Later is not { } later || IsSame(later))
                && (benefit.Whole is not { } whole || IsSame(whole))
                && (benefit.Schedule is not { } schedule || IsSame(schedule));
        }

        /// <summary>What hangs on a missing fact is the same only where it hangs on the same ones; what is of a child is looked at with the schedules.</summary>
        private bool IsSame(Expression expression)
        {
            int place = _evaluation.Graph[expression];
            if (place < 0 || !Touches(place))
            {
                return true;
            }

            ref readonly Value value = ref _evaluation.At(place, 0);
            ref readonly Value there = ref other.At(place, 0);
            return value.Bounds == there.Bounds
                && value.HasNoCeiling == there.HasNoCeiling
                && (value.Bounds.IsKnown || shown._simplification.Missing(expression).SequenceEqual((_simplification ??= new(other)).Missing(expression), StringComparer.Ordinal));
        }

        /// <summary>Every reason of a deferral is seen, not only that there is one.</summary>
        private bool HasSameReasons(Truth deferred) =>
            !Touches(_evaluation.Graph[deferred])
            || !_evaluation[deferred].IsTrue
            || Reasons.Deciding(deferred.Node, holds: true, _evaluation).SequenceEqual(Reasons.Deciding(deferred.Node, holds: true, other));

        private bool IsSame(Schedule schedule)
        {
            if (!_evaluation.Situation.ChildrenKnown)
            {
                return true;
            }

            for (int child = 0; child < _evaluation.Situation.Children.Count; child++)
            {
                if (!IsSame(schedule.OverChildren.Qualifies, child) || !IsSame(schedule.OverChildren.Order, child))
                {
                    return false;
                }

                for (int year = 0; year < schedule.Instalments.Count; year++)
                {
                    if (!IsSame(schedule.Instalments[year].Node, child) || !IsSame(schedule.Levels[year].Node, child))
                    {
                        return false;
                    }
                }
            }

            return IsSame(schedule.OverChildren.Limit, 0);
        }

        private bool IsSame(Node node, int child)
        {
            int place = _evaluation.Graph[node];
            return !Touches(place) || _evaluation.At(place, child).Bounds == other.At(place, child).Bounds;
        }

        private bool Touches(int place) => (_evaluation.Graph.QuestionsUnder(place) & differing) != 0;
    }
}
