using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

public sealed class VerifyCommandTests
{
    private const string Case = """{"id":"k-1","participant":{"segment":"bpu"},"membership":{"registeredOn":"2023-01-02","paidMonths":["2023-01/2024-08"]},"event":{"kind":"nonWorkDeath","date":"2024-08-20"},"family":{"spouse":true,"children":[]}}""";

    [Fact]
    public async Task Assess_WithReceipt_WritesAReceiptALineAndRejectionsInTheirPlace()
    {
        CliResult result = await Tool.RunAsync($"{Case}\n{{\"id\":\"k-2\"}}\n{Case}", "assess", "-", "--receipt", "--language", "en");

        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        result.Lines.Should().HaveCount(3);
        result.Lines[0].Should().StartWith("""{"facts":{"event":{"date":"2024-08-20",""").And.Be(result.Lines[2]);
        result.Lines[1].Should().StartWith("""{"id":"k-2","errors":[""");
    }

    [Theory]
    [InlineData("--explain")]
    [InlineData("--format", "text")]
    [InlineData("--format", "markdown")]
    public async Task Assess_WithReceiptAndAnotherForm_IsRefused(params string[] options)
    {
        CliResult result = await Tool.RunAsync(Case, ["assess", "-", "--receipt", .. options]);

        result.ExitCode.Should().Be(ExitCode.Unusable);
        result.Error.Should().Contain("--receipt");
    }

    [Fact]
    public async Task Verify_WhatAssessSealed_Holds()
    {
        string[] cases = [.. CaseFile.All("published").SelectMany(file => file.Ways).SelectMany(way => way.Parts).Select(part => part.Case.ToJsonString())];
        CliResult receipts = await Tool.RunAsync(string.Join('\n', cases), "assess", "-", "--receipt", "--reading", "rounding=half-up");

        CliResult result = await Tool.RunAsync(receipts.Output, "verify", "-", "--format", "json");

        cases.Length.Should().BeGreaterThan(50);
        result.ExitCode.Should().Be(ExitCode.Success, "{0}", result.Output);
        result.Lines.Should().HaveCount(cases.Length).And.OnlyContain(line => line.Contains("\"holds\":true,\"sealIntact\":true,\"factsIntact\":true,\"sameRulebook\":true", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Verify_AnArrayOrAFileWithSpaceAround_ReadsTheReceipts()
    {
        string receipt = (await Tool.RunAsync(Case, "assess", "-", "--receipt")).Lines[0];

        CliResult result = await Tool.RunAsync($" [\n {receipt} ,\r\n\t{receipt}\n] ", "verify", "-", "--language", "en");

        result.ExitCode.Should().Be(ExitCode.Success);
        result.Lines[^1].Should().Be("Receipts that hold: 2; that do not: 0; unreadable: 0.");
    }

    [Fact]
    public async Task Verify_ReceiptsOfWhichSomeAreWrong_SaysOfEachWhatIsWrong()
    {
        string receipt = (await Tool.RunAsync(Case, "assess", "-", "--receipt")).Lines[0];
        string[] lines =
        [
            receipt,
            receipt.Replace("\"amount\":20000000", "\"amount\":42000000", StringComparison.Ordinal),
            receipt.Replace("2024-08-20", "2024-08-21", StringComparison.Ordinal),
            receipt.Replace("\"segment\":\"bpu\"", "\"segment\":\"xyz\"", StringComparison.Ordinal),
            receipt.Replace("rounding=down", "rounding=up", StringComparison.Ordinal),
            receipt.Replace(",", ", ", StringComparison.Ordinal),
            "{\"id\":\"k-1\"}",
        ];

        CliResult result = await Tool.RunAsync(string.Join('\n', lines), "verify", "-", "--language", "en");

        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        Approved.ShouldBe("Golden", "verify.text.en", result.Output.Replace(Kubar.Benefits.Receipts.EncodedRulebook.Hash[..12], "<rulebook>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Verify_InMarkdownAndIndonesian_SaysTheSame()
    {
        string receipt = (await Tool.RunAsync(Case, "assess", "-", "--receipt")).Lines[0];

        CliResult result = await Tool.RunAsync($"{receipt}\n{receipt[..^1]}", "verify", "-", "--format", "markdown");

        result.Output.Should().Contain("## Bukti perhitungan tersegel k-1: sesuai\n\n- dibuat dengan versi").And.Contain("## Bukti perhitungan tersegel tidak terbaca (baris 2)");
    }

    [Fact]
    public async Task Verify_BytesThatAreNotUtf8_IsUnreadable()
    {
        string receipt = (await Tool.RunAsync(Case, "assess", "-", "--receipt")).Lines[0];
        byte[] bytes = Encoding.UTF8.GetBytes(receipt);
        bytes[20] = 0xFF;
        using var input = new MemoryStream([.. bytes, (byte)'\n', .. Encoding.UTF8.GetBytes(receipt)]);

        CliResult result = await Tool.RunAsync(input, "verify", "-", "--format", "json", "--language", "en");

        result.Lines.Should().HaveCount(2);
        result.Lines[0].Should().Be("""{"id":null,"errors":[{"path":"line 1","message":"not valid UTF-8"}]}""");
        result.Lines[1].Should().Contain("\"holds\":true");
    }

    [Theory]
    [InlineData(EventKind.SuddenDeathAtWork, "\"hoursFromAttackToDeath\":5.123456")]
    [InlineData(EventKind.WorkAccident, "\"losses\":[{\"code\":\"index-right\",\"functionLost\":12.5},{\"code\":\"scalp\",\"assessed\":20.5}]")]
    public async Task Verify_FactsWithDecimals_ReadsThemAsTheyWereSealed(EventKind kind, string fact)
    {
        string text = Case.Replace("\"nonWorkDeath\"", $"\"{Words<EventKind>.Of(kind)}\",{fact}", StringComparison.Ordinal);
        CliResult receipts = await Tool.RunAsync(text, "assess", "-", "--receipt");

        CliResult result = await Tool.RunAsync(receipts.Output, "verify", "-", "--format", "json");

        result.Output.Should().Contain("\"holds\":true");
    }

    [Fact]
    public async Task Verify_OfAFileThatIsMissing_IsUnusable() =>
        (await Tool.RunAsync("", "verify", "no such file.json")).ExitCode.Should().Be(ExitCode.Unusable);
}
