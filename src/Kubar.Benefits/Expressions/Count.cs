namespace Kubar.Benefits.Expressions;

/// <summary>A whole number of things, months, years, days or seconds.</summary>
internal sealed class Count(Node node) : Expression(node)
{
    public static implicit operator Count(int value) => new(new ConstantNode(value, Unit.Count));

    public static Count operator +(Count left, Count right) => new(new AddNode(left.Node, right.Node));

    public static Count operator -(Count left, Count right) => new(new SubtractNode(left.Node, right.Node));

    public static Truth operator <=(Count left, Count right) => new(new AtMostNode(left.Node, right.Node));

    public static Truth operator >=(Count left, Count right) => right <= left;

    public static Truth operator >(Count left, Count right) => right < left;

    public static Truth operator <(Count left, Count right) => new(new AtMostNode(left.Node, right.Node, strictly: true));

    public static Count Min(Count left, Count right) => new(new MinimumNode(left.Node, right.Node));

    public static Count Max(Count left, Count right) => new(new MaximumNode(left.Node, right.Node));
}
