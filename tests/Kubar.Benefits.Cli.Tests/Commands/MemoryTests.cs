using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Tests.Input;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

[Collection(nameof(AloneCollection))]
public sealed class MemoryTests
{
    private const string Case = """{"id":"a","participant":{"segment":"bpu"},"event":{"kind":"nonWorkDeath","date":"2025-08-27"}}""";

    [Theory]
    [InlineData("", "\n", "")]
    [InlineData("[", ",", "]")]
    [InlineData(Case + "\n", "\n", "")]
    public async Task Assess_CaseOfHundredMegabytes_IsRejectedWithoutBeingHeld(string before, string between, string after)
    {
        using var input = new LongStringStream(Encoding.UTF8.GetBytes(before + "{\"id\":\""), 100_000_000, Encoding.UTF8.GetBytes("\"}" + between + Case + after));

        using var output = new MemoryStream();
        await using var error = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        await MakeTheRulebook();
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        int exitCode = await KubarCommand.RunAsync(["assess", "-", "--format", "json", "--language", "en"], new Surroundings(input, output, error, null), TestContext.Current.CancellationToken);
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        var result = new CliResult(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        result.Output.Should().Contain("longer than 1,048,576 bytes");
        result.Lines[^1].Should().StartWith("{\"id\":\"a\",\"eventDate\"");
        allocated.Should().BeLessThan(45_000_000, "only the buffers and two assessments of which nearly nothing is known may be allocated");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    [InlineData("markdown")]
    public async Task Assess_ManyCases_KeepsNoneOfThem(string format)
    {
        int cases = Environment.GetEnvironmentVariable("KUBAR_WHOLE") == "1" ? 5_000 : 1_000;
        using var output = new CountingStream();
        using var input = new RepeatingStream(Encoding.UTF8.GetBytes(Case + "\n"), cases);
        await using var error = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        await MakeTheRulebook();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        int exitCode = await KubarCommand.RunAsync(["assess", "-", "--format", format], new Surroundings(input, output, error, null), TestContext.Current.CancellationToken);
        exitCode.Should().Be(ExitCode.Success);
        output.Largest.Should().BeLessThan(16_000_000, "what is finished is written before more is read");
        (output.Total / cases).Should().BeGreaterThan(500);
        (GC.GetTotalMemory(forceFullCollection: true) - before).Should().BeLessThan(10_000_000);
    }

    /// <summary>Whichever test is first makes the rulebook, which is no buffer.</summary>
    private static async Task MakeTheRulebook() => _ = await Tool.RunAsync(Case, "assess", "-", "--format", "json", "--language", "en");

    private sealed class CountingStream : MemoryStream
    {
        public long Total { get; private set; }

        public int Largest { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Total += buffer.Length;
            Largest = Math.Max(Largest, buffer.Length);
            return ValueTask.CompletedTask;
        }
    }
}
