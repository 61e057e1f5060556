using System.Globalization;
using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

/// <summary>A report that is piped is as wide as COLUMNS asks, and no wider; a word is never cut for it.</summary>
public sealed class WidthTests
{
    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public async Task Assess_PipedAtAWidth_KeepsToIt(int width)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter(CultureInfo.InvariantCulture);
        string example = Path.Combine(Repository.Root, "examples/jkk-01-trenggalek-2025.json");

        int exitCode = await KubarCommand.RunAsync(["assess", example, "--explain"], new Surroundings(Stream.Null, output, error, null) { PlainWidth = width }, TestContext.Current.CancellationToken);

        string[] lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n');
        exitCode.Should().Be(0);
        lines.Should().OnlyContain(line => line.Length <= width);
        lines.Max(line => line.Length).Should().BeGreaterThan(width - 20);
        string.Join(' ', lines).Should().Contain("Rp74.500.000");
    }
}
