using System.Globalization;
using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Roster;

[Collection(nameof(AloneCollection))]
public sealed class RosterMemoryTests
{
    private const string Header = "id,birthDate,registeredOn,paidMonths,spouse,children,occupation,district\n";
    private const string Row = "a,1985-05-12,2022-01-02,2022-01/2026-12,yes,0,farmer,Melak\n";

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    public async Task Roster_HundredThousandRows_KeepsNoneOfThem(string format)
    {
        // What is made once, whatever comes: plans, pools, code.
        await RunAsync(format, 20_000);
        long before = GC.GetTotalMemory(forceFullCollection: true);

        (int largest, string told) = await RunAsync(format, 100_000);

        told.Should().Contain("100,000 rows: 100,000 owed.");
        largest.Should().BeLessThan(4_000_000, "what is finished is written before more is read");
        (GC.GetTotalMemory(forceFullCollection: true) - before).Should().BeLessThan(20_000_000, "rows that were kept would take more than 100 MB");
    }

    private static async Task<(int Largest, string Told)> RunAsync(string format, int rows)
    {
        await using var error = new StringWriter(CultureInfo.InvariantCulture);
        using var output = new FirstWordsStream();
        var input = new HeadedStream(Encoding.UTF8.GetBytes(Header), Encoding.UTF8.GetBytes(Row), rows);
        int exitCode = await KubarCommand.RunAsync(
            ["roster", "-", "--on", "2026-11-22", "--event", "natural-death", "--format", format, "--language", "en"],
            new Surroundings(input, output, error, null),
            TestContext.Current.CancellationToken);
        exitCode.Should().Be(ExitCode.Success);
        return (output.Largest, output.First + error);
    }

    /// <summary>Keeps the first words and counts the others.</summary>
    private sealed class FirstWordsStream : MemoryStream
    {
        public int Largest { get; private set; }

        public string First { get; private set; } = "";

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Largest = Math.Max(Largest, buffer.Length);
            First = First.Length == 0 ? Encoding.UTF8.GetString(buffer.Span) : First;
            return ValueTask.CompletedTask;
        }
    }
}
