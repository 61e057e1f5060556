using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Kubar.Benefits.Cli.Tests.Schema;

/// <summary>
/// JSON Schema 2020-12, as far as the schemas of the tool go. A keyword that it does not know is an exception, so that
/// a schema never passes by being misunderstood.
/// </summary>
internal sealed class JsonSchema(JsonElement root)
{
    public static JsonSchema Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        return new(JsonElement.ParseValue(ref reader));
    }

    /// <summary>What is wrong with an instance, each with its path; empty when it is valid.</summary>
    public IReadOnlyList<string> Validate(JsonElement instance)
    {
        var faults = new List<string>();
        Check(root, instance, "$", faults);
        return faults;
    }

    public bool IsValid(JsonElement schema, JsonElement instance)
    {
        var faults = new List<string>();
        Check(schema, instance, "$", faults);
        return faults.Count == 0;
    }

    private void Check(JsonElement schema, JsonElement instance, string path, List<string> faults)
    {
        if (schema.ValueKind == JsonValueKind.True)
        {
            return;
        }

        if (schema.ValueKind == JsonValueKind.False)
        {
            faults.Add($"{path}: not allowed");
            return;
        }

        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            Check(schema, keyword.Name, keyword.Value, instance, path, faults);
        }
    }

    private void Check(JsonElement schema, string keyword, JsonElement value, JsonElement instance, string path, List<string> faults)
    {
        bool valid = true;
        switch (keyword)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description" or "then":
                break;
            case "$ref" when value.GetString() == "urn:kubar:benefits:case:1":
                faults.AddRange(Parse(Kubar.Benefits.Cli.Commands.SchemaCommand.Schema("case")).Validate(instance).Select(fault => path + fault[1..]));
                break;
            case "$ref":
                Check(Resolve(value.GetString()!), instance, path, faults);
                break;
            case "type":
                valid = value.ValueKind == JsonValueKind.Array
                    ? value.EnumerateArray().Any(type => IsOfType(instance, type.GetString()!))
                    : IsOfType(instance, value.GetString()!);
                break;
            case "enum":
                valid = value.EnumerateArray().Any(choice => JsonElement.DeepEquals(choice, instance));
                break;
            case "const":
                valid = JsonElement.DeepEquals(value, instance);
                break;
            case "pattern":
                valid = instance.ValueKind != JsonValueKind.String || Regex.IsMatch(instance.GetString()!, value.GetString()!, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
                break;
            case "minLength":
                valid = instance.ValueKind != JsonValueKind.String || instance.GetString()!.Length >= value.GetInt32();
                break;
            case "minItems":
                valid = instance.ValueKind != JsonValueKind.Array || instance.GetArrayLength() >= value.GetInt32();
                break;
            case "minimum":
                valid = Number(instance) is not { } least || least >= value.GetDecimal();
                break;
            case "maximum":
                valid = Number(instance) is not { } most || most <= value.GetDecimal();
                break;
            case "multipleOf":
                valid = Number(instance) is not { } number || number % value.GetDecimal() == 0;
                break;
            case "items":
                CheckItems(value, instance, path, faults);
                break;
            case "required":
                CheckRequired(value, instance, path, faults);
                break;
            case "properties":
                CheckProperties(value, instance, path, faults);
                break;
            case "additionalProperties" when value.ValueKind == JsonValueKind.False:
                CheckNoOthers(schema, instance, path, faults);
                break;
            case "additionalProperties" when instance.ValueKind == JsonValueKind.Object && !schema.TryGetProperty("properties", out _):
                foreach (JsonProperty property in instance.EnumerateObject())
                {
                    Check(value, property.Value, $"{path}.{property.Name}", faults);
                }

                break;
            case "additionalProperties":
                break;
            case "allOf":
                foreach (JsonElement part in value.EnumerateArray())
                {
                    Check(part, instance, path, faults);
                }

                break;
            case "anyOf":
                valid = value.EnumerateArray().Any(part => IsValid(part, instance));
                break;
            case "oneOf":
                valid = value.EnumerateArray().Count(part => IsValid(part, instance)) == 1;
                break;
            case "if":
                if (IsValid(value, instance))
                {
                    Check(schema.GetProperty("then"), instance, path, faults);
                }

                break;
            default:
                throw new NotSupportedException($"The keyword {keyword} is not known here.");
        }

        if (!valid)
        {
            faults.Add($"{path}: {keyword}");
        }
    }

    private void CheckItems(JsonElement items, JsonElement instance, string path, List<string> faults)
    {
        if (instance.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        int index = 0;
        foreach (JsonElement item in instance.EnumerateArray())
        {
            Check(items, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"), faults);
        }
    }

    private static void CheckRequired(JsonElement required, JsonElement instance, string path, List<string> faults)
    {
        if (instance.ValueKind == JsonValueKind.Object)
        {
            faults.AddRange(required.EnumerateArray().Where(name => !instance.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}.{name}: required"));
        }
    }

    private void CheckProperties(JsonElement properties, JsonElement instance, string path, List<string> faults)
    {
        if (instance.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (JsonProperty property in properties.EnumerateObject())
        {
            if (instance.TryGetProperty(property.Name, out JsonElement value))
            {
                Check(property.Value, value, $"{path}.{property.Name}", faults);
            }
        }
    }

    private static void CheckNoOthers(JsonElement schema, JsonElement instance, string path, List<string> faults)
    {
        if (instance.ValueKind == JsonValueKind.Object)
        {
            JsonElement known = schema.GetProperty("properties");
            faults.AddRange(instance.EnumerateObject().Where(property => !known.TryGetProperty(property.Name, out _)).Select(property => $"{path}.{property.Name}: unknown"));
        }
    }

    private JsonElement Resolve(string reference) =>
        reference.StartsWith("#/$defs/", StringComparison.Ordinal)
            ? root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..])
            : throw new NotSupportedException($"The reference {reference} is not known here.");

    private static bool IsOfType(JsonElement instance, string type) => type switch
    {
        "null" => instance.ValueKind == JsonValueKind.Null,
        "boolean" => instance.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "object" => instance.ValueKind == JsonValueKind.Object,
        "array" => instance.ValueKind == JsonValueKind.Array,
        "string" => instance.ValueKind == JsonValueKind.String,
        "number" => instance.ValueKind == JsonValueKind.Number,
        "integer" => Number(instance) is { } number && decimal.Truncate(number) == number,
        _ => throw new NotSupportedException($"The type {type} is not known here."),
    };

    private static decimal? Number(JsonElement instance) =>
        instance.ValueKind == JsonValueKind.Number ? instance.GetDecimal() : null;
}
