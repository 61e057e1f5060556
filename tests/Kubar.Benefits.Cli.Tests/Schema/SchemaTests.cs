using System.Text;
using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Tests.Support;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Law;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Schema;

public sealed class SchemaTests
{
    private static readonly JsonSchema CaseSchema = JsonSchema.Parse(SchemaCommand.Schema("case"));
    private static readonly JsonSchema AssessmentSchema = JsonSchema.Parse(SchemaCommand.Schema("assessment"));

    public static TheoryData<string> Names { get; } = [.. SchemaCommand.Names];

    [Theory]
    [InlineData("""{"id":"a","participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":"2025-08-27"}}""")]
    [InlineData("""{"id":"a","participant":{"segment":"pu","monthlyWage":4e6,"paidBy":null},"event":{"kind":"nonWorkDeath","date":"2025-08-27","losses":[{"code":"x","functionLost":12.3}]},"membership":{"paidMonths":["2025-01/2025-08","2025-10"]},"family":{"children":[{"level":"tertiary","work":"none"}]},"claim":null}""")]
    public void Case_WhatTheReaderAccepts_IsValid(string json)
    {
        Faults(CaseSchema, json).Should().BeEmpty();
        ProblemsOf(json).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":"2025-08-27"}}""", ": required")]
    [InlineData("""{"id":"a","participant":{"segment":"x"},"event":{"kind":"workAccident","date":"2025-08-27"}}""", "/participant/segment: enum")]
    [InlineData("""{"id":"a","participant":{"segment":"bpu","nik":1},"event":{"kind":"workAccident","date":"2025-08-27"}}""", "/participant/nik: ")]
    [InlineData("""{"id":"a","participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":"27-08-2025"}}""", "/event/date: pattern")]
    [InlineData("""{"id":"a","participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":null}}""", "/event/date: type")]
    [InlineData("""{"id":"a","participant":{"segment":"bpu","monthlyIncome":0.5},"event":{"kind":"workAccident","date":"2025-08-27"}}""", "/participant/monthlyIncome: type")]
    [InlineData("""{"id":"a","participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":"2025-08-27"},"membership":{"paidMonths":["2025-1"]}}""", "/membership/paidMonths/0: pattern")]
    [InlineData("""{"id":"a","participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":"2025-08-27","losses":[{"code":"x","functionLost":1.005}]}}""", "/event/losses/0/functionLost: multipleOf")]
    public void Case_WhatTheReaderRejects_IsNotValid(string json, string fault)
    {
        Faults(CaseSchema, json).Should().Contain(found => found.StartsWith(fault, StringComparison.Ordinal));
        ProblemsOf(json).Should().NotBeEmpty();
    }

    /// <summary>The schemas that stand in the documents, and in the package, are those that the tables of fields give.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Document_OfEach_IsCurrent(string which)
    {
        string file = Path.Combine(Repository.Root, "docs", "schema", $"{which}.schema.json");
        string current = Encoding.UTF8.GetString(SchemaCommand.Schema(which));
        string written = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        written.Should().Be(current, $"`kubar schema {which} > docs/schema/{which}.schema.json` writes it");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Assessment_EverythingWritten_IsValid(bool explained)
    {
        string json = await Render.WriteAsync(
            output => new JsonReport(output, Language.Indonesian),
            report => report.Assessed((explained ? Samples.Of(Samples.ExplainedDeathGrant) : Samples.Everything) with { Readings = [ReadingCatalogue.ThreeMonths["ninety-days"].ToString()] }));
        Faults(AssessmentSchema, json).Should().BeEmpty();
    }

    [Fact]
    public async Task Assessment_Rejection_IsValid()
    {
        string json = await Render.WriteAsync(
            output => new JsonReport(output, Language.Indonesian),
            report => report.Rejected(new("line 1", null, [new("id", new("wajib diisi", "required"))])));
        Faults(AssessmentSchema, json).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"status\":\"owed\"", "\"status\":\"notOwed\"")]
    [InlineData("\"status\":\"notOwed\"", "\"status\":\"undetermined\"")]
    [InlineData("\"grade\":\"A\"", "\"grade\":\"E\"")]
    [InlineData("\"payee\":\"heirs\"", "\"payee\":\"heir\"")]
    [InlineData("\"totals\"", "\"total\"")]
    public async Task Assessment_WrittenOtherwise_IsNotValid(string written, string otherwise)
    {
        string json = await Render.WriteAsync(output => new JsonReport(output, Language.Indonesian), report => report.Assessed(Samples.Everything));
        json.Should().Contain(written);
        Faults(AssessmentSchema, json.Replace(written, otherwise, StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    private static IReadOnlyList<string> Faults(JsonSchema schema, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return schema.Validate(document.RootElement);
    }

    private static ValueList<Benefits.Cases.Problem> ProblemsOf(string json) =>
        ParsedCase.Of(new RawCase("line 1", TextPosition.Start, Encoding.UTF8.GetBytes(json), null)).Problems;
}
