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
    public static BulkRules Encoded { get; } = new(Rulebook.Law.Benefits, Rulebook.Law.Figures);

    /// <summary>The rules of a rulebook.</summary>
    public static BulkRules Of(Rulebook rulebook) => rulebook.IsLaw ? Encoded : new(rulebook.Benefits, rulebook.Figures);

    public IReadOnlyList<BulkBenefit> Benefits { get; }

    /// <summary>What arrears take out of the cash that is payable now.</summary>
    public Amount TakenOut { get; }

    public Graph Graph { get; }

    /// <summary>The same rules with another graph: one in which something was changed on purpose.</summary>
    public BulkRules With(Graph graph) => new(Benefits, TakenOut, graph);

    public BulkBenefit this[string id] => Benefits.First(benefit => benefit.Rule.Id == id);

    private BulkRules(IReadOnlyList<Benefit> rules, Figures figures)
    {
        BulkBenefit[] benefits = [.. rules.Select(rule => new BulkBenefit(rule, Facts.EventKind.IsOneOf(rule.Events) & rule.ListedWhen))];
        Benefits = benefits;
        TakenOut = Arrears.TakenOut.Choose(
            Amount.Min(
                Arrears.Sum,
                Amount.Sum(benefits.Where(benefit => benefit.Rule.BearsArrears).Select(benefit => benefit.CanBeBrought.Choose(benefit.Rule.PayableNow, Amount.Zero)))),
            Amount.Zero);
        Graph = Graph.Of(RootsOf(benefits, TakenOut), figures.Of);
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
