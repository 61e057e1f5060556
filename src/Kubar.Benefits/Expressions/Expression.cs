namespace Kubar.Benefits.Expressions;

/// <summary>A typed expression: the operators a rule is written with.</summary>
internal abstract class Expression(Node node)
{
    public Node Node { get; } = node;
}
