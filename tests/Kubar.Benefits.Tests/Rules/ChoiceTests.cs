using FluentAssertions;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Xunit;

namespace Kubar.Benefits.Tests.Rules;

/// <summary>A rule that chooses between two things that are the same asks a question for nothing.</summary>
public class ChoiceTests
{
    [Fact]
    public void Rules_NoChoice_HasTwoBranchesAlike() => Alike(Rulebook.Law.Whole.Graph).Should().BeEmpty();

    [Fact]
    public void ContributionRules_NoChoice_HasTwoBranchesAlike() => Alike(Rulebook.Law.Contributions.Graph).Should().BeEmpty();

    /// <summary>The choices whose branches are one expression, with what first uses them that has a name.</summary>
    private static IEnumerable<string> Alike(Graph graph) =>
        from choice in graph.Operations
        where choice.Kind == OperationKind.Choose && choice.B == choice.C
        select UserOf(graph, choice.Place);

    private static string UserOf(Graph graph, int place)
    {
        Operation user = graph.Operations.FirstOrDefault(operation => operation.Operands.Contains(place) && operation.Place != place);
        return user.Payload is Definition definition ? definition.Id : user.Operands.Count == 0 ? $"a root, place {place}" : UserOf(graph, user.Place);
    }
}
