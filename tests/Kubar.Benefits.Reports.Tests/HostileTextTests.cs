using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Kubar.Benefits.Reports.Formats;
using Xunit;

namespace Kubar.Benefits.Reports.Tests;

/// <summary>Whatever a case holds comes out of every form harmless, and to be seen for what it is.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Elements =
    [
        "HTML", "HEAD", "META", "TITLE", "STYLE", "BODY", "DIV", "HEADER", "MAIN", "FOOTER", "SECTION", "H1", "H2", "H3", "H4", "P", "UL", "LI", "DL", "DT", "DD",
        "TABLE", "CAPTION", "THEAD", "TBODY", "TFOOT", "TR", "TH", "TD", "DETAILS", "SUMMARY", "SPAN", "STRONG", "BR", "CODE",
    ];

    private static readonly string[] Attributes =
        ["lang", "charset", "http-equiv", "content", "name", "class", "id", "scope", "colspan", "role", "tabindex", "aria-label", "aria-labelledby", "data-label"];

    [Theory]
    [ClassData(typeof(HostileTexts))]
    public void Html_AHostileText_IsTextAndNothingElse(string hostile)
    {
        string html = HtmlFormat.Render(PagesOf(hostile), new ReportOptions { PreparedBy = hostile, Title = hostile });

        IDocument document = new HtmlParser().ParseDocument(html);
        document.All.Select(element => element.TagName).Distinct().Should().BeSubsetOf(Elements);
        document.All.SelectMany(element => element.Attributes.Select(attribute => attribute.Name)).Distinct().Should().BeSubsetOf(Attributes);
        document.QuerySelectorAll("meta").Length.Should().Be(4);
        document.QuerySelectorAll("style").Length.Should().Be(1);
        document.Descendants<IComment>().Should().BeEmpty();
        document.QuerySelector("h1")!.TextContent.Should().Be(PlainText.Of(hostile));
        document.QuerySelector("title")!.TextContent.Should().Be(PlainText.Of(hostile));
        html.Where(character => char.IsControl(character) && character != '\n').Should().BeEmpty();
    }

    [Theory]
    [ClassData(typeof(HostileTexts))]
    public void Text_AHostileText_HoldsNothingThatATerminalObeys(string hostile)
    {
        string text = TextFormat.Render(PagesOf(hostile));

        Obeyed(text).Should().BeEmpty();
    }

    [Theory]
    [ClassData(typeof(HostileTexts))]
    public void Markdown_AHostileText_HoldsNoMarkupThatIsNotEscaped(string hostile)
    {
        string text = MarkdownFormat.Render(PagesOf(hostile));

        Obeyed(text).Should().BeEmpty();
        for (int at = 0; (at = text.IndexOfAny(['<', '>', '[', ']', '`'], at)) >= 0; at++)
        {
            text[at - 1].Should().Be('\\', text.Substring(Math.Max(0, at - 20), Math.Min(40, text.Length - Math.Max(0, at - 20))));
        }
    }

    [Theory]
    [ClassData(typeof(HostileTexts))]
    public async Task Workbook_AHostileText_IsATextNeverAFormula(string hostile)
    {
        using var workbook = new MemoryStream();
        await WorkbookFormat.WriteAsync(workbook, PagesOf(hostile), new ReportOptions { PreparedBy = hostile, Title = hostile });

        ReadWorkbook.PartsOf(workbook).Should().OnlyContain(part => !part.Text.Contains("<f>") && !part.Text.Contains("<f ") && !part.Text.Contains("<hyperlink", StringComparison.OrdinalIgnoreCase));
        object?[][] rows = ReadWorkbook.Sheets(workbook)[0].Rows;
        rows[1][0].Should().BeOfType<string>().Which.Should().Be(WorkbookCells.Text(hostile));
        rows.Skip(1).Select(row => row[0]).Distinct().Should().ContainSingle();
    }

    [Theory]
    [ClassData(typeof(HostileTexts))]
    public async Task Csv_AHostileText_StaysInItsFieldAndIsNotRun(string hostile)
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            using var writer = new CsvPageWriter(language);
            writer.Write(Samples.CasePage(language, hostile));
            writer.Complete();
            string[] lines = Encoding.UTF8.GetString((await writer.TakeAsync(CancellationToken.None)).Span).Split("\r\n");

            char separator = language == Language.Indonesian ? ';' : ',';
            int columns = Fields(lines[0], separator).Count;
            lines.SkipLast(1).Should().OnlyContain(line => Fields(line, separator).Count == columns);
            string first = Fields(lines[1], separator)[0];
            first.TrimStart().Should().NotMatchRegex("^[=+\\-@\\uFF1D]");
            first.TrimStart('\'').Should().Be(PlainText.Of(hostile));
        }
    }

    private static Page[] PagesOf(string hostile) =>
        [Samples.CasePage(id: hostile), Report.Audit(Samples.Audit(hostile, hostile)), Report.WhyNot(Samples.Assessment(hostile), [])];

    private static string[] Obeyed(string text) =>
    [
        .. text.EnumerateRunes()
            .Where(rune => rune.Value != '\n' && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator && rune.Value != '\n')
            .Select(rune => rune.Value.ToString("X", CultureInfo.InvariantCulture)),
    ];

    private static List<string> Fields(string line, char separator)
    {
        List<string> fields = [];
        var field = new StringBuilder();
        bool isQuoted = false;
        string rest = line.TrimStart('\uFEFF');
        for (int at = 0; at < rest.Length; at++)
        {
            if (rest[at] == '"' && isQuoted && at + 1 < rest.Length && rest[at + 1] == '"')
            {
                field.Append('"');
                at++;
            }
            else if (rest[at] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (rest[at] == separator && !isQuoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(rest[at]);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
