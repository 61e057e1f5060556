using FluentAssertions;
using Kubar.Benefits.Tests.Documentation;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Documentation;

/// <summary>The commands in the documentation print what the page shows below them.</summary>
/// <remarks>A command that is not checked (it installs, clones or measures) stands in a block <c>sh</c>, without output.</remarks>
public sealed class ConsoleBlockTests
{
    /// <summary>The blocks in which a command calls the tool, each by its place.</summary>
    public static TheoryData<string> Blocks() =>
        [.. Consoles().Where(block => ShownCommand.Of(block).Any(command => command.CallsTheTool)).Select(block => block.ToString())];

    /// <summary>In their order: a later command may read what an earlier one has written.</summary>
    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task Commands_OfABlock_PrintWhatThePageShows(string place)
    {
        foreach (ShownCommand command in ShownCommand.Of(Consoles().First(block => block.ToString() == place)).Where(command => command.CallsTheTool))
        {
            OutputComparison.Difference($"{command.Place} ({command.Text})", command.Output, await command.RunAsync()).Should().BeNull();
        }
    }

    [Fact]
    public void ConsoleBlocks_OnThePages_CallTheToolAndNothingElse() =>
        ShownCommand.All().Where(command => !command.CallsTheTool).Should().BeEmpty("what cannot be checked stands in a block sh");

    [Fact]
    public void Readme_ForItsReader_ShowsACommandAndWhatItPrints() =>
        ShownCommand.All().Should().Contain(command => command.Place.StartsWith("README.md") && command.CallsTheTool && command.Output.Length > 0);

    [Fact]
    public void Of_ABlockOfTwoCommands_TakesThemApart() =>
        ShownCommand.Of(new FencedBlock("page.md", 3, "console", "$ kubar a\nx\ny\n$ kubar b\n"))
            .Should().Equal(new ShownCommand("page.md(4)", "kubar a", "x\ny"), new ShownCommand("page.md(7)", "kubar b", string.Empty));

    [Fact]
    public async Task RunAsync_ACommandThatFails_ShowsTheExitCode() =>
        (await new ShownCommand("page.md(1)", "kubar assess 'no such file.json'", string.Empty).RunAsync()).Should().Contain("no such file.json").And.EndWith("(exit code 1)\n");

    private static IEnumerable<FencedBlock> Consoles() => FencedBlock.All().Where(block => block.Language == "console");
}
