using System.Globalization;
using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

/// <summary>What a made-up programme is made of and what is found in it share no code: the key is held beside the findings.</summary>
public sealed class SampleProgrammeCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kubar-programme-").FullName;

    private static bool IsWhole => Environment.GetEnvironmentVariable("KUBAR_WHOLE") == "1";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("7")]
    public async Task Monitor_AProgrammeWithPlantedFaults_FindsEachWithItsMoneyAndNothingElse(string seed)
    {
        await MakeAsync(seed, IsWhole ? "20965" : "200");

        string[] key =
        [
            .. (await File.ReadAllLinesAsync(Path.Combine(_folder, "kunci.csv"), TestContext.Current.CancellationToken))
                .Skip(1),
        ];
        string[] found = await FindingsAsync();

        found.Should().BeEquivalentTo(key);
        key.Select(line => line.Split(';')[0]).Distinct().Should().HaveCount(22, "so many kinds are planted");
        found.Should().HaveCountGreaterThan(40);
    }

    [Fact]
    public async Task Monitor_ACleanProgrammeOfAnySeed_FindsNothing()
    {
        for (int seed = 101; seed <= (IsWhole ? 120 : 102); seed++)
        {
            await MakeAsync(seed.ToString(CultureInfo.InvariantCulture), "150", "--clean");

            (await FindingsAsync()).Should().BeEmpty($"nothing was planted in {seed}");
            (await File.ReadAllLinesAsync(Path.Combine(_folder, "pembayaran.csv"), TestContext.Current.CancellationToken)).Should().NotBeEmpty();
        }
    }

    [Fact]
    public async Task SampleProgramme_OntoAFile_SaysThatItIsNoFolder()
    {
        Directory.CreateDirectory(_folder);
        string file = Path.Combine(_folder, "kunci.csv");
        await File.WriteAllTextAsync(file, "before", TestContext.Current.CancellationToken);

        CliResult result = await Tool.RunAsync("", "sample-programme", "--out", file);

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain("adalah berkas, bukan folder");
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be("before");
    }

    [Fact]
    public async Task SampleProgramme_OfOneSeed_IsTheSameEachTime()
    {
        await MakeAsync("5", "150");
        string[] once = await Task.WhenAll(Directory.GetFiles(_folder).Order(StringComparer.Ordinal).Select(file => File.ReadAllTextAsync(file)));
        CliResult again = await Tool.RunAsync("", "sample-programme", "--seed", "5", "--count", "150", "--out", _folder);
        again.ExitCode.Should().Be(ExitCode.Success, "the same files are there already, so that nothing is lost");

        (await Task.WhenAll(Directory.GetFiles(_folder).Order(StringComparer.Ordinal).Select(file => File.ReadAllTextAsync(file)))).Should().Equal(once);
        once.Should().HaveCount(7);
        await MakeAsync("6", "150");
        (await File.ReadAllTextAsync(Path.Combine(_folder, "peserta.csv"), TestContext.Current.CancellationToken)).Should().NotBe(once[5]).And.Contain("0000;");
    }

    [Fact]
    public async Task SampleProgramme_IntoAFolderThatIsNotEmpty_OverwritesNothing()
    {
        string file = Path.Combine(_folder, "peserta.csv");
        await File.WriteAllTextAsync(file, "before", TestContext.Current.CancellationToken);

        CliResult result = await Tool.RunAsync("", "sample-programme", "--count", "150", "--out", _folder, "--language", "en");

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain("is not empty");
        Directory.GetFiles(_folder).Should().Equal(file);
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be("before");
    }

    private async Task MakeAsync(string seed, string count, params string[] options)
    {
        Directory.Delete(_folder, recursive: true);
        CliResult made = await Tool.RunAsync("", ["sample-programme", "--seed", seed, "--count", count, "--out", _folder, .. options]);
        made.Error.Should().BeEmpty();
        made.ExitCode.Should().Be(ExitCode.Success);
    }

    private async Task<string[]> FindingsAsync()
    {
        string findings = Path.Combine(_folder, "temuan.jsonl");
        CliResult result = await Tool.RunAsync(
            "",
            [
                "monitor", PathOf("program.json"), "--on", "2026-11-30", "--roster", PathOf("peserta.csv"), "--deaths", PathOf("kematian.csv"), "--accidents", PathOf("kecelakaan.csv"), "--payments", PathOf("pembayaran.csv"),
                "--transfers", PathOf("transfer.csv"), "--findings", findings, "--format", "markdown",
            ]);
        result.ExitCode.Should().Be(ExitCode.Success, result.Error);
        string[] lines = await File.ReadAllLinesAsync(findings, TestContext.Current.CancellationToken);
        File.Delete(findings);
        return [.. lines.Select(LineOf)];

        string PathOf(string name) => Path.Combine(_folder, name);
    }

    private static string LineOf(string line)
    {
        using JsonDocument finding = JsonDocument.Parse(line);
        return string.Join(
            ';',
            finding.RootElement.GetProperty("rule").GetString(),
            Told("person"),
            Told("about"),
            finding.RootElement.GetProperty("atStake").GetProperty("atLeast").GetRawText());

        string Told(string name) => finding.RootElement.TryGetProperty(name, out JsonElement value) ? value.GetString()! : "";
    }
}
