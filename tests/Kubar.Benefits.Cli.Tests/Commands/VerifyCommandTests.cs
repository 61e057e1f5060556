using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Cli.Tests.Support;
using Kubar.Benefits.Json;
using Kubar.Benefits.Law;
using Kubar.Benefits.Receipts;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

public sealed class VerifyCommandTests
{
    private const string Case = """{"id":"k-1","participant":{"segment":"bpu"},"membership":{"registeredOn":"2023-01-02","paidMonths":["2023-01/2024-08"]},"event":{"kind":"nonWorkDeath","date":"2024-08-20"},"family":{"spouse":true,"children":[]}}""";

    // What no kind of case tells.
    private const string TheRest = """{"id":"k-2","participant":{"segment":"pu","birthDate":"1980-02-29"},"event":{"kind":"workAccident","date":"2025-08-20","diedOn":"2025-08-20","circumstance":"commute","suspicion":{"atCooperatingFacility":true}},"family":{"children":[{"birthDate":"2010-05-05","puMonths":4}]}}""";

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
        Approved.ShouldBe("Golden", "verify.text.en", result.Output.Replace(EncodedRulebook.Hash[..12], "<rulebook>", StringComparison.Ordinal));
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

    /// <summary>Sealed by the library, read from the text alone.</summary>
    [Fact]
    public async Task Verify_ReceiptsOfTheLibraryWithEveryFactThatACaseCanTell_Hold()
    {
        BenefitCase[] cases =
        [
            .. KindFile.All().Values.Select(question => question.Case)
                .Concat(SecondEdition.Ids.Select(SecondEdition.Case))
                .Append(JsonNode.Parse(TheRest)!.AsObject())
                .Select(json => BenefitsJson.ReadCase(json.ToJsonString()).Value)
                .OfType<BenefitCase>()
                .DistinctBy(told => BenefitsJson.Write(told with { Id = "-" })),
        ];
        string[] told = [.. cases.SelectMany(each => Paths(JsonNode.Parse(BenefitsJson.Write(each)), "")).Distinct(StringComparer.Ordinal)];
        Receipt[] receipts = [.. cases.Select(each => Receipt.Create(each, new AssessmentOptions { Readings = Readings.Default.With(ReadingCatalogue.Rounding["half-up"]) }))];

        CliResult result = await Tool.RunAsync(string.Join('\n', receipts.Select(receipt => receipt.Text)), "verify", "-", "--format", "json");

        CaseFields.Entries.Select(entry => entry.Path).Except(told, StringComparer.Ordinal).Should().BeEmpty("every fact is told by one of the cases at least");
        cases.Length.Should().BeGreaterThan(200);
        result.Lines.Should().HaveCount(cases.Length).And.OnlyContain(line => line.Contains("\"holds\":true,\"sealIntact\":true,\"factsIntact\":true", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Paths(JsonNode? node, string path) => node switch
    {
        JsonObject told => told.SelectMany(property => Paths(property.Value, path.Length == 0 ? property.Key : $"{path}.{property.Key}").Prepend(path.Length == 0 ? property.Key : $"{path}.{property.Key}")),
        JsonArray items => items.SelectMany(item => Paths(item, $"{path}[]")).Prepend($"{path}[]"),
        _ => [],
    };

    [Fact]
    public async Task Verify_OfAFileThatIsMissing_IsUnusable() =>
        (await Tool.RunAsync("", "verify", "no such file.json")).ExitCode.Should().Be(ExitCode.Unusable);
}
