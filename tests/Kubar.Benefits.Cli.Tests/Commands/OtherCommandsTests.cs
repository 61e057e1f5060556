using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Support;
using Kubar.Benefits.Law;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

public sealed class OtherCommandsTests
{
    [Fact]
    public async Task Readings_Json_IsTheWholeCatalogue()
    {
        CliResult result = await Tool.RunAsync("", "readings", "--format", "json");
        using JsonDocument document = JsonDocument.Parse(result.Output);
        document.RootElement.EnumerateArray().Select(reading => reading.GetProperty("id").GetString())
            .Should().Equal(ReadingCatalogue.All.Select(reading => reading.Id));
        foreach (JsonElement reading in document.RootElement.EnumerateArray())
        {
            JsonElement alternatives = reading.GetProperty("alternatives");
            alternatives.EnumerateArray().Count(alternative => alternative.GetProperty("default").GetBoolean()).Should().Be(1);
            alternatives[0].GetProperty("default").GetBoolean().Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("text", "id", "bawaan", "Alasan")]
    [InlineData("text", "en", "default", "Why")]
    [InlineData("markdown", "id", "bawaan", "Alasan")]
    [InlineData("markdown", "en", "default", "Why")]
    public async Task Readings_ForPeople_ListsEveryAnswerAndMarksTheDefault(string format, string language, string mark, string why)
    {
        CliResult result = await Tool.RunAsync("", "readings", "--format", format, "--language", language);
        result.ExitCode.Should().Be(ExitCode.Success);
        foreach (Reading reading in ReadingCatalogue.All)
        {
            result.Output.Should().Contain(reading.Source);
            foreach (ReadingAlternative alternative in reading.Alternatives)
            {
                result.Output.Should().Contain(alternative.ToString());
            }
        }

        result.Output.Split(mark).Length.Should().BeGreaterThan(ReadingCatalogue.All.Count);
        result.Output.Should().Contain(why);
    }

    [Theory]
    [InlineData("case", "Case")]
    [InlineData("assessment", "Assessment or rejection")]
    public async Task Schema_Which_PrintsThatSchema(string which, string title)
    {
        CliResult result = await Tool.RunAsync("", "schema", which);
        using JsonDocument document = JsonDocument.Parse(result.Output);
        document.RootElement.GetProperty("title").GetString().Should().Be(title);
        document.RootElement.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
    }

    [Fact]
    public async Task Schema_WithoutWhich_IsThatOfTheCase()
    {
        (await Tool.RunAsync("", "schema")).Output.Should().Be((await Tool.RunAsync("", "schema", "case")).Output);
    }

    [Fact]
    public async Task Help_NamesTheCommands()
    {
        CliResult result = await Tool.RunAsync("", "--help");
        result.ExitCode.Should().Be(ExitCode.Success);
        result.Output.Should().Contain("assess").And.Contain("roster").And.Contain("sample-roster").And.Contain("readings").And.Contain("schema");
    }

    [Fact]
    public async Task Help_OfAssess_NamesItsOptionsAndExitCodes()
    {
        CliResult result = await Tool.RunAsync("", "assess", "--help", "--language", "en");
        result.Output.Should().Contain("--format").And.Contain("--language").And.Contain("--explain").And.Contain("--reading")
            .And.Contain("--holidays").And.Contain("Exit code");
    }

    [Theory]
    [InlineData("id", "Dibaca:", "Petunjuk")]
    [InlineData("en", "Read:", "Instructions")]
    public async Task Roster_TheFilledTemplate_NamesNotTheSheetOfItsInstructions(string language, string read, string instructions)
    {
        string folder = Directory.CreateTempSubdirectory("kubar-template-").FullName;
        try
        {
            string template = Path.Combine(folder, "peserta.xlsx");
            (await Tool.RunAsync("", "template", "roster", "--out", template, "--language", language)).ExitCode.Should().Be(ExitCode.Success);

            CliResult result = await Tool.RunAsync("", "roster", template, "--on", "2026-11-22", "--event", "natural-death", "--dry-run", "--language", language);

            result.Output.Should().Contain(read).And.NotContain(instructions);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
