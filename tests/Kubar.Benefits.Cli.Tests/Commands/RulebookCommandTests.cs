using FluentAssertions;
using Kubar.Benefits.Book;
using Kubar.Benefits.Cli.Tests.Roster;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

public sealed class RulebookCommandTests
{
    [Fact]
    public async Task Rulebook_AFolder_HoldsEveryPageInBothLanguages()
    {
        using TemporaryFolder folder = RosterFile.Folder();

        CliResult result = await Tool.RunAsync("", "rulebook", "--out", folder["book"]);

        result.ExitCode.Should().Be(ExitCode.Success);
        foreach ((string path, string text) in Enum.GetValues<Language>().SelectMany(LawBook.Files))
        {
            (await File.ReadAllTextAsync(Path.Combine(folder["book"], path), TestContext.Current.CancellationToken)).Should().Be(text);
        }
    }

    [Fact]
    public async Task Rulebook_ALanguage_WritesItAlone()
    {
        using TemporaryFolder folder = RosterFile.Folder();

        (await Tool.RunAsync("", "rulebook", "--out", folder["book"], "--language", "en")).ExitCode.Should().Be(ExitCode.Success);

        Directory.GetDirectories(folder["book"]).Select(Path.GetFileName).Should().Equal("en");
    }

    [Fact]
    public async Task Rulebook_WithTexts_ShowsEachRuleBesideItsArticlesAndNamesThoseThatAreNotThere()
    {
        using TemporaryFolder folder = RosterFile.Folder();
        _ = Directory.CreateDirectory(Path.Combine(folder["texts"], "pp-44-2015"));
        await File.WriteAllTextAsync(Path.Combine(folder["texts"], "pp-44-2015", "pasal-34.txt"), "(1) A text *made up*.\r\n\r\n(2) Its second part.\n", TestContext.Current.CancellationToken);

        CliResult result = await Tool.RunAsync("", "rulebook", "--out", folder["book"], "--texts", folder["texts"], "--language", "en");

        result.ExitCode.Should().Be(ExitCode.Success);
        string page = await File.ReadAllTextAsync(Path.Combine(folder["book"], "en", "jkm-lump-sum.md"), TestContext.Current.CancellationToken);
        page.Should().Contain("## The articles in full").And.Contain("> (1) A text \\*made up\\*.  \n>\n> (2) Its second part.");
        (await File.ReadAllTextAsync(Path.Combine(folder["book"], "en", "pp-44-2015.md"), TestContext.Current.CancellationToken))
            .Should().Contain("[Pasal 34](pp-44-2015.md#pasal-34)\n\n> (1) A text \\*made up\\*.", "an instrument's page has its own articles");
        (await File.ReadAllTextAsync(Path.Combine(folder["book"], "en", "readings.md"), TestContext.Current.CancellationToken)).Should().NotContain("made up");
        result.Error.Should().Contain("missing: permenaker-1-2025/pasal-97a.txt").And.NotContain("pp-44-2015/pasal-34.txt");
    }

    [Theory]
    [InlineData("2019-12-01", "1 Desember 2019", "Rp16.200.000", "Rp20.000.000")]
    [InlineData("2019-12-02", "2 Desember 2019", "Rp20.000.000", "Rp16.200.000")]
    public async Task Rulebook_OnADay_SaysTheLawOfThatDay(string day, string inWords, string holds, string doesNot)
    {
        CliResult result = await Tool.RunAsync("", "rulebook", "--on", day);

        result.ExitCode.Should().Be(ExitCode.Success);
        string lumpSum = PartOf(result.Output, "Santunan sekaligus (JKM)", "Santunan berkala dibayar sekaligus (JKM)");
        lumpSum.Should().Contain(holds).And.NotContain(doesNot).And.Contain($"Menurut aturan pada {inWords}.");
    }

    [Theory]
    [InlineData("2025-02-23", false)]
    [InlineData("2025-02-24", true)]
    public async Task Rulebook_OnADay_LeavesOutWhatDoesNotHoldYet(string day, bool asksForThreeMonths)
    {
        CliResult result = await Tool.RunAsync("", "rulebook", "--on", day, "--language", "en", "--format", "markdown");

        PartOf(result.Output, "Lump-sum death benefit (JKM)", "Periodic grant paid at once (JKM)").Contains("Three months of membership", StringComparison.Ordinal)
            .Should().Be(asksForThreeMonths);
    }

    [Fact]
    public async Task Rulebook_AsHtml_IsADocument()
    {
        CliResult result = await Tool.RunAsync("", "rulebook", "--on", "2026-11-30", "--format", "html", "--language", "en");

        result.Output.Should().StartWith("<!DOCTYPE html>").And.Contain("<title>The law in force on 30 November 2026</title>");
    }

    [Theory]
    [InlineData("rulebook", "Name one of them")]
    [InlineData("rulebook --on 2025-01-01 --out book", "Name one of them")]
    [InlineData("rulebook --on 2015-06-30", "The law before 2015-07-01 is not encoded.")]
    [InlineData("rulebook --on 1/1/2025", "1/1/2025")]
    public async Task Rulebook_WhatCannotBeAsked_IsRefused(string line, string says)
    {
        CliResult result = await Tool.RunAsync("", [.. line.Split(' '), "--language", "en"]);

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain(says);
    }

    [Fact]
    public async Task Rulebook_IntoAFile_IsRefused()
    {
        using TemporaryFolder folder = RosterFile.Folder();
        await File.WriteAllTextAsync(folder["book"], "mine", TestContext.Current.CancellationToken);

        CliResult result = await Tool.RunAsync("", "rulebook", "--out", folder["book"], "--language", "en");

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain("is a file, not a folder");
        (await File.ReadAllTextAsync(folder["book"], TestContext.Current.CancellationToken)).Should().Be("mine");
    }

    private static string PartOf(string text, string from, string to)
    {
        int start = text.IndexOf(from, StringComparison.Ordinal);
        start.Should().BeGreaterThanOrEqualTo(0);
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }
}
