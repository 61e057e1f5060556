using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Accident;
using Kubar.Benefits.Rules.Contributions;

namespace Kubar.Benefits.Tests.Rules;

/// <summary>Walks every expression of the rulebook and of the rules on contributions.</summary>
internal static class RuleWalk
{
    public static IReadOnlyList<Expression> Roots { get; } =
    [
        .. Rulebook.Law.Benefits.SelectMany(benefit => benefit.Parts.Concat(benefit.Terms).Append(benefit.ListedWhen)),
        Rulebook.Law.Whole.TakenOut,
        ClaimLimit.Years,
        Rulebook.Law.Whole.ArrearsMonths,
        Rulebook.Law.Whole.ArrearsGapMonths,
        .. Warnings.All.Select(warning => warning.When),
    ];

    public static IReadOnlyList<Node> Nodes { get; } = All();

    public static IReadOnlyList<Definition> Definitions { get; } =
        [.. Nodes.OfType<NamedNode>().Select(node => (Definition)node.Step).Distinct()];

    private static List<Node> All()
    {
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var found = new List<Node>();
        foreach (Expression root in Roots.Concat(ContributionChapter.Asked))
        {
            Visit(root.Node);
        }

        return found;

        void Visit(Node node)
        {
            if (!seen.Add(node))
            {
                return;
            }

            found.Add(node);
            foreach (Node operand in node.Operands)
            {
                Visit(operand);
            }

            foreach (Node mentioned in node is NamedNode named ? named.Step.Mentions : [])
            {
                Visit(mentioned);
            }
        }
    }
}
