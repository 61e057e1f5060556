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

    /// <summary>The same amount, of which is known what the bounds of its parts do not show.</summary>
    public Amount KnownToBeAtMost(long most) => new(new MinimumNode(Node, new ConstantNode(most, Unit.Rupiah), isProven: true));

    public static Amount Sum(IEnumerable<Amount> amounts) => amounts.Aggregate((sum, next) => sum + next);
}

/// <summary>A product of percentages, counts and an amount, exact until it is <see cref="Rounded"/>, once.</summary>
internal sealed class ExactAmount(Node numerator, long divisor, bool isSmall = false)
{
    private Node Numerator { get; } = numerator;

    private long Divisor { get; } = divisor;

    private bool IsSmall { get; } = isSmall;

    public static ExactAmount operator *(Count times, ExactAmount amount) =>
        new(new MultiplyNode(Unit.Rupiah, times.Node, amount.Numerator), amount.Divisor);

    public static ExactAmount operator *(Rate percentage, ExactAmount amount) =>
        new(new MultiplyNode(Unit.Rupiah, percentage.Node, amount.Numerator), checked(amount.Divisor * Rate.Whole));

    public static ExactAmount operator +(ExactAmount left, ExactAmount right) =>
        left.Divisor == right.Divisor
            ? new(new AddNode(left.Numerator, right.Numerator), left.Divisor)
            : throw new InvalidOperationException("Only exact amounts over the same divisor are added.");

    /// <summary>Its whole rupiah.</summary>
    public Amount WholeRupiah => Rounded(Truth.Never);

    /// <summary>What is left beyond whole rupiah, in parts of the divisor.</summary>
    public Amount Rest => new(Left);

    /// <summary>The same amount, so small that it fits over any divisor that a sum has in common.</summary>
    public ExactAmount KnownToBeSmall => new(Numerator, Divisor, isSmall: true);

    /// <summary>The same amount divided further.</summary>
    public ExactAmount Over(long divisor) => new(Numerator, checked(Divisor * divisor), IsSmall);

    /// <summary>The whole amount: rounded down, or half up where the condition holds.</summary>
    public Amount Rounded(Truth halfUp) => new(new RoundNode(Unit.Rupiah, Numerator, Divisor, halfUp.Node));

    /// <summary>
    /// The sum of amounts over different divisors, none negative, rounded once: over their common divisor it would not fit in
    /// 64 bits, so that whole rupiah and what is left of each that is not small are added apart.
    /// </summary>
    public static Amount RoundedSum(IReadOnlyList<ExactAmount> amounts, Truth halfUp)
    {
        long common = amounts.Select(amount => amount.Divisor).Aggregate(LeastCommonMultiple);
        ExactAmount left = amounts
            .Select(amount => new ExactAmount(Times(common / amount.Divisor, amount.IsSmall ? amount.Numerator : amount.Left), common))
            .Aggregate((sum, next) => sum + next);
        return Amount.Sum(amounts.Where(amount => !amount.IsSmall).Select(amount => amount.Rounded(Truth.Never))) + left.Rounded(halfUp);
    }

    private static Node Times(long times, Node amount) => times == 1 ? amount : new MultiplyNode(Unit.Rupiah, new ConstantNode(times, Unit.Count), amount);

    /// <summary>What is left beyond whole rupiah, in parts of the divisor: at least 0 and below it, which interval arithmetic would not see.</summary>
    private Node Left => new MaximumNode(
        new MinimumNode(
            new SubtractNode(
                Numerator,
                new MultiplyNode(Unit.Rupiah, new ConstantNode(Divisor, Unit.Count), Rounded(Truth.Never).Node)),
            new ConstantNode(Divisor - 1, Unit.Rupiah),
            isProven: true),
        new ConstantNode(0, Unit.Rupiah),
        isProven: true);

    private static long LeastCommonMultiple(long left, long right)
    {
        (long greater, long lesser) = (left, right);
        while (lesser != 0)
        {
            (greater, lesser) = (lesser, greater % lesser);
        }

        return checked(left / greater * right);
    }
}
