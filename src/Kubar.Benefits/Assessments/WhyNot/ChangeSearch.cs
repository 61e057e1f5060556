using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// Finds the smallest changes of facts that make benefits owed, or payable: every fact alone, then every two that are not
/// enough alone, step by step away from what they are. Before anything is tried, the rules are asked with those facts
/// unknown: where they fail even then, no value can help; where a fact is no longer asked for, it is left alone.
/// </summary>
internal sealed class ChangeSearch
{
    private const int FewLevers = 8;

    private readonly BenefitCase _case;
    private readonly AssessmentOptions _options;
    private readonly SearchReach _reach;
    private readonly IReadOnlyList<Lever> _levers;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, StepBlocks> _blocks = new(StringComparer.Ordinal);

    private ChangeSearch(BenefitCase benefitCase, AssessmentOptions options, SearchReach reach, IReadOnlyList<Lever> levers, CancellationToken cancellation)
    {
        _case = benefitCase;
        _options = options with { Explain = false, FindDependence = false };
        _reach = reach;
        _levers = levers;
        _cancellation = cancellation;
    }

    /// <summary>Gives each goal its changes, of whatever fact.</summary>
    public static void Run(BenefitCase benefitCase, AssessmentOptions options, IReadOnlyList<Goal> goals, CancellationToken cancellation) =>
        Run(benefitCase, options, SearchReach.Far, Levers.Of(benefitCase, options, SearchReach.Far), goals, cancellation);

    /// <summary>
    /// Gives each goal the changes that came close: days and months alone, and only a few of them. Most cases have none, which is mostly told beside what has
    /// been evaluated of the case.
    /// </summary>
    public static void RunNear(BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation, IReadOnlyList<Goal> goals, CancellationToken cancellation)
    {
        // Most goals fail on what no day and no month moves, so that none is made for them.
        var standing = new StandingParts(evaluation, benefitCase);
        Goal[] open = [.. goals.Where(goal => !standing.Fail(goal.Benefit.OwedWhen.Node))];
        if (open.Length > 0)
        {
            Lever[] levers = [.. Levers.Of(benefitCase, options, SearchReach.Near).Where(lever => lever.IsTimeOrMonths)];
            Run(benefitCase, options, SearchReach.Near, levers, ForgottenFacts.Reachable(evaluation, benefitCase, levers, open), cancellation);
        }
    }

    private static void Run(BenefitCase benefitCase, AssessmentOptions options, SearchReach reach, IReadOnlyList<Lever> levers, IReadOnlyList<Goal> goals, CancellationToken cancellation)
    {
        if (goals.Count > 0)
        {
            new ChangeSearch(benefitCase, options, reach, levers, cancellation).Run(goals);
        }
    }

    private void Run(IReadOnlyList<Goal> goals)
    {
        using var forgotten = new ForgottenFacts(_case, _options, _reach);
        if (_levers.Count <= FewLevers)
        {
            goals = WithinReach(forgotten, goals);
        }

        if (goals.Count == 0)
        {
            return;
        }

        FindRelevant(goals);
        RunOnes(forgotten, goals);
        for (int i = 0; i < _levers.Count; i++)
        {
            for (int j = i + 1; j < _levers.Count; j++)
            {
                (Lever first, Lever second) = (_levers[i], _levers[j]);
                List<Goal> open = AreMovedTogether(first, second) ? [.. goals.Where(goal => goal.IsOpen[i] && goal.IsOpen[j])] : [];
                if (open.Count > 0)
                {
                    Two(forgotten, first, second, forgotten.Reachable(first, second, open));
                }
            }
        }
    }

    private static bool AreMovedTogether(Lever first, Lever second) => !(first.IsTime && second.IsTime);

    /// <summary>
    /// The goals that one fact or two may meet. Of few facts that is told sooner than what the rules would still ask for, and of most cases there
    /// is none, which is told of all facts at once.
    /// </summary>
    private List<Goal> WithinReach(ForgottenFacts forgotten, IReadOnlyList<Goal> goals)
    {
        List<Goal> within = forgotten.Reachable(_levers, goals);
        var beyond = new List<Goal>(within);
        for (int i = 0; i < _levers.Count && beyond.Count > 0; i++)
        {
            Leave(forgotten.Reachable(_levers[i], beyond));
            for (int j = i + 1; j < _levers.Count && beyond.Count > 0; j++)
            {
                if (AreMovedTogether(_levers[i], _levers[j]))
                {
                    Leave(forgotten.Reachable(_levers[i], _levers[j], beyond));
                }
            }
        }

        return [.. within.Where(goal => !beyond.Contains(goal))];

        void Leave(List<Goal> reachable) => beyond.RemoveAll(reachable.Contains);
    }

    /// <summary>Tries each fact alone. What it meets alone is not sought with another.</summary>
    private void RunOnes(ForgottenFacts forgotten, IReadOnlyList<Goal> goals)
    {
        for (int i = 0; i < _levers.Count; i++)
        {
            List<Goal> waiting = forgotten.Reachable(_levers[i], goals.Where(goal => goal.IsOpen[i]));
            Goal[] asked = [.. waiting];
            One(_levers[i], waiting);
            foreach (Goal met in asked.Except(waiting))
            {
                met.IsOpen[i] = false;
            }
        }
    }

    /// <summary>Leaves the goals waiting that no step of one fact meets.</summary>
    private void One(Lever lever, List<Goal> waiting)
    {
        for (int steps = 1; steps <= lever.Most && waiting.Count > 0; steps++)
        {
            foreach (BenefitCase changed in lever.At(_case, steps))
            {
                Try(changed, waiting, () => [lever.Change(_case, changed, steps)]);
            }
        }
    }

    /// <summary>The two facts in every distance, the shortest in all first.</summary>
    private void Two(ForgottenFacts forgotten, Lever first, Lever second, List<Goal> waiting)
    {
        var worthTrying = new Dictionary<int, (BenefitCase Between, List<Goal> Goals)[]>();
        var inBlocks = new Dictionary<int, List<Goal>[]>();
        foreach ((int stepsOfFirst, int stepsOfSecond) in waiting.Count > 0 ? Together(first, second) : [])
        {
            if (!worthTrying.TryGetValue(stepsOfFirst, out (BenefitCase Between, List<Goal> Goals)[]? known))
            {
                known = [.. WorthTrying(stepsOfFirst).Where(one => one.Goals.Count > 0)];
                worthTrying.Add(stepsOfFirst, known);
            }

            foreach ((BenefitCase between, List<Goal> goals) in known)
            {
                goals.RemoveAll(goal => !waiting.Contains(goal));
                foreach (BenefitCase changed in goals.Count > 0 ? second.At(between, stepsOfSecond) : [])
                {
                    Try(changed, goals, () => [first.Change(_case, between, stepsOfFirst), second.Change(between, changed, stepsOfSecond)], waiting);
                }
            }

            if (waiting.Count == 0)
            {
                return;
            }
        }

        IEnumerable<(BenefitCase Between, List<Goal> Goals)> WorthTrying(int steps)
        {
            List<Goal>[]? directions = first.Most > 1 ? InBlock(StepBlocks.Of(steps)) : null;
            return directions?.All(goals => goals.Count == 0) == true
                ? []
                : first.At(_case, steps).Select((between, direction) =>
                    (between, forgotten.Reachable(first, between, second, directions is null ? waiting : directions[direction].Where(waiting.Contains))));
        }

        List<Goal>[] InBlock(int block)
        {
            if (!inBlocks.TryGetValue(block, out List<Goal>[]? goals))
            {
                goals = [.. BlocksOf(first).Within(block).Select(steps => forgotten.Reachable(first, steps, second, waiting))];
                inBlocks.Add(block, goals);
            }

            return goals;
        }
    }

    private StepBlocks BlocksOf(Lever lever)
    {
        if (!_blocks.TryGetValue(lever.Path, out StepBlocks? blocks))
        {
            blocks = new(_case, lever, Reach(lever), _options);
            _blocks.Add(lever.Path, blocks);
        }

        return blocks;
    }

    private IEnumerable<(int First, int Second)> Together(Lever first, Lever second) =>
        from ofFirst in Enumerable.Range(1, Reach(first))
        from ofSecond in Enumerable.Range(1, Reach(second))
        let distance = (ofFirst * first.DaysPerStep) + (ofSecond * second.DaysPerStep)
        where distance <= _reach.Together
        orderby distance, ofSecond
        select (ofFirst, ofSecond);

    private int Reach(Lever lever) => lever.DaysPerStep == 0 ? lever.Most : Math.Min(lever.Most, _reach.Together / lever.DaysPerStep);

    /// <summary>Takes the goals that a changed case meets from those that wait.</summary>
    private void Try(BenefitCase changed, List<Goal> goals, Func<ValueList<FactChange>> facts, List<Goal>? waiting = null)
    {
        Goal[] met = MetIn(changed, goals);
        if (met.Length == 0 || !Assessor.TryAssess(changed, _options, out Assessment? assessment, out _))
        {
            return;
        }

        var change = new CaseChange(facts(), changed, assessment);
        foreach (Goal goal in met)
        {
            goal.Found.Add(change);
            goals.Remove(goal);
            waiting?.Remove(goal);
        }
    }

    private Goal[] MetIn(BenefitCase changed, List<Goal> goals)
    {
        _cancellation.ThrowIfCancellationRequested();
        using Evaluation evaluation = Evaluation.Of(_options.Rulebook.Whole.Graph, SituationOf(changed));
        List<Goal>? met = null;
        foreach (Goal goal in goals)
        {
            if (goal.IsMetIn(evaluation, changed.Event.Kind))
            {
                (met ??= []).Add(goal);
            }
        }

        return met is null ? [] : [.. met];
    }

    private void FindRelevant(IReadOnlyList<Goal> goals)
    {
        Situation situation = SituationOf(_case);
        foreach (Lever lever in _levers)
        {
            lever.Moves.Forget(situation);
        }

        using Evaluation evaluation = Evaluation.Of(_options.Rulebook.Whole.Graph, situation);
        var facts = new MissingFacts();
        foreach (Goal goal in goals)
        {
            IReadOnlyList<(Fact? Fact, int Child)> asked = goal.CanBeMetIn(evaluation) ? facts.FactsOf(evaluation, goal.Conditions) : [];
            goal.IsOpen = [.. _levers.Select(lever => lever.Moves.AreAmong(asked))];
        }
    }

    private Situation SituationOf(BenefitCase benefitCase) => _options.SituationOf(benefitCase);
}
