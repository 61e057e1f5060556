using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Roster;

/// <summary>What <c>kubar roster</c> writes, under review: a changed figure or sentence is a changed line of a file in <c>approved</c>.</summary>
public sealed class RosterGoldenTests
{
    [Theory]
    [InlineData("natural-death", "text", "id")]
    [InlineData("natural-death", "text", "en")]
    [InlineData("natural-death", "csv", "id")]
    [InlineData("natural-death", "jsonl", "en")]
    [InlineData("work-death", "text", "id")]
    [InlineData("disease-death", "csv", "en")]
    [InlineData("sudden-death", "text", "en")]
    [InlineData("total-disability", "text", "id")]
    [InlineData("total-disability", "jsonl", "id")]
    public async Task Roster_SmallFile_WritesTheApprovedText(string happening, string format, string language)
    {
        CliResult result = await Tool.RunAsync(
            "", "roster", RosterFile.Small, "--on", "2026-11-22", "--event", happening, "--format", format, "--language", language);
        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        Approved.ShouldBe("Roster/approved", $"small.{happening}.{format}.{language}", result.Output);
    }

    [Theory]
    [InlineData("csv", "id")]
    [InlineData("csv", "en")]
    [InlineData("jsonl", "id")]
    public async Task Roster_WithSentences_WritesTheApprovedText(string format, string language)
    {
        CliResult result = await Tool.RunAsync(
            "", "roster", RosterFile.Small, "--on", "2026-11-22", "--event", "natural-death", "--format", format, "--language", language, "--sentences");
        Approved.ShouldBe("Roster/approved", $"small.sentences.{format}.{language}", result.Output);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public async Task Roster_Sample_SummaryIsTheApprovedText(string language)
    {
        string roster = (await Tool.RunAsync("", "sample-roster", "--count", "2000")).Output;
        CliResult result = await Tool.RunAsync(roster, "roster", "-", "--on", "2026-11-22", "--event", "natural-death", "--language", language);
        result.ExitCode.Should().Be(ExitCode.Success);
        Approved.ShouldBe("Roster/approved", $"sample.natural-death.text.{language}", result.Output);
        result.Output.Split('\n').Should().OnlyContain(line => line.Length <= 100);
    }

    /// <summary>An older day, when other figures applied and arrears deferred cash.</summary>
    [Fact]
    public async Task Roster_AnOlderDay_IsAnsweredByTheLawOfThatDay()
    {
        const string Csv = """
            id,segment,birthDate,registeredOn,paidMonths,spouse,children,monthlyIncome
            1,bpu,1980-01-01,2017-01-02,2017-01/2018-06,yes,0,1000000
            2,bpu,1980-01-01,2017-01-02,2017-01/2018-04,yes,0,1000000
            3,bpu,1980-01-01,2017-01-02,2017-01/2017-06,yes,0,1000000

            """;
        CliResult result = await Tool.RunAsync(Csv, "roster", "-", "--on", "2018-06-20", "--event", "natural-death", "--language", "en", "--format", "csv");
        Approved.ShouldBe("Roster/approved", "older-day.csv.en", result.Output);
    }
}
