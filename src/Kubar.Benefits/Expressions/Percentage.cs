namespace Kubar.Benefits.Expressions;

/// <summary>A percentage, exact, in hundredths of a percent.</summary>
internal sealed class Percentage(Node node) : Expression(node)
{
    /// <summary>100 % in hundredths of a percent.</summary>
    public const long Whole = 10_000;

    public static Percentage operator *(Percentage percentage, Count times) =>
        new(new MultiplyNode(Unit.BasisPoints, percentage.Node, times.Node));

    public static ExactAmount operator *(Percentage percentage, Amount amount) =>
        new(new MultiplyNode(Unit.Rupiah, percentage.Node, amount.Node), Whole);

    public static Percentage operator +(Percentage left, Percentage right) => new(new AddNode(left.Node, right.Node));

    public static Percentage Min(Percentage left, Percentage right) => new(new MinimumNode(left.Node, right.Node));
}
