using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Roster;
using Kubar.Benefits.Cli.Tests.Support;
using Kubar.Benefits.Reports.Tests;
using SpreadCheetah;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

/// <summary>Hostile texts through every kind of input and out of every output of the tool: each comes out as a text, if at all.</summary>
public sealed class HostileInputTests : IDisposable
{
    private const string MemberHeadings = "NO,NO KPJ,NAMA,PEKERJAAN,KAMPUNG,KECAMATAN,CATATAN,BULAN IURAN,TANGGAL KEPESERTAAN,PASANGAN,JUMLAH ANAK,TANGGAL LAHIR";
    private const string PaymentHeadings = "NO BUKTI,NAMA,KAMPUNG,TGL LAHIR,JENIS KLAIM,TGL MENINGGAL,TGL KEPESERTAAN,BULAN IURAN,JUMLAH DIBAYAR";
    private const string ContributionHeadings = "NO,SEGMEN,BULAN IURAN,PENGHASILAN,KETERANGAN";

    private static readonly string[] Hostile = [.. new HostileTexts().Select(row => row.Data)];
    private static readonly HashSet<string> NoElements = new(["SCRIPT", "IMG", "IFRAME", "LINK", "A", "BASE", "FORM", "INPUT", "OBJECT", "EMBED", "SVG", "B", "TEXTAREA"], StringComparer.Ordinal);

    private readonly TemporaryFolder _folder = RosterFile.Folder();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string> InputsAndEndings()
    {
        var data = new TheoryData<string, string>();
        foreach (string input in (string[])["roster.csv", "roster.xlsx", "audit.csv", "audit.jsonl", "contribution.csv", "assess.jsonl", "why-not.jsonl"])
        {
            foreach (string ending in (string[])[".txt", ".md", ".html", ".xlsx", ".csv", ".jsonl"])
            {
                data.Add(input, ending);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(InputsAndEndings))]
    public async Task Command_HostileTexts_ComeOutAsTexts(string input, string ending)
    {
        string command = input.Split('.')[0];
        await WriteAsync(input);
        string[] question = command == "roster" ? ["--on", "2026-11-22", "--event", "natural-death", "--sentences"] : [];
        string[] further = ending != ".txt" ? []
            : input == "audit.jsonl" ? ["--findings", _folder["findings.jsonl"]]
            : command == "audit" ? ["--findings", _folder["findings.csv"], "--rejected", _folder["rejected.csv"]]
            : command is "roster" or "contribution" ? ["--rejected", _folder["rejected.csv"]] : [];

        CliResult result = await Tool.RunAsync("", [command, _folder[input], "--out", _folder[$"out{ending}"], "--prepared-by", Hostile[0], .. question, .. further]);

        result.ExitCode.Should().NotBe(ExitCode.Unusable, result.Error);
        Obeyed(result.Output + result.Error).Should().BeEmpty("nothing is told that a terminal obeys");
        foreach (string written in Directory.GetFiles(_folder.Path).Where(path => Path.GetFileName(path) != input))
        {
            await ShouldBeHarmlessAsync(written);
        }
    }

    private async Task WriteAsync(string input)
    {
        switch (input)
        {
            case "roster.csv":
                await WriteCsvAsync(input, MemberHeadings, Member);
                break;
            case "roster.xlsx":
                await WriteWorkbookAsync(input, MemberHeadings, Member);
                break;
            case "audit.csv":
                await WriteCsvAsync(input, PaymentHeadings, text => [text, text, text, "1985-05-12", "meninggal bukan akibat kerja", "2026-03-01", "2022-01-02", "2022-01/2026-03", "41000000"]);
                break;
            case "contribution.csv":
                await WriteCsvAsync(input, ContributionHeadings, text => [text, "bpu", "2026-01/2026-12", "1000000", text]);
                break;
            case "audit.jsonl":
                await WriteJsonAsync(input, (text, of) => new { reference = text, @case = of, paidTotal = 41_000_000, person = text });
                break;
            default:
                await WriteJsonAsync(input, (_, of) => of);
                break;
        }

        static string[] Member(string text) => [text, text, text, text, text, text, text, "2022-01/2026-12", "2022-01-02", "ya", "0", "1985-05-12"];
    }

    /// <summary>A row for each text; behind each a row in which it stands where a day is expected.</summary>
    private static IEnumerable<string[]> RowsOf(Func<string, string[]> row) => Hostile.SelectMany(text => (string[][])[row(text), [.. row(text).Select(cell => cell.StartsWith("20", StringComparison.Ordinal) ? text : cell)]]);

    private Task WriteCsvAsync(string name, string headings, Func<string, string[]> row)
    {
        IEnumerable<string> lines = RowsOf(row).Select(cells => string.Join(',', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));
        return File.WriteAllBytesAsync(_folder[name], Encoding.UTF8.GetBytes(string.Join('\n', lines.Prepend(headings)) + "\n"), TestContext.Current.CancellationToken);
    }

    private async Task WriteWorkbookAsync(string name, string headings, Func<string, string[]> row)
    {
        await using FileStream file = File.Create(_folder[name]);
        await using Spreadsheet workbook = await Spreadsheet.CreateNewAsync(file);
        await workbook.StartWorksheetAsync("Data");
        await workbook.AddRowAsync([.. headings.Split(',').Select(heading => new DataCell(heading))]);
        foreach (string[] cells in RowsOf(row))
        {
            // What no XML may hold no workbook holds.
            await workbook.AddRowAsync([.. cells.Select(cell => new DataCell(new string([.. cell.Where(letter => System.Xml.XmlConvert.IsXmlChar(letter)).Take(32_767)])))]);
        }

        await workbook.FinishAsync();
    }

    private Task WriteJsonAsync(string name, Func<string, object, object> line) => File.WriteAllLinesAsync(
        _folder[name],
        Hostile.Select(text => JsonSerializer.Serialize(line(text, new
        {
            id = text,
            participant = new { segment = "bpu" },
            membership = new { registeredOn = "2025-03-02", paidMonths = (string[])["2025-03/2025-05"] },
            @event = new { kind = "nonWorkDeath", date = text.StartsWith('=') ? text : "2025-05-20" },
            family = new { spouse = true, children = Array.Empty<object>() },
        }))),
        TestContext.Current.CancellationToken);

    private static async Task ShouldBeHarmlessAsync(string path)
    {
        string name = Path.GetFileName(path);
        if (Path.GetExtension(path) == ".xlsx")
        {
            new OpenedWorkbook(path).Xml().Should().OnlyContain(sheet => !sheet.Contains("<f>") && !sheet.Contains("<f ") && !sheet.Contains("<hyperlink", StringComparison.OrdinalIgnoreCase), name);
            return;
        }

        string text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        text.Should().NotBeEmpty(name);
        if (Path.GetExtension(path) == ".jsonl")
        {
            // For programs: every text keeps its value, and control characters are escaped.
            text.Where(letter => char.IsControl(letter) && letter != '\n').Should().BeEmpty(name);
            foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                using var document = JsonDocument.Parse(line);
            }

            return;
        }

        Obeyed(text).Should().BeEmpty(name);
        switch (Path.GetExtension(path))
        {
            case ".html":
                ShouldBeHarmlessPage(text);
                break;
            case ".csv":
                string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
                char separator = lines[0].Count(letter => letter == ';') > lines[0].Count(letter => letter == ',') ? ';' : ',';
                List<string>[] fields = [.. lines.Select(line => FieldsOf(line.TrimEnd('\r'), separator))];
                fields.Should().OnlyContain(line => line.Count == fields[0].Count, "each text stays in its field: {0}", name);
                fields.SelectMany(line => line).Should().OnlyContain(field => !IsRun(field), name);
                break;
            case ".md":
                for (int at = 0; (at = text.IndexOfAny(['<', '>'], at)) >= 0; at++)
                {
                    text[at - 1].Should().Be('\\', text.Substring(Math.Max(0, at - 20), Math.Min(40, text.Length - Math.Max(0, at - 20))));
                }

                break;
        }
    }

    private static void ShouldBeHarmlessPage(string html)
    {
        IDocument page = new HtmlParser().ParseDocument(html);
        page.All.Select(element => element.TagName).Distinct().Should().NotContain(tag => NoElements.Contains(tag));
        page.All.SelectMany(element => element.Attributes.Select(attribute => attribute.Name)).Distinct()
            .Should().NotContain(attribute => attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute == "src" || attribute == "href" || attribute == "style");
        page.QuerySelectorAll("meta").Length.Should().Be(4);
        page.QuerySelectorAll("style").Length.Should().Be(1);
        page.Descendants<IComment>().Should().BeEmpty();
    }

    /// <summary>Whether a spreadsheet would compute it; a sign by itself it does not, and a number it may read.</summary>
    private static bool IsRun(string field) => field.TrimStart() is [var first, _, ..] start && first is '=' or '+' or '-' or '@' or '\uFF1D'
        && !decimal.TryParse(start, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    /// <summary>Control characters, marks of direction and other characters that are not seen.</summary>
    private static string[] Obeyed(string text) =>
    [
        .. text.EnumerateRunes()
            .Where(rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            .Where(rune => rune.Value is not ('\n' or '\r' or '\uFEFF'))
            .Select(rune => rune.Value.ToString("X", CultureInfo.InvariantCulture)),
    ];

    private static List<string> FieldsOf(string line, char separator)
    {
        List<string> fields = [];
        var field = new StringBuilder();
        bool isQuoted = false;
        for (int at = 0; at < line.Length; at++)
        {
            if (line[at] == '"' && isQuoted && at + 1 < line.Length && line[at + 1] == '"')
            {
                field.Append('"');
                at++;
            }
            else if (line[at] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (line[at] == separator && !isQuoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(line[at]);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
