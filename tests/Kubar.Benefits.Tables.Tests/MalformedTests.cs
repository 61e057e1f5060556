using System.IO.Compression;
using System.Text;
using FluentAssertions;
using SpreadCheetah;
using Xunit;

namespace Kubar.Benefits.Tables.Tests;

/// <summary>Whatever a file holds: no crash, no row lost in silence, nobody's name or number in a message, bounded memory.</summary>
public sealed class MalformedTests
{
    private const string Name = "Rahasia Sekali";
    private const string Nik = "6407001205850001";
    private const int Tables = 10_000;

    private static readonly string[] Headings = ["NO", "NIK", "NAMA", "TGL LAHIR", "TGL KEPESERTAAN", "BULAN IURAN", "PENGHASILAN", "SUMBER DANA", "SEKTOR", "SUAMI/ISTRI", "JUMLAH ANAK", "JAN", "FEB", "ALAMAT", "", "JUMLAH"];
    private static readonly string[] Cells = ["", "-", "1", "31/12/1985", "1/5/85", "99/99/9999", "Rp1.000.000", "1E+99", "=1+1", "\"", "\"\"", "x\ny", "\u0000", "\uFFFF", "ya", "Jan-Des 2025", "2025-01/2025-13", Name, Nik, "6,40701E+15", "JUMLAH", "(1)", "\U0001F600", new('9', 500)];

    [Fact]
    public void Open_TenThousandMalformedTables_NeitherCrashesNorLosesARowNorTellsAName()
    {
        var random = new Random(20261128);
        for (int table = 0; table < Tables; table++)
        {
            byte[] bytes = Random(random, out long lines);
            long rows = 0;
            long accounted = 0;
            string told;
            try
            {
                using var file = new MemoryStream(bytes);
                using Table opened = Table.Open(file, new TableOptions { Year = 2026 }, TestContext.Current.CancellationToken);
                TableRow[] read = [.. opened.Rows()];
                rows = opened.Understanding.Rows;
                accounted = read.Length;
                told = string.Join('\n', read.SelectMany(row => row.Problems.Select(problem => problem.In(Language.English)).Concat(row.Warnings.Select(warning => warning.Value + warning.Column))))
                    + string.Join('\n', opened.Understanding.Questions.Select(question => question.Text.English));
                (rows + opened.Understanding.SetAside.Sum(aside => aside.Rows)).Should().BeLessThanOrEqualTo(lines);
            }
            catch (TableException refused)
            {
                told = refused.Message;
            }

            accounted.Should().Be(rows, "every row that was counted is handed on, table {0}", table);
            told.Should().NotContain(Nik).And.NotContain(Name);
        }
    }

    [Fact]
    public void Open_AWorkbookDamagedAnywhere_IsRefusedOrRead()
    {
        byte[] whole = File.ReadAllBytes(Office.PathOf("40-roster.xlsx"));
        var random = new Random(7);
        for (int trial = 0; trial < 1_000; trial++)
        {
            byte[] damaged = [.. whole];
            for (int change = 0; change <= trial % 4; change++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            byte[] bytes = trial % 5 == 0 ? damaged[..random.Next(damaged.Length)] : damaged;
            Action read = () =>
            {
                try
                {
                    _ = Office.Read(bytes);
                }
                catch (TableException)
                {
                    // Refused, in words.
                }
            };
            read.Should().NotThrow();
        }
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>")]
    [InlineData("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"2147483647\"><c><v>1</v></c></row></sheetData></worksheet>")]
    public void Open_AHostileSheet_IsRefused(string sheet)
    {
        Action read = () => Office.Read(WithSheet(Encoding.UTF8.GetBytes(sheet)));
        read.Should().Throw<TableException>();
    }

    [Fact]
    public void Open_AZipBomb_IsRefusedInLittleMemory()
    {
        byte[] bomb = WithSheet(new byte[300_000_000]);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        Action read = () => Office.Read(bomb);
        read.Should().Throw<TableException>();
        (GC.GetTotalAllocatedBytes(precise: true) - before).Should().BeLessThan(20_000_000);
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

    private static byte[] WithSheet(byte[] sheet)
    {
        using var stream = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(File.ReadAllBytes(Office.PathOf("40-roster.xlsx")))))
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry part in source.Entries)
            {
                using Stream to = target.CreateEntry(part.FullName).Open();
                using Stream from = part.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal) ? new MemoryStream(sheet) : part.Open();
                from.CopyTo(to);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Random(Random random, out long lines)
    {
        char separator = ",;\t|"[random.Next(4)];
        int width = 1 + random.Next(random.Next(20) == 0 ? 2_000 : 16);
        lines = 1 + random.Next(30);
        var text = new StringBuilder();
        for (int line = 0; line < lines; line++)
        {
            int cells = random.Next(10) == 0 ? random.Next(2 * width) : width;
            for (int cell = 0; cell < cells; cell++)
            {
                _ = text.Append(cell > 0 ? separator.ToString() : "").Append(line == 0 || random.Next(20) == 0 ? Headings[cell % Headings.Length] : Cells[random.Next(Cells.Length)]);
            }

            _ = text.Append("\n\r\n\r"[random.Next(3)..][..(1 + random.Next(2))].Replace("\n\r", "\n", StringComparison.Ordinal));
        }

        lines += 2 * text.ToString().Count(letter => letter is '\n' or '\r');
        Encoding encoding = random.Next(4) switch
        {
            0 => Encoding.UTF8,
            1 => Encoding.Unicode,
            2 => Encoding.BigEndianUnicode,
            _ => Encoding.Latin1,
        };
        byte[] bytes = encoding.GetBytes(text.ToString());
        for (int change = random.Next(3); change > 0 && bytes.Length > 0; change--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }
}
