using FluentAssertions;
using Kubar.Benefits.Bulk.Interpreter;
using Xunit;

namespace Kubar.Benefits.Tests.Bulk;

public sealed class DivisionTests
{
    private static readonly long[] Divisors =
        [2, 3, 5, 7, 10, 100, 641, 1_000, 3_000, 10_000, 1_000_000, 100_000_000, 300_000_000, 1L << 31, (1L << 31) + 1, 1L << 62, (1L << 62) + 1, long.MaxValue];

    [Fact]
    public void Of_AroundEveryEdge_IsTheQuotientRoundedDown()
    {
        foreach (long divisor in Divisors)
        {
            Division division = Division.By(divisor);
            foreach (long numerator in Numerators(divisor))
            {
                division.Of(numerator).Should().Be((long)Floor(numerator, divisor), $"of {numerator} / {divisor}");
            }
        }
    }

    [Fact]
    public void Of_NarrowNumbersAroundEveryEdge_IsTheQuotientRoundedDown()
    {
        foreach (long divisor in Divisors)
        {
            Division division = Division.By(divisor);
            foreach (int numerator in Numerators(divisor).Select(number => unchecked((int)number)).Concat([int.MinValue, int.MaxValue]))
            {
                division.Of(numerator).Should().Be((int)Floor(numerator, divisor), $"of {numerator} / {divisor}");
            }
        }
    }

    [Fact]
    public void By_OneOrLess_IsRefused()
    {
        Action divide = () => Division.By(1);

        divide.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Int128 Floor(Int128 numerator, Int128 divisor)
    {
        (Int128 quotient, Int128 remainder) = Int128.DivRem(numerator, divisor);
        return remainder < 0 ? quotient - 1 : quotient;
    }

    private static IEnumerable<long> Numerators(long divisor)
    {
        var random = new Random((int)(divisor % 1000));
        IEnumerable<Int128> near =
            from multiple in new Int128[] { 0, 1, 2, 3, 1000, long.MaxValue / divisor, (long.MaxValue / divisor) - 1, random.NextInt64(Math.Max(1, long.MaxValue / divisor)) }
            from offset in new[] { -2, -1, 0, 1, 2 }
            from sign in new[] { -1, 1 }
            select ((multiple * divisor) + offset) * sign;
        return near.Where(number => number >= long.MinValue && number <= long.MaxValue)
            .Select(number => (long)number)
            .Concat([long.MinValue, long.MinValue + 1, long.MaxValue])
            .Concat(Enumerable.Range(0, 200).Select(_ => random.NextInt64(long.MinValue, long.MaxValue)));
    }
}
