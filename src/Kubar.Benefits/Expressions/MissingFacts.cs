namespace Kubar.Benefits.Expressions;

/// <summary>
/// The facts that rules still ask for in a situation: those that would be left in them if the known ones were filled in, found without writing
/// down what is left. One finder serves many evaluations, one after the other.
/// </summary>
internal sealed class MissingFacts
{
    private readonly HashSet<(Node Node, int Child)> _seen = [];
    private readonly List<(Fact? Fact, int Child)> _found = [];

    /// <summary>The paths of the facts still asked for, each once, in the order of the rules.</summary>
    public List<string> Of(Evaluation evaluation, params IEnumerable<Expression> expressions)
    {
        var paths = new List<string>();
        foreach ((Fact? fact, int child) in FactsOf(evaluation, expressions))
        {
            AddNew(paths, fact is null ? evaluation.Situation.MissingChildren : MissingOf(evaluation.Situation, fact, child));
        }

        return paths;
    }

    /// <summary>
    /// The facts still asked for, in the order of the rules: of a fact of a child, which child, and -1 where the children are unknown; null: the
    /// children themselves. Until the finder is asked again.
    /// </summary>
    public IReadOnlyList<(Fact? Fact, int Child)> FactsOf(Evaluation evaluation, IEnumerable<Expression> expressions)
    {
        _seen.Clear();
        _found.Clear();
        foreach (Expression expression in expressions)
        {
            Collect(evaluation, expression.Node, -1);
        }

        return _found;
    }

    private void Collect(Evaluation evaluation, Node written, int child)
    {
        Node node = evaluation.Graph.Written(written);
        if (!_seen.Add((node, child)) || ValueOf(evaluation, node, child).IsKnown)
        {
            return;
        }

        switch (node)
        {
            case FactNode fact:
                _found.Add((fact.Fact, child));
                break;

            // The day of the law on which a step rests decides its sources, never its value.
            case NamedNode named:
                Collect(evaluation, named.Body, child);
                break;
            case AllNode:
                CollectBut(Bounds.True, evaluation, node, child);
                break;
            case AnyNode:
                CollectBut(Bounds.False, evaluation, node, child);
                break;
            case ChooseNode when ValueOf(evaluation, node.Operands[0], child) is { IsKnown: true } condition:
                Collect(evaluation, node.Operands[condition.IsTrue ? 1 : 2], child);
                break;
            case MinimumNode or MaximumNode:
                CollectExtreme(evaluation, node, child);
                break;
            case SumOverFirstNode sum when evaluation.Situation.ChildrenKnown:
                CollectSum(evaluation, sum);
                break;
            case SumOverFirstNode:
                _found.Add((null, -1));
                CollectAll(evaluation, node, -1);
                break;
            default:
                CollectAll(evaluation, node, child);
                break;
        }
    }

    private void CollectAll(Evaluation evaluation, Node node, int child)
    {
        foreach (Node operand in node.Operands)
        {
            Collect(evaluation, operand, child);
        }
    }

    private void CollectBut(Bounds neutral, Evaluation evaluation, Node node, int child)
    {
        foreach (Node operand in node.Operands)
        {
            if (ValueOf(evaluation, operand, child) != neutral)
            {
                Collect(evaluation, operand, child);
            }
        }
    }

    /// <summary>Of the lesser or the greater of two, the other plays no part where their bounds do not meet.</summary>
    private void CollectExtreme(Evaluation evaluation, Node node, int child)
    {
        Bounds left = ValueOf(evaluation, node.Operands[0], child);
        Bounds right = ValueOf(evaluation, node.Operands[1], child);
        bool wantsGreater = node is MaximumNode;
        if (left.Max <= right.Min)
        {
            Collect(evaluation, node.Operands[wantsGreater ? 1 : 0], child);
        }
        else if (right.Max <= left.Min)
        {
            Collect(evaluation, node.Operands[wantsGreater ? 0 : 1], child);
        }
        else
        {
            CollectAll(evaluation, node, child);
        }
    }

    /// <summary>The order of the children matters only where more can qualify than are counted.</summary>
    private void CollectSum(Evaluation evaluation, SumOverFirstNode sum)
    {
        Bounds[] included = evaluation.Included(sum);
        bool crowded = included.Count(child => !child.IsFalse) > evaluation[sum.Limit].Max;
        Collect(evaluation, sum.Limit, -1);
        for (int child = 0; child < included.Length; child++)
        {
            if (!included[child].IsFalse)
            {
                Collect(evaluation, sum.Qualifies, child);
                if (crowded)
                {
                    Collect(evaluation, sum.Order, child);
                }

                Collect(evaluation, sum.Value, child);
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
