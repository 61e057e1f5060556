using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Roster;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

/// <summary>What the commands do with the names of files that a shell or a slip of the hand gives them.</summary>
public sealed class FilesOfCommandsTests
{
    [Theory]
    [InlineData("assess EMPTY")]
    [InlineData("assess - --holidays EMPTY")]
    [InlineData("why-not EMPTY")]
    [InlineData("compare EMPTY")]
    [InlineData("audit EMPTY")]
    [InlineData("audit - --findings EMPTY")]
    [InlineData("verify EMPTY")]
    [InlineData("contribution EMPTY")]
    [InlineData("contribution - --holidays EMPTY")]
    [InlineData("roster EMPTY --on 2026-11-22 --event work-death")]
    [InlineData("roster - --on 2026-11-22 --event work-death --out EMPTY")]
    [InlineData("sample-roster --count 1 --out EMPTY")]
    public async Task Command_AnEmptyName_IsRefused(string line)
    {
        CliResult result = await Tool.RunAsync("", [.. line.Split(' ').Select(word => word == "EMPTY" ? "" : word), "--language", "en"]);

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain("The name of the file is empty.");
    }

    [Theory]
    [InlineData("roster - --on 2026-11-22 --event work-death --out FILE", "x.docx", ".xlsx")]
    [InlineData("roster - --on 2026-11-22 --event work-death --rejected FILE", "x.xlsx", ".csv")]
    [InlineData("audit - --findings FILE", "x.xlsx", ".csv, .json, .jsonl")]
    [InlineData("assess - --out FILE", "x", ".html")]
    [InlineData("sample-roster --out FILE", "x.ods", ".csv, .xlsx")]
    [InlineData("template roster --out FILE", "x.csv", ".xlsx")]
    public async Task Command_AnEndingThatIsNotKnown_IsRefused(string line, string name, string known)
    {
        using TemporaryFolder folder = RosterFile.Folder();

        CliResult result = await Tool.RunAsync("", [.. line.Split(' ').Select(word => word == "FILE" ? folder[name] : word), "--language", "en"]);

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain($"{folder[name]}: no known ending; known are ").And.Contain(known);
        Directory.GetFiles(folder.Path).Should().BeEmpty();
    }

    [Fact]
    public async Task Assess_AFormatGivenTwice_IsRefused()
    {
        CliResult result = await Tool.RunAsync("", "assess", "-", "--format", "json", "--format", "json");

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain("--format");
    }

    [Theory]
    [InlineData("roster", "--out", "--on", "2026-11-22", "--event", "work-death")]
    [InlineData("audit", "--findings")]
    public async Task Command_TheInputAsOutput_IsRefusedAndLeftAsItIs(string command, string output, params string[] more)
    {
        string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(file, "as it was", TestContext.Current.CancellationToken);
        try
        {
            CliResult result = await Tool.RunAsync("", [command, file, output, file, "--language", "en", .. more]);

            result.ExitCode.Should().Be(ExitCode.Unusable);
            result.Error.Should().Contain("Input and output are the same file");
            (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be("as it was");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Contribution_MoreCellsThanHeadings_RejectsThatRowAlone()
    {
        CliResult result = await Tool.RunAsync(
            "id,contributor,months,monthlyIncome,sector,paidBy\nA,bpu,2026-01,5,000,000,other,regency\nB,bpu,2026-01,1000000,other,regency\n",
            "contribution", "-", "--format", "csv", "--language", "en");

        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        result.Output.Should().Contain("B,").And.NotContain("A,");
        result.Error.Should().Contain("line 2").And.Contain("8 cells, but 6 columns have headers");
    }
}
