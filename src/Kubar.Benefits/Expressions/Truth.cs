namespace Kubar.Benefits.Expressions;

/// <summary>A condition: true, false, or unknown while facts are missing.</summary>
internal sealed class Truth(Node node) : Expression(node)
{
    public static readonly Truth Always = new(new ConstantNode(1, Unit.Truth));

    public static readonly Truth Never = new(new ConstantNode(0, Unit.Truth));

    public static Truth operator &(Truth left, Truth right) => new(new AllNode([.. Flatten<AllNode>(left), .. Flatten<AllNode>(right)]));

    public static Truth operator |(Truth left, Truth right) => new(new AnyNode([.. Flatten<AnyNode>(left), .. Flatten<AnyNode>(right)]));

    public static Truth operator !(Truth operand) => new(new NotNode(operand.Node));

    public static Truth Any(params IEnumerable<Truth> conditions) => new(new AnyNode([.. conditions.Select(condition => condition.Node)]));

    /// <summary>One amount where the condition holds, another where it does not.</summary>
    public Amount Choose(Amount then, Amount otherwise) => new(new ChooseNode(Node, then.Node, otherwise.Node));

    public Count Choose(Count then, Count otherwise) => new(new ChooseNode(Node, then.Node, otherwise.Node));

    public Rate Choose(Rate then, Rate otherwise) => new(new ChooseNode(Node, then.Node, otherwise.Node));

    public Date Choose(Date then, Date otherwise) => new(new ChooseNode(Node, then.Node, otherwise.Node));

    public Truth Choose(Truth then, Truth otherwise) => new(new ChooseNode(Node, then.Node, otherwise.Node));

    public Code Choose(Code then, Code otherwise) => new(new ChooseNode(Node, then.Node, otherwise.Node));

    private static IReadOnlyList<Node> Flatten<T>(Truth truth)
        where T : Node => truth.Node is T node ? node.Operands : [truth.Node];
}
