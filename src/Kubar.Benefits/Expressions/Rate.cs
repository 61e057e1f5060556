namespace Kubar.Benefits.Expressions;

/// <summary>A percentage, exact, in hundredths of a percent.</summary>
internal sealed class Rate(Node node) : Expression(node)
{
    /// <summary>100 % in hundredths of a percent.</summary>
    public const long Whole = 10_000;

    public static Rate operator *(Rate percentage, Count times) =>
        new(new MultiplyNode(Unit.BasisPoints, percentage.Node, times.Node));

    public static ExactAmount operator *(Rate percentage, Amount amount) =>
        new(new MultiplyNode(Unit.Rupiah, percentage.Node, amount.Node), Whole);

    public static Rate operator +(Rate left, Rate right) => new(new AddNode(left.Node, right.Node));
}
