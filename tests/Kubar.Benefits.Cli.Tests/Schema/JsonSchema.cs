using System.Text;
using System.Text.Json;
using Json.Schema;

namespace Kubar.Benefits.Cli.Tests.Schema;

/// <summary>A JSON Schema, and what is wrong with an instance by it.</summary>
internal sealed class JsonSchema
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };

    private readonly global::Json.Schema.JsonSchema _schema;

    private JsonSchema(global::Json.Schema.JsonSchema schema) => _schema = schema;

    public static JsonSchema Parse(ReadOnlySpan<byte> json) =>
        new(global::Json.Schema.JsonSchema.FromText(Encoding.UTF8.GetString(json), new() { SchemaRegistry = new() }));

    /// <summary>What is wrong with an instance, each as the place and the keyword; empty when it is valid.</summary>
    public IReadOnlyList<string> Validate(JsonElement instance)
    {
        EvaluationResults results = _schema.Evaluate(instance, Options);
        return results.IsValid
            ? []
            :
            [
                .. (results.Details ?? [])
                    .Where(detail => detail.Errors is not null)
                    .SelectMany(detail => detail.Errors!.Keys.Select(keyword => $"{detail.InstanceLocation}: {keyword}")),
            ];
    }
}
