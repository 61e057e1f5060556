using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Accident;
using Kubar.Benefits.Rules.Scholarship;
using Kubar.Benefits.Tests.Expressions;
using Kubar.Benefits.Tests.Rules;

namespace Kubar.Benefits.Tests.Mutation;

/// <summary>
/// The rulebook with every unsettled question answered by default, and nothing else known: the rules that the
/// transcription transcribes. What is left out are the other readings, which it does not know.
/// </summary>
internal sealed class DefaultRules : IMutable
{
    /// <summary>Whether it is owed is left open: where the text can tell, that differs from it, and the other way round.</summary>
    private const int Open = 2;

    private readonly (Node Owed, Node[] Parts, bool HasSchedule)[] _benefits;
    private readonly Node[] _instalments;
    private readonly Node[] _levels;
    private readonly Node _sum;
    private readonly Node _takenOut;
    private readonly Node _happened;
    private readonly Node _years;
    private readonly Node[] _warnings;
    private readonly Dictionary<int, string> _unrolled;

    public DefaultRules()
    {
        using var evaluation = Evaluation.Of(Rulebook.Law.Whole.Graph, Anything());
        var simplification = new Simplification(evaluation);
        _benefits =
        [
            .. Rulebook.Law.Benefits.Select(benefit => (
                simplification.Of(benefit.OwedWhen),
                benefit.Parts.Skip(1).Select(simplification.Of).ToArray(),
                benefit.Later is not null)),
        ];
        _instalments = [.. YearlyScholarship.Instalments.Select(simplification.Of)];
        _levels = [.. YearlyScholarship.Levels.Select(simplification.Of)];
        _sum = simplification.Of(YearlyScholarship.Now);
        _takenOut = simplification.Of(Rulebook.Law.Whole.TakenOut);
        _happened = simplification.Of(WorkAccident.Happened);
        _years = simplification.Of(ClaimLimit.Years);
        _warnings = [.. Warnings.All.Select(warning => simplification.Of(warning.When))];
        Node[] roots =
        [
            .. _benefits.SelectMany(benefit => benefit.Parts.Prepend(benefit.Owed)),
            .. _instalments,
            .. _levels,
            _sum,
            _takenOut,
            _happened,
            _years,
            .. _warnings,
        ];
        Graph = Graph.Of(roots);
        Operations = Reached(Graph, roots);
        _unrolled = Unrolled();
    }

    public Graph Graph { get; }

    public IReadOnlyList<Answer> Asked
    {
        get
        {
            Operation sum = Graph.OperationAt(Graph[_sum]);
            return
            [
                .. _benefits.SelectMany(benefit => benefit.Parts.Select(part => new Answer(Graph[part], Graph[benefit.Owed])).Prepend(new(Graph[benefit.Owed]))),
                .. _instalments.Select(instalment => new Answer(Graph[instalment])),
                .. _levels.Zip(_instalments, (level, instalment) => new Answer(Graph[level], Graph[instalment])),
                new(sum.A),
                new(sum.B),
                new(sum.C),
                new(Graph[_takenOut]),
                new(Graph[_happened]),
                new(Graph[_years], Graph[_happened]),
                .. _warnings.Select(warning => new Answer(Graph[warning])),
            ];
        }
    }

    public Situation Anything() => UnderDefaults(Situations.Unknown());

    public Func<long, bool> IsAsked => _ => true;

    /// <summary>The positions of the operations that compute an answer; the others only serve sentences.</summary>
    public IReadOnlySet<int> Operations { get; }

    /// <summary>
    /// The place in the text of the rules to which an operation belongs. The rule of an instalment stands there once and is
    /// unrolled over the years: its copies are one place.
    /// </summary>
    public string PlaceOf(int operation) => _unrolled.GetValueOrDefault(operation) ?? $"{operation}";

    /// <summary>What a reader of an assessment would see, as numbers.</summary>
    public long[] Answers(Graph graph, Situation situation)
    {
        using var evaluation = Evaluation.Of(graph, situation);
        var seen = new List<long>();
        foreach ((Node owed, Node[] parts, bool hasSchedule) in _benefits)
        {
            bool isOwed = evaluation[owed].IsTrue;
            seen.Add(isOwed ? 1 : evaluation[owed].IsFalse ? 0 : Open);
            seen.AddRange(isOwed ? parts.Select(part => evaluation[part].Min) : []);
            seen.AddRange(isOwed && hasSchedule ? Schedule(evaluation) : []);
        }

        seen.Add(evaluation[_takenOut].Min);
        seen.Add(evaluation[_happened].IsTrue ? evaluation[_years].Min : 0);
        seen.AddRange(_warnings.Select(warning => evaluation[warning].Min));
        return [.. seen];
    }

    /// <summary>The same, with every question answered by default.</summary>
    internal static Situation UnderDefaults(Situation situation) => new()
    {
        Facts = situation.Facts,
        Children = situation.Children,
        MissingChildren = situation.MissingChildren,
        Answers = Readings.Default.Codes,
    };

    private Dictionary<int, string> Unrolled()
    {
        var places = new Dictionary<int, string>();
        HashSet<int> seen = Reached(Graph, [_instalments[0], _levels[0]]);
        for (int year = 1; year < _instalments.Length; year++)
        {
            int[] own = [.. Reached(Graph, [_instalments[year], _levels[year]]).Except(seen).Order()];
            foreach ((int index, int operation) in own.Index())
            {
                places[operation] = $"instalment of {own.Length}, {index}";
            }

            seen.UnionWith(own);
        }

        return places;
    }

    internal static HashSet<int> Reached(Graph graph, IEnumerable<Node> roots)
    {
        Dictionary<int, int> positions = graph.Operations.Select((operation, index) => (operation.Place, index)).ToDictionary();
        var reached = new HashSet<int>();
        var open = new Stack<int>(roots.Select(root => positions[graph[root]]));
        while (open.TryPop(out int position))
        {
            if (reached.Add(position))
            {
                Operation operation = graph.Operations[position];
                foreach (int place in operation.Operands)
                {
                    open.Push(positions[place]);
                }
            }
        }

        return reached;
    }

    private IEnumerable<long> Schedule(Evaluation evaluation)
    {
        Bounds[] included = evaluation.Included((SumOverFirstNode)_sum);
        for (int child = 0; child < included.Length; child++)
        {
            for (int year = 0; included[child].IsTrue && year < _instalments.Length; year++)
            {
                long amount = evaluation[_instalments[year], child].Min;
                yield return amount;
                yield return amount > 0 ? evaluation[_levels[year], child].Min : 0;
            }
        }
    }
}
