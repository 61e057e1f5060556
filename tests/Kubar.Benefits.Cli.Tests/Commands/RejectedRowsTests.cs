using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Roster;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

/// <summary>The rejected rows of a table, in a file that is corrected and read again.</summary>
public sealed class RejectedRowsTests : IDisposable
{
    private const string Payments = """
        NO BUKTI,NAMA,TGL LAHIR,JENIS KLAIM,TGL MENINGGAL,TGL KEPESERTAAN,BULAN IURAN,JUMLAH DIBAYAR
        A-1,Contoh Satu,1985-05-12,meninggal bukan akibat kerja,2026-03-01,2022-01-02,2022-01/2026-03,42000000
        A-2,Contoh Dua,1985-05-12,meninggal bukan akibat kerja,2026-02-30,2022-01-02,2022-01/2026-03,42000000
        A-3,Contoh Tiga,2027-05-12,meninggal bukan akibat kerja,2026-03-01,2022-01-02,2022-01/2026-03,42000000

        """;

    private const string Contributions = """
        NO,SEGMEN,BULAN IURAN,PENGHASILAN
        1,bpu,2026-01/2026-12,1000000
        2,bpu,2026-13,1000000
        3,tukang,2026-01/2026-12,1000000

        """;

    private readonly TemporaryFolder _folder = RosterFile.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("audit", Payments)]
    [InlineData("contribution", Contributions)]
    public async Task Table_HeaderAlone_IsSaidInWordsAndExitsWithTwo(string command, string table)
    {
        await File.WriteAllTextAsync(_folder["empty.csv"], table[..(table.IndexOf('\n', StringComparison.Ordinal) + 1)], TestContext.Current.CancellationToken);

        CliResult result = await Tool.RunAsync("", command, _folder["empty.csv"]);

        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        result.Output.Should().BeEmpty();
        result.Error.Should().Be("Hanya ada judul kolom (baris 1): tidak ada satu pun baris di bawahnya.\n");
    }

    [Fact]
    public async Task Audit_RejectedRows_AreWrittenWithTheReasonAndCanBeReadAgain()
    {
        await File.WriteAllTextAsync(_folder["payments.csv"], Payments, TestContext.Current.CancellationToken);

        CliResult result = await Tool.RunAsync("", "audit", _folder["payments.csv"], "--rejected", _folder["rejected.csv"]);

        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        string[] lines = await LinesAsync("rejected.csv");
        lines[0].Should().Be("\uFEFFBARIS ASAL;ALASAN DITOLAK;NO BUKTI;NAMA;TGL LAHIR;JENIS KLAIM;TGL MENINGGAL;TGL KEPESERTAAN;BULAN IURAN;JUMLAH DIBAYAR");
        lines.Should().HaveCount(3);
        lines[1].Should().StartWith("3;").And.Contain("TGL MENINGGAL").And.Contain("tidak ada dalam kalender").And.EndWith(";A-2;Contoh Dua;1985-05-12;meninggal bukan akibat kerja;2026-02-30;2022-01-02;2022-01/2026-03;42000000");
        lines[2].Should().StartWith("4;").And.Contain(";A-3;");

        string corrected = string.Join('\n', lines).Replace("2026-02-30", "2026-02-28", StringComparison.Ordinal).Replace("2027-05-12", "1987-05-12", StringComparison.Ordinal) + "\n";
        await File.WriteAllTextAsync(_folder["corrected.csv"], corrected, TestContext.Current.CancellationToken);
        (await Tool.RunAsync("", "audit", _folder["corrected.csv"])).ExitCode.Should().Be(ExitCode.Success);
    }

    /// <summary>A death of work is JKK's, any other JKM's: what leaves it open is asked back.</summary>
    [Theory]
    [InlineData("meninggal", false)]
    [InlineData("Meninggal Dunia", false)]
    [InlineData("sakit", false)]
    [InlineData("JKM", true)]
    [InlineData("Kematian", true)]
    [InlineData("Meninggal Biasa", true)]
    public async Task Audit_AKindOfClaim_IsReadOnlyWhereItTellsWhetherTheDeathWasOfWork(string kind, bool isRead)
    {
        string payments = Payments[..Payments.IndexOf("A-2", StringComparison.Ordinal)].Replace("meninggal bukan akibat kerja", kind, StringComparison.Ordinal);
        await File.WriteAllTextAsync(_folder["payments.csv"], payments, TestContext.Current.CancellationToken);

        CliResult result = await Tool.RunAsync("", "audit", _folder["payments.csv"]);

        result.ExitCode.Should().Be(isRead ? ExitCode.Success : ExitCode.SomeRejected);
        result.Output.Should().Match(isRead ? "*Rp42.000.000 s.d. Rp66.000.000*" : "*JENIS KLAIM: *tidak dikenal*");
    }

    [Fact]
    public async Task Contribution_RejectedRows_AreWrittenWithTheReasonAndCanBeReadAgain()
    {
        CliResult result = await Tool.RunAsync(Contributions, "contribution", "-", "--rejected", _folder["rejected.csv"]);

        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        string[] lines = await LinesAsync("rejected.csv");
        lines[0].Should().Be("\uFEFFBARIS ASAL;ALASAN DITOLAK;NO;SEGMEN;BULAN IURAN;PENGHASILAN");
        lines.Should().HaveCount(3);
        lines[1].Should().StartWith("3;").And.EndWith(";2;bpu;2026-13;1000000");
        lines[2].Should().StartWith("4;").And.EndWith(";3;tukang;2026-01/2026-12;1000000");

        string corrected = string.Join('\n', lines).Replace("2026-13", "2026-12", StringComparison.Ordinal).Replace("tukang", "bpu", StringComparison.Ordinal) + "\n";
        (await Tool.RunAsync(corrected, "contribution", "-")).ExitCode.Should().Be(ExitCode.Success);
    }

    [Fact]
    public async Task Audit_NothingRejected_WritesTheHeaderAlone()
    {
        await File.WriteAllLinesAsync(_folder["payments.csv"], Payments.Split('\n').Take(2), TestContext.Current.CancellationToken);
        (await Tool.RunAsync("", "audit", _folder["payments.csv"], "--rejected", _folder["rejected.csv"])).ExitCode.Should().Be(ExitCode.Success);
        (await LinesAsync("rejected.csv")).Should().ContainSingle();
    }

    [Theory]
    [InlineData("audit - --rejected FILE")]
    [InlineData("contribution --contributor bpu --months 2026-01 --income 1000000 --rejected FILE")]
    public async Task Rejected_OfWhatIsNoTable_IsRefused(string line)
    {
        CliResult result = await Tool.RunAsync("{}", [.. line.Split(' ').Select(word => word == "FILE" ? _folder["rejected.csv"] : word)]);
        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain("--rejected adalah untuk tabel");
        Directory.GetFiles(_folder.Path).Should().BeEmpty();
    }

    private async Task<string[]> LinesAsync(string name) =>
        System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(_folder[name], TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
