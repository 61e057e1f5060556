using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Contributions;
using Kubar.Benefits.Tests.Expressions;
using Kubar.Benefits.Tests.Rules;

namespace Kubar.Benefits.Tests.Mutation;

/// <summary>The rules on contributions with every unsettled question answered by default, as their transcription takes them.</summary>
internal sealed class DefaultContributionRules : IMutable
{
    private readonly Node[] _roots;

    public DefaultContributionRules()
    {
        using var evaluation = Evaluation.Of(Rulebook.Law.Contributions.Graph, Anything());
        var simplification = new Simplification(evaluation);
        _roots =
        [
            .. ContributionChapter.Rules.SelectMany(rule => new Expression[] { rule.Amount, rule.Fine, rule.ToJobLoss }).Select(simplification.Of),
            .. ContributionWarnings.All.Select(warning => simplification.Of(warning.When)),
        ];
        Graph = Graph.Of(_roots);
        Operations = DefaultRules.Reached(Graph, _roots);
    }

    public Graph Graph { get; }

    public IReadOnlyList<Answer> Asked => [.. _roots.Select(root => new Answer(Graph[root]))];

    public Func<long, bool> IsAsked => number => Date.FromNumber(number).Day == 1;

    public Situation Anything() => DefaultRules.UnderDefaults(Situations.UnknownContribution());

    public IReadOnlySet<int> Operations { get; }

    public string PlaceOf(int operation) => $"contribution {operation}";

    /// <summary>The least and the most: what was not read is not known.</summary>
    public long[] Answers(Graph graph, Situation situation)
    {
        using var evaluation = Evaluation.Of(graph, situation);
        return [.. _roots.SelectMany(root => new[] { evaluation[root].Min, evaluation[root].Max })];
    }
}
