using FluentAssertions;
using Kubar.Benefits.Cli.Roster;
using Kubar.Benefits.Cli.Roster.Reports;
using Kubar.Benefits.Cli.Tests.Support;
using Kubar.Benefits.Tables.Columns;
using Kubar.Benefits.Tests;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Roster;

/// <summary>The tables of <c>docs/roster.md</c> are what the tool does.</summary>
public sealed class RosterPageTests
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.PathOf("docs/roster.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Page_TableOfColumns_IsThatOfTheTool() =>
        ShouldHold(
            ["header", "in Indonesian", "also", "fact of the case", "a cell holds"],
            TableColumns.Roster.Select(column => (string[])
            [
                Code(column.Names.English.Replace('#', '1')),
                Code(column.Names.Indonesian.Replace('#', '1')),
                string.Join(", ", column.Others.Select(other => other.Replace('#', '1'))),
                column.Path is null ? "" : Code(column.Path.Replace('#', '0')),
                column.Holds.English,
            ]));

    [Fact]
    public void Page_TableOfEvents_IsThatOfTheTool() =>
        ShouldHold(
            ["`--event`", "what is supposed", "benefits that are told"],
            RosterEvent.All.Select(happening => (string[])[Code(happening.Word), happening.Name.English, string.Join(", ", happening.Benefits.Select(Code))]));

    [Fact]
    public void Page_TableOfWarnings_IsThatOfTheTool() =>
        ShouldHold(["code", "what it says"], Enum.GetValues<RosterWarning>().Select(warning => (string[])[Code(warning.Code()), warning.Text().English]));

    [Fact]
    public async Task Page_ColumnsOfTheOutput_AreAllExplained()
    {
        CliResult result = await RosterFile.AskAsync("id,income\n1,1000000\n", "--format", "csv", "--with-nik", "--sentences");
        foreach (string header in result.Lines[0].Split(',').Where(header => !header.Contains('.', StringComparison.Ordinal)))
        {
            Page.Should().Contain($"| `{header}` |");
        }
    }

    [Fact]
    public void Page_HeadingsOfTheWorkbook_AreThoseOfTheTool()
    {
        foreach (RowColumn column in RowColumns.Of(RosterEvent.All[0], Language.Indonesian, withNik: true, withSentences: true).Where(column => !column.Name.Contains('.', StringComparison.Ordinal)))
        {
            Page.Should().Contain(column.Carries is null ? $"| `{column.Name}` | {column.Heading.Indonesian} |" : $"| `{column.Name}` | |");
        }
    }

    private static void ShouldHold(string[] headings, IEnumerable<string[]> rows)
    {
        string[] lines = [Line(headings), Line([.. headings.Select(_ => "---")]), .. rows.Select(Line)];
        Page.Should().Contain(string.Join('\n', lines) + "\n");
    }

    private static string Line(string[] cells) => $"| {string.Join(" | ", cells)} |".Replace("|  |", "| |", StringComparison.Ordinal);

    private static string Code(string text) => $"`{text}`";
}
