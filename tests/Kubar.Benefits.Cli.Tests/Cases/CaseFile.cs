using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Kubar.Benefits.Cli.Tests.Cases;

/// <summary>
/// One case of the table: a published case (its id and place, never a name) or a worked example of the law, with what
/// had to be assumed, written beside the case and never into it.
/// </summary>
internal sealed record CaseFile
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public required string Id { get; init; }

    public string? Place { get; init; }

    /// <summary>Whether the published figure agrees with the law, as in <c>published-cases.csv</c>.</summary>
    public string? Agreement { get; init; }

    /// <summary>The article that a worked example shows.</summary>
    public string? Rule { get; init; }

    public string? Why { get; init; }

    /// <summary>What is not printed and had to be assumed for a complete case.</summary>
    public IReadOnlyList<string> Assumptions { get; init; } = [];

    /// <summary>Why the published total is not recomputed; absent: it is.</summary>
    public string? TotalNotRecomputed { get; init; }

    /// <summary>The ways in which the published facts can be completed: one, or each decomposition that fits.</summary>
    public IReadOnlyList<Way> Ways { get; init; } = [];

    /// <summary>The published facts alone; what is not printed stays unknown.</summary>
    public IReadOnlyList<AsPrinted> AsPrinted { get; init; } = [];

    public static IReadOnlyList<CaseFile> All(string folder) =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases", folder), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    private static CaseFile Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<CaseFile>(File.ReadAllText(path), _options)!;
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{Path.GetFileName(path)}: {problem.Message}", problem);
        }
    }
}

/// <summary>One complete set of facts.</summary>
internal sealed record Way
{
    public required string Name { get; init; }

    public required IReadOnlyList<Part> Parts { get; init; }

    public IReadOnlyList<Published> Published { get; init; } = [];
}

/// <summary>A number of cases that are alike, and what the law gives for each.</summary>
internal sealed record Part
{
    public int Count { get; init; } = 1;

    public required JsonObject Case { get; init; }

    public required JsonObject Expect { get; init; }

    public IReadOnlyList<JsonElement> Assess() =>
        Contract.AssessAll([.. Enumerable.Range(1, Count).Select(Numbered)]);

    private string Numbered(int number)
    {
        JsonObject copy = Case.DeepClone().AsObject();
        copy["id"] = Count == 1 ? (string?)Case["id"] : $"{Case["id"]}#{number}";
        return copy.ToJsonString();
    }
}

/// <summary>A printed sum and how it stands to the law's.</summary>
internal sealed record Published
{
    public required long Amount { get; init; }

    /// <summary>The benefits it is the sum of; absent: all.</summary>
    public IReadOnlyList<string>? Benefits { get; init; }

    public Counting Counting { get; init; } = Counting.PayableNow;

    /// <summary>Parts of the sum that are account balances of other programmes: JHT, JP.</summary>
    public IReadOnlyDictionary<string, long> OtherBalances { get; init; } = new Dictionary<string, long>(StringComparer.Ordinal);

    /// <summary>The unit to which the print was rounded.</summary>
    public long RoundedTo { get; init; } = 1;

    /// <summary>By how much the print is more (or, negative, less) than the law's figure.</summary>
    public long Difference { get; init; }

    /// <summary>Why it was rounded or differs.</summary>
    public string? Because { get; init; }

    /// <summary>What the law's figure must be, but for the rounding.</summary>
    public long LawsFigure => Amount - OtherBalances.Values.Sum() - Difference;
}

/// <summary>Whether a printed sum holds the scholarship payable now or the whole remainder.</summary>
internal enum Counting
{
    PayableNow = 1,
    WithSchedule = 2,
}

/// <summary>The published facts alone.</summary>
internal sealed record AsPrinted
{
    public required JsonObject Case { get; init; }

    public required JsonObject Expect { get; init; }

    /// <summary>The printed total, which the bounds must hold although it cannot be recomputed.</summary>
    public long? Holds { get; init; }
}
