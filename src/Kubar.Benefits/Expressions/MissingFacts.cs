namespace Kubar.Benefits.Expressions;

/// <summary>
/// The facts that rules still ask for in a situation: those that <see cref="Simplification"/> would leave in them, found without writing
/// down what is left. One finder serves many evaluations, one after the other.
/// </summary>
internal sealed class MissingFacts
{
    private readonly HashSet<(Node Node, int Child)> _seen = [];

    /// <summary>The paths of the facts still asked for, each once, in the order of the rules.</summary>
    public List<string> Of(Evaluation evaluation, params IEnumerable<Expression> expressions)
    {
        var paths = new List<string>();
        _seen.Clear();
        foreach (Expression expression in expressions)
        {
            Collect(evaluation, expression.Node, -1, paths);
        }

        return paths;
    }

    private void Collect(Evaluation evaluation, Node written, int child, List<string> paths)
    {
        Node node = evaluation.Graph.Written(written);
        if (!_seen.Add((node, child)) || ValueOf(evaluation, node, child).IsKnown)
        {
            return;
        }

        switch (node)
        {
            case FactNode fact:
                AddNew(paths, MissingOf(evaluation.Situation, fact.Fact, child));
                break;

            // The day of the law on which a step rests decides its sources, never its value.
            case NamedNode named:
                Collect(evaluation, named.Body, child, paths);
                break;
            case AllNode:
                CollectBut(Bounds.True, evaluation, node, child, paths);
                break;
            case AnyNode:
                CollectBut(Bounds.False, evaluation, node, child, paths);
                break;
            case ChooseNode when ValueOf(evaluation, node.Operands[0], child) is { IsKnown: true } condition:
                Collect(evaluation, node.Operands[condition.IsTrue ? 1 : 2], child, paths);
                break;
            case MinimumNode or MaximumNode:
                CollectExtreme(evaluation, node, child, paths);
                break;
            case SumOverFirstNode sum when evaluation.Situation.ChildrenKnown:
                CollectSum(evaluation, sum, paths);
                break;
            case SumOverFirstNode:
                AddNew(paths, evaluation.Situation.MissingChildren);
                CollectAll(evaluation, node, -1, paths);
                break;
            default:
                CollectAll(evaluation, node, child, paths);
                break;
        }
    }

    private void CollectAll(Evaluation evaluation, Node node, int child, List<string> paths)
    {
        foreach (Node operand in node.Operands)
        {
            Collect(evaluation, operand, child, paths);
        }
    }

    private void CollectBut(Bounds neutral, Evaluation evaluation, Node node, int child, List<string> paths)
    {
        foreach (Node operand in node.Operands)
        {
            if (ValueOf(evaluation, operand, child) != neutral)
            {
                Collect(evaluation, operand, child, paths);
            }
        }
    }

    /// <summary>Of the lesser or the greater of two, the other plays no part where their bounds do not meet.</summary>
    private void CollectExtreme(Evaluation evaluation, Node node, int child, List<string> paths)
    {
        Bounds left = ValueOf(evaluation, node.Operands[0], child);
        Bounds right = ValueOf(evaluation, node.Operands[1], child);
        bool wantsGreater = node is MaximumNode;
        if (left.Max <= right.Min)
        {
            Collect(evaluation, node.Operands[wantsGreater ? 1 : 0], child, paths);
        }
        else if (right.Max <= left.Min)
        {
            Collect(evaluation, node.Operands[wantsGreater ? 0 : 1], child, paths);
        }
        else
        {
            CollectAll(evaluation, node, child, paths);
        }
    }

    /// <summary>The order of the children matters only where more can qualify than are counted.</summary>
    private void CollectSum(Evaluation evaluation, SumOverFirstNode sum, List<string> paths)
    {
        Bounds[] included = evaluation.Included(sum);
        bool crowded = included.Count(child => !child.IsFalse) > evaluation[sum.Limit].Max;
        Collect(evaluation, sum.Limit, -1, paths);
        for (int child = 0; child < included.Length; child++)
        {
            if (!included[child].IsFalse)
            {
                Collect(evaluation, sum.Qualifies, child, paths);
                if (crowded)
                {
                    Collect(evaluation, sum.Order, child, paths);
                }

                Collect(evaluation, sum.Value, child, paths);
            }
        }
    }

    /// <summary>Where the children are unknown, what holds for a child of whom nothing is known holds for each.</summary>
    private static Bounds ValueOf(Evaluation evaluation, Node node, int child) => evaluation[node, Math.Max(child, 0)];

    private static IReadOnlyList<string> MissingOf(Situation situation, Fact fact, int child) =>
        !fact.OfChild ? situation.Facts.Missing(fact)
        : child >= 0 ? situation.Children[child].Missing(fact)
        : situation.MissingChildren;

    private static void AddNew(List<string> paths, IReadOnlyList<string> more)
    {
        foreach (string path in more)
        {
            if (!paths.Contains(path, StringComparer.Ordinal))
            {
                paths.Add(path);
            }
        }
    }
}
