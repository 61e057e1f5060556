using System.Text;
using FluentAssertions;
using Kubar.Benefits.Tables.Rows;
using Kubar.Benefits.Tables.Sources;
using Xunit;

namespace Kubar.Benefits.Tables.Tests;

public sealed class CsvTests
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

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Read_ARowOfAnyLength_GivesTheCellsOfTheSameRowInQuotes(char separator)
    {
        var random = new Random(5);
        for (int cells = 1; cells < 80; cells++)
        {
            string[] row = [.. Enumerable.Range(0, cells).Select(_ => new string(' ', random.Next(2)) + new string('x', random.Next(9)) + new string(' ', random.Next(3)))];
            string plain = string.Join(separator, row);
            string quoted = string.Join(separator, row.Select(cell => $"\"{cell}\""));
            foreach (string end in new[] { "\n", "\r\n", "\r", "" })
            {
                RowsOf(plain + end + (end.Length == 0 ? "" : "a\n"), separator).Should().Equal(RowsOf(quoted + end + (end.Length == 0 ? "" : "a\n"), separator));
            }
        }
    }

    [Fact]
    public async Task Read_AQuoteThatIsNeverClosed_CostsItsOwnLineAlone()
    {
        (await FlawsOf("NO,NAMA\n1,\"a\n2,b\n3,c\n")).Should().Equal("2: a quotation mark opens and is not closed on this line");
        (await CellsOf("NO,NAMA\n1,\"a\n2,b\n3,\"c\"\n")).Should().Equal("2|b", "3|c");
    }

    [Theory]
    [InlineData("NO,NAMA\n1,\"a\"b\n2,b\n", "2: there is text after a closing quotation mark; within a quoted cell the mark is written twice")]
    [InlineData("NO,NAMA\n1,a \"b\" c\n2,b\n", null)]
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
        byte[] csv = [.. "NO,NAMA\n1,Caf"u8, 0xE9, .. "\n2,b\n3,Caf\u00E9 \u2713\n"u8];
        (await FlawsOf(new MemoryStream(csv))).Should().Equal("2: this line holds bytes that are not UTF-8; save the file as CSV UTF-8");
        (await CellsOf(new MemoryStream(csv))).Should().Equal("2|b", "3|Caf\u00E9 \u2713");
    }

    [Theory]
    [InlineData(CsvSplitter.LongestRow, false)]
    [InlineData(CsvSplitter.LongestRow + 1, true)]
    [InlineData(5_000_000, true)]
    public async Task Read_AHugeLine_IsNamedAndTheNextOneRead(int length, bool isTooLong)
    {
        var input = new MemoryStream([.. "NO,NAMA\n1,"u8, .. Enumerable.Repeat((byte)'x', length - 2), .. "\n2,b\n"u8]);
        (await FlawsOf(input)).Should().Equal(isTooLong ? ["2: longer than 64 Ki characters"] : []);
        input = new MemoryStream([.. "NO,NAMA\n1,\""u8, .. Enumerable.Repeat((byte)'x', length - 3), .. "\n2,b\n"u8]);
        (await CellsOf(input)).Should().Equal("2|b");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n\t\n")]
    [InlineData("\uFEFF\n")]
    public async Task Open_NothingInIt_IsRefused(string csv)
    {
        Func<Task> open = () => CellsOf(csv);
        (await open.Should().ThrowAsync<TableException>()).Which.Text.English.Should().Be("The file is empty: there is no header in it.");
    }

    [Theory]
    [InlineData("utf-16", true, TextEncoding.Utf16LittleEndian)]
    [InlineData("utf-16", false, TextEncoding.Utf16LittleEndian)]
    [InlineData("utf-16BE", true, TextEncoding.Utf16BigEndian)]
    [InlineData("utf-16BE", false, TextEncoding.Utf16BigEndian)]
    [InlineData("utf-8", true, TextEncoding.Utf8)]
    [InlineData("utf-8", false, TextEncoding.Utf8)]
    [InlineData("iso-8859-1", false, TextEncoding.Windows1252)]
    public async Task Open_EachEncoding_IsFoundAndRead(string name, bool withMark, TextEncoding encoding)
    {
        var written = Encoding.GetEncoding(name);
        byte[] csv = [.. withMark ? written.GetPreamble() : [], .. written.GetBytes("NO,NAMA\n1,Andr\u00E9\n2,b\n")];
        (await CellsOf(new MemoryStream(csv))).Should().Equal("1|Andr\u00E9", "2|b");
        Office.Read(csv).Understanding.Encoding.Should().Be(encoding);
    }

    [Fact]
    public async Task Read_ThousandsOfFlawedLines_FillBlockAfterBlock()
    {
        string csv = "NO,NAMA\n" + string.Concat(Enumerable.Repeat("1,\"a\n", (2 * TableBlock.MostRows) + 5));
        (await FlawsOf(csv)).Should().HaveCount((2 * TableBlock.MostRows) + 5);
    }

    [Fact]
    public async Task Read_LinesAndNiks_AreThoseOfTheFile() =>
        (await LinesOf(new MemoryStream("NO,NIK\n1,6407001205850000\n2,\"x\n\n3,6407001205850000\r\n4,6\n"u8.ToArray()))).Should().Equal("2", "3!", "5=2", "6");

    [Fact]
    public async Task Read_ACellOfSeveralLines_IsOneCell() =>
        (await CellsOf("NO,NAMA\n1,\"a\nb\"\n2,c\n")).Should().Equal("1|a b", "2|c");

    [Fact]
    public void FirstLine_ManyNiks_FindsEachAgain()
    {
        var register = new PersonRegister();
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

    private static Task<List<string>> CellsOf(Stream csv) => ReadAsync(csv, (table, block, row) => block.IsFlawed(row, out _)
        ? null
        : string.Join('|', Enumerable.Range(0, table.Header.Columns.Count).Select(column => block.Cell(row, column).ToString())));

    private static Task<List<string>> FlawsOf(string csv) => FlawsOf(new MemoryStream(Encoding.UTF8.GetBytes(csv)));

    private static Task<List<string>> FlawsOf(Stream csv) => ReadAsync(csv, (_, block, row) => block.IsFlawed(row, out LocalizedText? flaw) ? $"{block.LineOf(row)}: {flaw.English}" : null);

    private static Task<List<string>> LinesOf(Stream csv) => ReadAsync(csv, (table, block, row) =>
        block.LineOf(row) + (block.IsFlawed(row, out _) ? "!" : "") + (block.EarlierOf(row).SameNik is > 0 and var line ? $"={line}" : ""));

    private static async Task<List<string>> ReadAsync(Stream csv, Func<Table, TableBlock, int, string?> text)
    {
        await Task.CompletedTask;
        csv.Position = 0;
        using Table table = Table.Open(csv, new TableOptions(), TestContext.Current.CancellationToken);
        TableBlock block = table.CreateBlock();
        var texts = new List<string>();
        while (table.Read(block))
        {
            texts.AddRange(Enumerable.Range(0, block.Count).Select(row => text(table, block, row)).OfType<string>());
        }

        return texts;
    }

    private static List<string> RowsOf(string csv, char separator)
    {
        using var source = new CsvRows(new MemoryStream(Encoding.ASCII.GetBytes(csv)), separator);
        var rows = new List<string>();
        while (source.Read())
        {
            rows.Add($"{source.Line}: {source.Cells.Count} cells of {source.Cells.Length} letters, {string.Join('/', source.Cells.ToTexts())}, {source.Flaw?.English}");
        }

        return rows;
    }
}
