using System.Text.RegularExpressions;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

public sealed partial class DiffCommandTests
{
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
        told.Should().NotContain("Rp20,000,000").And.NotContain("## Funeral cost (JKK)");
    }

    [Theory]
    [InlineData("2024-05-01", "2024-05-01")]
    [InlineData("2024-05-01", "2024-05-02")]
    public async Task Diff_WhereNothingChanged_SaysSo(string first, string second) =>
        (await Tool.RunAsync("", "diff", first, second, "--language", "en")).Output.Should().Contain("No rule changed between the two days.");

    [Theory]
    [InlineData("diff 2015-06-30 2020-01-01", "The law before 2015-07-01 is not encoded.")]
    [InlineData("diff 2019-12-01 soon", "soon")]
    [InlineData("diff 2019-12-01", "OTHER")]
    public async Task Diff_WhatCannotBeAsked_IsRefused(string line, string says)
    {
        CliResult result = await Tool.RunAsync("", [.. line.Split(' '), "--language", "en"]);

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain(says);
    }

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
