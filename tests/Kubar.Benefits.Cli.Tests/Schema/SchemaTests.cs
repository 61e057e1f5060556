using System.Text;
using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Input;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Tests.Support;
using Kubar.Benefits.Law;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Schema;

public sealed class SchemaTests
{
    private static readonly JsonSchema CaseSchema = JsonSchema.Parse(SchemaCommand.Schema("case"));
    private static readonly JsonSchema AssessmentSchema = JsonSchema.Parse(SchemaCommand.Schema("assessment"));

    [Theory]
    [InlineData("""{"id":"a","participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":"2025-08-27"}}""")]
    [InlineData("""{"id":"a","participant":{"segment":"pu","monthlyWage":4e6,"paidBy":null},"event":{"kind":"nonWorkDeath","date":"2025-08-27","losses":[{"code":"x","functionLost":12.3}]},"membership":{"paidMonths":["2025-01/2025-08","2025-10"]},"family":{"children":[{"level":"tertiary","work":"none"}]},"claim":null}""")]
    public void Case_WhatTheReaderAccepts_IsValid(string json)
    {
        Faults(CaseSchema, json).Should().BeEmpty();
        ProblemsOf(json).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":"2025-08-27"}}""", "$.id: required")]
    [InlineData("""{"id":"a","participant":{"segment":"x"},"event":{"kind":"workAccident","date":"2025-08-27"}}""", "$.participant.segment: enum")]
    [InlineData("""{"id":"a","participant":{"segment":"bpu","nik":1},"event":{"kind":"workAccident","date":"2025-08-27"}}""", "$.participant.nik: unknown")]
    [InlineData("""{"id":"a","participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":"27-08-2025"}}""", "$.event.date: pattern")]
    [InlineData("""{"id":"a","participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":null}}""", "$.event.date: type")]
    [InlineData("""{"id":"a","participant":{"segment":"bpu","monthlyIncome":0.5},"event":{"kind":"workAccident","date":"2025-08-27"}}""", "$.participant.monthlyIncome: anyOf")]
    [InlineData("""{"id":"a","participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":"2025-08-27"},"membership":{"paidMonths":["2025-1"]}}""", "$.membership.paidMonths[0]: pattern")]
    [InlineData("""{"id":"a","participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":"2025-08-27","losses":[{"code":"x","functionLost":1.005}]}}""", "$.event.losses[0].functionLost: anyOf")]
    public void Case_WhatTheReaderRejects_IsNotValid(string json, string fault)
    {
        Faults(CaseSchema, json).Should().Contain(fault);
        ProblemsOf(json).Should().NotBeEmpty();
    }

    [Fact]
    public void Case_EveryPropertyOfTheReader_IsInTheSchemaAndNoOther()
    {
        JsonElement schema = Root("case");
        PropertiesOf(schema).Should().Equal(KnownTo("{}", ""));
        foreach (string part in new[] { "participant", "membership", "event", "expenses", "family", "claim" })
        {
            PropertiesOf(schema.GetProperty("properties").GetProperty(part)).Should().BeEquivalentTo(KnownTo("{\"" + part + "\":{\"?\":1}}", $"{part}."), part);
        }

        JsonElement expenses = schema.GetProperty("properties").GetProperty("expenses").GetProperty("properties");
        PropertiesOf(expenses.GetProperty("homeCare")).Should().Equal(KnownTo("""{"expenses":{"homeCare":{"?":1}}}""", "expenses.homeCare."));
        PropertiesOf(expenses.GetProperty("transport")).Should().Equal(KnownTo("""{"expenses":{"transport":{"?":1}}}""", "expenses.transport."));
        PropertiesOf(schema.GetProperty("$defs").GetProperty("loss")).Should().Equal(KnownTo("""{"event":{"losses":[{"?":1}]}}""", "event.losses[0]."));
        PropertiesOf(schema.GetProperty("$defs").GetProperty("child")).Should().Equal(KnownTo("""{"family":{"children":[{"?":1}]}}""", "family.children[0]."));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Assessment_EverythingWritten_IsValid(bool explained)
    {
        string json = await Render.WriteAsync(
            output => new JsonReport(output, Language.Indonesian, Readings.Default.With(ReadingCatalogue.ThreeMonths["ninety-days"])),
            report => report.Assessed(explained ? Samples.Of(Samples.ExplainedDeathGrant) : Samples.Everything));
        Faults(AssessmentSchema, json).Should().BeEmpty();
    }

    [Fact]
    public async Task Assessment_Rejection_IsValid()
    {
        string json = await Render.WriteAsync(
            output => new JsonReport(output, Language.Indonesian, Readings.Default),
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
        string json = await Render.WriteAsync(output => new JsonReport(output, Language.Indonesian, Readings.Default), report => report.Assessed(Samples.Everything));
        json.Should().Contain(written);
        Faults(AssessmentSchema, json.Replace(written, otherwise, StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    private static IReadOnlyList<string> Faults(JsonSchema schema, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return schema.Validate(document.RootElement);
    }

    private static ValueList<Benefits.Cases.Problem> ProblemsOf(string json) =>
        CaseParser.Parse(new RawCase("line 1", TextPosition.Start, Encoding.UTF8.GetBytes(json), null)).Problems;

    private static IEnumerable<string> PropertiesOf(JsonElement schema) =>
        schema.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private static JsonElement Root(string which)
    {
        var reader = new Utf8JsonReader(SchemaCommand.Schema(which));
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>The properties that the reader names when it meets one that it does not know.</summary>
    private static string[] KnownTo(string json, string prefix)
    {
        string withUnknown = prefix.Length == 0 ? """{"?":1}""" : json;
        string message = ProblemsOf(withUnknown).First(problem => problem.Path == $"{prefix}?").Message.English;
        return message["unknown property; known are: ".Length..].Split(", ");
    }
}
