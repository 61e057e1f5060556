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
    private readonly MissingFacts _missingFacts = new();
    private readonly Dictionary<Expression, List<string>> _missing = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether all that is shown is the same under another answer to one question.</summary>
    public bool IsSameUnder(int question, int answer)
    {
        using var other = Evaluation.Beside(evaluation, question, answer);
        return new Other(this, chapter, evaluation, other).IsSame(1UL << question);
    }

    /// <summary>Those of some questions that can decide anything that is shown, one bit for each: another answer to any other of them alone changes nothing.</summary>
    public ulong QuestionsThatCanMatter(ulong questions)
    {
        using var deciding = new DecidingQuestions(evaluation, questions);
        for (int i = 0; i < chapter.Benefits.Count; i++)
        {
            if ((chapter.QuestionsOfBenefits[i] & deciding.Wanted) != 0)
            {
                deciding.Wanted &= ~Of(deciding, chapter.Benefits[i]);
            }
        }

        foreach (int place in chapter.PlacesOfAsked)
        {
            deciding.Wanted &= ~(place >= 0 ? deciding.Of(place, 0) : 0);
        }

        return questions & ~deciding.Wanted;
    }

    private ulong Of(DecidingQuestions deciding, Expression? expression) =>
        expression is not null && evaluation.Graph[expression] is >= 0 and var place ? deciding.Of(place, 0) : 0;

    private ulong Of(DecidingQuestions deciding, Benefit benefit)
    {
        ulong questions = Of(deciding, benefit.ListedWhen) | Of(deciding, benefit.OwedWhen);
        if (evaluation[benefit.OwedWhen].IsFalse)
        {
            return questions;
        }

        // Of a deferral every reason is seen, also one that decides nothing.
        questions |= evaluation[benefit.DeferredWhen].IsTrue ? evaluation.Graph.QuestionsUnder(evaluation.Graph[benefit.DeferredWhen]) : Of(deciding, benefit.DeferredWhen);
        questions |= Of(deciding, benefit.PaidByEmployer) | Of(deciding, benefit.EmployerPaysFirst) | Of(deciding, benefit.Payee);
        questions |= Of(deciding, benefit.Amount) | Of(deciding, benefit.Later) | Of(deciding, benefit.Whole);
        return benefit.Schedule is { } schedule && evaluation.Situation.ChildrenKnown ? questions | Of(deciding, schedule) : questions;
    }

    private ulong Of(DecidingQuestions deciding, Schedule schedule)
    {
        ulong questions = deciding.Of(evaluation.Graph[schedule.OverChildren.Limit], 0);
        for (int child = 0; child < evaluation.Situation.Children.Count; child++)
        {
            questions |= deciding.Of(evaluation.Graph[schedule.OverChildren.Qualifies], child) | deciding.Of(evaluation.Graph[schedule.OverChildren.Order], child);
            for (int year = 0; year < schedule.Instalments.Count; year++)
            {
                questions |= deciding.Of(evaluation.Graph[schedule.Instalments[year].Node], child) | deciding.Of(evaluation.Graph[schedule.Levels[year].Node], child);
            }
        }

        return questions;
    }

    private bool IsMissingTheSame(Expression expression, Evaluation other)
    {
        if (!_missing.TryGetValue(expression, out List<string>? missing))
        {
            _missing[expression] = missing = _missingFacts.Of(evaluation, expression);
        }

        return missing.SequenceEqual(_missingFacts.Of(other, expression), StringComparer.Ordinal);
    }

    private sealed class Other(ShownComparison shown, Chapter chapter, Evaluation evaluation, Evaluation other)
    {
        public bool IsSame(ulong question)
        {
            for (int i = 0; i < chapter.Benefits.Count; i++)
            {
                if ((chapter.QuestionsOfBenefits[i] & question) != 0 && !IsSame(chapter.Benefits[i]))
                {
                    return false;
                }
            }

            for (int i = 0; i < chapter.Asked.Count; i++)
            {
                if (!IsSame(chapter.Asked[i], chapter.PlacesOfAsked[i]))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>What a benefit would be that is not owed is not seen.</summary>
        private bool IsSame(Benefit benefit)
        {
            if (!IsSame(benefit.ListedWhen) || !IsSame(benefit.OwedWhen))
            {
                return false;
            }

            if (evaluation[benefit.OwedWhen].IsFalse)
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
        private bool IsSame(Expression expression) => IsSame(expression, evaluation.Graph[expression]);

        private bool IsSame(Expression expression, int place)
        {
            if (place < 0 || !other.CanDiffer(place))
            {
                return true;
            }

            ref readonly Value value = ref evaluation.At(place, 0);
            ref readonly Value there = ref other.At(place, 0);
            return value.Bounds == there.Bounds
                && value.HasNoCeiling == there.HasNoCeiling
                && (value.Bounds.IsKnown || shown.IsMissingTheSame(expression, other));
        }

        /// <summary>Every reason of a deferral is seen, not only that there is one.</summary>
        private bool HasSameReasons(Truth deferred) =>
            !other.CanDiffer(evaluation.Graph[deferred])
            || !evaluation[deferred].IsTrue
            || Reasons.Deciding(deferred.Node, holds: true, evaluation).SequenceEqual(Reasons.Deciding(deferred.Node, holds: true, other));

        private bool IsSame(Schedule schedule)
        {
            if (!evaluation.Situation.ChildrenKnown)
            {
                return true;
            }

            // Which children are counted is seen, not by which order or limit they came to be.
            Bounds[] included = evaluation.Included(schedule.OverChildren);
            if (!included.AsSpan().SequenceEqual(other.Included(schedule.OverChildren)))
            {
                return false;
            }

            for (int child = 0; child < included.Length; child++)
            {
                for (int year = 0; year < (included[child].IsTrue ? schedule.Instalments.Count : 0); year++)
                {
                    if (!IsSame(schedule.Instalments[year].Node, child) || !IsSame(schedule.Levels[year].Node, child))
                    {
                        return false;
                    }
                }
            }

            return true;
        }

        private bool IsSame(Node node, int child)
        {
            int place = evaluation.Graph[node];
            return !other.CanDiffer(place) || evaluation.At(place, child).Bounds == other.At(place, child).Bounds;
        }
    }
}
