using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Tests.Documentation;

/// <summary>The programs in the documentation: they compile, they run, and they print what the page says.</summary>
/// <remarks>
/// A block <c>csharp</c> is a whole program; a block <c>text output</c> or <c>json output</c> behind it is what it prints.
/// A block <c>csharp excerpt path</c> is a passage of that file.
/// </remarks>
[Collection(nameof(ConsoleCapture))]
public sealed class SnippetTests
{
    /// <summary>The programs, each by its place.</summary>
    public static TheoryData<string> Programs() => [.. FencedBlock.All().Where(IsProgram).Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Program_OnAPage_CompilesRunsAndPrintsWhatThePageShows(string place)
    {
        FencedBlock[] rest = [.. FencedBlock.All().SkipWhile(block => block.ToString() != place)];

        string printed = Snippet.Run(rest[0].Text, place);

        // Without a block of output behind it a program need only run.
        IEnumerable<string> stale = rest[1..]
            .Take(1)
            .Where(next => next.IsOutput)
            .Select(output => OutputComparison.Difference(output.ToString(), output.Text, printed))
            .OfType<string>();
        stale.Should().BeEmpty();
    }

    [Fact]
    public void Readme_ForItsReader_HasAProgramAndWhatItPrints()
    {
        FencedBlock[] blocks = [.. FencedBlock.All().Where(block => block.Page == "README.md")];

        blocks.Zip(blocks.Skip(1)).Should().Contain(pair => IsProgram(pair.First) && pair.Second.IsOutput);
    }

    [Fact]
    public void Excerpts_OnThePages_StandInTheFilesTheyName()
    {
        IEnumerable<string> wrong = FencedBlock.All()
            .Where(block => block.Marks is ["excerpt", _])
            .Where(block => !Squeezed(File.ReadAllText(RepositoryRoot.PathOf(block.Marks[1]))).Contains(Squeezed(block.Text), StringComparison.Ordinal))
            .Select(block => $"{block} is not a passage of {block.Marks[1]}");

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Marks_BehindALanguage_AreOnesThatAreChecked()
    {
        IEnumerable<string> wrong = FencedBlock.All()
            .Where(block => !(block.Marks is [] or ["output"] || (block.Marks is ["excerpt", var path] && File.Exists(RepositoryRoot.PathOf(path)))))
            .Select(block => $"{block}: {block.Info}");

        wrong.Should().BeEmpty("a misspelt mark would leave its block unchecked");
    }

    [Fact]
    public void Run_AProgramThatDoesNotCompile_NamesThePlaceAndTheError() =>
        FluentActions.Invoking(() => Snippet.Run("Console.WriteLine(Kubar.Benefits.Dollar.Zero);", "page.md(7)"))
            .Should().Throw<InvalidOperationException>().WithMessage("page.md(7)*CS0234*");

    [Fact]
    public void Run_AProgramThatPrints_ReturnsIt() =>
        Snippet.Run("using Kubar.Benefits; Console.WriteLine(new Rupiah(48_000_000));", "page.md(1)").Should().Be("Rp48,000,000\n");

    [Theory]
    [InlineData("a\nb\n", "a\nb\n", true)]
    [InlineData("a\nb\n", "a  \nb\n\n", true)]
    [InlineData("a\n[...]\nc\n", "a\nb1\nb2\nc\n", true)]
    [InlineData("a\nb\n", "a\nB\n", false)]
    [InlineData("a\n", "a\nb\n", false)]
    [InlineData("a\nb\n", "a\n", false)]
    [InlineData("a\n[...]\nc\n", "a\nb1\nb2\nC\n", false)]
    public void Difference_BetweenAPageAndItsProgram_IsNullOnlyWhenTheyAgree(string shown, string printed, bool agree) =>
        (OutputComparison.Difference("page.md(1)", shown, printed) is null).Should().Be(agree);

    private static bool IsProgram(FencedBlock block) => block is { Language: "csharp", Marks: [] };

    private static string Squeezed(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
