namespace Kubar.Benefits.Expressions;

/// <summary>An amount of money in whole rupiah.</summary>
internal sealed class Amount(Node node) : Expression(node)
{
    public static readonly Amount Zero = Rupiah(0);

    public static Amount Rupiah(long value) => new(new ConstantNode(value, Unit.Rupiah));

    public static Amount operator +(Amount left, Amount right) => new(new AddNode(left.Node, right.Node));

    public static Amount operator -(Amount left, Amount right) => new(new SubtractNode(left.Node, right.Node));

    public static Amount operator *(Count times, Amount amount) => new(new MultiplyNode(Unit.Rupiah, times.Node, amount.Node));

    public static Truth operator >(Amount left, Amount right) => right < left;

    public static Truth operator <(Amount left, Amount right) => new(new AtMostNode(left.Node, right.Node, strictly: true));

    public static Truth operator <=(Amount left, Amount right) => new(new AtMostNode(left.Node, right.Node));

    public static Truth operator >=(Amount left, Amount right) => right <= left;

    public static Amount Max(Amount left, Amount right) => new(new MaximumNode(left.Node, right.Node));

    public static Amount Min(Amount left, Amount right) => new(new MinimumNode(left.Node, right.Node));

    public static Amount Sum(IEnumerable<Amount> amounts) => amounts.Aggregate((sum, next) => sum + next);
}

/// <summary>A product of percentages, counts and an amount, exact until it is <see cref="Rounded"/>, once.</summary>
internal sealed class ExactAmount(Node numerator, long divisor)
{
    private Node Numerator { get; } = numerator;

    private long Divisor { get; } = divisor;

    public static ExactAmount operator *(Count times, ExactAmount amount) =>
        new(new MultiplyNode(Unit.Rupiah, times.Node, amount.Numerator), amount.Divisor);

    public static ExactAmount operator *(Rate percentage, ExactAmount amount) =>
        new(new MultiplyNode(Unit.Rupiah, percentage.Node, amount.Numerator), checked(amount.Divisor * Rate.Whole));

    public static ExactAmount operator +(ExactAmount left, ExactAmount right) =>
        left.Divisor == right.Divisor
            ? new(new AddNode(left.Numerator, right.Numerator), left.Divisor)
            : throw new InvalidOperationException("Only exact amounts over the same divisor are added.");

    /// <summary>The same amount divided further.</summary>
    public ExactAmount Over(long divisor) => new(Numerator, checked(Divisor * divisor));

    /// <summary>The whole amount: rounded down, or half up where the condition holds.</summary>
    public Amount Rounded(Truth halfUp) => new(new RoundNode(Unit.Rupiah, Numerator, Divisor, halfUp.Node));
}
