using System.Text;
using FluentAssertions;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Cli.Roster.Input;
using Kubar.Benefits.Cli.Tests.Input;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Roster;

public sealed class RosterReaderTests
{
    [Theory]
    [InlineData("NO,NAMA\n1,a\n2,b\n")]
    [InlineData("NO;NAMA\r\n1;a\r\n2;b")]
    [InlineData("NO\tNAMA\n1\ta\n2\tb\n")]
    [InlineData("\uFEFFNO,NAMA\n1,a\n2,b\n")]
    [InlineData("\n\nNO,NAMA\n\n1,a\n,\n2,b\n\n")]
    [InlineData("NO,\"NAMA\"\n\"1\",\"a\"\n 2 , \" b \" \n")]
    [InlineData("sep=;\nNO;NAMA\n1;a\n2;b\n")]
    [InlineData("NO,NAMA,\n1,a,\n2,b,,,\n")]
    public async Task Read_EachForm_GivesTheSameCells(string csv) =>
        (await CellsOf(csv)).Should().Equal("1|a", "2|b");

    [Fact]
    public async Task Read_SemicolonsInTheCells_DoNotPartThem() =>
        (await CellsOf("NO,NAMA\n1,2025-01;2025-02;2025-03;2025-04\n2,\"a,b \"\"c\"\"\"\n")).Should().Equal("1|2025-01;2025-02;2025-03;2025-04", "2|a,b \"c\"");

    [Fact]
    public async Task Read_AQuoteThatIsNeverClosed_CostsItsOwnLineAlone()
    {
        (await FlawsOf("NO,NAMA\n1,\"a\n2,b\n3,c\n")).Should().Equal("2: a quotation mark opens and is not closed on this line");
        (await CellsOf("NO,NAMA\n1,\"a\n2,b\n3,\"c\"\n")).Should().Equal("2|b", "3|c");
    }

    [Theory]
    [InlineData("NO,NAMA\n1,\"a\"b\n2,b\n", "2: there is text after a closing quotation mark; within a quoted cell the mark is written twice")]
    [InlineData("NO,NAMA\n1,a \"b\" c\n2,b\n", null)]
    [InlineData("NO,NAMA\n1\n2,b\n", "2: 1 cells, but 2 columns have headers")]
    [InlineData("NO,NAMA\n1,a,c\n2,b\n", "2: 3 cells, but 2 columns have headers")]
    [InlineData("NO,NAMA\n1,a\u0000b\n2,b\n", null)]
    public async Task Read_AFlawedLine_IsNamedAndTheNextOneRead(string csv, string? flaw)
    {
        (await FlawsOf(csv)).Should().Equal(flaw is null ? [] : [flaw]);
        (await CellsOf(csv)).Should().EndWith("2|b");
    }

    [Fact]
    public async Task Read_ALineThatIsNotUtf8_IsNamedAndTheNextOneRead()
    {
        byte[] csv = [.. "NO,NAMA\n1,Caf"u8, 0xE9, .. "\n2,b\n"u8];
        (await FlawsOf(new MemoryStream(csv))).Should().Equal("2: this line is not UTF-8; save the file as CSV UTF-8");
        (await CellsOf(new MemoryStream(csv))).Should().Equal("2|b");
    }

    [Theory]
    [InlineData(RosterReader.LongestLine, false)]
    [InlineData(RosterReader.LongestLine + 1, true)]
    [InlineData(50_000_000, true)]
    public async Task Read_AHugeLine_IsNamedAndTheNextOneRead(int length, bool isTooLong)
    {
        var input = new LongStringStream("NO,NAMA\n1,"u8.ToArray(), length - 2, "\n2,b\n"u8.ToArray());
        (await FlawsOf(input)).Should().Equal(isTooLong ? ["2: longer than 64 KiB"] : []);
        input = new LongStringStream("NO,NAMA\n1,\""u8.ToArray(), length - 3, "\n2,b\n"u8.ToArray());
        (await CellsOf(input)).Should().Equal("2|b");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n\t\n")]
    [InlineData("\uFEFF\n")]
    public async Task Open_NothingInIt_IsRefused(string csv)
    {
        Func<Task> open = () => CellsOf(csv);
        (await open.Should().ThrowAsync<InputException>()).Which.Text.English.Should().Be("The file is empty: there is no header in it.");
    }

    [Fact]
    public async Task Open_AnotherEncoding_IsRefused()
    {
        Func<Task> open = () => CellsOf(new MemoryStream([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("NO,NAMA\n")]));
        (await open.Should().ThrowAsync<InputException>()).Which.Text.English.Should().Contain("UTF-8");
    }

    [Fact]
    public async Task Read_ThousandsOfFlawedLines_FillBlockAfterBlock()
    {
        string csv = "NO,NAMA\n" + string.Concat(Enumerable.Repeat("1,\"a\n", (2 * RosterBlock.MostRows) + 5));
        (await FlawsOf(csv)).Should().HaveCount((2 * RosterBlock.MostRows) + 5);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task Read_FewBytesAtATime_GivesTheSameLines(int chunk)
    {
        string csv = "NO,NIK\n1,6407001205850000\n2,\"x\n\n3,6407001205850000\r\n4,\n";
        (await LinesOf(new PieceStream(Encoding.UTF8.GetBytes(csv), chunk))).Should().Equal("2", "3!", "5=2", "6");
    }

    [Fact]
    public void FirstLine_ManyNiks_FindsEachAgain()
    {
        var register = new NikRegister();
        for (ulong nik = 1; nik <= 20_000; nik++)
        {
            register.FirstLine(nik * 10_000, (long)nik).Should().Be(0);
        }

        for (ulong nik = 1; nik <= 20_000; nik++)
        {
            register.FirstLine(nik * 10_000, 99_999).Should().Be((long)nik);
        }
    }

    private static Task<List<string>> CellsOf(string csv) => CellsOf(new MemoryStream(Encoding.UTF8.GetBytes(csv)));

    private static Task<List<string>> CellsOf(Stream csv) => ReadAsync(csv, (reader, block, row) => block.IsFlawed(row, out _)
        ? null
        : string.Join('|', Enumerable.Range(0, reader.Header.Columns.Count).Select(column => Encoding.UTF8.GetString(block.Cell(row, column)))));

    private static Task<List<string>> FlawsOf(string csv) => FlawsOf(new MemoryStream(Encoding.UTF8.GetBytes(csv)));

    private static Task<List<string>> FlawsOf(Stream csv) => ReadAsync(csv, (_, block, row) => block.IsFlawed(row, out LocalizedText? flaw) ? $"{block.LineOf(row)}: {flaw.English}" : null);

    private static Task<List<string>> LinesOf(Stream csv) => ReadAsync(csv, (reader, block, row) =>
        block.LineOf(row) + (block.IsFlawed(row, out _) ? "!" : "") + (block.SameNikAs(row) > 0 ? $"={block.SameNikAs(row)}" : ""));

    private static async Task<List<string>> ReadAsync(Stream csv, Func<RosterReader, RosterBlock, int, string?> text)
    {
        using RosterReader reader = await RosterReader.OpenAsync(csv, TestContext.Current.CancellationToken);
        var block = new RosterBlock(reader.Header.Columns.Count);
        var texts = new List<string>();
        while (await reader.ReadAsync(block, TestContext.Current.CancellationToken))
        {
            texts.AddRange(Enumerable.Range(0, block.Count).Select(row => text(reader, block, row)).OfType<string>());
        }

        return texts;
    }
}
