using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Assessments;

/// <summary>Which unsettled questions to mention in an explanation.</summary>
internal static class Questions
{
    /// <summary>The questions that a condition asks itself, one bit for each.</summary>
    public static ulong Of(NamedNode condition, Graph graph)
    {
        ulong found = 0;
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        Collect(condition.Body);
        return found;

        void Collect(Node node)
        {
            // Most of a condition rests on no question at all.
            if (!IsOfItsOwn(node) || graph.QuestionsUnder(graph[node]) == 0 || !seen.Add(node))
            {
                return;
            }

            if (node is ReadingNode reading)
            {
                found |= 1UL << reading.Question;
            }

            foreach (Node operand in node.Operands)
            {
                Collect(operand);
            }
        }
    }

    /// <summary>Not those of other named steps, of sums, of each child, nor which law applies.</summary>
    private static bool IsOfItsOwn(Node node) =>
        node is not (NamedNode or ParameterNode or SumOverFirstNode)
        && node.Unit != Unit.Rupiah
        && node.Unit != Unit.Date
        && !ReferenceEquals(node, LawInForce.PaymentRules.Node);
}
