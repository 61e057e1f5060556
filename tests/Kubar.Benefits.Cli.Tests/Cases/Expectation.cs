using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kubar.Benefits.Cli.Tests.Cases;

/// <summary>
/// Compares an assessment with a fragment of one: every property that the fragment names must be equal; null means
/// that the property must be absent. Entitlements are named by their benefit, the facts missing are a set, and
/// <c>scheduleTotal</c> stands for the sum of a scholarship's instalments.
/// </summary>
internal static class Expectation
{
    public static IReadOnlyList<string> Differences(JsonObject expected, JsonElement assessment)
    {
        List<string> differences = [];
        foreach ((string name, JsonNode? value) in expected)
        {
            if (name == "entitlements")
            {
                CompareEntitlements(value!.AsObject(), assessment, differences);
            }
            else
            {
                Compare(name, value, assessment.Find(name), differences);
            }
        }

        return differences;
    }

    private static void CompareEntitlements(JsonObject expected, JsonElement assessment, List<string> differences)
    {
        foreach ((string benefit, JsonNode? fragment) in expected)
        {
            if (assessment.Entitlement(benefit) is not { } entitlement)
            {
                differences.Add($"{benefit}: not listed");
                continue;
            }

            foreach ((string name, JsonNode? value) in fragment!.AsObject())
            {
                if (name == "scheduleTotal")
                {
                    long total = entitlement.WithSchedule();
                    if (total != (long)value!)
                    {
                        differences.Add($"{benefit}.scheduleTotal: expected {value}, but was {total}");
                    }
                }
                else
                {
                    Compare($"{benefit}.{name}", value, entitlement.Find(name), differences);
                }
            }
        }
    }

    private static void Compare(string path, JsonNode? expected, JsonElement? actual, List<string> differences)
    {
        if (expected is JsonObject properties && actual is { ValueKind: JsonValueKind.Object } element)
        {
            foreach ((string name, JsonNode? value) in properties)
            {
                Compare($"{path}.{name}", value, element.Find(name), differences);
            }
        }
        else if (!Equal(path, expected, actual))
        {
            differences.Add($"{path}: expected {Text(expected)}, but was {(actual is { } found ? found.GetRawText() : "absent")}");
        }
    }

    private static bool Equal(string path, JsonNode? expected, JsonElement? actual)
    {
        if (expected is null || actual is null)
        {
            return expected is null && actual is null;
        }

        return path.EndsWith(".missing", StringComparison.Ordinal)
            ? expected.AsArray().Select(Text).Order(StringComparer.Ordinal)
                .SequenceEqual(actual.Value.EnumerateArray().Select(item => item.GetRawText()).Order(StringComparer.Ordinal), StringComparer.Ordinal)
            : JsonNode.DeepEquals(expected, JsonNode.Parse(actual.Value.GetRawText()));
    }

    private static string Text(JsonNode? node) => node is null ? "absent" : node.ToJsonString();
}
