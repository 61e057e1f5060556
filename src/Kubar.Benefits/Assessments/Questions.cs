using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>Which unsettled questions to mention in an explanation.</summary>
internal static class Questions
{
    /// <summary>
    /// Of a benefit that is not owed, the questions that the failed conditions ask themselves; of any other, the questions
    /// on which this case depends.
    /// </summary>
    public static IEnumerable<Reading> Of(Benefit benefit, Outcome outcome, Evaluation evaluation, ValueList<string> dependsOn)
    {
        var found = new SortedSet<int>();
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        if (outcome is NotOwed)
        {
            foreach (NamedNode node in Reasons.Deciding(benefit.OwedWhen.Node, holds: false, evaluation))
            {
                Collect(node.Body, IsOfItsOwn);
            }

            return Found();
        }

        foreach (Expression part in new Expression?[] { benefit.OwedWhen, benefit.Amount, benefit.Later, benefit.DeferredWhen, benefit.Payee }.OfType<Expression>())
        {
            Collect(part.Node, _ => true);
        }

        return Found().Where(reading => dependsOn.Contains(reading.Id, StringComparer.Ordinal));

        IEnumerable<Reading> Found() => found.Select(question => ReadingCatalogue.All[question]);

        void Collect(Node node, Func<Node, bool> enters)
        {
            if (!enters(node) || !seen.Add(node))
            {
                return;
            }

            if (node is ReadingNode reading)
            {
                found.Add(reading.Question);
            }

            foreach (Node operand in node.Operands)
            {
                Collect(operand, enters);
            }
        }
    }

    /// <summary>Not those of other named steps, of sums, of each child, nor which law applies.</summary>
    private static bool IsOfItsOwn(Node node) =>
        node is not (NamedNode or ParameterNode or SumOverFirstNode)
        && node.Unit != Unit.Rupiah
        && !ReferenceEquals(node, LawInForce.Day.Node)
        && !ReferenceEquals(node, LawInForce.PaymentRules.Node);
}
