using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// What a case can still meet once some of its facts are forgotten. A fact that is unknown and that no step tells stays unknown, and a benefit is owed only
/// where it is owed whatever that fact may be: so the case is asked with all of these at their least, and with all at their most. Where either fails, no step
/// can help. Rents memory: dispose it.
/// </summary>
internal sealed class ForgottenFacts : IDisposable
{
    private readonly BenefitCase _case;
    private readonly AssessmentOptions _options;
    private readonly SearchReach _reach;
    private readonly Graph _graph;
    private readonly Situation _situation;
    private readonly Situation[] _settled;
    private readonly Evaluation?[] _known = new Evaluation?[2];
    private readonly Dictionary<MovedFacts, FactDifferences> _moved = new(ReferenceEqualityComparer.Instance);

    /// <summary>Of one case, and of what becomes of it step by step.</summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="options">How to assess.</param>
    /// <param name="reach">How far facts are moved.</param>
    public ForgottenFacts(BenefitCase benefitCase, AssessmentOptions options, SearchReach reach)
    {
        _case = benefitCase;
        _options = options;
        _reach = reach;
        _graph = options.Rulebook.Whole.Graph;
        _situation = options.SituationOf(benefitCase);
        _settled = Settled(_situation);
    }

    /// <summary>The goals that any steps of some facts may meet of a case that has been evaluated, what is unknown of it left unknown: most of what they do not is told so already.</summary>
    public static List<Goal> Reachable(Evaluation evaluation, BenefitCase benefitCase, IReadOnlyList<Lever> levers, IReadOnlyList<Goal> goals)
    {
        Situation situation = evaluation.Situation.Copy();
        Lever.Forget(levers, benefitCase, situation);
        using Evaluation forgotten = Evaluation.Beside(evaluation, situation);
        foreach (Expression kept in Kept(levers, benefitCase).Where(evaluation.Graph.Has))
        {
            forgotten.Assume(evaluation.Graph[kept], 0, evaluation[kept]);
        }

        var reachable = new List<Goal>();
        foreach (Goal goal in goals)
        {
            if (goal.CanBeMetIn(forgotten, evaluation))
            {
                reachable.Add(goal);
            }
        }

        return reachable;
    }

    /// <summary>The goals that some step of one fact may meet.</summary>
    public List<Goal> Reachable(Lever lever, IEnumerable<Goal> goals) =>
        CanBeMet(goals, _settled, lever.Keeps(_case), _situation, Moved(lever.Moves), situation => lever.Forget(_case, situation));

    /// <summary>The goals that some step of a second fact may meet at some step of the first, given what these steps tell.</summary>
    public List<Goal> Reachable(Lever first, Situation withinSteps, Lever second, IEnumerable<Goal> goals) => CanBeMet(
        goals,
        _settled,
        [],
        _situation,
        Moved(first.Moves).And(Moved(second.Moves)),
        forgotten => Lever.Forget(first, withinSteps, second, _reach, _case, forgotten));

    /// <summary>The goals that some step of a second fact may meet once the first has been moved.</summary>
    public List<Goal> Reachable(Lever first, BenefitCase between, Lever second, IEnumerable<Goal> goals)
    {
        Situation situation = _options.SituationOf(between);
        return CanBeMet(goals, Settled(situation), second.Keeps(between), situation, Moved(first.Moves).And(Moved(second.Moves)), forgotten => second.Forget(between, forgotten));
    }

    /// <summary>The goals that some values of the facts that two move may meet.</summary>
    public List<Goal> Reachable(Lever first, Lever second, IEnumerable<Goal> goals) => CanBeMet(
        goals,
        _settled,
        [.. first.Keeps(_case).Where(second.Moves.Leave), .. second.Keeps(_case).Where(first.Moves.Leave)],
        _situation,
        Moved(first.Moves).And(Moved(second.Moves)),
        situation => Lever.Forget(first, second, _reach, _case, situation));

    /// <summary>The goals that any one or two of some facts may meet, asked at once: what two of them move and a third does too is as unknown as can be.</summary>
    public List<Goal> Reachable(IReadOnlyList<Lever> levers, IReadOnlyList<Goal> goals) => levers.Count == 0 ? [] : CanBeMet(
        goals,
        _settled,
        [.. Kept(levers, _case)],
        _situation,
        levers.Select(lever => Moved(lever.Moves)).Aggregate((moved, more) => moved.And(more)),
        situation => Lever.Forget(levers, _case, situation));

    public void Dispose()
    {
        foreach (Evaluation? known in _known)
        {
            known?.Dispose();
        }
    }

    private FactDifferences Moved(MovedFacts moves)
    {
        if (!_moved.TryGetValue(moves, out FactDifferences? moved))
        {
            moved = _graph.FactsUnder.Of(moves.OfCase, child => moves.IsOf(child) ? moves.OfChild : [], _situation.Children.Count);
            _moved.Add(moves, moved);
        }

        return moved;
    }

    /// <summary>What a step of one keeps and no other moves.</summary>
    private static IEnumerable<Expression> Kept(IReadOnlyList<Lever> levers, BenefitCase benefitCase) =>
        levers.SelectMany(lever => lever.Keeps(benefitCase).Where(kept => levers.All(other => ReferenceEquals(other, lever) || other.Moves.Leave(kept))));

    private static Situation[] Settled(Situation situation) => situation.IsKnown ? [situation] : [situation.Settled(most: false), situation.Settled(most: true)];

    private List<Goal> CanBeMet(
        IEnumerable<Goal> goals,
        Situation[] settled,
        IReadOnlyList<Expression> keeps,
        Situation told,
        FactDifferences moved,
        Action<Situation> forget)
    {
        List<Goal> left = [.. goals];
        for (int i = 0; i < settled.Length && left.Count > 0; i++)
        {
            Situation forgotten = settled[i].Copy();
            forget(forgotten);

            // What rests on nothing that is moved is reckoned once for every fact that is.
            Evaluation known = _known[i] ??= Evaluation.Of(_graph, _settled[Math.Min(i, _settled.Length - 1)]);
            using Evaluation evaluation = Evaluation.Beside(known, forgotten, moved);
            Keep(keeps, told, evaluation);
            left.RemoveAll(goal => !goal.CanBeMetIn(evaluation, known));
        }

        return left;
    }

    private void Keep(IReadOnlyList<Expression> keeps, Situation told, Evaluation forgotten)
    {
        if (keeps.Count > 0)
        {
            using Evaluation asTold = Evaluation.Of(_graph, told);
            foreach (Expression kept in keeps)
            {
                forgotten.Assume(_graph[kept], 0, asTold[kept]);
            }
        }
    }
}
