using FluentAssertions;
using Kubar.Benefits.Cli.Roster.Answers;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Roster;

public sealed class NumberRowsTests
{
    [Fact]
    public void FirstLike_RowsOfFewNumbers_FindsTheFirstOfEach()
    {
        const int Rows = 5000;
        var random = new Random(3);
        var rows = new NumberRows();
        for (int block = 0; block < 3; block++)
        {
            byte[] first = [.. Enumerable.Range(0, Rows).Select(_ => (byte)random.Next(20))];
            long[] second = [.. Enumerable.Range(0, Rows).Select(_ => random.Next(30) - 15L)];
            rows.Begin(Rows, 2);
            rows.Set<byte>(0, first);
            rows.Set<long>(1, second);
            var seen = new Dictionary<(byte, long), int>();
            for (int row = 0; row < Rows; row++)
            {
                _ = seen.TryAdd((first[row], second[row]), row);
                rows.FirstLike(row).Should().Be(seen[(first[row], second[row])]);
                rows[row].ToArray().Should().Equal(first[row], second[row]);
            }
        }
    }

    [Fact]
    public void FirstLike_MoreRowsThanBefore_FindsNoneOfThem()
    {
        var rows = new NumberRows();
        foreach (int count in new[] { 1, 100, 7 })
        {
            rows.Begin(count, 1);
            rows.Set<int>(0, Enumerable.Range(0, count).ToArray());
            Enumerable.Range(0, count).Select(rows.FirstLike).Should().Equal(Enumerable.Range(0, count));
        }
    }
}
