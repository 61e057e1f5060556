using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>The articles on which a value rests: those of the steps and figures on the branches taken, each once, in the order of the rule.</summary>
internal static class UsedSources
{
    public static ValueList<Citation> Of(Expression expression, Evaluation evaluation)
    {
        var found = new List<Citation>();
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        Collect(expression.Node);
        return found.Distinct().ToValueList();

        void Collect(Node node)
        {
            if (!seen.Add(node))
            {
                return;
            }

            switch (node)
            {
                case WrittenNode:
                    Collect(evaluation.Graph.Written(node));
                    break;
                case ParameterNode:
                    found.AddRange(Citations.Of(node, evaluation));
                    break;
                case NamedNode named:
                    found.AddRange(Citations.Of(named, evaluation));
                    Collect(named.Body);
                    break;
                case ChooseNode when evaluation[node.Operands[0]].IsKnown:
                    CollectCondition(node.Operands[0]);
                    Collect(node.Operands[evaluation[node.Operands[0]].IsTrue ? 1 : 2]);
                    break;
                default:
                    foreach (Node operand in node.Operands)
                    {
                        Collect(operand);
                    }

                    break;
            }
        }

        // A condition that fails leaves the rule as it was: it is no source of the amount.
        void CollectCondition(Node condition)
        {
            foreach (NamedNode named in Reasons.Deciding(condition, holds: true, evaluation))
            {
                found.AddRange(Citations.Of(named, evaluation));
            }
        }
    }
}
