using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Schema;

/// <summary>The files in <c>examples/</c> and the schemas agree: on what is a case, and on what becomes of it.</summary>
public sealed class ExampleTests
{
    private static readonly JsonSchema CaseSchema = JsonSchema.Parse(SchemaCommand.Schema("case"));
    private static readonly JsonSchema AssessmentSchema = JsonSchema.Parse(SchemaCommand.Schema("assessment"));

    public static TheoryData<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.json*").Where(file => Path.GetFileName(file) is not ("vouchers.jsonl" or "receipts.jsonl")).Select(file => Path.GetRelativePath(Repository.Root, file)),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Example_AssessedOrRejected_IsSoByTheSchemaToo(string file)
    {
        string text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, file), TestContext.Current.CancellationToken);
        CliResult result = await Tool.RunAsync(text, "assess", "-", "--format", "json", "--explain");
        string[] cases = file.EndsWith(".jsonl", StringComparison.Ordinal) ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [text];
        result.Lines.Should().HaveSameCount(cases);
        foreach ((string example, string answer) in cases.Zip(result.Lines))
        {
            using JsonDocument given = JsonDocument.Parse(example);
            using JsonDocument written = JsonDocument.Parse(answer);
            AssessmentSchema.Validate(written.RootElement).Should().BeEmpty();
            bool rejected = written.RootElement.TryGetProperty("errors", out _);
            CaseSchema.Validate(given.RootElement).Any().Should().Be(rejected);
        }
    }

    [Fact]
    public async Task Vouchers_ExaminedOrRejected_AreSoByTheSchemaToo()
    {
        var voucherSchema = JsonSchema.Parse(SchemaCommand.Schema("voucher"));
        string text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "examples", "vouchers.jsonl"), TestContext.Current.CancellationToken);
        CliResult result = await Tool.RunAsync(text, "audit", "-", "--format", "json");
        string[] vouchers = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        result.Lines.Should().HaveSameCount(vouchers);
        foreach ((string example, string answer) in vouchers.Zip(result.Lines))
        {
            using JsonDocument given = JsonDocument.Parse(example);
            voucherSchema.Validate(given.RootElement).Any().Should().Be(answer.Contains("\"errors\"", StringComparison.Ordinal), example);
        }
    }
}
