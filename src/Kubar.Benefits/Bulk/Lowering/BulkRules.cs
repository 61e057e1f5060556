using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>
/// The rules as a batch of mixed events asks them: a benefit is owed only where the kind of event can bring it. With the
/// kind given, what the kind cannot bring is known beforehand and falls away.
/// </summary>
internal sealed class BulkRules
{
    private BulkRules(Chapter chapter, IReadOnlyList<BulkBenefit> benefits, Graph graph)
    {
        Chapter = chapter;
        Benefits = benefits;
        Graph = graph;
    }

    /// <summary>The law as it is encoded.</summary>
    public static BulkRules Encoded { get; } = Of(Rulebook.Law);

    /// <summary>What is asked of the rules.</summary>
    public Chapter Chapter { get; }

    public IReadOnlyList<BulkBenefit> Benefits { get; }

    public Graph Graph { get; }

    /// <summary>The rules of a rulebook.</summary>
    public static BulkRules Of(Rulebook rulebook) => new(
        rulebook.Whole,
        [.. rulebook.Benefits.Select(rule => new BulkBenefit(rule, rulebook.Whole.CanBring(rule)))],
        rulebook.Whole.Graph);

    /// <summary>The same rules with another graph: one in which something was changed on purpose.</summary>
    public BulkRules With(Graph graph) => new(Chapter, Benefits, graph);

    public BulkBenefit this[string id] => Benefits.First(benefit => benefit.Rule.Id == id);
}
