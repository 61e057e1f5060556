namespace Kubar.Benefits.Expressions;

/// <summary>
/// The values an expression can still take, both ends included. A known value is an interval of one; a truth is an
/// interval within 0 and 1. Exact evaluation, three-valued logic, bounds and overflow proofs are one arithmetic.
/// </summary>
internal readonly record struct Bounds(long Min, long Max)
{
    public static readonly Bounds False = new(0, 0);
    public static readonly Bounds True = new(1, 1);
    public static readonly Bounds Unknown = new(0, 1);

    public bool IsKnown => Min == Max;

    public bool IsTrue => Min > 0;

    public bool IsFalse => Max == 0;

    public static Bounds Of(long value) => new(value, value);

    public static Bounds Of(bool value) => value ? True : False;

    public static Bounds operator +(Bounds left, Bounds right) =>
        new(checked(left.Min + right.Min), checked(left.Max + right.Max));

    public static Bounds operator -(Bounds left, Bounds right) =>
        new(checked(left.Min - right.Max), checked(left.Max - right.Min));

    public static Bounds operator *(Bounds left, Bounds right)
    {
        if (left.Min >= 0 && right.Min >= 0)
        {
            return new(checked(left.Min * right.Min), checked(left.Max * right.Max));
        }

        long a = checked(left.Min * right.Min);
        long b = checked(left.Min * right.Max);
        long c = checked(left.Max * right.Min);
        long d = checked(left.Max * right.Max);
        return new(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));
    }

    public static Bounds Minimum(Bounds left, Bounds right) =>
        new(Math.Min(left.Min, right.Min), Math.Min(left.Max, right.Max));

    public static Bounds Maximum(Bounds left, Bounds right) =>
        new(Math.Max(left.Min, right.Min), Math.Max(left.Max, right.Max));

    public static Bounds Hull(Bounds left, Bounds right) =>
        new(Math.Min(left.Min, right.Min), Math.Max(left.Max, right.Max));

    public static Bounds Not(Bounds value) => new(1 - value.Max, 1 - value.Min);

    public static Bounds Equal(Bounds left, Bounds right)
    {
        if (left.IsKnown && right.IsKnown)
        {
            return Of(left.Min == right.Min);
        }

        return left.Max < right.Min || right.Max < left.Min ? False : Unknown;
    }

    /// <summary>Whether the left is at most the right and some slack.</summary>
    public static Bounds AtMost(Bounds left, Bounds right, long slack = 0)
    {
        if (left.Max <= right.Min + slack)
        {
            return True;
        }

        return left.Min > right.Max + slack ? False : Unknown;
    }

    /// <summary>A ratio rounded to the whole: down, or half up where <paramref name="halfUp"/> holds.</summary>
    public static Bounds Round(Bounds numerator, long divisor, Bounds halfUp) =>
        new(
            Round(numerator.Min, divisor, halfUp.IsTrue),
            Round(numerator.Max, divisor, !halfUp.IsFalse));

    private static long Round(long numerator, long divisor, bool halfUp)
    {
        (long quotient, long remainder) = Math.DivRem(numerator, divisor);
        if (remainder < 0)
        {
            quotient--;
            remainder += divisor;
        }

        return halfUp && remainder >= divisor - remainder ? quotient + 1 : quotient;
    }
}
