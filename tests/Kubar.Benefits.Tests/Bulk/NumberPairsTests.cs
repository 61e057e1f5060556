using FluentAssertions;
using Kubar.Benefits.Bulk.Lowering;
using Xunit;

namespace Kubar.Benefits.Tests.Bulk;

public sealed class NumberPairsTests
{
    [Theory]
    [InlineData(0, 1, 0, 1, 3)]
    [InlineData(-7, 12, 3, 40, 500)]
    [InlineData(100, 163, -2, 61, 3000)]
    public void InOrder_PairsOfRows_GivesEachOnceAndWhereThatOfARowStands(int leastFirst, int greatestFirst, int leastSecond, int greatestSecond, int rows)
    {
        var random = new Random(rows);
        int[] firsts = [.. Enumerable.Range(0, rows).Select(_ => random.Next(leastFirst, greatestFirst + 1))];
        long[] seconds = [.. firsts.Select(first => (long)Math.Clamp(first + random.Next(3), leastSecond, greatestSecond))];

        var pairs = new NumberPairs(new(leastFirst, greatestFirst), new(leastSecond, greatestSecond), firsts, seconds);

        (long First, long Second)[] each = [.. firsts.Zip(seconds, (first, second) => ((long)first, second))];
        (long First, long Second)[] ordered = pairs.InOrder();
        ordered.Should().Equal(each.Distinct().Order());
        pairs.Count.Should().Be(ordered.Length);
        pairs.Possible.Should().Be((greatestFirst - leastFirst + 1L) * (greatestSecond - leastSecond + 1L));
        pairs.CodesOf(firsts, seconds).Select(code => ordered[code]).Should().Equal(each);
    }
}
