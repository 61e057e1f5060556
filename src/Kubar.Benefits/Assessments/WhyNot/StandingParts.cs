using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Assessments;

/// <summary>What of the rules stays as it is in a case, whichever of its days and months are moved.</summary>
internal sealed class StandingParts
{
    private readonly Evaluation _evaluation;
    private readonly FactsUnder _under;
    private readonly ulong[] _moved;
    private readonly IReadOnlyList<MovedFacts> _moves;
    private readonly IReadOnlyList<Expression> _kept;

    public StandingParts(Evaluation evaluation, BenefitCase benefitCase)
    {
        _moves = Levers.MovedByTime(benefitCase);
        _kept = EventLevers.KeptByDate(benefitCase);
        _evaluation = evaluation;
        _under = evaluation.Graph.FactsUnder;
        _moved = new ulong[_under.Words];
        foreach (MovedFacts moves in _moves)
        {
            _under.AddTo(_moved, moves.OfCase);
            _under.AddTo(_moved, moves.OfChild);
        }
    }

    /// <summary>Whether a condition fails, and does so on what stays as it is.</summary>
    public bool Fail(Node condition) => Stands(condition, holds: false);

    private bool Stands(Node condition, bool holds)
    {
        int place = _evaluation.Graph[condition];
        Bounds value = _evaluation.At(place, 0).Bounds;
        if (holds ? !value.IsTrue : !value.IsFalse)
        {
            return false;
        }

        return !_under.RestsOn(place, _moved)
            || IsKept(condition)
            || condition switch
            {
                WrittenNode => Stands(_evaluation.Graph.Written(condition), holds),
                NamedNode named => Stands(named.Body, holds),
                NotNode => Stands(condition.Operands[0], !holds),
                AllNode => holds ? AllStand(condition.Operands, holds) : AnyStands(condition.Operands, holds),
                AnyNode => holds ? AnyStands(condition.Operands, holds) : AllStand(condition.Operands, holds),
                _ => false,
            };
    }

    private bool AllStand(IReadOnlyList<Node> conditions, bool hold)
    {
        bool all = true;
        for (int i = 0; all && i < conditions.Count; i++)
        {
            all = Stands(conditions[i], hold);
        }

        return all;
    }

    private bool AnyStands(IReadOnlyList<Node> conditions, bool hold)
    {
        bool any = false;
        for (int i = 0; !any && i < conditions.Count; i++)
        {
            any = Stands(conditions[i], hold);
        }

        return any;
    }

    /// <summary>Whether the date of the event keeps it, and nothing else moves a part of it.</summary>
    private bool IsKept(Node condition)
    {
        for (int i = 0; i < _kept.Count; i++)
        {
            Expression kept = _kept[i];
            if (ReferenceEquals(kept.Node, condition))
            {
                return _moves.All(moves => ReferenceEquals(moves, EventLevers.MovedByDate) || moves.Leave(kept));
            }
        }

        return false;
    }
}
