using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Tests.Expressions;

/// <summary>A fact of one known child: a child's fact in a written-out sum.</summary>
internal sealed class ChildFactNode(Fact fact, int child) : Node(fact.Unit)
{
    public Fact Fact { get; } = fact;

    public int Child { get; } = child;
}
