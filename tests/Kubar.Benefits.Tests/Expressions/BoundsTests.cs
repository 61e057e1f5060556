using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Kubar.Benefits.Expressions;
using Xunit;

namespace Kubar.Benefits.Tests.Expressions;

/// <summary>Whatever values two expressions take within their bounds, the result lies within the bounds of the result.</summary>
public class BoundsTests
{
    public static TheoryData<string> Operators => ["+", "-", "*", "min", "max", "=", "<=", "and", "or"];

    [Theory]
    [MemberData(nameof(Operators))]
    public void Operator_AnyValuesWithinTheirBounds_ResultIsWithinTheBounds(string name) =>
        Prop.ForAll<(short A, short B), (short C, short D)>((first, second) =>
        {
            ((short a, short b), (short c, short d)) = (first, second);
            bool logical = name is "and" or "or";
            Bounds left = Between(logical ? a & 1 : a, logical ? b & 1 : b);
            Bounds right = Between(logical ? c & 1 : c, logical ? d & 1 : d);
            Bounds result = Apply(name, left, right);
            return new[] { left.Min, left.Max }.All(x => new[] { right.Min, right.Max }.All(y =>
                Apply(name, Bounds.Of(x), Bounds.Of(y)) is var exact && result.Min <= exact.Min && exact.Max <= result.Max));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(7, 2, false, 3)]
    [InlineData(7, 2, true, 4)]
    [InlineData(5, 3, true, 2)]
    [InlineData(4, 3, true, 1)]
    [InlineData(-7, 2, false, -4)]
    [InlineData(-7, 2, true, -3)]
    [InlineData(0, 3, true, 0)]
    [InlineData(9_223_372_036_854_775_807, 2, true, 4_611_686_018_427_387_904)]
    public void Round_ARatio_IsRoundedDownOrHalfUp(long numerator, long divisor, bool halfUp, long expected) =>
        Bounds.Round(Bounds.Of(numerator), divisor, Bounds.Of(halfUp)).Should().Be(Bounds.Of(expected));

    [Fact]
    public void Round_TheReadingLeftOpen_CoversBoth() =>
        Bounds.Round(Bounds.Of(7), 2, Bounds.Unknown).Should().Be(new Bounds(3, 4));

    [Fact]
    public void Not_AnUnknownTruth_StaysUnknown() => Bounds.Not(Bounds.Unknown).Should().Be(Bounds.Unknown);

    [Fact]
    public void Equal_DisjointBounds_IsFalse() => Bounds.Equal(new(1, 3), new(4, 9)).Should().Be(Bounds.False);

    [Fact]
    public void Add_BeyondSixtyFourBits_Throws()
    {
        Action add = () => _ = Bounds.Of(long.MaxValue) + Bounds.Of(1);

        add.Should().Throw<OverflowException>();
    }

    private static Bounds Between(long x, long y) => new(Math.Min(x, y), Math.Max(x, y));

    private static Bounds Apply(string name, Bounds left, Bounds right) => name switch
    {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        "min" or "and" => Bounds.Minimum(left, right),
        "max" or "or" => Bounds.Maximum(left, right),
        "=" => Bounds.Equal(left, right),
        _ => Bounds.AtMost(left, right),
    };
}
