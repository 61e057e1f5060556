using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>
/// Which named conditions decided a condition, row by row: the walk over the rule that gives a single assessment its reasons,
/// with every step of it a truth.
/// </summary>
internal sealed class ReasonLowering(RuleLowering lowering, IReadOnlyList<BulkReason> legend)
{
    private LaneBuilder Builder => lowering.Builder;

    /// <summary>The named conditions by which the condition holds, or fails, each with the rows in which it does and that are asked.</summary>
    public IEnumerable<(string Code, int Truth)> Deciding(Expression condition, bool holds, int isAsked)
    {
        var walk = new Walk(this);
        walk.Collect(condition.Node, Builder.And(isAsked, Is(condition.Node, holds)));
        return walk.Found.Select(found => (((Definition)found.Key.Step).Id, found.Value));
    }

    /// <summary>Reasons as a set of bits.</summary>
    public int SetOf(IEnumerable<(string Code, int Truth)> reasons)
    {
        int none = Builder.Constant(0);
        return reasons.GroupBy(reason => reason.Code, reason => reason.Truth, StringComparer.Ordinal).Aggregate(none, (set, reason) =>
        {
            long mask = unchecked((long)legend.First(known => known.Code == reason.Key).Mask);
            return Builder.Add(set, Builder.Choose(reason.Aggregate(LaneBuilder.False, Builder.Or), Builder.Constant(mask), none));
        });
    }

    /// <summary>The named conditions that can be reasons, in the order of the rule, each once.</summary>
    public static IEnumerable<Definition> NamedIn(Node node, Graph graph)
    {
        switch (node)
        {
            case WrittenNode:
                return NamedIn(graph.Written(node), graph);
            case NamedNode { Step: Definition { Met: not null } definition } named:
                return definition.NamesItsParts ? NamedIn(named.Body, graph).Append(definition) : [definition];
            case NamedNode named:
                return NamedIn(named.Body, graph);
            case NotNode or AllNode or AnyNode:
                return node.Operands.SelectMany(operand => NamedIn(operand, graph));
            case ChooseNode:
                return node.Operands.Skip(1).SelectMany(operand => NamedIn(operand, graph));
            default:
                return [];
        }
    }

    private Node Written(Node node) => lowering.Graph.Written(node);

    private int Is(Node node, bool value)
    {
        Lane truth = lowering.Arithmetic.Truth(lowering[node]);
        return value ? truth.Min : Builder.Not(truth.Max);
    }

    /// <summary>One walk: which conditions have been found, in which rows.</summary>
    private sealed class Walk(ReasonLowering reasons)
    {
        private LaneBuilder Builder => reasons.Builder;

        public Dictionary<NamedNode, int> Found { get; } = new(ReferenceEqualityComparer.Instance);

        public void Collect(Node node, int visited)
        {
            int holds = reasons.Is(node, true);
            int here = Builder.And(visited, Builder.Or(holds, reasons.Is(node, false)));
            if (here == LaneBuilder.False)
            {
                return;
            }

            switch (node)
            {
                case NamedNode { Step: Definition { Met: not null } } named:
                    AddNamed(named, here);
                    break;
                case NamedNode named:
                    Collect(named.Body, here);
                    break;
                case WrittenNode:
                    Collect(reasons.Written(node), here);
                    break;
                case NotNode:
                    Collect(node.Operands[0], here);
                    break;
                case AllNode or AnyNode:
                    foreach (Node operand in node.Operands)
                    {
                        int decides = Builder.Choose(holds, reasons.Is(operand, true), reasons.Is(operand, false));
                        Collect(operand, Builder.And(here, decides));
                    }

                    break;
                case ChooseNode:
                    int first = reasons.Is(node.Operands[0], true);
                    Collect(node.Operands[1], Builder.And(here, first));
                    Collect(node.Operands[2], Builder.And(here, Builder.Not(first)));
                    break;
            }
        }

        /// <summary>Itself, unless parts of it have been found that had not been before.</summary>
        private void AddNamed(NamedNode named, int here)
        {
            int itself = here;
            if (((Definition)named.Step).NamesItsParts)
            {
                Dictionary<NamedNode, int> before = new(Found, ReferenceEqualityComparer.Instance);
                Collect(named.Body, here);
                foreach ((NamedNode part, int found) in Found)
                {
                    int old = before.GetValueOrDefault(part, LaneBuilder.False);
                    itself = Builder.And(itself, Builder.Not(Builder.And(found, Builder.Not(old))));
                }
            }

            Found[named] = Builder.Or(Found.GetValueOrDefault(named, LaneBuilder.False), itself);
        }
    }
}
