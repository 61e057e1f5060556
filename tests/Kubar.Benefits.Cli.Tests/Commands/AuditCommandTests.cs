using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Commands;

public sealed class AuditCommandTests
{
    private const string Case = """{"id":"k-1","participant":{"segment":"bpu"},"membership":{"registeredOn":"2023-01-02","paidMonths":["2023-01/2024-08"]},"event":{"kind":"nonWorkDeath","date":"2024-08-20"},"family":{"spouse":true,"children":[]}}""";

    private static readonly string Examples = Path.Combine(Repository.Root, "examples", "vouchers.jsonl");

    [Theory]
    [InlineData("text", "id")]
    [InlineData("text", "en")]
    [InlineData("markdown", "id")]
    [InlineData("markdown", "en")]
    [InlineData("json", "en")]
    public async Task Audit_TheExamples_SaysOfEachWhatIsWrong(string format, string language)
    {
        CliResult result = await Tool.RunAsync("", "audit", Examples, "--format", format, "--lang", language);

        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        Approved.ShouldBe("Golden", $"vouchers.{format}.{language}", result.Output);
    }

    [Fact]
    public async Task Audit_WithFindings_WritesThemAsATable()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");
        try
        {
            CliResult result = await Tool.RunAsync("", "audit", Examples, "--findings", path, "--language", "en");

            result.ExitCode.Should().Be(ExitCode.SomeRejected);
            Approved.ShouldBe("Golden", "vouchers.findings.en", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Audit_FindingsThatASpreadsheetWouldCompute_AreMadePlain()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");
        try
        {
            _ = await Tool.RunAsync($"{{\"reference\":\"=1+1,\\\"x\",\"case\":{Case.Replace("k-1", "-2+3", StringComparison.Ordinal)},\"paidTotal\":41000000}}", "audit", "-", "--findings", path);

            (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Should().Contain(",paymentDiffers,\"'=1+1,\"\"x\",\"'-2+3\",2024-08-20,2024-08-20,1000000,1000000,");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Audit_VouchersThatAgree_EndsWithZero()
    {
        CliResult result = await Tool.RunAsync($"[{{\"case\":{Case},\"paidTotal\":42000000}}]", "audit", "-", "--language", "en");

        result.ExitCode.Should().Be(ExitCode.Success);
        result.Output.Should().Be("Voucher k-1, event of 20 August 2024: agrees\n\n");
    }

    [Fact]
    public async Task Audit_DifferencesWithoutRejections_EndsWithZero() =>
        (await Tool.RunAsync($"{{\"case\":{Case},\"paidTotal\":1}}", "audit", "-")).ExitCode.Should().Be(ExitCode.Success);

    [Theory]
    [InlineData("""{"paidTotal":1}""", "case.id")]
    [InlineData("""{"case":5,"paidTotal":1}""", "case")]
    [InlineData("""{"case":{},"paid":{"jkm.funeral":1,"jkm.funeral":2}}""", "paid.jkm.funeral")]
    [InlineData("""{"case":{},"paid":[]}""", "paid")]
    [InlineData("""{"case":{},"paidTotal":1,"covers":[1]}""", "covers[0]")]
    [InlineData("""{"case":{},"paidTotal":1,"payer":"heirs"}""", "payer")]
    [InlineData("""{"case":{}}""", "paid")]
    [InlineData("""{"case":{},"paid":{"x":1}}""", "paid.x")]
    [InlineData("""{"case":{},"paidTotal":-1}""", "paidTotal")]
    public async Task Audit_AWrongVoucher_IsRejectedWithItsPathAndLosesNoOther(string voucher, string path)
    {
        string complete = voucher.Replace("\"case\":{}", $"\"case\":{Case}", StringComparison.Ordinal);
        CliResult result = await Tool.RunAsync($"{complete}\n{{\"case\":{Case},\"paidTotal\":42000000}}", "audit", "-", "--format", "json", "--language", "en");

        result.ExitCode.Should().Be(ExitCode.SomeRejected);
        result.Lines[0].Should().Contain($"\"path\":\"{path}\"");
        result.Lines[1].Should().Contain("\"verdict\":\"agrees\"");
    }

    [Fact]
    public async Task Audit_WithAReading_ComparesUnderIt()
    {
        string text = (await File.ReadAllLinesAsync(Examples, TestContext.Current.CancellationToken))[1];

        (await Tool.RunAsync(text, "audit", "-", "--format", "json", "--reading", "three-months=ninety-days")).Output.Should().Contain("\"verdict\":\"agrees\"");
    }

    [Fact]
    public async Task Audit_OfAFileThatIsMissing_IsUnusable() =>
        (await Tool.RunAsync("", "audit", "no such file.json")).ExitCode.Should().Be(ExitCode.Unusable);
}
