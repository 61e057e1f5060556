using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

/// <summary><c>kubar compare</c>, its texts under review in the folder Golden.</summary>
public sealed class CompareCommandTests
{
    private static readonly string Died = PathOf("examples/died-in-december-2019");
    private static readonly string Ten = PathOf("examples/why-only-ten-million");
    private static readonly string Arrears = PathOf("examples/arrears-two-months");

    public static TheoryData<string, string[]> Shown => new()
    {
        { "two-dates.text.id", [Died, "--event-date", "2019-12-02"] },
        { "two-dates.text.en", [Died, "--event-date", "2019-12-01", "--event-date", "2019-12-02", "--language", "en"] },
        { "two-dates.markdown.en", [Died, "--event-date", "2019-12-02", "--format", "markdown", "--language", "en"] },
        { "two-dates.json", [Died, "--event-date", "2019-12-02", "--format", "json"] },
        { "readings.text.id", [Arrears, "--reading", "lapse-count=from-the-third", "--reading", "arrears-month=first-day", "--reading", "three-months-scope=every-death", "--reading", "late-days=working-days"] },
        { "readings.text.en", [PathOf("Golden/injury-fourteen-months"), "--reading", "incapacity-part-month=twenty-fifths", "--language", "en"] },
        { "two-cases.text.id", [Ten, Arrears] },
        { "two-kinds.text.en", [PathOf("examples/jkk-01-trenggalek-2025"), Ten, "--language", "en"] },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task Compare_AnExample_IsTheApprovedText(string name, string[] arguments)
    {
        CliResult result = await Tool.RunAsync("", ["compare", .. arguments]);

        result.ExitCode.Should().Be(0, result.Error);
        Approved.ShouldBe("Golden", $"compare.{name}", result.Output);
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task Compare_AsText_NeverExceedsAPage(string name, string[] arguments)
    {
        if (name.Contains(".text.", StringComparison.Ordinal))
        {
            CliResult result = await Tool.RunAsync("", ["compare", .. arguments]);
            result.Lines.Should().OnlyContain(line => line.Length <= 100);
        }
    }

    [Fact]
    public async Task Compare_ManyReadings_SetsAtMostThreeBesideTheFirstInATable()
    {
        CliResult result = await Tool.RunAsync(
            "",
            "compare",
            Died,
            "--reading", "masa-iur=consecutive",
            "--reading", "masa-iur=since-registration",
            "--reading", "rounding=half-up",
            "--reading", "which-law=payment-date",
            "--format", "json");

        JsonDocument.Parse(result.Output).RootElement.GetProperty("sides").GetArrayLength().Should().Be(5);
        CliResult text = await Tool.RunAsync("", "compare", Died, "--reading", "masa-iur=consecutive", "--reading", "masa-iur=since-registration", "--reading", "rounding=half-up", "--reading", "which-law=payment-date", "--language", "en");
        text.Lines.Count(line => line.StartsWith("| Benefit", StringComparison.Ordinal)).Should().Be(2);
    }

    [Fact]
    public async Task Compare_ACaseWithItself_FindsNoDifference()
    {
        CliResult result = await Tool.RunAsync("", "compare", Ten, Ten, "--language", "en");

        result.Output.Should().Contain("Every side gives the same result.").And.NotContain("What differs");
    }

    [Fact]
    public async Task Compare_TwoIdsOfAFile_TakesThemInTheOrderAsked()
    {
        string roster = Path.Combine(AppContext.BaseDirectory, "examples", "roster-of-cases.jsonl");
        string[] lines = await File.ReadAllLinesAsync(roster, TestContext.Current.CancellationToken);
        string[] ids = [.. lines.Take(2).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!)];

        CliResult result = await Tool.RunAsync("", "compare", roster, "--id", ids[1], "--id", ids[0], "--format", "json");

        JsonDocument.Parse(result.Output).RootElement.GetProperty("sides").EnumerateArray()
            .Select(side => side.GetProperty("assessment").GetProperty("id").GetString()).Should().Equal(ids[1], ids[0]);
    }

    [Fact]
    public async Task Compare_AnEventBeforeTheLaw_IsRejectedWithItsPath()
    {
        CliResult result = await Tool.RunAsync("", "compare", Died, "--event-date", "2015-06-30", "--format", "json", "--language", "en");

        result.ExitCode.Should().Be(2);
        result.Output.Should().Contain("\"path\":\"event.date\"");
    }

    [Fact]
    public async Task Compare_ACaseThatIsWrong_IsRejectedWithEveryProblem()
    {
        CliResult result = await Tool.RunAsync("""{"id":"k","participant":{"segment":"x"}}""", "compare", "-", "--event-date", "2019-12-01", "--format", "json");

        result.ExitCode.Should().Be(2);
        JsonDocument.Parse(result.Output).RootElement.GetProperty("errors").GetArrayLength().Should().BeGreaterThan(1);
    }

    public static TheoryData<string, string[]> Unusable => new()
    {
        { "Compare one case with --reading", [Died] },
        { "Compare one case with --reading", [Died, "--reading", "rounding=half-up", "--event-date", "2019-12-02"] },
        { "Compare one case with --reading", [Died, Ten, "--event-date", "2019-12-02"] },
        { "There are more than two cases", [Path.Combine(AppContext.BaseDirectory, "examples", "roster-of-cases.jsonl")] },
        { "There is no case with the id nobody", [Died, "--id", "nobody"] },
        { "There is no reading", [Died, "--reading", "nonsense=yes"] },
        { "no such answer", [Died, "--reading", "rounding=up"] },
        { "2019-13-01", [Died, "--event-date", "2019-13-01"] },
        { "no such file", ["no such file.json", "--event-date", "2019-12-02"] },
        { "name of the file is empty", ["", "--event-date", "2019-12-02"] },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public async Task Compare_UnusableCommandLine_SaysWhatIsWrong(string complaint, string[] arguments)
    {
        CliResult result = await Tool.RunAsync("", ["compare", .. arguments, "--language", "en"]);

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain(complaint);
        result.Output.Should().BeEmpty();
    }

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, name + ".json");
}
