using System.Diagnostics;
using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Tests.Roster;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

/// <summary>What is read stays as it is; what is written is whole, or is not there.</summary>
public sealed class FileSafetyTests : IDisposable
{
    private const string Roster = "NO;NIK;NAMA;TGL LAHIR;TGL KEPESERTAAN;BULAN IURAN\n1;6407011212850000;Yohanes;13/12/1985;13/01/2023;2023-01/2026-11\n";
    private static readonly string[] Question = ["--on", "2026-11-22", "--event", "natural-death", "--language", "en", "--income", "1000000"];

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "kubar");

    private readonly TemporaryFolder _folder = RosterFile.Folder();
    private readonly string _roster;

    public FileSafetyTests()
    {
        _roster = _folder["roster.csv"];
        File.WriteAllText(_roster, Roster);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--out", "symbolic")]
    [InlineData("--out", "hard")]
    [InlineData("--out", "folder")]
    [InlineData("--rejected", "symbolic")]
    [InlineData("--rejected", "hard")]
    public async Task Roster_TheInputUnderAnotherName_IsRefused(string option, string kind)
    {
        string other = _folder["other.csv"];
        switch (kind)
        {
            case "symbolic":
                File.CreateSymbolicLink(other, _roster);
                break;
            case "hard":
                Run("ln", _roster, other);
                break;
            default:
                Directory.CreateSymbolicLink(_folder["elsewhere"], _folder.Path);
                other = Path.Combine(_folder["elsewhere"], "roster.csv");
                break;
        }

        await ShouldBeRefusedAsync("Input and output are the same file", ["roster", _roster, option, other, .. Question]);
    }

    [Fact]
    public async Task Roster_StandardInputAsOutput_IsRefused()
    {
        await using FileStream input = File.OpenRead(_roster);
        await using var error = new StringWriter();
        var surroundings = new Surroundings(input, Stream.Null, error, null) { InFile = FileIdentity.Of(_roster) };
        (await KubarCommand.RunAsync(["roster", "-", "--out", _roster, .. Question], surroundings, TestContext.Current.CancellationToken)).Should().Be(ExitCode.Unusable);
        error.ToString().Should().Contain("Input and output are the same file");
        TextOf(_roster).Should().Be(Roster);
    }

    [Fact]
    public async Task Roster_StandardOutputIntoTheInput_IsRefused()
    {
        await using var error = new StringWriter();
        var surroundings = new Surroundings(Stream.Null, Stream.Null, error, null) { OutFile = FileIdentity.Of(_roster) };
        (await KubarCommand.RunAsync(["roster", _roster, .. Question], surroundings, TestContext.Current.CancellationToken)).Should().Be(ExitCode.Unusable);
        error.ToString().Should().Contain("Standard output goes to a file that is read");
    }

    [Fact]
    public async Task Roster_TheHolidaysAsOutput_AreRefused()
    {
        string holidays = _folder["holidays.txt"];
        Put(holidays, "2026-12-25\n");
        await ShouldBeRefusedAsync("Input and output are the same file", ["roster", _roster, "--holidays", holidays, "--out", holidays, .. Question]);
        TextOf(holidays).Should().Be("2026-12-25\n");
    }

    [Fact]
    public Task Roster_TwoOutputsInOneFile_AreRefused() =>
        ShouldBeRefusedAsync("Two outputs cannot go to one file", ["roster", _roster, "--out", _folder["x.csv"], "--rejected", Path.Combine(_folder.Path, ".", "x.csv"), .. Question]);

    [Theory]
    [InlineData("folder", "that is a folder")]
    [InlineData("nowhere/x.csv", "its folder does not exist")]
    public Task Roster_AnOutputThatCannotBeWritten_IsToldBeforeTheWork(string name, string message)
    {
        Directory.CreateDirectory(_folder["folder"]);
        return ShouldBeRefusedAsync(message, ["roster", _roster, "--out", _folder[name], .. Question]);
    }

    [Fact]
    public async Task Roster_OntoALink_FollowsItAndKeepsTheMode()
    {
        string target = _folder["target.csv"];
        string link = _folder["link.csv"];
        Put(target, "before");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(target, Mode);
        }

        File.CreateSymbolicLink(link, target);
        (await Tool.RunAsync("", ["roster", _roster, "--out", link, .. Question])).ExitCode.Should().Be(ExitCode.Success);

        new FileInfo(link).LinkTarget.Should().Be(target);
        TextOf(target).Should().StartWith("line,id");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(target).Should().Be(Mode);
        }
    }

    [Fact]
    public async Task Roster_IntoADevice_WritesToIt()
    {
        if (!OperatingSystem.IsWindows())
        {
            (await Tool.RunAsync("", ["roster", _roster, "--format", "csv", "--out", "/dev/null", .. Question])).ExitCode.Should().Be(ExitCode.Success);
            FileIdentity.Of("/dev/null")!.Value.Nature.Should().Be(FileNature.Special);
        }
    }

    [Fact]
    public async Task Roster_ManyRunsIntoOneFile_NeverMix()
    {
        string other = _folder["long.csv"];
        await File.WriteAllTextAsync(other, Roster + string.Concat(Enumerable.Range(2, 3000).Select(number => $"{number};;Maria;13/12/1985;13/01/2023;2023-01/2026-11\n")), TestContext.Current.CancellationToken);
        string output = _folder["rows.csv"];
        string[] expected = [await RowsAsync(_roster), await RowsAsync(other)];
        await Task.WhenAll(Enumerable.Range(0, 12).Select(run => Tool.RunAsync("", ["roster", run % 2 == 0 ? _roster : other, "--out", output, .. Question])));

        TextOf(output).Should().BeOneOf(expected);
        Directory.GetFiles(_folder.Path, ".*").Should().BeEmpty();
    }

    [Fact]
    public async Task TargetFile_NotFinished_LeavesWhatWasThere()
    {
        string output = _folder["rows.csv"];
        Put(output, "before");
        await using (var file = TargetFile.Open(output))
        {
            await file.Stream.WriteAsync("half"u8.ToArray(), TestContext.Current.CancellationToken);
            Directory.GetFiles(_folder.Path, ".kubar-*.unfinished").Should().ContainSingle();
        }

        TextOf(output).Should().Be("before");
        Directory.GetFiles(_folder.Path, ".kubar-*").Should().BeEmpty();
    }

    [Fact]
    public async Task Holidays_AnotherFile_IsNotRepeated()
    {
        CliResult result = await Tool.RunAsync("", ["roster", _roster, "--holidays", _roster, .. Question]);
        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain("no list of holidays").And.NotContain("6407011212850000").And.NotContain("Yohanes");
    }

    [Fact]
    public async Task Assess_AnArgumentThatBeginsWithAnAt_IsTheNameOfAFile() =>
        (await Tool.RunAsync("", "assess", "@case.json")).Error.Should().Be($"Berkas tidak ditemukan: @case.json{Environment.NewLine}");

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public async Task Assess_AnIdThatIsNoCharacter_EndsNoRun(string format) =>
        (await Tool.RunAsync("{\"id\":\"a\\uFFFFb\",\"participant\":{\"segment\":\"bpu\"},\"event\":{\"kind\":\"nonWorkDeath\",\"date\":\"2025-01-01\"}}", "assess", "-", "--format", format)).ExitCode.Should().Be(ExitCode.Success);

    [Theory]
    [InlineData("readings 2>&-", 0)]
    [InlineData("readings 2>/dev/full", 0)]
    [InlineData("assess no-such-file 2>&-", 1)]
    [InlineData("assess no-such-file 2>/dev/full", 1)]
    [InlineData("assess - <&-", 1)]
    [InlineData("readings >&-", 1)]
    [InlineData("readings >/dev/full", 1)]
    public void Kubar_AStreamClosedOrFull_EndsInOrder(string line, int exitCode)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Run("sh", "-c", $"timeout 60 {Program} {line}").Should().Be(exitCode);
    }

    [Theory]
    [InlineData("INT", "-")]
    [InlineData("TERM", "-")]
    public async Task Kubar_StoppedWhileItWaits_AnswersAndLeavesNothing(string signal, string input)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // Whoever runs the tests in the background has had Ctrl-C ignored, and what is started inherits that.
        using Process process = Start("env", ["--default-signal=INT", Program, "roster", input, "--out", _folder["rows.csv"], .. Question]);
        await Task.Delay(2000, TestContext.Current.CancellationToken);
        long before = Stopwatch.GetTimestamp();
        Run("kill", $"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await WaitAsync(process);

        Stopwatch.GetElapsedTime(before).Should().BeLessThan(TimeSpan.FromSeconds(3), "within a second on a machine that does nothing else");
        process.ExitCode.Should().BeOneOf(130, 143);
        Directory.GetFiles(_folder.Path).Should().ContainSingle();
    }

    private static Process Start(string program, IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
    })!;

    /// <summary>Until it has ended; what does not end in half a minute is ended.</summary>
    private static async Task WaitAsync(Process process)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    private static int Run(string program, params string[] arguments)
    {
        using Process process = Start(program, arguments);
        _ = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }

    private static string TextOf(string path) => File.ReadAllText(path);

    private static void Put(string path, string text) => File.WriteAllText(path, text);

    private async Task ShouldBeRefusedAsync(string message, string[] arguments)
    {
        CliResult result = await Tool.RunAsync("", arguments);
        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain(message);
        TextOf(_roster).Should().Be(Roster);
    }

    private static async Task<string> RowsAsync(string roster) => (await Tool.RunAsync("", ["roster", roster, "--format", "csv", .. Question])).Output;
}
