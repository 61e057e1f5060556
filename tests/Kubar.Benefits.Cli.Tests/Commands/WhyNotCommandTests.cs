using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

/// <summary><c>kubar why-not</c>, its texts under review in the folder Golden.</summary>
public sealed class WhyNotCommandTests
{
    private const string Refused = """{"id":"k","participant":{"segment":"bpu"},"membership":{"registeredOn":"2021-03-10","paidMonths":["2021-03"]},"event":{"kind":"nonWorkDeath","date":"2021-03-09"}}""";

    public static TheoryData<string, string, string> Shown()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (string name in (string[])["examples/why-only-ten-million", "examples/died-in-december-2019", "Golden/lapsed-and-no-heirs", "Golden/injury-fourteen-months"])
        {
            rows.Add(name, "text", "id");
            rows.Add(name, "text", "en");
        }

        rows.Add("examples/why-only-ten-million", "markdown", "en");
        rows.Add("examples/died-in-december-2019", "json", "id");
        return rows;
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task WhyNot_AnExample_IsTheApprovedText(string name, string format, string language)
    {
        CliResult result = await Tool.RunAsync("", "why-not", Path.Combine(AppContext.BaseDirectory, name + ".json"), "--format", format, "--language", language);

        result.ExitCode.Should().Be(0);
        Approved.ShouldBe("Golden", $"{Path.GetFileName(name)}.why-not.{format}.{language}", result.Output);
    }

    [Fact]
    public async Task WhyNot_Text_NeverExceedsAPage()
    {
        CliResult result = await Tool.RunAsync("", "why-not", Path.Combine(AppContext.BaseDirectory, "Golden/injury-fourteen-months.json"));

        result.Lines.Should().OnlyContain(line => line.Length <= 100);
    }

    [Fact]
    public async Task WhyNot_OneBenefitThatTheEventCannotBring_NamesTheFindingAndWhoMakesIt()
    {
        CliResult result = await Tool.RunAsync(Refused, "why-not", "-", "--benefit", "jkk.funeral", "--language", "en");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("this kind of event does not bring this benefit: death not from work")
            .And.Contain("Would be owed if it were found otherwise:")
            .And.Contain("(found by BPJS Ketenagakerjaan)");
    }

    [Fact]
    public async Task WhyNot_ABenefitThatIsOwed_SaysThatThereIsNothingToAsk()
    {
        CliResult result = await Tool.RunAsync(Refused.Replace("\"date\":\"2021-03-09\"", "\"date\":\"2021-03-10\""), "why-not", "-", "--benefit", "jkm.funeral", "--language", "en");

        result.Output.Should().Contain("No benefit is not owed or deferred.");
    }

    [Fact]
    public async Task WhyNot_SomeCasesWrong_AnswersTheOthersInOrder()
    {
        CliResult result = await Tool.RunAsync($"{Refused}\n{{\"id\":\"wrong\"}}\n{Refused}", "why-not", "-", "--format", "json");

        result.ExitCode.Should().Be(2);
        result.Lines.Should().HaveCount(3);
        JsonDocument.Parse(result.Lines[0]).RootElement.GetProperty("answers").GetArrayLength().Should().BePositive();
        JsonDocument.Parse(result.Lines[1]).RootElement.GetProperty("errors").GetArrayLength().Should().BePositive();
        result.Lines[2].Should().Be(result.Lines[0]);
    }

    [Fact]
    public async Task WhyNot_AReading_AsksUnderIt()
    {
        string[] arguments = ["why-not", Path.Combine(AppContext.BaseDirectory, "examples/why-only-ten-million.json"), "--benefit", "jkm.lump-sum", "--language", "en"];

        CliResult result = await Tool.RunAsync("", [.. arguments, "--reading", "three-months=ninety-days"]);

        result.Output.Should().Contain("the death had been on 26 May 2025, 67 days later:");
    }

    [Theory]
    [InlineData("why-not", "-", "--benefit", "jkm.pension")]
    [InlineData("why-not", "-", "--format", "xml")]
    [InlineData("why-not", "no such file.json")]
    [InlineData("why-not", "")]
    [InlineData("why-not")]
    public async Task WhyNot_UnusableCommandLine_ExitsWithOne(params string[] arguments)
    {
        CliResult result = await Tool.RunAsync("{}", arguments);

        result.ExitCode.Should().Be(1);
        result.Error.Should().NotBeEmpty();
        result.Output.Should().BeEmpty();
    }
}
