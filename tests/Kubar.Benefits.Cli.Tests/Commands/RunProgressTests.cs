using System.Globalization;
using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Tests.Roster;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

/// <summary>Who watches sees how far a run is, on standard error alone; nobody else sees anything of it.</summary>
public sealed class RunProgressTests : IDisposable
{
    private const string Payments = "NO;TANGGAL LAHIR;TANGGAL KEPESERTAAN;BULAN IURAN;JENIS KLAIM;TANGGAL MENINGGAL;JUMLAH DIBAYAR\n1;20/05/1971;04/03/2023;2023-03/2025-06;JKM;12/06/2025;42000000\n";
    private const string Contributions = "NO;SEGMEN;BULAN IURAN;PENGHASILAN\n1;bpu;2026-01/2026-12;1000000\n";
    private const string Members = "NO;TANGGAL LAHIR;TANGGAL KEPESERTAAN;BULAN IURAN\n1;20/05/1971;04/03/2023;2023-03/2025-06\n";

    private readonly TemporaryFolder _folder = RosterFile.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("audit FILE", Payments, true, false, true)]
    [InlineData("audit FILE", Payments, true, true, false)]
    [InlineData("audit FILE", Payments, false, false, false)]
    [InlineData("audit FILE --out OUT", Payments, true, true, true)]
    [InlineData("contribution FILE", Contributions, true, false, true)]
    [InlineData("contribution FILE", Contributions, true, true, false)]
    [InlineData("contribution FILE", Contributions, false, true, false)]
    [InlineData("contribution FILE --out OUT", Contributions, true, true, true)]
    [InlineData("roster FILE --on 2026-11-22 --event natural-death", Members, true, true, true)]
    [InlineData("roster FILE --on 2026-11-22 --event natural-death --format csv", Members, true, true, false)]
    [InlineData("roster FILE --on 2026-11-22 --event natural-death --format csv", Members, true, false, true)]
    [InlineData("diff 2019-12-01 2019-12-02 --roster FILE --event natural-death", Members, true, true, true)]
    [InlineData("diff 2019-12-01 2019-12-02 --roster FILE --event natural-death", Members, false, true, false)]
    public async Task Command_WatchedOrNot_ShowsABarToWhoWatches(string line, string table, bool isErrorWatched, bool isOutputWatched, bool isShown)
    {
        await File.WriteAllTextAsync(_folder["table.csv"], table, TestContext.Current.CancellationToken);
        await using var error = new StringWriter(CultureInfo.InvariantCulture);
        using var output = new MemoryStream();
        string[] words = [.. line.Split(' ').Select(word => word switch { "FILE" => _folder["table.csv"], "OUT" => _folder["out.txt"], _ => word })];

        await KubarCommand.RunAsync(
            [.. words, "--language", "en"],
            new Surroundings(Stream.Null, output, error, null, isErrorWatched ? 80 : null) { OutIsWatched = isOutputWatched },
            TestContext.Current.CancellationToken);

        error.ToString().Contains("Working", StringComparison.Ordinal).Should().Be(isShown);
        string written = words.Contains(_folder["out.txt"]) ? await File.ReadAllTextAsync(_folder["out.txt"], TestContext.Current.CancellationToken) : Encoding.UTF8.GetString(output.ToArray());
        written.Should().NotBeEmpty().And.NotContain("Working").And.NotContain("\u001b");
    }

    [Theory]
    [InlineData(true, "--out", true)]
    [InlineData(false, "--out", false)]
    [InlineData(true, "--language", false)]
    public async Task Monitor_WatchedOrNot_ShowsWhatIsReadReckonedAndWritten(bool isWatched, string option, bool isWritingShown)
    {
        await using var error = new StringWriter(CultureInfo.InvariantCulture);
        using var output = new MemoryStream();
        string value = option == "--out" ? _folder["out.html"] : "en";

        await KubarCommand.RunAsync(
            ["monitor", Example("program.json"), "--on", "2026-11-30", "--roster", Example("peserta.csv"), "--deaths", Example("kematian.csv"), "--format", "html", "--language", "en", .. option == "--out" ? [option, value] : Array.Empty<string>()],
            new Surroundings(Stream.Null, output, error, null, isWatched ? 80 : null) { OutIsWatched = true },
            TestContext.Current.CancellationToken);

        foreach (string work in new[] { "Reading", "Working", "100%" })
        {
            error.ToString().Contains(work, StringComparison.Ordinal).Should().Be(isWatched, work);
        }

        error.ToString().Contains("Writing", StringComparison.Ordinal).Should().Be(isWritingShown);
    }

    private static string Example(string name) => Path.Combine(Repository.Root, "examples", "monitoring", name);
}
