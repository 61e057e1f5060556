using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Cli.Tests.Schema;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

public sealed class MonitorCommandTests
{
    private static readonly string[] Lists = ["--deaths", PathOf("kematian.csv"), "--accidents", PathOf("kecelakaan.csv"), "--payments", PathOf("pembayaran.csv"), "--transfers", PathOf("transfer.csv")];

    [Theory]
    [InlineData("text", "id")]
    [InlineData("markdown", "en")]
    public async Task Monitor_TheExample_SaysWhatTheMeetingAsks(string format, string language)
    {
        CliResult result = await MonitorAsync([.. Lists, "--format", format, "--lang", language]);

        result.ExitCode.Should().Be(ExitCode.SomeRejected, "one line of the deaths names no day of the calendar, and one of the accidents a death before it");
        result.Error.Should().Contain("kematian.csv, line 7").And.Contain("kecelakaan.csv, line 8");
        Approved.ShouldBe("Golden", $"monitoring.{format}.{language}", result.Output);
    }

    [Theory]
    [InlineData("finding;rule;name;", "--language", "id")]
    [InlineData("finding,rule,name,")]
    public async Task Monitor_FindingsAsATable_AreForTheSpreadsheetThatWasAskedFor(string headings, params string[] options)
    {
        string folder = Directory.CreateTempSubdirectory("kubar-findings-").FullName;
        try
        {
            string csv = Path.Combine(folder, "temuan.csv");
            await MonitorAsync(["--findings", csv, .. options]);
            (await File.ReadAllLinesAsync(csv, TestContext.Current.CancellationToken))[0].Should().StartWith(headings);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Monitor_AsJson_IsSoByTheSchema()
    {
        CliResult result = await MonitorAsync([.. Lists, "--format", "json"]);

        using JsonDocument written = JsonDocument.Parse(result.Output);
        JsonSchema.Parse(SchemaCommand.Schema("monitoring")).Validate(written.RootElement).Should().BeEmpty();
        JsonElement deaths = written.RootElement.GetProperty("claims").GetProperty("deaths");
        deaths.EnumerateArray().Select(death => death.GetProperty("state").GetString()).Should().Equal("paid", "neverPaid", "neverPaid", "paid");
        JsonElement accidents = written.RootElement.GetProperty("accidents");
        accidents.GetProperty("accidents").EnumerateArray().Select(accident => accident.GetProperty("state").GetString()).Should().Equal("neverPaid", "neverPaid", "neverPaid", "neverPaid", "notOwed");
        accidents.GetProperty("unmatched").EnumerateArray().Select(accident => accident.GetString()).Should().Equal("K-6");
        written.RootElement.GetProperty("scholarships").GetProperty("years").GetArrayLength().Should().BeGreaterThan(10);
        written.RootElement.GetProperty("total").GetProperty("registered").GetInt32().Should().Be(24);
        result.Output.Should().NotContain("6407").And.NotContain("Rekaan");
    }

    [Fact]
    public async Task ProgrammeOfTheExample_IsSoByTheSchema()
    {
        using JsonDocument programme = JsonDocument.Parse(await File.ReadAllTextAsync(PathOf("program.json"), TestContext.Current.CancellationToken));

        JsonSchema.Parse(SchemaCommand.Schema("programme")).Validate(programme.RootElement).Should().BeEmpty();
    }

    [Fact]
    public async Task Monitor_Niks_AreMaskedUnlessAsked()
    {
        (await MonitorAsync([.. Lists, "--format", "html"])).Output.Should().Contain("6407********0000").And.NotContain("64079922092700");
        (await MonitorAsync([.. Lists, "--format", "html", "--with-nik"])).Output.Should().NotContain("********").And.MatchRegex("6407[0-9]{8}0000");
    }

    /// <summary>Drawn for who sees, told for who does not, and nothing in them that the page itself forbids.</summary>
    [Fact]
    public async Task Monitor_AsHtml_DrawsRightsContributionsAndDistricts()
    {
        string html = (await MonitorAsync([.. Lists, "--format", "html"])).Output;

        string[] charts = [.. html.Split("<figure class=\"chart\">").Skip(1).Select(chart => chart[..chart.IndexOf("</figure>", StringComparison.Ordinal)])];
        charts.Should().HaveCount(9, "of the districts, of five outlooks, of two payers and of scholarships");
        charts.Should().OnlyContain(chart => chart.Contains("role=\"img\"", StringComparison.Ordinal) && chart.Contains("<title", StringComparison.Ordinal) && !chart.Contains("style=", StringComparison.Ordinal));
        charts[0].Should().Contain("Contoh Hulu").And.Contain("Terdaftar: dari");
        string[] lines = charts[1].Split("points=\"")[1..];
        lines.Should().HaveCount(5, "so many rights there are");
        lines.Should().OnlyContain(line => line.Substring(0, line.IndexOf('"', StringComparison.Ordinal)).Split(' ', StringSplitOptions.None).Length == 25);
        charts[^1].Should().Contain("Beasiswa").And.Contain("2027");
        charts[^2].Should().Contain("ditransfer").And.Contain("Seharusnya");
        (await MonitorAsync([.. Lists, "--format", "markdown"])).Output.Should().NotContain("svg");
    }

    [Fact]
    public async Task Monitor_WithTheFindingsOfTheLastMeeting_TellsWhatBecameOfThem()
    {
        string folder = Directory.CreateTempSubdirectory("kubar-findings-").FullName;
        try
        {
            string findings = Path.Combine(folder, "temuan.jsonl");
            await MonitorAsync([.. Lists, "--findings", findings]);
            int count = (await File.ReadAllLinesAsync(findings, TestContext.Current.CancellationToken)).Length;
            await File.AppendAllTextAsync(findings, "{}\n", TestContext.Current.CancellationToken);
            string csv = Path.Combine(folder, "temuan.csv");

            CliResult result = await MonitorAsync(["--last-findings", findings, "--findings", csv, "--format", "json"]);

            result.Error.Should().Contain($"temuan.jsonl, line {count + 1}");
            using JsonDocument written = JsonDocument.Parse(result.Output);
            JsonElement.ArrayEnumerator old = written.RootElement.GetProperty("followUp").GetProperty("old").EnumerateArray();
            old.Count().Should().Be(count).And.BeGreaterThan(5);
            old.Where(found => found.GetProperty("rule").GetString() == "never-paid").Should().OnlyContain(found => found.GetProperty("state").GetString() == "notCheckable");
            (await File.ReadAllLinesAsync(csv, TestContext.Current.CancellationToken)).Should().HaveCount(written.RootElement.GetProperty("findings").GetArrayLength() + 1);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Monitor_TheRosterAlone_SaysWhatItCannotSay()
    {
        CliResult result = await MonitorAsync(["--lang", "en"]);

        result.ExitCode.Should().Be(ExitCode.Success);
        result.Output.Should().Contain("There is no list of deaths").And.Contain("There is no list of transfers").And.NotContain("4. Deaths");
    }

    [Fact]
    public async Task Monitor_AProgrammeFileThatIsWrong_NamesEveryPlace()
    {
        CliResult result = await Tool.RunAsync("{\"name\":\"\",\"period\":\"2026-01\"}", "monitor", "-", "--roster", PathOf("peserta.csv"), "--on", "2026-11-30");

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain("name:").And.Contain("regency:");
        result.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task Monitor_ATableInPlaceOfTheProgrammeFile_IsRecognised() =>
        (await Tool.RunAsync("", "monitor", PathOf("peserta.csv"), "--roster", PathOf("peserta.csv"), "--on", "2026-11-30", "--lang", "en")).Error.Should().Contain("a programme file is JSON");

    [Theory]
    [InlineData("--deaths")]
    [InlineData("--accidents")]
    [InlineData("--payments")]
    [InlineData("--transfers")]
    public async Task Monitor_AnEmptyTable_IsNamed(string list)
    {
        string empty = Path.GetTempFileName();
        try
        {
            CliResult result = await MonitorAsync([list, empty, "--lang", "en"]);

            result.ExitCode.Should().Be(ExitCode.Unusable);
            result.Error.Should().Contain($"{empty}: The file is empty");
        }
        finally
        {
            File.Delete(empty);
        }
    }

    private static Task<CliResult> MonitorAsync(string[] options) =>
        Tool.RunAsync("", ["monitor", PathOf("program.json"), "--roster", PathOf("peserta.csv"), "--on", "2026-11-30", .. options]);

    private static string PathOf(string name) => Path.Combine(Repository.Root, "examples", "monitoring", name);
}
