using System.Globalization;
using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Tests.Roster;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

/// <summary>What a table leaves open is asked of whoever sits before the terminal; the answer is what the option would be.</summary>
public sealed class TableDialogueTests
{
    private const string Dates = "NAMA,TGL LAHIR,TGL KEPESERTAAN\nContoh Satu,1/5/1985,2022-01-02\n";
    private const string Months = "NAMA,TANGGAL LAHIR,JAN,FEB\nContoh Satu,1985-05-12,V,V\n";
    private const string Officials = "NAMA,TANGGAL LAHIR,PEKERJAAN,BULAN IURAN\nContoh Satu,1985-05-12,Kepala Desa,2022-01/2026-12\n";
    private const string Incomes = "NAMA,TANGGAL LAHIR,PENDAPATAN,BULAN IURAN\nContoh Satu,1985-05-12,3000000,2022-01/2026-12\n";

    [Theory]
    [InlineData(Dates, "hari atau bulankah", "--month-first true", "ya")]
    [InlineData(Dates, "hari atau bulankah", "--month-first false", "false")]
    [InlineData(Months, "untuk tahun berapa", "--year 2026", "2026")]
    [InlineData(Officials, "BPU atau PU", "--segment pu", "PU")]
    [InlineData(Incomes, "dilaporkan kepada BPJS", "--income 1000000", "1.000.000")]
    [InlineData(Incomes, "dilaporkan kepada BPJS", "--income column", "kolom")]
    public async Task Roster_AQuestionIsAnswered_AnswersAsTheOptionWould(string table, string question, string option, string answer)
    {
        string expected = (await Tool.RunAsync(table, [.. Line, .. option.Split(' ')])).Output;

        (string told, string output) = await AskAsync(table, Line, answer);

        told.Should().Contain(question).And.Contain(option.Split(' ')[0]);
        output.Should().Be(expected);
    }

    [Fact]
    public async Task Roster_DatesWithTwoMeanings_NamesTheWordsThatTheHelpNames() =>
        (await Tool.RunAsync(Dates, Line)).Output.ReplaceLineEndings(" ").Should().Contain("--month-first (tidak: hari dahulu; ya: bulan dahulu)");

    [Fact]
    public async Task Roster_AnAnswerThatIsNone_IsAskedAgain()
    {
        (string told, string output) = await AskAsync(Months, Line, "tahun ini", "1999", "2026");
        told.Should().Contain("dari 2015 sampai dengan 2099");
        output.Should().Be((await Tool.RunAsync(Months, [.. Line, "--year", "2026"])).Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task Roster_NoAnswer_IsLeftOpenAndTheOptionNamed(string? answer)
    {
        (_, string output) = await AskAsync(Months, Line, answer);
        output.Should().Be((await Tool.RunAsync(Months, Line)).Output).And.Contain("--year");
    }

    [Fact]
    public async Task Roster_TwoColumnsOfOneQuestion_AreAskedOnce()
    {
        const string Table = "NAMA,TGL LAHIR,TGL KEPESERTAAN\nContoh Satu,1/5/1985,2/3/2022\n";
        (_, string output) = await AskAsync(Table, Line, "tidak");
        output.Should().Be((await Tool.RunAsync(Table, [.. Line, "--month-first", "false"])).Output);
    }

    [Fact]
    public async Task Roster_DryRun_ShowsTheQuestionsAndAsksNone()
    {
        string[] line = [.. Line, "--dry-run"];
        (string told, string output) = await AskAsync(Months, line);
        told.Should().BeEmpty();
        output.Should().Contain("--year");
    }

    [Fact]
    public async Task Audit_AQuestionIsAnswered_AnswersAsTheOptionWould()
    {
        using TemporaryFolder folder = RosterFile.Folder();
        string file = folder["payments.csv"];
        await File.WriteAllTextAsync(
            file,
            "NO BUKTI,NAMA,TGL LAHIR,JENIS KLAIM,TGL MENINGGAL,JUMLAH DIBAYAR\nA-1,Contoh,1/5/1985,meninggal bukan akibat kerja,2026-03-01,42000000\n",
            TestContext.Current.CancellationToken);
        string expected = (await Tool.RunAsync("", "audit", file, "--month-first", "false")).Output;
        (_, string output) = await AskAsync("", ["audit", file], "tidak");
        output.Should().Be(expected);
    }

    private static string[] Line => ["roster", "-", "--on", "2026-11-22", "--event", "natural-death"];

    private static async Task<(string Told, string Output)> AskAsync(string table, string[] line, params string?[] answers)
    {
        var left = new Queue<string?>(answers);
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(table));
        using var output = new MemoryStream();
        await using var error = new StringWriter(CultureInfo.InvariantCulture);
        var surroundings = new Surroundings(input, output, error, null) { Answer = left.Dequeue };
        _ = await KubarCommand.RunAsync(line, surroundings, TestContext.Current.CancellationToken);
        left.Should().BeEmpty();
        return (error.ToString(), Encoding.UTF8.GetString(output.ToArray()));
    }
}
