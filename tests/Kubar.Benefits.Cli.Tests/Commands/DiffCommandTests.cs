using System.Text.RegularExpressions;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

public sealed partial class DiffCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kubar-diff-").FullName;

    [Fact]
    public async Task Diff_AcrossPp82_TellsFiguresRulesAndArticles()
    {
        string told = OnOneLine((await Tool.RunAsync("", "diff", "2019-12-01", "2019-12-02", "--format", "markdown")).Output);

        told.Should().Contain("PP 82/2019")
            .And.Contain("| Santunan sekaligus | Rp16.200.000 | Rp20.000.000 | +Rp3.800.000 |")
            .And.Contain("| Santunan berkala dibayar sekaligus | Rp4.800.000 | Rp12.000.000 | +Rp7.200.000 |")
            .And.Contain("| Masa iur minimal | 60 bulan | 36 bulan | -24 bulan |")
            .And.Contain("| STMB 6 bulan kedua | 75% | 100% | +25% |")
            .And.Contain("| Kedaluwarsa | 2 tahun | 5 tahun | +3 tahun |");
        RuleOf(told, "Perawatan di rumah (JKK)").Should().Contain("pada 1 Desember 2019: Tidak seorang pun").And.Contain("pada 2 Desember 2019: syarat \"Kecelakaan kerja atau penyakit akibat kerja\" dipenuhi");
        RuleOf(told, "Biaya pemakaman (JKK)").Should().Contain("pada 1 Desember 2019: Rp3.000.000").And.Contain("pada 2 Desember 2019: Rp10.000.000");
        RuleOf(told, "Beasiswa pendidikan anak (JKM)").Should().Contain("Rp12.000.000");
        told.Should().NotContain("## Iuran JKM");
    }

    [Fact]
    public async Task Diff_AcrossPermenaker1_TellsOfTheThreeMonths()
    {
        string told = OnOneLine((await Tool.RunAsync("", "diff", "2025-02-23", "2025-02-24", "--format", "markdown", "--language", "en")).Output);

        told.Should().Contain("Permenaker 1/2025").And.Contain("| Membership before full JKM (BPU) | none | 3 months |");
        RuleOf(told, "Lump-sum death benefit (JKM)").Should().Contain("on 24 February 2025").And.Contain("the condition \"Three months of membership\" is met");
        RuleOf(told, "Funeral cost (JKK)").Should().Contain("Late stage-I report", "it makes the employer pay first since then").And.NotContain("Rp", "its sum is what it was");
        told.Should().NotContain("Rp20,000,000");
    }

    [Theory]
    [InlineData("en", "Late stage-I report", "The employer's report")]
    [InlineData("id", "Laporan tahap I yang terlambat", "Laporan pemberi kerja")]
    public async Task Diff_AcrossPermenaker1_TellsWhatALateReportDoesOnce(string language, string condition, string term)
    {
        string told = OnOneLine((await Tool.RunAsync("", "diff", "2025-02-23", "2025-02-24", "--format", "markdown", "--language", language)).Output);

        told.Should().Contain($"{condition} (cover.reported-late)").And.Contain("Permenaker 1/2025 Pasal I angka 7 (Pasal 8(2a)-(2c))");
        Regex.Count(told, Regex.Escape(term)).Should().Be(1, "it is told with the care that it is said of");
        told.Should().Contain("Permenaker 1/2025 Pasal 8(2)-(2c)").And.NotContain("jkk.report-in-time");
    }

    [Theory]
    [InlineData("2024-05-01", "2024-05-01")]
    [InlineData("2024-05-01", "2024-05-02")]
    public async Task Diff_WhereNothingChanged_SaysSo(string first, string second) =>
        (await Tool.RunAsync("", "diff", first, second, "--language", "en")).Output.Should().Contain("No rule changed between the two days.");

    [Fact]
    public async Task Diff_OfACase_TellsWhatEachBenefitBecomesAndByWhichArticle()
    {
        string told = (await Tool.RunAsync("", "diff", "2019-12-01", "2019-12-02", "--case", Path.Combine(Repository.Root, "examples", "died-in-december-2019.json"), "--language", "en")).Output;
        string compared = (await Tool.RunAsync("", "compare", Path.Combine(Repository.Root, "examples", "died-in-december-2019.json"), "--event-date", "2019-12-01", "--event-date", "2019-12-02", "--language", "en")).Output;

        told.Should().Be(compared, "it is the same comparison")
            .And.Contain("Rp16,200,000").And.Contain("Rp20,000,000").And.Contain("PP 82/2019 Pasal I angka 3 (Pasal 34(1)a)");
    }

    [Fact]
    public async Task Diff_OfARoster_CountsWhoGetsMoreLessOrTheSame()
    {
        // In order: paid for years, not registered by then, paid for years, and a day that is none.
        string roster = Write("NO;TANGGAL KEPESERTAAN;BULAN IURAN;PASANGAN;JUMLAH ANAK\n1;04/03/2016;2016-03/2019-11;ya;0\n2;04/03/2020;2020-03/2020-11;ya;0\n3;04/03/2016;2016-03/2019-11;ya;0\n4;31/02/2016;2016-03/2019-11;ya;0\n");

        CliResult result = await Tool.RunAsync("", "diff", "2019-12-01", "2019-12-02", "--roster", roster, "--event", "natural-death", "--language", "en");

        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        string[] lines = [.. result.Output.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
        lines.Should().Contain("4 rows: 2 get more, 1 get the same, 1 rejected.")
            .And.Contain("Lump-sum death benefit 2 32,400,000 2 40,000,000 7,600,000")
            .And.Contain("Funeral cost 2 6,000,000 2 20,000,000 14,000,000");
        result.Output.Should().Contain("line 5");
    }

    [Fact]
    public async Task Diff_OfARosterTheOtherWayRound_CountsThemAsLess()
    {
        string roster = Write("NO;TANGGAL KEPESERTAAN;BULAN IURAN;PASANGAN;JUMLAH ANAK\n1;04/03/2016;2016-03/2019-11;ya;0\n2;04/03/2016;2016-03/2019-11;ya;\n");

        string told = (await Tool.RunAsync("", "diff", "2019-12-02", "2019-12-01", "--roster", roster, "--event", "meninggal-biasa", "--language", "en")).Output;

        told.Should().Contain("get less");
    }

    /// <summary>What differs is what <c>kubar roster</c> answers on either day.</summary>
    [Theory]
    [InlineData("natural-death")]
    [InlineData("work-death")]
    public async Task Diff_OfAMadeUpRoster_AddsUpToTheRosterOnEitherDay(string happening)
    {
        string roster = Path.Combine(_folder, "roster.csv");
        (await Tool.RunAsync("", "sample-roster", "--count", "3000", "--seed", "5", "--out", roster)).ExitCode.Should().Be(ExitCode.Success);
        string[] days = ["2025-02-23", "2025-02-24"];

        string[] differing = AmountsOf((await Tool.RunAsync("", ["diff", .. days, "--roster", roster, "--event", happening, "--format", "markdown", "--language", "en"])).Output);

        for (int side = 0; side < days.Length; side++)
        {
            string[] alone = AmountsOf((await Tool.RunAsync("", "roster", roster, "--on", days[side], "--event", happening, "--format", "markdown", "--language", "en")).Output);
            foreach (string benefit in differing.Where(row => !row.Contains("scheduled", StringComparison.Ordinal)))
            {
                string[] cells = benefit.Split('|');
                string[] row = alone.First(row => row.StartsWith(cells[0] + '|', StringComparison.Ordinal)).Split('|');
                row[^1].Should().Be(cells[2 + (2 * side)], "{0} on {1}", cells[0], days[side]);
            }
        }
    }

    [Theory]
    [InlineData("diff 2015-06-30 2020-01-01", "The law before 2015-07-01 is not encoded.")]
    [InlineData("diff 2019-12-01 soon", "soon")]
    [InlineData("diff 2019-12-01", "OTHER")]
    [InlineData("diff 2019-12-01 2019-12-02 --roster FILE", "--roster together with --event")]
    [InlineData("diff 2019-12-01 2019-12-02 --event natural-death", "--roster together with --event")]
    [InlineData("diff 2019-12-01 2019-12-02 --case FILE --roster FILE --event natural-death", "Choose one")]
    [InlineData("diff 2019-12-01 2019-12-02 --roster FILE --event flood", "flood")]
    [InlineData("diff 2019-12-01 2019-12-02 --case nowhere.json", "nowhere.json")]
    public async Task Diff_WhatCannotBeAsked_IsRefused(string line, string says)
    {
        CliResult result = await Tool.RunAsync("", [.. line.Split(' ').Select(word => word == "FILE" ? Write("NO\n1\n") : word), "--language", "en"]);

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain(says);
    }

    [Fact]
    public async Task Diff_OfSeveralCases_IsRefused()
    {
        string case_ = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "examples", "died-in-december-2019.json"), TestContext.Current.CancellationToken);

        CliResult result = await Tool.RunAsync("", "diff", "2019-12-01", "2019-12-02", "--case", Write($"[{case_},{case_.Replace("\"died-in-december-2019\"", "\"other\"", StringComparison.Ordinal)}]"), "--language", "en");

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain("2 cases, not one");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string text)
    {
        string file = Path.Combine(_folder, text.StartsWith('[') ? "cases.json" : "roster.csv");
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>The rows of tables of benefits, each cell as it is.</summary>
    private static string[] AmountsOf(string markdown) =>
    [
        .. markdown.Split('\n')
            .Where(line => line.StartsWith('|') && line.Any(char.IsAsciiDigit) && !line.Contains("2025-02", StringComparison.Ordinal))
            .Select(line => string.Join('|', line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()))),
    ];

    private static string RuleOf(string told, string rule)
    {
        int start = told.IndexOf($"### {rule}", StringComparison.Ordinal);
        start.Should().BeGreaterThanOrEqualTo(0, rule);
        int end = told.IndexOf("### ", start + 4, StringComparison.Ordinal);
        return told[start..(end < 0 ? told.Length : end)];
    }

    /// <summary>Without the marks by which Markdown shows letters as they are.</summary>
    private static string OnOneLine(string markdown) => Escape().Replace(markdown, "${letter}");

    [GeneratedRegex(@"\\(?<letter>.)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();
}
