using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>Which unsettled questions to mention in an explanation.</summary>
internal static class Questions
{
    /// <summary>The questions that the failed conditions of a benefit ask themselves.</summary>
    public static IEnumerable<Reading> Of(IEnumerable<NamedNode> failed)
    {
        var found = new SortedSet<int>();
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        foreach (NamedNode node in failed)
        {
            Collect(node.Body);
        }

        return found.Select(question => ReadingCatalogue.All[question]);

        void Collect(Node node)
        {
            if (!IsOfItsOwn(node) || !seen.Add(node))
            {
                return;
            }

            if (node is ReadingNode reading)
            {
                found.Add(reading.Question);
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
