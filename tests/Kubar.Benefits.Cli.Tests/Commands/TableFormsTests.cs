using System.Globalization;
using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cli.Roster.Sample;
using Kubar.Benefits.Cli.Tests.Roster;
using Kubar.Benefits.Cli.Tests.Support;
using SpreadCheetah;
using Xunit;
using Cell = Kubar.Benefits.Reports.Pages.Cell;

namespace Kubar.Benefits.Cli.Tests.Commands;

/// <summary>The form of a file does not matter: workbook or CSV, whatever its separator and encoding, the same table gives the same bytes.</summary>
public sealed class TableFormsTests : IDisposable
{
    private static readonly (string Name, Encoding Encoding, bool HasMark, char Separator, string LineEnd)[] Texts =
    [
        ("comma.csv", Encoding.UTF8, false, ',', "\n"),
        ("semicolon.csv", Encoding.UTF8, true, ';', "\r\n"),
        ("windows-1252.csv", CodePagesEncodingProvider.Instance.GetEncoding(1252)!, false, ';', "\r\n"),
        ("utf-16.csv", Encoding.Unicode, true, '\t', "\r\n"),
        ("utf-16-big-endian.csv", Encoding.BigEndianUnicode, true, ',', "\r"),
    ];

    private readonly TemporaryFolder _folder = RosterFile.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("roster", "--on 2026-11-22 --event natural-death --with-nik --format csv")]
    [InlineData("roster", "--on 2026-11-22 --event work-death --with-nik --format jsonl --sentences")]
    [InlineData("audit", "--format json")]
    [InlineData("contribution", "--format csv")]
    public async Task Command_TheSameTableInEveryForm_GivesTheSameBytes(string command, string options)
    {
        Cell[][] rows = RowsOf(command);
        await WriteWorkbookAsync(rows, _folder["workbook.xlsx"]);
        CliResult ofWorkbook = await Tool.RunAsync("", [command, _folder["workbook.xlsx"], .. options.Split(' ')]);

        ofWorkbook.Lines.Should().HaveCountGreaterThanOrEqualTo(rows.Length - 2);
        ofWorkbook.Output.Should().Contain("Andr\u00E9");
        foreach ((string name, Encoding encoding, bool hasMark, char separator, string lineEnd) in Texts)
        {
            string text = string.Concat(rows.Select(row => string.Join(separator, row.Select(cell => Quoted(TextOf(cell), separator))) + lineEnd));
            await File.WriteAllBytesAsync(_folder[name], [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)], TestContext.Current.CancellationToken);

            (await Tool.RunAsync("", [command, _folder[name], .. options.Split(' ')])).Should().Be(ofWorkbook, name);
        }
    }

    /// <summary>With a letter and a sign that stand elsewhere in each encoding, a separator within a cell, and a row that is rejected.</summary>
    private static Cell[][] RowsOf(string command)
    {
        switch (command)
        {
            case "roster":
                var columns = new SampleColumns(Language.Indonesian);
                return
                [
                    [.. columns.Headings.Select(heading => (Cell)heading)],
                    .. new SampleRoster(7).Members(200).Select(member => columns.CellsOf(member)
                        .Select((cell, index) => columns.Headings[index] == "NAMA" ? $"Andr\u00E9, Ma\u2019ruf; {cell.Text}" : member.Number == 13 && columns.Headings[index] == "TANGGAL LAHIR" ? "1985-05-32" : cell)
                        .ToArray()),
                ];
            case "audit":
                return
                [
                    ["NO", "NAMA", "TANGGAL LAHIR", "TANGGAL KEPESERTAAN", "BULAN IURAN", "JENIS KLAIM", "TANGGAL MENINGGAL", "SANTUNAN SEKALIGUS", "SANTUNAN BERKALA", "BIAYA PEMAKAMAN", "PENGHASILAN DILAPORKAN", "SUAMI/ISTRI", "JUMLAH ANAK"],
                    .. Enumerable.Range(1, 6).Select(number => (Cell[])
                    [
                        $"Andr\u00E9 {number}, Ma\u2019ruf; {number}", $"Rekaan {number}", Day(1971, 5, 20), Day(2023, 3, 4), "2023-03/2025-06", "meninggal",
                        number == 3 ? "2025-06-31" : Day(2025, 6, 12), Number(number % 2 * 20_000_000), Number(12_000_000), Number(10_000_000), Number(1_000_000), "ya", Number(0),
                    ]),
                ];
            default:
                return
                [
                    ["NO", "SEGMEN", "BULAN IURAN", "PENGHASILAN"],
                    .. Enumerable.Range(1, 40).Select(number => (Cell[])[$"Andr\u00E9 {number}, Ma\u2019ruf; {number}", "bpu", number == 3 ? "2026-13" : "2026-01/2026-12", Number(1_000_000 + (number * 100_000))]),
                ];
        }
    }

    private static Cell Day(int year, int month, int day) => new("") { Date = new(year, month, day) };

    private static Cell Number(long number) => new("") { Number = number };

    private static string TextOf(Cell cell) =>
        cell.Date is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : cell.Number?.ToString(CultureInfo.InvariantCulture) ?? cell.Text ?? "";

    private static string Quoted(string text, char separator) => text.Contains(separator, StringComparison.Ordinal) ? $"\"{text}\"" : text;

    private static async Task WriteWorkbookAsync(Cell[][] rows, string path)
    {
        await using FileStream file = File.Create(path);
        await using Spreadsheet workbook = await Spreadsheet.CreateNewAsync(file);
        await workbook.StartWorksheetAsync("Data");
        foreach (Cell[] row in rows)
        {
            await workbook.AddRowAsync([.. row.Select(cell => cell.Date is { } day ? new DataCell(day.ToDateTimeUnspecified()) : cell.Number is { } number ? new DataCell(number) : new DataCell(cell.Text))]);
        }

        await workbook.FinishAsync();
    }
}
