using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Assessments;

/// <summary>The named conditions that stood at the forks on the way to a value, in the order of the rule, as they turned out.</summary>
internal static class TakenConditions
{
    public static IReadOnlyList<NamedNode> Of(Expression expression, Evaluation evaluation)
    {
        var found = new List<NamedNode>();
        Node node = evaluation.Graph.Written(expression.Node);
        while (node is ChooseNode)
        {
            Collect(node.Operands[0]);
            if (!evaluation[node.Operands[0]].IsKnown)
            {
                break;
            }

            node = evaluation.Graph.Written(node.Operands[evaluation[node.Operands[0]].IsTrue ? 1 : 2]);
        }

        return found;

        void Collect(Node condition)
        {
            switch (condition)
            {
                case WrittenNode:
                    Collect(evaluation.Graph.Written(condition));
                    break;
                case NamedNode named:
                    found.Add(named);
                    break;
                case AllNode or AnyNode or NotNode:
                    foreach (Node operand in condition.Operands)
                    {
                        Collect(operand);
                    }

                    break;
            }
        }
    }
}
