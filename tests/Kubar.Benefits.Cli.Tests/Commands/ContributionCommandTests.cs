using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Contributions;
using Kubar.Benefits.Cli.Tests.Support;
using Kubar.Benefits.Tables;
using Kubar.Benefits.Tables.Columns;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

public sealed class ContributionCommandTests
{
    private const string Heading = "id,contributor,months,monthlyIncome,sector,paidBy\n";

    [Fact]
    public async Task Contribution_OnePerson_GivesTheSplitByProgrammeAndMonth()
    {
        CliResult result = await RunAsync("--contributor", "bpu", "--income", "1000000", "--months", "2025-01/2025-12", "--workers", "20965", "--paid-by", "kabupaten", "--format", "json");

        result.ExitCode.Should().Be(ExitCode.Success);
        using JsonDocument person = JsonDocument.Parse(result.Lines[0]);
        person.RootElement.GetProperty("months").GetArrayLength().Should().Be(12);
        person.RootElement.GetProperty("months")[1].GetProperty("dueOn").GetString().Should().Be("2025-02-17");
        person.RootElement.GetProperty("months")[0].GetProperty("jkk").GetProperty("amount").GetInt64().Should().Be(10_000);
        Amount(person, "totals", "jkk").Should().Be(2_515_800_000);
        Amount(person, "totals", "jkm").Should().Be(1_710_744_000);
        Amount(person, "totals", "whole").Should().Be(4_226_544_000);
        using JsonDocument budget = JsonDocument.Parse(result.Lines[1]);
        budget.RootElement.GetProperty("budget").EnumerateArray().Should().HaveCount(12).And
            .OnlyContain(month => month.GetProperty("workers").GetInt64() == 20_965 && month.GetProperty("totals").GetProperty("whole").GetProperty("amount").GetInt64() == 352_212_000);
    }

    [Fact]
    public async Task Contribution_FactsMissing_WritesBoundsAndWhatIsMissing()
    {
        CliResult result = await RunAsync("--contributor", "bpu", "--months", "2026-02", "--format", "json");

        using JsonDocument person = JsonDocument.Parse(result.Lines[0]);
        JsonElement jkk = person.RootElement.GetProperty("months")[0].GetProperty("jkk");
        jkk.TryGetProperty("amount", out _).Should().BeFalse();
        jkk.GetProperty("atLeast").GetInt64().Should().Be(5_000);
        jkk.GetProperty("atMost").GetInt64().Should().Be(207_000);
        jkk.GetProperty("missing").EnumerateArray().Select(path => path.GetString()).Should().Equal("sector", "paidBy", "monthlyIncome");
    }

    [Fact]
    public async Task Contribution_WageUnknown_WritesNoCeiling()
    {
        CliResult result = await RunAsync("--contributor", "pu", "--months", "2024-02", "--format", "json");

        using JsonDocument person = JsonDocument.Parse(result.Lines[0]);
        person.RootElement.GetProperty("months")[0].GetProperty("jkk").TryGetProperty("atMost", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("2025-01", "16800")]
    [InlineData("2026-04", "8400")]
    public async Task Contribution_CsvForm_IsARowForEachMonth(string month, string total)
    {
        CliResult result = await RunAsync("--contributor", "bpu", "--income", "1000000", "--months", month, "--paid-by", "self", "--sector", "other", "--format", "csv");

        result.Lines.Should().HaveCount(2);
        result.Lines[0].Should().Be("id,month,workers,jkk,jkm,fine,total,atLeast,atMost,missing,toJkp,dueOn,relief,grade");
        string[] cells = result.Lines[1].Split(',');
        cells[1].Should().Be(month);
        cells[6].Should().Be(total);
    }

    [Theory]
    [InlineData("id,contributor,months,monthlyIncome,sector,paidBy", "a,bpu,2026-04,1000000,other,self")]
    [InlineData("No;Segmen;Bulan Iuran;Penghasilan;Sektor;Dibayar Oleh", "a;bukan penerima upah;2026-04;1000000;lainnya;mandiri")]
    [InlineData("nomor\tJENIS_PESERTA\tperiode\tincome\tsektor\tsumber dana", "a\tBPU\t2026-04\t1000000\tLAINNYA\tdonatur")]
    [InlineData("\uFEFFid,contributor,months,monthlyIncome,sector,paidBy", "a,bpu,2026-04,1000000,other,self\r")]
    [InlineData("id,contributor,months,monthlyIncome,sector,paidBy", "\"a\", bpu ,\"2026-04\", 1000000,\"other\",desa")]
    public async Task Contribution_HeadingsOfEitherLanguage_AreRead(string heading, string row)
    {
        CliResult result = await FileAsync($"{heading}\n{row}\n", "--format", "csv");

        result.ExitCode.Should().Be(ExitCode.Success);
        result.Error.Should().BeEmpty();
        result.Lines[1].Should().Be("a,2026-04,1,5000,3400,,8400,,,,0,2026-04-15,contribution.relief.pp-50-2025,A");
    }

    [Fact]
    public async Task Contribution_WrongRows_AreReportedWithLineAndColumnAndLoseNoOther()
    {
        CliResult result = await FileAsync(
            Heading
            + "a,bpu,2025-01,1000000,other,self\n"
            + "b,bpu,2025-13,1.000.000,elsewhere,self\n"
            + "\n"
            + "c,bpu,2014-01,-1,other,self\n"
            + "d,\"bpu,2025-01,1000000,other,self\n"
            + "e,,,,,\n"
            + "f,bpu,2025-01,1000000,other,self\n",
            "--format",
            "json",
            "--lang",
            "en");

        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        result.Lines.Should().HaveCount(7);
        Errors(result.Lines[1]).Should().Equal("line 3, column 3 (months)", "line 3, column 5 (sector)");
        Errors(result.Lines[2]).Should().Equal("line 5, column 4 (monthlyIncome)", "line 5, column 3 (months)");
        Errors(result.Lines[3]).Should().Equal("line 6");
        Errors(result.Lines[4]).Should().Equal("contributor", "months");
        using JsonDocument budget = JsonDocument.Parse(result.Lines[6]);
        Amount(budget, "totals", "whole").Should().Be(33_600);
    }

    [Fact]
    public async Task Contribution_WrongRowsInTheCsvForm_GoToStandardError()
    {
        CliResult result = await FileAsync(Heading + "a,bpu,2025-01,x,,\nb,bpu,2025-01,1000000,,\n", "--format", "csv");

        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        result.Lines.Should().HaveCount(2);
        result.Error.Should().Contain("Kasus a ditolak (baris 2)").And.Contain("baris 2, kolom 4 (monthlyIncome)");
    }

    [Fact]
    public async Task Contribution_OptionBesideAFile_HoldsForRowsThatLeaveItBlank()
    {
        CliResult result = await FileAsync(
            "id,monthlyIncome,paidBy\na,1000000,\nb,1000000,regency\n",
            "--contributor",
            "bpu",
            "--months",
            "2026-04",
            "--sector",
            "other",
            "--paid-by",
            "self",
            "--format",
            "csv");

        result.Lines.Skip(1).Select(line => line.Split(',')[6]).Should().Equal("8400", "16800");
    }

    [Fact]
    public async Task Contribution_OtherColumns_ArePassedOverAndNamedAndANikIsNotWritten()
    {
        CliResult result = await FileAsync("NIK,Nama,segmen,bulan,penghasilan\n6407010101800001,X,bpu,2025-01,1000000\n", "--format", "json", "--lang", "en");

        result.ExitCode.Should().Be(ExitCode.Success);
        result.Error.Trim().Should().Be("Columns not used: NIK, Nama.");
        result.Output.Should().NotContain("6407010101800001").And.Contain("\"id\":\"1\"");
    }

    [Fact]
    public async Task Contribution_IdThatASpreadsheetWouldRun_IsMadeHarmless()
    {
        CliResult result = await FileAsync(Heading + "=1+1,bpu,2025-01,1000000,,\n", "--format", "csv");

        result.Lines[1].Should().StartWith("\"'=1+1\",");
    }

    [Theory]
    [InlineData("")]
    [InlineData("x,y\n1,2\n")]
    [InlineData("income,penghasilan\n1,2\n")]
    public async Task Contribution_HeadingThatCannotBeUsed_IsAFileError(string text)
    {
        CliResult result = await FileAsync(text);

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Output.Should().BeEmpty();
        result.Error.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("--contributor", "bpu")]
    [InlineData("--contributor", "nobody", "--months", "2025-01")]
    [InlineData("--contributor", "bpu", "--months", "2025-01", "--income", "1,000,000")]
    [InlineData("--contributor", "bpu", "--months", "2025-01", "--format", "yaml")]
    [InlineData("no-such-file.csv")]
    [InlineData("no-such-file.csv", "--income", "x")]
    public async Task Contribution_CommandLineThatCannotBeUsed_IsAUsageError(params string[] arguments)
    {
        CliResult result = await RunAsync(arguments);

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Output.Should().BeEmpty();
        result.Error.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Contribution_OnePersonThatTheLibraryRejects_IsRejectedAtTheOption()
    {
        CliResult result = await RunAsync("--contributor", "pu", "--income", "1", "--months", "2014-01", "--lang", "en");

        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        result.Output.Should().Contain("--income: is not used for this kind of contributor").And.Contain("--months: begin before July 2015");
    }

    [Fact]
    public async Task Contribution_PieceWages_AreReadWithSpacesBetweenThem()
    {
        CliResult result = await RunAsync("--contributor", "pu", "--wage", "1000000 2000000 3500000", "--wage-kind", "borongan", "--risk", "tinggi", "--months", "2024-01", "--in-jkp", "tidak", "--format", "csv");

        result.Lines[1].Should().StartWith("1,2024-01,1,27516,6500,,34016,");
    }

    [Theory]
    [InlineData("4 500 000")]
    [InlineData("12 500 000")]
    public async Task Contribution_PieceWagesThatCanBeOneSum_AreAskedBack(string wages)
    {
        CliResult result = await RunAsync("--contributor", "pu", "--wage", wages, "--wage-kind", "borongan", "--risk", "tinggi", "--months", "2024-01", "--in-jkp", "tidak", "--format", "csv");

        result.ExitCode.Should().NotBe(ExitCode.Success);
        result.Error.Should().Contain("--wage: dapat berarti satu upah");
    }

    [Fact]
    public async Task Contribution_ReadingsAndHolidays_AreUsed()
    {
        string holidays = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.txt");
        await File.WriteAllTextAsync(holidays, "2026-08-17\n", TestContext.Current.CancellationToken);
        try
        {
            CliResult result = await RunAsync("--contributor", "bpu", "--income", "1099500", "--months", "2026-08", "--paid-by", "village", "--sector", "other", "--reading", "bracket-gap=higher", "--reading", "relief-village=no-relief", "--holidays", holidays, "--format", "csv");

            result.Lines[1].Should().StartWith("1,2026-08,1,12000,6800,,18800,").And.Contain(",2026-08-18,");
        }
        finally
        {
            File.Delete(holidays);
        }
    }

    [Theory]
    [InlineData("id", "Iuran JKK Mei 2024: 0,89% x Rp10.000.000 = Rp89.000", "di dalamnya, untuk program jaminan kehilangan pekerjaan")]
    [InlineData("en", "JKK contribution of May 2024: 0.89% x Rp10,000,000 = Rp89,000", "of which for the job-loss programme")]
    public async Task Contribution_Explained_SaysHowInEitherLanguage(string language, string result, string jkp)
    {
        string[] arguments = ["--contributor", "pu", "--wage", "10000000", "--risk", "medium", "--in-jkp", "yes", "--months", "2024-05", "--explain", "--lang", language];

        (await RunAsync(arguments)).Output.Should().Contain(result).And.Contain(jkp);
        (await RunAsync([.. arguments, "--format", "json"])).Output.Should().Contain("\"explanation\":[").And.Contain(jkp);
    }

    [Theory]
    [InlineData("text", "Denda")]
    [InlineData("json", "\"fine\":{\"amount\":2670}")]
    [InlineData("csv", ",3570,63070,")]
    public async Task Contribution_PaidLate_ShowsTheFineInEveryForm(string format, string fine) =>
        (await RunAsync("--contributor", "pu", "--wage", "5000000", "--risk", "medium", "--in-jkp", "no", "--months", "2024-08", "--paid-on", "2024-11-20", "--format", format))
            .Output.Should().Contain(fine);

    [Fact]
    public async Task Contribution_RowsThatSayTheSame_AreEachToldByTheirOwnNameAndChecked()
    {
        string endless = new('x', 1_001);

        CliResult result = await FileAsync($"{Heading}a,bpu,2026-04,1000000,other,self\nb,bpu,2026-04,1500000,other,self\n{endless},bpu,2026-04,1000000,other,self\nc,bpu,2026-04,1000000,other,self\n", "--format", "csv");

        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        result.Lines.Skip(1).Select(line => line.Split(',')).Select(cells => (cells[0], cells[6])).Should().Equal(("a", "8400"), ("b", "11400"), ("c", "8400"));
        result.Error.Should().Contain("baris 4");
    }

    [Fact]
    public async Task Contribution_ThousandsOfRows_AddUp()
    {
        string rows = string.Concat(Enumerable.Range(1, 2_000).Select(row => $"{row},bpu,2025-01/2025-02,1000000,other,self\n"));

        CliResult result = await FileAsync(Heading + rows, "--format", "json");

        result.Lines.Should().HaveCount(2_001);
        using JsonDocument budget = JsonDocument.Parse(result.Lines[^1]);
        Amount(budget, "totals", "whole").Should().Be(2_000L * 2 * 16_800);
    }

    [Fact]
    public void Headings_EveryColumn_IsKnownByItsOwnName() =>
        TableColumns.Of(TableKind.Contributions).Select(column => column.Names.English).Should().Contain(Enum.GetValues<ContributionColumn>().Select(Words<ContributionColumn>.Of));

    private static Task<CliResult> RunAsync(params string[] arguments) => Tool.RunAsync("", ["contribution", .. arguments]);

    private static Task<CliResult> FileAsync(string text, params string[] arguments) => Tool.RunAsync(text, ["contribution", "-", .. arguments]);

    private static long Amount(JsonDocument document, string group, string name) =>
        document.RootElement.GetProperty(group).GetProperty(name).GetProperty("amount").GetInt64();

    private static IEnumerable<string?> Errors(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return [.. document.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("path").GetString())];
    }
}
