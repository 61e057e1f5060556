using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kubar.Benefits.Cli.Tests.Cases;

/// <summary>
/// The kinds of case of one matter: each kind is one case and its siblings, worked out by hand from the text. A sibling is
/// written as what it changes in the case (a JSON merge patch, RFC 7396: objects are merged, null takes a property away).
/// </summary>
internal static class KindFile
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>Every question of every kind, by its name: the file, the kind, the sibling and, where one is chosen, the reading.</summary>
    public static IReadOnlyDictionary<string, KindQuestion> All() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases", "kinds"), "*.json")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Kinds(path).SelectMany(kind => Questions(Path.GetFileNameWithoutExtension(path), kind)))
            .ToDictionary(question => question.Name, StringComparer.Ordinal);

    public static IReadOnlyList<Kind> Kinds() =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases", "kinds"), "*.json")
            .Order(StringComparer.Ordinal)
            .SelectMany(Kinds),
    ];

    /// <summary>The case of a kind: its own, or that of a line of <c>second-edition.jsonl</c>.</summary>
    public static JsonObject CaseOf(Kind kind) => kind switch
    {
        { Line: { } line, Case: null } => SecondEdition.Case(line),
        { Line: null, Case: { } own } => own,
        _ => throw new InvalidDataException($"{kind.Line}: a kind has either a line or a case of its own."),
    };

    private static Kind[] Kinds(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Kind[]>(File.ReadAllText(path), _options)!;
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{Path.GetFileName(path)}: {problem.Message}", problem);
        }
    }

    private static List<KindQuestion> Questions(string file, Kind kind)
    {
        JsonObject own = CaseOf(kind);
        string name = $"{file}: {(string?)own["id"]}";
        List<KindQuestion> questions = [.. Questions(name, kind.Article, own, kind.Expect, kind.Under)];
        foreach (Sibling sibling in kind.Siblings)
        {
            JsonObject changed = Merge(own, sibling.Change);
            changed["id"] = $"{(string?)own["id"]}: {sibling.Name}";
            questions.AddRange(Questions($"{name}: {sibling.Name}", sibling.Article ?? kind.Article, changed, sibling.Expect, sibling.Under));
        }

        return questions;
    }

    private static IEnumerable<KindQuestion> Questions(
        string name, IReadOnlyList<string> article, JsonObject @case, JsonObject expect, IReadOnlyDictionary<string, JsonObject> under) =>
    [
        new KindQuestion(name, article, @case, [], expect),
        .. under.Select(other => new KindQuestion($"{name} under {other.Key}", article, @case, other.Key.Split(' '), other.Value)),
    ];

    private static JsonObject Merge(JsonObject target, JsonObject patch)
    {
        JsonObject merged = target.DeepClone().AsObject();
        foreach ((string name, JsonNode? value) in patch)
        {
            if (value is null)
            {
                merged.Remove(name);
            }
            else
            {
                merged[name] = value is JsonObject inner ? Merge(merged[name] as JsonObject ?? [], inner) : value.DeepClone();
            }
        }

        return merged;
    }
}

/// <summary>One case that stands for its kind.</summary>
internal sealed record Kind
{
    /// <summary>The articles that decide it.</summary>
    public required IReadOnlyList<string> Article { get; init; }

    /// <summary>The id of a line of <c>second-edition.jsonl</c>, whose case it is.</summary>
    public string? Line { get; init; }

    public JsonObject? Case { get; init; }

    /// <summary>The id of a row of <c>published-cases-2.csv</c>; what the press did not print is completed, so that its sum comes out.</summary>
    public string? Published { get; init; }

    public required JsonObject Expect { get; init; }

    /// <summary>What other answers to the readings bring: <c>reading=alternative</c>, several separated by a space.</summary>
    public IReadOnlyDictionary<string, JsonObject> Under { get; init; } = new Dictionary<string, JsonObject>(StringComparer.Ordinal);

    public IReadOnlyList<Sibling> Siblings { get; init; } = [];
}

/// <summary>A case of the same kind.</summary>
internal sealed record Sibling
{
    public required string Name { get; init; }

    public required JsonObject Change { get; init; }

    /// <summary>Where other articles decide it than those of the kind.</summary>
    public IReadOnlyList<string>? Article { get; init; }

    public required JsonObject Expect { get; init; }

    public IReadOnlyDictionary<string, JsonObject> Under { get; init; } = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
}

/// <summary>One case, the readings chosen, and what must come of it.</summary>
internal sealed record KindQuestion(
    string Name, IReadOnlyList<string> Article, JsonObject Case, IReadOnlyList<string> Readings, JsonObject Expect);
