using System.Text.Json.Nodes;

namespace Kubar.Benefits.Cli.Tests.Cases;

/// <summary>The lines of <c>tests/data/second-edition.jsonl</c>: cases on which the first edition was wrong or silent.</summary>
internal static class SecondEdition
{
    private static readonly Dictionary<string, JsonObject> _cases = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "second-edition.jsonl"))
        .Select(line => JsonNode.Parse(line)!["case"]!.AsObject())
        .ToDictionary(line => (string)line["id"]!, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Ids => _cases.Keys;

    public static JsonObject Case(string id) => _cases[id].DeepClone().AsObject();
}
