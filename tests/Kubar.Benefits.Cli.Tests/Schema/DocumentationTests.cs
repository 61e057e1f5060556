using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Schema;

/// <summary>The examples in the documents are cases and assessments.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Documents { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md"))
            .Select(file => Path.GetRelativePath(Repository.Root, file)),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_EveryExample_IsValid(string document)
    {
        string text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, document), TestContext.Current.CancellationToken);
        foreach (Match block in JsonBlock().Matches(text))
        {
            using JsonDocument example = JsonDocument.Parse(block.Groups["json"].Value);
            if (SchemaOf(example.RootElement) is { } which)
            {
                JsonSchema.Parse(SchemaCommand.Schema(which)).Validate(example.RootElement).Should().BeEmpty($"of {document}");
            }
        }
    }

    [Fact]
    public async Task Manual_CaseItShows_IsAssessedAndItsRejectionIsWhatTheToolSays()
    {
        string text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "cli.md"), TestContext.Current.CancellationToken);
        MatchCollection blocks = JsonBlock().Matches(text);
        CliResult assessed = await Tool.RunAsync(blocks[0].Groups["json"].Value, "assess", "-");
        assessed.ExitCode.Should().Be(ExitCode.Success);

        const string Rejected =
            """{"id":"k-2","participant":{"segment":"bpu","monthlyIncome":1000000.5},"membership":{"paidMonths":["2025-01/2025-03","2025-03"]},"event":{"kind":"nonWorkDeath","date":"2025-02-30"}}""";
        CliResult rejection = await Tool.RunAsync(Rejected, "assess", "-", "--format", "json", "--language", "en");
        rejection.Output.Should().Be(blocks[1].Groups["json"].Value);
    }

    /// <summary>Which schema is meant; null for JSON that is neither a case, nor a voucher, nor what became of one.</summary>
    private static string? SchemaOf(JsonElement example) =>
        example.TryGetProperty("participant", out _) ? "case"
        : example.TryGetProperty("case", out _) ? "voucher"
        : example.TryGetProperty("entitlements", out _) || example.TryGetProperty("errors", out _) ? "assessment"
        : null;

    [GeneratedRegex("^```json\n(?<json>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex JsonBlock();
}
