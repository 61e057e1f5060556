using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>
/// The rules as a batch of mixed events asks them: a benefit is owed only where the kind of event can bring it. With the
/// kind given, what the kind cannot bring is known beforehand and falls away.
/// </summary>
internal sealed class BulkRules
{
    private BulkRules(IReadOnlyList<BulkBenefit> benefits, Amount takenOut, Graph graph)
    {
        Benefits = benefits;
        TakenOut = takenOut;
        Graph = graph;
    }

    /// <summary>The law as it is encoded.</summary>
    public static BulkRules Encoded { get; } = Of(Rulebook.Law.Benefits);

    public IReadOnlyList<BulkBenefit> Benefits { get; }

    /// <summary>What arrears take out of the cash that is payable now.</summary>
    public Amount TakenOut { get; }

    public Graph Graph { get; }

    /// <summary>The same rules with another graph: one in which something was changed on purpose.</summary>
    public BulkRules With(Graph graph) => new(Benefits, TakenOut, graph);

    public BulkBenefit this[string id] => Benefits.First(benefit => benefit.Rule.Id == id);

    private static BulkRules Of(IReadOnlyList<Benefit> rules)
    {
        BulkBenefit[] benefits = [.. rules.Select(rule => new BulkBenefit(rule, Facts.EventKind.IsOneOf(rule.Events) & rule.ListedWhen))];
        Amount takenOut = Arrears.TakenOut.Choose(
            Amount.Min(
                Arrears.Sum,
                Amount.Sum(benefits.Where(benefit => benefit.Rule.BearsArrears).Select(benefit => benefit.CanBeBrought.Choose(benefit.Rule.PayableNow, Amount.Zero)))),
            Amount.Zero);
        return new(benefits, takenOut, Graph.Of(RootsOf(benefits, takenOut)));
    }

    private static IEnumerable<Node> RootsOf(IReadOnlyList<BulkBenefit> benefits, Amount takenOut) =>
    [
        .. benefits.SelectMany(benefit => benefit.Rule.Parts.Append(benefit.CanBeBrought)).Select(part => part.Node),
        .. YearlyScholarship.Instalments.Select(instalment => instalment.Node),
        .. YearlyScholarship.Levels.Select(level => level.Node),
        YearlyScholarship.InForce.Node,
        takenOut.Node,
        Facts.ArrearsMonths.Node,
        Arrears.Sum.Node,
        Participants.Bpu.Node,
    ];
}
