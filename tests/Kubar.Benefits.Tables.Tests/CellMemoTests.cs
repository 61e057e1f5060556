using FluentAssertions;
using Kubar.Benefits.Tables.Rows;
using Kubar.Benefits.Tables.Sources;
using Xunit;

namespace Kubar.Benefits.Tables.Tests;

public sealed class CellMemoTests
{
    private static TableBlock BlockOf(params string[][] rows)
    {
        var block = new TableBlock(rows[0].Length);
        var cells = new CellRow();
        foreach (string[] row in rows)
        {
            cells.Load(string.Concat(row), [.. Enumerable.Range(1, row.Length).Select(count => row.Take(count).Sum(cell => cell.Length))]);
            block.AddCells(cells, [.. Enumerable.Range(0, row.Length)]);
            block.EndRow(block.Count + 1);
        }

        return block;
    }

    [Fact]
    public void Find_CellsMetOnce_FindsNothing()
    {
        var memo = new CellMemo<string>([0, 1]);
        TableBlock block = BlockOf(["a", "b"], ["a", "b"]);

        memo.Find(block, 0).Should().BeNull();
        memo.KeepIfMet("first");

        memo.Find(block, 1).Should().BeNull();
    }

    [Fact]
    public void Find_CellsMetTwice_FindsWhatWasReadThen()
    {
        var memo = new CellMemo<string>([0, 2]);
        TableBlock block = BlockOf(["a", "1", "b"], ["a", "2", "b"], ["a", "3", "b"]);
        for (int row = 0; row < 2; row++)
        {
            memo.Find(block, row);
            memo.KeepIfMet($"row {row}");
        }

        memo.Find(block, 2).Should().Be("row 1");
    }

    [Theory]
    [InlineData("ab", "")]
    [InlineData("", "ab")]
    [InlineData("b", "a")]
    [InlineData("a ", "b")]
    public void Find_OtherCellsOfTheSameLetters_FindsNothing(string first, string second)
    {
        var memo = new CellMemo<string>([0, 1]);
        TableBlock block = BlockOf(["a", "b"], ["a", "b"], [first, second]);
        for (int row = 0; row < 2; row++)
        {
            memo.Find(block, row);
            memo.KeepIfMet("a and b");
        }

        memo.Find(block, 2).Should().BeNull();
    }

    [Fact]
    public void Find_CellsTooLongToBeKept_FindsNothing()
    {
        var memo = new CellMemo<string>([0]);
        TableBlock block = BlockOf([new('x', 5000)], [new('x', 5000)], [new('x', 5000)]);
        for (int row = 0; row < 3; row++)
        {
            memo.Find(block, row).Should().BeNull();
            memo.KeepIfMet("long");
        }
    }
}
