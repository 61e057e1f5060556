using System.Text;
using FluentAssertions;
using SpreadCheetah;
using Xunit;

namespace Kubar.Benefits.Tables.Tests;

/// <summary>Whatever a file holds: no crash, no row lost in silence, nobody's name or number in a message, bounded memory.</summary>
public sealed class MalformedTests
{
    private static readonly int Tables = Environment.GetEnvironmentVariable("KUBAR_WHOLE") == "1" ? 10_000 : 500;

    [Fact]
    public async Task Open_MalformedTables_NeitherCrashNorLoseARowNorTellAName()
    {
        var random = new Random(20261128);
        TableKind[] kinds = Enum.GetValues<TableKind>();
        for (int number = 0; number < Tables; number++)
        {
            MalformedTable table = await MalformedTable.CreateAsync(random, number);
            try
            {
                using var file = new MemoryStream(table.Bytes);
                using Table opened = Table.Open(file, new TableOptions { Kind = kinds[number % kinds.Length], Year = 2026 }, TestContext.Current.CancellationToken);
                TableRow[] read = [.. opened.Rows()];
                TableUnderstanding understood = opened.Understanding;
                long accounted = understood.Rows + understood.SetAside.Sum(aside => aside.Rows);
                read.Should().HaveCount((int)understood.Rows, "every row that was counted is handed on, table {0}", number);
                if (table.Rows is { } rows)
                {
                    (understood.HeaderLine + understood.HeaderLines - 1 + accounted).Should().Be(rows, "no row is lost in silence, table {0}", number);
                }

                Told(read, understood).Should().NotContain(MalformedTable.Nik).And.NotContain(MalformedTable.Name);
            }
            catch (TableException refused)
            {
                refused.Message.Should().NotContain(MalformedTable.Nik).And.NotContain(MalformedTable.Name);
            }
        }
    }

    private static string Told(IEnumerable<TableRow> read, TableUnderstanding understood) => string.Join(
        '\n',
        read.SelectMany(row => row.Problems.Select(problem => problem.In(Language.English)).Concat(row.Warnings.Select(warning => warning.Value + warning.Column)))
            .Concat(understood.Questions.Select(question => question.Text.English)));

    [Fact]
    public void Open_AMillionColumns_LosesNoRowAndTakesLittleMemory()
    {
        byte[] wide = Encoding.UTF8.GetBytes($"NO,NIK,NAMA,BULAN IURAN{new string(',', 1_000_000)}\n1,,x,2025-01\n");
        byte[] wideRow = Encoding.UTF8.GetBytes($"NO,NIK,NAMA,BULAN IURAN\n1,,x,2025-01{new string(',', 1_000_000)}\n2,,y,2025-01\n");
        long before = GC.GetAllocatedBytesForCurrentThread();

        Action read = () => Office.Read(wide);
        read.Should().Throw<TableException>();
        TableRow[] rows = [.. Office.Read(wideRow).Rows];

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(50_000_000);
        rows.Should().HaveCount(2);
        rows[0].Problems.Should().NotBeEmpty("a row that is too long is rejected, not dropped");
        rows[1].Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>")]
    [InlineData("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"2147483647\"><c><v>1</v></c></row></sheetData></worksheet>")]
    public void Open_AHostileSheet_IsRefused(string sheet)
    {
        Action read = () => Office.Read(MalformedTable.WithSheet(Encoding.UTF8.GetBytes(sheet)));
        read.Should().Throw<TableException>();
    }

    [Fact]
    public void Open_AZipBomb_IsRefusedInLittleMemory()
    {
        byte[] bomb = MalformedTable.WithSheet(new byte[300_000_000]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Action read = () => Office.Read(bomb);
        read.Should().Throw<TableException>();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(20_000_000);
    }

    [Fact]
    public async Task Read_TheSameRosterInEveryForm_IsTheSame()
    {
        string[][] rows =
        [
            ["NO", "NIK", "NAMA LENGKAP", "TGL LAHIR", "PENGHASILAN", "SUMBER DANA", "TGL KEPESERTAAN", "BULAN IURAN", "JUMLAH ANAK"],
            .. Enumerable.Range(1, 200).Select(number => (string[])[$"{number}", $"640700120585{number:0000}", $"Andr\u00E9 {number}", "12/05/1985", "Rp1.000.000,00", "APBD", "02/01/2023", "Jan-Des 2025", "2 orang"]),
        ];
        string Text(char separator) => string.Join("\r\n", rows.Select(row => string.Join(separator, row.Select(cell => cell.Contains(separator, StringComparison.Ordinal) ? $"\"{cell}\"" : cell)))) + "\r\n";
        byte[][] forms =
        [
            Encoding.UTF8.GetBytes(Text(',')),
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text(';'))],
            Encoding.Latin1.GetBytes(Text(';')),
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text('\t'))],
            Encoding.BigEndianUnicode.GetBytes(Text('|')),
            await WorkbookAsync(rows),
        ];
        string[] read = [.. forms.Select(form => string.Join('\n', Office.Read(form).Rows.Select(row => $"{row.Line} {row.Id} {row.Nik} {row.Name} {row.Participant} {row.Membership} {row.Family} {row.Income} {string.Join(',', row.Warnings)}")))];
        read.Should().OnlyContain(text => text == read[0]);
        read[0].Should().Contain("Andr\u00E9 200");
    }

    private static async Task<byte[]> WorkbookAsync(string[][] rows)
    {
        using var stream = new MemoryStream();
        await using (Spreadsheet workbook = await Spreadsheet.CreateNewAsync(stream))
        {
            await workbook.StartWorksheetAsync("Peserta");
            foreach (string[] row in rows)
            {
                await workbook.AddRowAsync(row.Select(text => new Cell(text)).ToArray());
            }

            await workbook.FinishAsync();
        }

        return stream.ToArray();
    }
}
