using System.Globalization;
using System.Text;
using FluentAssertions;
using Kubar.Benefits.Tables.Sources;
using Xunit;

namespace Kubar.Benefits.Tables.Tests;

/// <summary>Files longer than what is held of them at a time: what stands across an end of it is read as anywhere else.</summary>
public sealed class LongFileTests
{
    private const int Held = 4 * CsvSplitter.LongestRow;
    private const int BytesHeld = 64 * 1024;

    [Theory]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    public void Read_TheFirstLetterBeyondAsciiFarWithin_LosesNoRow(string encoding)
    {
        foreach (int before in new[] { 10, BytesHeld - 200, BytesHeld - 1, BytesHeld, BytesHeld + 1, 100_000, 3 * BytesHeld, Held - 1, Held + 50 })
        {
            string csv = Rows(0, before) + "Andr\u00E9,2\n" + Rows(before, before + 400_000);
            using var source = new CsvRows(new MemoryStream(Encoding.GetEncoding(encoding).GetBytes(csv)), ',');
            int rows = 0;
            while (source.Read())
            {
                source.Flaw.Should().BeNull();
                rows++;
            }

            rows.Should().Be(csv.Count('\n'), $"the letter stands behind {before} bytes");
        }
    }

    [Theory]
    [InlineData("1,\"a\nb\"\r\n")]
    [InlineData("1,\"a\r\nb\"\"\",c\r\n")]
    [InlineData("1,a\r\n\r\n")]
    [InlineData("1,\"a\r\n")]
    [InlineData("1,\"a\"b\r\n")]
    [InlineData("1,\u00E9\u2713,\"\U0001F600\"\r\n")]
    [InlineData("1,2,3,4,5\r\n,\r\n")]
    public void Read_ARowAcrossTheEndOfWhatIsHeld_IsReadAsAtTheBeginning(string row)
    {
        string[] alone = RowsOf(row + "2,b\r\n", 1);
        for (int over = 0; over <= row.Length + 2; over++)
        {
            string before = Rows(0, Held - over);
            int lines = before.Count('\n');
            string[] across = [.. RowsOf(before + row + "2,b\r\n", lines + 1)];
            across.Should().Equal(alone, $"the row begins {over} letters before the end");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public void Read_AStreamThatGivesLittleAtATime_GivesTheSameRows(int most)
    {
        string csv = "\uFEFFNO,NAMA\r\n" + string.Concat(Enumerable.Range(0, 300).Select(row => string.Create(CultureInfo.InvariantCulture, $"{row},\"a\r\n{row}\"\"\",\u00E9{(row % 7 == 0 ? ",\"x" : "")}\r\n")));
        byte[] bytes = Encoding.UTF8.GetBytes(csv);
        AllOf(new SlowStream(bytes, most)).Should().Equal(AllOf(new MemoryStream(bytes)));
    }

    /// <summary>Rows that together have so many letters.</summary>
    private static string Rows(int from, int to)
    {
        var rows = new StringBuilder();
        while (rows.Length < to - from)
        {
            int left = to - from - rows.Length;
            _ = rows.Append('x', Math.Min(left, 100) - 1).Append('\n');
        }

        return rows.ToString();
    }

    private static string[] RowsOf(string csv, long first) =>
        [.. AllOf(new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv)]), first)];

    private static List<string> AllOf(Stream csv, long first = 1)
    {
        using var source = new CsvRows(csv, ',');
        var rows = new List<string>();
        while (source.Read())
        {
            if (source.Line >= first)
            {
                rows.Add($"{source.Line - first}: {string.Join('/', source.Cells.ToTexts())}, {source.Flaw?.English}");
            }
        }

        return rows;
    }

    private sealed class SlowStream(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));
    }
}
