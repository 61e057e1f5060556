using System.Collections.Immutable;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// Which unsettled questions are left in what an assessment shows, when they are left open and everything known is filled
/// in. Questions are sets of bits, one for each by its index.
/// </summary>
internal sealed class OpenQuestions
{
    private readonly Chapter _chapter;
    private readonly ulong _questions;
    private readonly Evaluation _open;
    private Simplification? _simplification;
    private ulong _left;

    private OpenQuestions(Chapter chapter, Evaluation open, ulong questions)
    {
        _chapter = chapter;
        _open = open;
        _questions = questions;
    }

    /// <summary>What is left of these questions in the situation of an assessment, whose answers to the others hold.</summary>
    public static ulong Left(Chapter chapter, Evaluation evaluation, ulong questions)
    {
        if (questions == 0)
        {
            return 0;
        }

        using var open = Evaluation.Of(evaluation.Graph, With(evaluation.Situation, questions));
        var left = new OpenQuestions(chapter, open, questions);
        left.Look();
        return left._left & questions;
    }

    private static Situation With(Situation situation, ulong questions)
    {
        ImmutableArray<sbyte>.Builder answers = situation.Answers.ToBuilder();
        for (int question = 0; question < answers.Count; question++)
        {
            answers[question] = (questions & (1UL << question)) != 0 ? (sbyte)-1 : answers[question];
        }

        return new()
        {
            Facts = situation.Facts,
            Children = situation.Children,
            MissingChildren = situation.MissingChildren,
            Answers = answers.MoveToImmutable(),
        };
    }

    private void Look()
    {
        foreach (Benefit benefit in _chapter.Benefits)
        {
            Look(benefit);
        }

        foreach (Expression shown in _chapter.Shown)
        {
            Look(shown);
        }
    }

    /// <summary>What a benefit would be that is not owed is not seen.</summary>
    private void Look(Benefit benefit)
    {
        Look(benefit.OwedWhen);
        if (_open[benefit.OwedWhen].IsFalse)
        {
            return;
        }

        LookAtEach(benefit.DeferredWhen);
        Look(benefit.PaidByEmployer);
        Look(benefit.EmployerPaysFirst);
        Look(benefit.Payee);
        Look(_chapter.HeirRankOf(benefit));
        if (benefit.Amount is { } amount)
        {
            Look(amount);
        }

        if (benefit.Later is { } later)
        {
            Look(later);
            Look(benefit.Whole!);
            _left |= IsKnown(benefit.Schedule!) ? 0 : _questions;
        }
    }

    /// <summary>Every reason of a deferral is seen, not only that there is one.</summary>
    private void LookAtEach(Truth reasons)
    {
        Look(reasons);
        if (reasons.Node is AnyNode any)
        {
            foreach (Node reason in any.Operands)
            {
                Look(reason);
            }
        }
    }

    private void Look(Expression expression) => Look(expression.Node);

    private void Look(Node node)
    {
        if (!_open[node].IsKnown)
        {
            _simplification ??= new(_open);
            Collect(_simplification.Of(node), []);
        }
    }

    private void Collect(Node node, HashSet<Node> seen)
    {
        if (!seen.Add(node))
        {
            return;
        }

        if (node is ReadingNode reading)
        {
            _left |= 1UL << reading.Question;
        }

        foreach (Node operand in node.Operands)
        {
            Collect(operand, seen);
        }
    }

    private bool IsKnown(Schedule schedule)
    {
        if (!_open[schedule.InForce].IsKnown)
        {
            return false;
        }

        Bounds[] included = _open.Included(schedule.OverChildren);
        for (int child = 0; child < included.Length; child++)
        {
            if (!included[child].IsKnown || (included[child].IsTrue && !IsKnown(schedule, child)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsKnown(Schedule schedule, int child)
    {
        for (int year = 0; year < schedule.Instalments.Count; year++)
        {
            Bounds amount = _open[schedule.Instalments[year].Node, child];
            if (!amount.IsKnown || (amount.Min > 0 && !_open[schedule.Levels[year].Node, child].IsKnown))
            {
                return false;
            }
        }

        return true;
    }
}
