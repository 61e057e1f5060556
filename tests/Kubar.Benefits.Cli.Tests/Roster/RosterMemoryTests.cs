using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Roster;

public sealed class RosterMemoryTests
{
    private const int Rows = 100_000;
    private const string Header = "id,birthDate,registeredOn,paidMonths,spouse,children,occupation,district\n";
    private const string Row = "a,1985-05-12,2022-01-02,2022-01/2026-12,yes,0,farmer,Melak\n";

    // Enough for the rulebook, the code of the plan and the buffers of some batches of rows; not for a hundred thousand rows.
    private const int Megabytes = 96;

    /// <summary>Each takes ten seconds: the one that writes most in an ordinary run, all in the checks before a change lands.</summary>
    public static TheoryData<string, long> Formats => Environment.GetEnvironmentVariable("KUBAR_WHOLE") == "1"
        ? new() { { "text", 1_000 }, { "csv", Rows * 150L } }
        : new() { { "csv", Rows * 150L } };

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Roster_HundredThousandRows_KeepsNoneOfThem(string format, long least)
    {
        using var input = new HeadedStream(Encoding.UTF8.GetBytes(Header), Encoding.UTF8.GetBytes(Row), Rows);

        (long written, string first, string error) = await SmallHeap.RunAsync(
            Megabytes, input, "roster", "-", "--on", "2026-11-22", "--event", "natural-death", "--format", format, "--language", "en");

        (first + error).Should().Contain("100,000 rows: 100,000 owed.");
        written.Should().BeGreaterThan(least);
    }

    [Fact]
    public async Task Roster_HundredThousandRowsAsAWorkbook_KeepsNoneOfThem()
    {
        using TemporaryFolder folder = RosterFile.Folder();
        using var input = new HeadedStream(Encoding.UTF8.GetBytes(Header), Encoding.UTF8.GetBytes(Row), Rows);

        (_, string first, string error) = await SmallHeap.RunAsync(
            Megabytes, input, "roster", "-", "--on", "2026-11-22", "--event", "natural-death", "--out", folder["rows.xlsx"], "--language", "en");

        (first + error).Should().Contain("100,000 rows: 100,000 owed.");
        new FileInfo(folder["rows.xlsx"]).Length.Should().BeGreaterThan(1_000_000);
    }
}
