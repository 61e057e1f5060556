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

    // Nothing is open, so that what it costs is reading and writing.
    private const string KnownCase =
        """
        {"id":"a","participant":{"segment":"bpu","monthlyIncome":1000000,"paidBy":"self"},"membership":{"registeredOn":"2022-01-03","paidMonths":["2022-01/2025-07"]},"event":{"kind":"nonWorkDeath","date":"2025-07-20"},"family":{"spouse":true,"children":[]}}
        """;

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
        allocated.Should().BeLessThan(25_000_000, "only the buffers and two assessments may be allocated");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    [InlineData("markdown")]
    public async Task Assess_ManyCases_KeepsNoneOfThem(string format)
    {
        const int cases = 10_000;
        using var input = new RepeatingStream(Encoding.UTF8.GetBytes(KnownCase + "\n"), cases);

        // The answers alone would take three times as much.
        (long written, _, _) = await SmallHeap.RunAsync(32, input, "assess", "-", "--format", format);

        (written / cases).Should().BeGreaterThan(500);
    }

    /// <summary>Whichever test is first makes the rulebook, which is no buffer.</summary>
    private static async Task MakeTheRulebook() => _ = await Tool.RunAsync(Case, "assess", "-", "--format", "json", "--language", "en");
}
