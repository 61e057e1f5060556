using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Tests.Expressions;

/// <summary>
/// What is left of a rule when the known facts of a situation are filled in: known values become constants, conditions
/// that no longer matter disappear, the sum over children is written out child by child. Filling in only a day gives the
/// law in force on that day; filling in a case gives the questions still open.
/// </summary>
internal sealed class Simplification(Evaluation evaluation)
{
    private readonly Dictionary<(Node Node, int Child), Node> _done = [];

    public Node Of(Expression expression) => Of(expression.Node);

    public Node Of(Node node) => Of(node, -1);

    private Node Of(Node written, int child)
    {
        Node node = evaluation.Graph.Written(written);
        if (_done.TryGetValue((node, child), out Node? done))
        {
            return done;
        }

        Bounds value = ValueOf(node, child);
        Node simplified = value.IsKnown ? new ConstantNode(value.Min, node.Unit) : Rewrite(node, child);
        _done[(node, child)] = simplified;
        return simplified;
    }

    /// <summary>Where the children are unknown, what holds for a child of whom nothing is known holds for each.</summary>
    private Bounds ValueOf(Node node, int child) => evaluation[node, Math.Max(child, 0)];

    private Node Rewrite(Node node, int child)
    {
        Node[] Operands() => [.. node.Operands.Select(operand => Of(operand, child))];

        switch (node)
        {
            case ConstantNode or ReadingNode:
                return node;
            case FactNode fact:
                return fact.Fact.OfChild && child >= 0 ? new ChildFactNode(fact.Fact, child) : node;
            case NamedNode named:
                return new NamedNode(named.Step, Of(named.Body, child), Of(named.Operands[1], child));
            case AllNode:
                return Joined(node, child, neutral: Bounds.True, operands => new AllNode(operands));
            case AnyNode:
                return Joined(node, child, neutral: Bounds.False, operands => new AnyNode(operands));
            case ChooseNode:
                Bounds condition = ValueOf(node.Operands[0], child);
                return condition.IsKnown
                    ? Of(node.Operands[condition.IsTrue ? 1 : 2], child)
                    : new ChooseNode(Of(node.Operands[0], child), Of(node.Operands[1], child), Of(node.Operands[2], child));
            case MinimumNode or MaximumNode:
                return Extreme(node, child);
            case SumOverFirstNode sum:
                return WriteOut(sum);
            case ParameterNode parameter:
                return new ParameterNode(parameter.Parameter, Operands()[0]);
            case InForceNode inForce:
                return new InForceNode(inForce.Parameter, Operands()[0]);
            case AddNode:
                return Operands() is [var a, var b] ? new AddNode(a, b) : node;
            case SubtractNode:
                return Operands() is [var c, var d] ? new SubtractNode(c, d) : node;
            case MultiplyNode:
                return Operands() is [var e, var f] ? new MultiplyNode(node.Unit, e, f) : node;
            case RoundNode round:
                return Operands() is [var g, var h] ? new RoundNode(node.Unit, g, round.Divisor, h) : node;
            case EqualNode:
                return Operands() is [var i, var j] ? new EqualNode(i, j) : node;
            case AtMostNode atMost:
                return Operands() is [var k, var l] ? new AtMostNode(k, l, strictly: atMost.Slack < 0) : node;
            case NotNode:
                return new NotNode(Operands()[0]);
            case StepsNode steps:
                return new StepsNode(node.Unit, Operands()[0], steps.Table);
            default:
                throw new InvalidOperationException($"{node.GetType().Name} is not part of a rule.");
        }
    }

    private Node Joined(Node node, int child, Bounds neutral, Func<IReadOnlyList<Node>, Node> join)
    {
        Node[] undecided = [.. node.Operands.Where(operand => ValueOf(operand, child) != neutral).Select(operand => Of(operand, child))];
        return undecided is [var only] ? only : join(undecided);
    }

    private Node Extreme(Node node, int child)
    {
        Node left = node.Operands[0];
        Node right = node.Operands[1];
        Bounds a = ValueOf(left, child);
        Bounds b = ValueOf(right, child);
        if (a.Max <= b.Min)
        {
            return Of(node is MaximumNode ? right : left, child);
        }

        if (b.Max <= a.Min)
        {
            return Of(node is MaximumNode ? left : right, child);
        }

        return node is MaximumNode ? new MaximumNode(Of(left, child), Of(right, child)) : new MinimumNode(Of(left, child), Of(right, child));
    }

    private Node WriteOut(SumOverFirstNode sum)
    {
        if (!evaluation.Situation.ChildrenKnown)
        {
            return new SumOverFirstNode(Of(sum.Limit), Of(sum.Qualifies), Of(sum.Order), Of(sum.Value));
        }

        Bounds[] included = evaluation.Included(sum);
        bool crowded = included.Count(child => !child.IsFalse) > evaluation[sum.Limit].Max;
        return new SumOverSlotsNode(
            Of(sum.Limit),
            [
                .. Enumerable.Range(0, included.Length)
                    .Where(child => !included[child].IsFalse)
                    .Select(child => (
                        Of(sum.Qualifies, child),
                        crowded ? Of(sum.Order, child) : new ConstantNode(child, sum.Order.Unit),
                        Of(sum.Value, child))),
            ]);
    }
}
