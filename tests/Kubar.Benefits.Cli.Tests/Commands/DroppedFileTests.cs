using System.Globalization;
using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

/// <summary>A file dropped on the program: what it is is seen or asked, and the report stands beside it.</summary>
public sealed class DroppedFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Run_ACase_WritesItsReportBesideItWithoutAQuestion()
    {
        string file = Copy("examples/jkk-01-trenggalek-2025.json");

        (int exitCode, string told, _) = await DropAsync(file, "");

        exitCode.Should().Be(0);
        (await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "jkk-01-trenggalek-2025.kubar.html"), TestContext.Current.CancellationToken)).Should().Contain("Rp70.000.000");
        told.Should().Contain("Laporan: ").And.NotContain("Ini tabel apa?");
    }

    [Fact]
    public async Task Run_ATable_AsksWhatItIsAndWhatHappensWhen()
    {
        string file = WriteRoster();

        (int exitCode, string told, _) = await DropAsync(file, "7", "1", "2", "kemarin", "2026-06-30", "");

        exitCode.Should().Be(0);
        told.Should().Contain("Ini tabel apa?").And.Contain("2  meninggal dunia akibat kecelakaan kerja");
        new OpenedWorkbook(Path.Combine(_folder.FullName, "peserta.kubar.xlsx")).Column("Paling sedikit (Rp)").Should().Equal(70_000_000d);
    }

    [Fact]
    public async Task Run_AReportThatStandsThereAlready_IsLeftAndAnotherWritten()
    {
        string file = Copy("examples/jkk-01-trenggalek-2025.json");
        string first = Path.Combine(_folder.FullName, "jkk-01-trenggalek-2025.kubar.html");
        await File.WriteAllTextAsync(first, "signed", TestContext.Current.CancellationToken);

        _ = await DropAsync(file, "");

        (await File.ReadAllTextAsync(first, TestContext.Current.CancellationToken)).Should().Be("signed");
        File.Exists(Path.Combine(_folder.FullName, "jkk-01-trenggalek-2025.kubar-2.html")).Should().BeTrue();
    }

    [Fact]
    public async Task Run_NoAnswer_WritesNothing()
    {
        string file = WriteRoster();

        (int exitCode, _, _) = await DropAsync(file);

        exitCode.Should().Be(1);
        _folder.GetFiles().Should().ContainSingle();
    }

    /// <summary>In a script nobody answers: the command line is refused as before.</summary>
    [Fact]
    public async Task Run_NobodyBeforeTheTerminal_RefusesTheCommandLine()
    {
        CliResult result = await Tool.RunAsync("", WriteRoster());

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("--help");
    }

    private static async Task<(int ExitCode, string Told, string Output)> DropAsync(string file, params string[] answers)
    {
        var left = new Queue<string>(answers);
        using var output = new MemoryStream();
        await using var error = new StringWriter(CultureInfo.InvariantCulture);
        var surroundings = new Surroundings(new MemoryStream(), output, error, null) { Answer = () => left.TryDequeue(out string? answer) ? answer : null };
        int exitCode = await KubarCommand.RunAsync([file], surroundings, TestContext.Current.CancellationToken);
        left.Should().BeEmpty();
        return (exitCode, error.ToString(), Encoding.UTF8.GetString(output.ToArray()));
    }

    private string Copy(string example)
    {
        string file = Path.Combine(_folder.FullName, Path.GetFileName(example));
        File.Copy(Path.Combine(Repository.Root, example), file);
        return file;
    }

    private string WriteRoster()
    {
        string file = Path.Combine(_folder.FullName, "peserta.csv");
        File.WriteAllText(file, "NAMA,TGL KEPESERTAAN,BULAN IURAN\nContoh Satu,2024-01-02,2024-01/2026-06\n");
        return file;
    }
}
