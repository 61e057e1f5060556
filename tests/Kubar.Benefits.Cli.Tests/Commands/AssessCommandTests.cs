using System.Globalization;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Tests.Input;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

public sealed class AssessCommandTests
{
    private const string Death =
        """{"id":"k-1","participant":{"segment":"bpu","monthlyIncome":1000000,"paidBy":"regency"},"membership":{"registeredOn":"2020-01-02","paidMonths":["2020-01/2025-08"]},"event":{"kind":"nonWorkDeath","date":"2025-08-27"},"family":{"spouse":true,"children":[]}}""";

    private const string Bad = """{"id":"k-2","participant":{"segment":"bpu"},"event":{"kind":"nonWorkDeath"}}""";

    [Fact]
    public async Task Assess_OneCase_WritesOneAssessmentAndSucceeds()
    {
        CliResult result = await Tool.RunAsync(Death, "assess", "-", "--format", "json");
        result.ExitCode.Should().Be(ExitCode.Success);
        result.Error.Should().BeEmpty();
        using JsonDocument document = JsonDocument.Parse(result.Lines.Should().ContainSingle().Which);
        document.RootElement.GetProperty("id").GetString().Should().Be("k-1");
        document.RootElement.GetProperty("totals").GetProperty("payableNow").GetInt64().Should().Be(42_000_000);
    }

    [Theory]
    [InlineData(Death + "\n" + Bad + "\n" + Death)]
    [InlineData("[" + Death + "," + Bad + ",\n" + Death + "]")]
    public async Task Assess_OneCaseRejected_AssessesTheOthersInOrder(string input)
    {
        CliResult result = await Tool.RunAsync(input, "assess", "-", "--format", "json", "--language", "en");
        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        result.Lines.Should().HaveCount(3);
        result.Lines[0].Should().StartWith("{\"id\":\"k-1\",\"eventDate\"");
        result.Lines[1].Should().Be("""{"id":"k-2","errors":[{"path":"event.date","message":"required"}]}""");
        result.Lines[2].Should().Be(result.Lines[0]);
    }

    [Fact]
    public async Task Assess_LineThatIsNotJson_IsRejectedByItsLineAndTheNextIsAssessed()
    {
        CliResult result = await Tool.RunAsync(Death + "\nnonsense\n" + Death, "assess", "-", "--format", "json", "--language", "en");
        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        result.Lines[1].Should().Be("""{"id":null,"errors":[{"path":"line 2","message":"not valid JSON at line 2, byte 2"}]}""");
        result.Lines.Should().HaveCount(3);
    }

    [Fact]
    public async Task Assess_ProblemsOfTextAndOfContent_AreListedTogether()
    {
        const string Case =
            """{"id":"k-3","colour":1,"participant":{"segment":"bpu","birthDate":"2026-01-01","monthlyIncome":-5},"membership":{"paidMonths":["2025-01/2025-03","x","2025-03"]},"event":{"kind":"nonWorkDeath","date":"2025-08-27"}}""";
        CliResult result = await Tool.RunAsync(Case, "assess", "-", "--format", "json", "--language", "en");
        PathsOf(result.Lines[0]).Should().BeEquivalentTo("colour", "membership.paidMonths[1]", "membership.paidMonths[2]", "participant.birthDate", "participant.monthlyIncome");
    }

    [Fact]
    public async Task Assess_RequiredFactMissing_StillFindsWhatIsWrongWhateverItIs()
    {
        const string Case =
            """{"participant":{"monthlyIncome":-5,"birthDate":"2020-01-01"},"membership":{"paidMonths":["2025-03/2025-01"]},"event":{"diedOn":"2025-08-27"}}""";
        CliResult result = await Tool.RunAsync(Case, "assess", "-", "--format", "json", "--language", "en");
        PathsOf(result.Lines[0]).Should().Equal(
            "id", "participant.segment", "event.kind", "event.date", "participant.monthlyIncome", "membership.paidMonths[0]");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\r\n")]
    public async Task Assess_NoInput_IsAnError(string input)
    {
        CliResult result = await Tool.RunAsync(input, "assess", "-", "--format", "json", "--language", "en");
        result.Should().Be(new CliResult(ExitCode.Unusable, "", "The input is empty: there is no case in it." + Environment.NewLine));
    }

    [Fact]
    public async Task Assess_EmptyArray_HasNothingToSay()
    {
        (await Tool.RunAsync("[]", "assess", "-", "--format", "json")).Should().Be(new CliResult(ExitCode.Success, "", ""));
    }

    [Fact]
    public async Task Assess_File_IsReadLikeStandardInput()
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, Death, TestContext.Current.CancellationToken);
            (await Tool.RunAsync("", "assess", file, "--format", "json")).Should().Be(await Tool.RunAsync(Death, "assess", "-", "--format", "json"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Assess_FileThatIsNotThere_IsAnError()
    {
        CliResult result = await Tool.RunAsync("", "assess", Path.Combine(Path.GetTempPath(), "kubar-no-such-file"));
        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Output.Should().BeEmpty();
        result.Error.Should().StartWith("Berkas tidak ditemukan: ");
    }

    [Fact]
    public async Task Assess_Directory_IsAnError()
    {
        CliResult result = await Tool.RunAsync("", "assess", Path.GetTempPath(), "--language", "en");
        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain("that is a folder, not a file");
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("assess", "")]
    [InlineData("assess", "a", "b")]
    [InlineData("assess", "-", "--format", "xml")]
    [InlineData("assess", "-", "--format", "JSON")]
    [InlineData("assess", "-", "--language", "fr")]
    [InlineData("assess", "-", "--reading", "three-months")]
    [InlineData("assess", "-", "--reading", "three-months=x")]
    [InlineData("assess", "-", "--reading", "x=y")]
    [InlineData("assess", "-", "--reading", "three-months=ninety-days", "--reading", "three-months=paid-months")]
    [InlineData("assess", "-", "--nonsense")]
    [InlineData("nonsense")]
    [InlineData("schema", "nonsense")]
    public async Task Run_UsageError_IsToldOnStandardErrorOnly(params string[] arguments)
    {
        CliResult result = await Tool.RunAsync(Death, arguments);
        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Output.Should().BeEmpty();
        result.Error.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Assess_ReadingChosen_IsUsedAndReported()
    {
        const string Case =
            """{"id":"k-4","participant":{"segment":"bpu","monthlyIncome":1000000},"membership":{"registeredOn":"2025-03-01","paidMonths":["2025-03/2025-05"]},"event":{"kind":"nonWorkDeath","date":"2025-05-20"},"family":{"spouse":true,"children":[]}}""";
        CliResult byDefault = await Tool.RunAsync(Case, "assess", "-", "--format", "json");
        CliResult chosen = await Tool.RunAsync(Case, "assess", "-", "--format", "json", "--reading", "three-months=ninety-days", "--reading", "rounding=half-up");
        PayableNow(byDefault).Should().Be(42_000_000);
        PayableNow(chosen).Should().Be(10_000_000);
        chosen.Output.Should().Contain("\"readings\":[\"three-months=ninety-days\",\"rounding=half-up\"]");
    }

    [Fact]
    public async Task Assess_Holidays_MoveTheDeadline()
    {
        string file = Path.GetTempFileName();
        try
        {
            const string Case =
                """{"id":"k-5","participant":{"segment":"bpu","monthlyIncome":1000000},"membership":{"registeredOn":"2020-01-02","paidMonths":["2020-01/2025-08"]},"event":{"kind":"nonWorkDeath","date":"2025-08-27"},"family":{"spouse":true,"children":[]},"claim":{"appliedOn":"2025-09-01","paidOn":"2025-09-05"}}""";
            await File.WriteAllTextAsync(file, "# libur setempat\n2025-09-02\r\n\n 2025-09-03 \n", TestContext.Current.CancellationToken);
            PayableNow(await Tool.RunAsync(Case, "assess", "-", "--format", "json")).Should().Be(42_000_000 + 320_000);
            PayableNow(await Tool.RunAsync(Case, "assess", "-", "--format", "json", "--holidays", file)).Should().Be(42_000_000);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Assess_HolidaysThatAreNoDates_AreAllNamed()
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "2025-02-30\n2025-08-17\n17/8/2025\n", TestContext.Current.CancellationToken);
            CliResult result = await Tool.RunAsync(Death, "assess", "-", "--language", "en", "--holidays", file);
            result.ExitCode.Should().Be(ExitCode.Unusable);
            result.Error.Should().Contain("these are not: line 1, 3 (2)").And.NotContain("17/8/2025");
            result.Output.Should().BeEmpty();
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("nb-NO")]
    [InlineData("ar-SA")]
    public async Task Assess_InAnyCulture_WritesTheSame(string culture)
    {
        string[][] forms = [["--format", "json", "--explain"], ["--explain"], ["--format", "markdown", "--language", "en"]];
        foreach (string[] form in forms)
        {
            string[] arguments = ["assess", "-", .. form];
            CultureInfo before = CultureInfo.CurrentCulture;
            CliResult expected = await Tool.RunAsync(Death + "\n" + Bad, arguments);
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new(culture);
                (await Tool.RunAsync(Death + "\n" + Bad, arguments)).Should().Be(expected);
            }
            finally
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
            }
        }
    }

    [Fact]
    public async Task Assess_WithoutFormat_IsTextInIndonesian()
    {
        CliResult result = await Tool.RunAsync(Death + "\n" + Bad, "assess", "-");
        result.Output.Should().StartWith("Kasus k-1 - kejadian 27 Agustus 2025").And.Contain("Rp20.000.000")
            .And.Contain("Kasus k-2 ditolak (baris 2)").And.EndWith("1 kasus dihitung, 1 ditolak.\n");
    }

    [Theory]
    [InlineData("assess", "-")]
    [InlineData("readings")]
    [InlineData("schema")]
    [InlineData("--help")]
    public async Task Run_ReaderOfTheOutputGone_EndsQuietly(params string[] arguments)
    {
        await using var error = new StringWriter(CultureInfo.InvariantCulture);
        var surroundings = new Surroundings(new MemoryStream(Encoding.UTF8.GetBytes(Death)), new BrokenStream(32), error, null);
        (await KubarCommand.RunAsync(arguments, surroundings, TestContext.Current.CancellationToken)).Should().Be(ExitCode.Unusable);
        error.ToString().Should().BeEmpty();
    }

    [Fact]
    public async Task Assess_OutputThatCannotBeWritten_IsAnError()
    {
        await using var error = new StringWriter(CultureInfo.InvariantCulture);
        var surroundings = new Surroundings(new MemoryStream(Encoding.UTF8.GetBytes(Death)), new BrokenStream(28), error, null);
        (await KubarCommand.RunAsync(["assess", "-", "--language", "en"], surroundings, TestContext.Current.CancellationToken)).Should().Be(ExitCode.Unusable);
        error.ToString().Should().StartWith("The disk is full");
    }

    [Fact]
    public async Task Assess_Cancelled_StopsWithoutAWord()
    {
        using var source = new CancellationTokenSource();
        using var output = new MemoryStream();
        await using var error = new StringWriter(CultureInfo.InvariantCulture);
        await using var input = new HangingStream(source.Cancel);
        (await KubarCommand.RunAsync(["assess", "-"], new Surroundings(input, output, error, null), source.Token)).Should().Be(ExitCode.Stopped);
        error.ToString().Should().BeEmpty();
    }

    [Fact]
    public async Task Assess_Example_ValidatesAgainstTheSchema()
    {
        CliResult result = await Tool.RunAsync(Death + "\n" + Bad, "assess", "-", "--format", "json", "--explain");
        var schema = Schema.JsonSchema.Parse(SchemaCommand.Schema("assessment"));
        foreach (string line in result.Lines)
        {
            using JsonDocument document = JsonDocument.Parse(line);
            schema.Validate(document.RootElement).Should().BeEmpty();
        }
    }

    private static long PayableNow(CliResult result)
    {
        using JsonDocument document = JsonDocument.Parse(result.Output);
        return document.RootElement.GetProperty("totals").GetProperty("payableNow").GetInt64();
    }

    private static string[] PathsOf(string rejection)
    {
        using JsonDocument document = JsonDocument.Parse(rejection);
        return [.. document.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("path").GetString()!)];
    }

    private sealed class BrokenStream(int error) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("broken", error);
    }
}
