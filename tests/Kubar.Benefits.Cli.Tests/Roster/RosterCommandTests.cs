using System.Globalization;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Roster;

public sealed class RosterCommandTests
{
    private const string Header = "id,nik,birthDate,sex,registeredOn,paidMonths,spouse,children,occupation,district";
    private const string Good = "a,6407001205850000,1985-05-12,M,2022-01-02,2022-01/2026-12,yes,0,farmer,Melak";

    /// <summary>Another person, of whom everything else is the same.</summary>
    private static string Person(int number) => Good.Replace("6407001205850000", string.Create(CultureInfo.InvariantCulture, $"640700120585{number:0000}"), StringComparison.Ordinal);

    [Fact]
    public async Task Roster_EveryRowAnswered_ExitsWithZero()
    {
        CliResult result = await RosterFile.AskAsync(RosterFile.Of(Header, Good));
        result.ExitCode.Should().Be(ExitCode.Success);
        result.Error.Should().BeEmpty();
        result.Output.Should().Contain("1 rows: 1 owed.").And.Contain("Rp42,000,000");
    }

    [Theory]
    [InlineData("JAN,FEB,MAR,APR,MEI,JUN", "V,V,V,V,V,V", "undetermined")]
    [InlineData("JAN,FEB,MAR,APR,MEI,JUN,JUL,AGS,SEP,OKT,NOV", "V,V,V,V,V,V,-,-,-,-,-", "nothing")]
    public async Task Roster_MonthsOfWhichTheTableHasNoColumn_AreNotTakenForUnpaid(string months, string paid, string outcome)
    {
        CliResult result = await RosterFile.AskAsync(RosterFile.Of($"id,registeredOn,spouse,children,{months}", $"a,2026-01-05,yes,0,{paid}"), "--year", "2026", "--format", "json");
        result.Output.Should().Contain($"\"outcome\":\"{outcome}\"");
    }

    [Fact]
    public async Task Roster_HeaderAlone_AnswersNoRow()
    {
        CliResult result = await RosterFile.AskAsync(Header + "\n");
        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("There is a header (line 1) and nothing else");
    }

    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData("a,b\n1,2\n", "none is known")]
    [InlineData("birthDate,TGL LAHIR\n1,2\n", "stands there twice")]
    public async Task Roster_UnusableFile_ExitsWithOneAndWritesNoRow(string csv, string message)
    {
        CliResult result = await RosterFile.AskAsync(csv, "--format", "csv");
        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain(message);
    }

    [Theory]
    [InlineData("--on", "22/11/2026", "--on")]
    [InlineData("--on", "2026-02-30", "--on")]
    [InlineData("--on", "2015-06-30", "no law before that day is encoded")]
    [InlineData("--event", "marriage", "marriage")]
    [InlineData("--format", "xlsx", "xlsx")]
    [InlineData("--segment", "self", "self")]
    [InlineData("--nik-region", "64.07", "--nik-region")]
    [InlineData("--nik-region", "6407001", "--nik-region")]
    [InlineData("--holidays", "no-such-file.txt", "no-such-file.txt")]
    public async Task Roster_WrongOption_ExitsWithOne(string option, string value, string message)
    {
        string[] defaults = ["--on", "2026-11-22", "--event", "natural-death"];
        string[] options = [.. defaults.Chunk(2).Where(pair => pair[0] != option).SelectMany(pair => pair), option, value];
        CliResult result = await Tool.RunAsync(RosterFile.Of(Header, Good), ["roster", "-", "--language", "en", .. options]);
        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain(message);
    }

    [Theory]
    [InlineData("--event", "natural-death")]
    [InlineData("--on", "2026-11-22")]
    public async Task Roster_WithoutDayOrEvent_ExitsWithOne(string option, string value) =>
        (await Tool.RunAsync("", "roster", "-", option, value)).ExitCode.Should().Be(ExitCode.Unusable);

    [Fact]
    public async Task Roster_OneWrongCellAmongMany_IsNamedWithLineAndColumn()
    {
        string[] rows = [.. Enumerable.Range(0, 9_000).Select(Person)];
        rows[6_543] = rows[6_543].Replace("1985-05-12", "1985-05-32", StringComparison.Ordinal);
        CliResult result = await RosterFile.AskAsync(RosterFile.Of(Header, rows));
        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        result.Output.Should().Contain("9,000 rows: 8,999 owed, 1 rejected.")
            .And.Contain("line 6545, birthDate: \"1985-05-32\" is not a day of the calendar");
    }

    [Fact]
    public async Task Roster_SeveralWrongCells_AreAllNamed()
    {
        string row = Good.Replace("1985-05-12", "yesterday", StringComparison.Ordinal).Replace("2022-01/2026-12", "2022-1", StringComparison.Ordinal).Replace("yes,0", "perhaps,few", StringComparison.Ordinal);
        CliResult result = await RosterFile.AskAsync(RosterFile.Of(Header, row, Good), "--format", "jsonl");
        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        using JsonDocument rejected = JsonDocument.Parse(result.Lines[0]);
        rejected.RootElement.GetProperty("line").GetInt32().Should().Be(2);
        rejected.RootElement.GetProperty("outcome").GetString().Should().Be("rejected");
        rejected.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("column").GetString())
            .Should().Equal("birthDate", "paidMonths", "spouse", "children");
        result.Lines[1].Should().Contain("\"outcome\":\"owed\"");
    }

    [Fact]
    public async Task Roster_ACaseThatContradictsItself_IsNamedByTheHeaderOfItsFile()
    {
        CliResult result = await RosterFile.AskAsync(
            RosterFile.Of("Tgl Lahir;Tgl Kepesertaan;Bulan Dibayar", "1985-05-12;1980-01-01;2022-01/2022-03,2022-03", "2030-01-01;;"));
        result.Output.Should().Contain("line 2, Tgl Kepesertaan: is before the participant's birth")
            .And.Contain("line 2, Bulan Dibayar: overlaps paidMonths[0]")
            .And.Contain("line 3, Tgl Lahir: is after the event");
    }

    [Theory]
    [InlineData("2", "1", true)]
    [InlineData("0", "", true)]
    [InlineData("none", "", true)]
    [InlineData("", "1", true)]
    [InlineData("0", "1", false)]
    [InlineData("13", "", false)]
    [InlineData("-1", "", false)]
    public async Task Roster_NumberOfChildren_CannotBeLessThanThoseFilledIn(string count, string years, bool isAnswered)
    {
        CliResult result = await RosterFile.AskAsync(RosterFile.Of("children,child 1 yearsLeft,registeredOn", $"{count},{years},2022-01-01"));
        result.ExitCode.Should().Be(isAnswered ? ExitCode.Success : ExitCode.SomeRejected);
    }

    [Fact]
    public async Task Roster_EmptyCells_AreUnknownAndNotNo()
    {
        CliResult result = await RosterFile.AskAsync(RosterFile.Of(Header, "a,,,,2022-01-02,,,,,"), "--format", "jsonl");
        using JsonDocument row = JsonDocument.Parse(result.Lines[0]);
        JsonElement lumpSum = row.RootElement.GetProperty("entitlements")[0];
        lumpSum.GetProperty("status").GetString().Should().Be("undetermined");
        lumpSum.GetProperty("missing").EnumerateArray().Select(path => path.GetString()).Should().Contain("membership.paidMonths");
        lumpSum.GetProperty("atLeast").GetInt64().Should().Be(0);
        lumpSum.GetProperty("atMost").GetInt64().Should().Be(20_000_000);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("jsonl")]
    public async Task Roster_UnlessAskedTo_NeverWritesANik(string format)
    {
        string[] rows =
        [
            Good,
            Good,
            Good.Replace("0000", "000", StringComparison.Ordinal),
            Good.Replace("1985-05-12", "6407001205850000", StringComparison.Ordinal),
            Good.Replace("farmer", "6407001205850000\"", StringComparison.Ordinal),
            "6407001205850000" + Good[1..],
            "6407001205850000,6407001205850000",
        ];
        CliResult result = await RosterFile.AskAsync(RosterFile.Of(Header, rows), "--format", format, "--sentences");
        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        (result.Output + result.Error).Should().NotContain("640700120585");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    public async Task Roster_AskedTo_WritesTheNiks(string format) =>
        (await RosterFile.AskAsync(RosterFile.Of(Header, Good), "--format", format, "--with-nik")).Output.Should().Contain("6407001205850000");

    [Fact]
    public async Task Roster_CsvInIndonesian_OpensInASpreadsheetOfThatSettingWithEveryDigit()
    {
        CliResult result = await Tool.RunAsync(RosterFile.Of(Header, Good), ["roster", "-", "--on", "2026-11-22", "--event", "natural-death", "--language", "id", "--format", "csv", "--with-nik"]);
        result.Output.Should().StartWith("\uFEFFline;id;nik;");
        result.Lines[1].Should().StartWith("2;a;\"'6407001205850000\";").And.Contain(";42000000;");
    }

    [Fact]
    public async Task Roster_CsvOfWhichNobodyAskedTheLanguage_IsForPrograms()
    {
        CliResult result = await Tool.RunAsync(RosterFile.Of(Header, Good), ["roster", "-", "--on", "2026-11-22", "--event", "natural-death", "--format", "csv", "--with-nik"]);
        result.Output.Should().StartWith("line,id,nik,");
        result.Lines[1].Should().StartWith("2,a,6407001205850000,");
    }

    [Fact]
    public async Task Roster_CsvThatASpreadsheetKeepsWhole_IsReadBackWithItsNiks()
    {
        CliResult result = await Tool.RunAsync(RosterFile.Of(Header, Good), ["roster", "-", "--on", "2026-11-22", "--event", "natural-death", "--language", "id", "--format", "csv", "--with-nik"]);
        CliResult again = await RosterFile.AskAsync(result.Output, "--format", "jsonl", "--with-nik");
        using JsonDocument row = JsonDocument.Parse(again.Lines[0]);
        row.RootElement.GetProperty("nik").GetString().Should().Be("6407001205850000");
        row.RootElement.GetProperty("warnings").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("en", "BPU participant registered at or above the age limit (line 2)", "registered-over-age")]
    [InlineData("id", "Peserta BPU terdaftar pada atau di atas batas usia (baris ke-2)", "registered-over-age")]
    public async Task Roster_AWarningOfTheLaw_IsCountedUnderItsName(string language, string said, string code)
    {
        CliResult result = await Tool.RunAsync(RosterFile.Of(Header, Good.Replace("1985-05-12", "1950-05-12", StringComparison.Ordinal)), ["roster", "-", "--on", "2026-11-22", "--event", "natural-death", "--language", language]);
        result.Output.Should().Contain(said).And.NotContain(code);
    }

    [Theory]
    [InlineData("6407001205850000", "")]
    [InlineData("6407005205850000", "nik-sex")]
    [InlineData("6407001305850000", "nik-birth-date")]
    [InlineData("6402001205850000", "nik-region")]
    [InlineData("640700120585000", "nik-malformed")]
    [InlineData("", "")]
    public async Task Roster_ANikThatDoesNotFit_IsPointedOutAndNotRejected(string nik, string warning)
    {
        CliResult result = await RosterFile.AskAsync(RosterFile.Of(Header, Good.Replace("6407001205850000", nik, StringComparison.Ordinal)), "--format", "jsonl");
        result.ExitCode.Should().Be(ExitCode.Success);
        using JsonDocument row = JsonDocument.Parse(result.Lines[0]);
        row.RootElement.GetProperty("warnings").EnumerateArray().Select(code => code.GetString()).Should().Equal(warning.Length == 0 ? [] : [warning]);
    }

    [Fact]
    public async Task Roster_AnyRegion_PointsOutNone() =>
        (await RosterFile.AskAsync(RosterFile.Of(Header, Good.Replace("6407", "6402", StringComparison.Ordinal)), "--nik-region", "any")).Output.Should().NotContain("region");

    [Fact]
    public async Task Roster_TheSameNikTwice_IsPointedOutWithBothLines()
    {
        CliResult result = await RosterFile.AskAsync(RosterFile.Of(Header, Good, Good, Good), "--format", "csv");
        result.Lines[1].Should().NotContain("nik-twice");
        result.Lines[2].Should().StartWith("3,").And.Contain("nik-twice (2)");
        result.Lines[3].Should().StartWith("4,").And.Contain("nik-twice (2)");
    }

    [Fact]
    public async Task Roster_AFormulaInAText_IsMadeHarmless() =>
        (await RosterFile.AskAsync(RosterFile.Of(Header, Good.Replace("farmer", "=1+1", StringComparison.Ordinal)), "--format", "csv")).Lines[1].Should().Contain("'=1+1").And.NotContain(",=1+1").And.NotContain("\"=1+1");

    [Fact]
    public async Task Roster_CapitalsAside_GroupsByOccupationAndDistrict()
    {
        CliResult result = await RosterFile.AskAsync(RosterFile.Of(Header, Good, Person(1).Replace("farmer", "FARMER", StringComparison.Ordinal), Person(2).Replace("farmer,Melak", ",Melak", StringComparison.Ordinal)));
        result.Output.Should().MatchRegex(@"(?m)^farmer +2 +2 +84,000,000$").And.MatchRegex(@"(?m)^\(not told\) +1 +1 +42,000,000$").And.MatchRegex(@"(?m)^Melak +3 +3 +126,000,000$");
    }

    [Fact]
    public async Task Roster_ThousandsOfOccupations_AreAddedUpAboveAThousand()
    {
        string[] rows = [.. Enumerable.Range(0, 1_500).Select(number => Person(number).Replace("farmer", $"work {number}", StringComparison.Ordinal))];
        (await RosterFile.AskAsync(RosterFile.Of(Header, rows))).Output.Should().MatchRegex(@"(?m)^\(others\) +500 +500 ");
    }

    [Theory]
    [InlineData("rows.csv", "line,id,")]
    [InlineData("rows.jsonl", "{\"line\":2")]
    public async Task Roster_ToAFile_WritesRowsThereAndPrintsTheSummary(string name, string start)
    {
        using TemporaryFolder folder = RosterFile.Folder();
        CliResult result = await RosterFile.AskAsync(RosterFile.Of(Header, Good), "--out", folder[name]);
        result.Output.Should().Contain("Roster: death not from work, if it happened on 22 November 2026");
        (await File.ReadAllTextAsync(folder[name], TestContext.Current.CancellationToken)).Should().StartWith(start);
        Directory.GetFiles(folder.Path).Should().ContainSingle();
    }

    [Fact]
    public async Task Roster_TextToAFile_WritesTheSummaryThere()
    {
        using TemporaryFolder folder = RosterFile.Folder();
        (await RosterFile.AskAsync(RosterFile.Of(Header, Good), "--out", folder["summary.txt"])).Output.Should().BeEmpty();
        (await File.ReadAllTextAsync(folder["summary.txt"], TestContext.Current.CancellationToken)).Should().StartWith("Read: - (CSV ASCII, ',')").And.Contain("Roster: ");
    }

    [Fact]
    public async Task Roster_ToAFolderThatIsNotThere_ExitsWithOne()
    {
        CliResult result = await RosterFile.AskAsync(RosterFile.Of(Header, Good), "--out", Path.Combine("no-such-folder", "rows.csv"));
        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain("its folder does not exist");
    }

    [Fact]
    public async Task Roster_RowsOnStandardOutput_SayTheSumInOneLineElsewhere() =>
        (await RosterFile.AskAsync(RosterFile.Of(Header, Good, Good.Replace("yes", "x1", StringComparison.Ordinal)), "--format", "jsonl")).Error.Trim().Should().Be("2 rows: 1 owed, 1 rejected.");

    [Fact]
    public async Task Roster_Stopped_LeavesNothingThatLooksFinished()
    {
        using TemporaryFolder folder = RosterFile.Folder();
        await File.WriteAllTextAsync(folder["rows.csv"], "what was there before", TestContext.Current.CancellationToken);
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var input = new StoppingStream(Encoding.UTF8.GetBytes(Header + "\n"), Encoding.UTF8.GetBytes(Good + "\n"), 3_000_000, cancellation.Cancel);
        await using var error = new StringWriter(CultureInfo.InvariantCulture);
        int exitCode = await KubarCommand.RunAsync(
            ["roster", "-", "--on", "2026-11-22", "--event", "natural-death", "--out", folder["rows.csv"]],
            new Surroundings(input, Stream.Null, error, null),
            cancellation.Token);
        exitCode.Should().Be(ExitCode.Stopped);
        Directory.GetFiles(folder.Path).Should().ContainSingle();
        (await File.ReadAllTextAsync(folder["rows.csv"], TestContext.Current.CancellationToken)).Should().Be("what was there before");
    }

    [Fact]
    public async Task Roster_SomebodyWatches_ShowsABarOnStandardErrorAlone()
    {
        await using var error = new StringWriter(CultureInfo.InvariantCulture);
        using var output = new MemoryStream();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(RosterFile.Of(Header, Good)));
        await KubarCommand.RunAsync(
            ["roster", "-", "--on", "2026-11-22", "--event", "natural-death", "--language", "en"],
            new Surroundings(input, output, error, null, ProgressWidth: 80),
            TestContext.Current.CancellationToken);
        error.ToString().Should().Contain("Reading").And.Contain("Working");
        Encoding.UTF8.GetString(output.ToArray()).Should().Be((await RosterFile.AskAsync(RosterFile.Of(Header, Good))).Output);
    }

    [Fact]
    public async Task Roster_PuWorkers_AreAnsweredByTheirWageAndTheEmployer()
    {
        const string Csv = """
            id;segment;registered;registeredOn;paidMonths;monthlyWage;actualMonthlyWage;spouse;children
            reported;pu;yes;2020-01-02;2020-01/2026-10;5000000;;yes;0
            under-reported;pu;yes;2020-01-02;2020-01/2026-10;2000000;5000000;yes;0
            never registered;pu;no;;;5000000;;yes;0

            """;
        CliResult result = await Tool.RunAsync(Csv, "roster", "-", "--on", "2026-11-22", "--event", "work-death", "--format", "jsonl");
        result.ExitCode.Should().Be(ExitCode.Success);
        result.Lines[0].Should().Contain("\"benefit\":\"jkk.death-grant\",\"status\":\"owed\",\"amount\":240000000,\"payee\":\"heirs\"}");
        result.Lines[1].Should().Contain("\"benefit\":\"jkk.employer-shortfall\",\"status\":\"owed\",\"amount\":144000000");
        result.Lines[2].Should().Contain("\"amount\":240000000,\"payee\":\"heirs\",\"payer\":\"employer\"");
    }
}
