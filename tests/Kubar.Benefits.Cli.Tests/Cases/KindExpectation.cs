using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kubar.Benefits.Cli.Tests.Cases;

/// <summary>
/// What must come of a case, in short: an entitlement is a status in a word, the sum owed, or two sums between which it is
/// undetermined; else the fragment that <see cref="Expectation"/> takes, with <c>firstDue</c>, <c>lastDue</c>, <c>child</c>
/// (the children named among the reasons) and <c>reason</c> (a code among them). Of the assessment: <c>rejected</c> (where the
/// paths of the problems begin), <c>depends</c> and <c>dependsNot</c>, <c>warns</c> and <c>warnsNot</c>, <c>dependsOnly</c>.
/// </summary>
internal static class KindExpectation
{
    public static IReadOnlyList<string> Differences(JsonObject expected, JsonElement answer)
    {
        JsonElement? errors = answer.Find("errors");
        if (expected["rejected"] is { } rejected)
        {
            return errors is { } problems ? Rejection(rejected.AsArray(), problems) : ["not rejected"];
        }

        if (errors is { } unexpected)
        {
            return [$"rejected: {unexpected.GetRawText()}"];
        }

        List<string> differences = [];
        JsonObject plain = [];
        foreach ((string name, JsonNode? value) in expected)
        {
            switch (name)
            {
                case "depends":
                    Contains(name, value!, answer.Strings("dependsOn"), wanted: true, differences);
                    break;
                case "dependsNot":
                    Contains(name, value!, answer.Strings("dependsOn"), wanted: false, differences);
                    break;
                case "dependsOnly":
                    Same(name, Words(value!).Order(StringComparer.Ordinal), answer.Strings("dependsOn").Order(StringComparer.Ordinal), differences);
                    break;
                case "warns":
                    Contains(name, value!, Codes(answer, "warnings"), wanted: true, differences);
                    break;
                case "warnsNot":
                    Contains(name, value!, Codes(answer, "warnings"), wanted: false, differences);
                    break;
                case "entitlements":
                    plain[name] = Entitlements(value!.AsObject(), answer, differences);
                    break;
                default:
                    plain[name] = value?.DeepClone();
                    break;
            }
        }

        differences.AddRange(Expectation.Differences(plain, answer));
        return differences;
    }

    private static JsonObject Entitlements(JsonObject expected, JsonElement answer, List<string> differences)
    {
        JsonObject plain = [];
        foreach ((string benefit, JsonNode? value) in expected)
        {
            JsonObject fragment = Fragment(value!);
            JsonElement? entitlement = answer.Entitlement(benefit);
            string[] dueOn = entitlement?.Schedule().Select(year => year.GetProperty("dueOn").GetString()!).ToArray() ?? [];
            Take(fragment, "firstDue", day => Same($"{benefit}.firstDue", [(string)day!], dueOn.Take(1), differences));
            Take(fragment, "lastDue", day => Same($"{benefit}.lastDue", [(string)day!], dueOn.TakeLast(1), differences));
            Take(fragment, "instalments", count => Same($"{benefit}.instalments", [$"{(int)count!}"], [$"{dueOn.Length}"], differences));
            Take(fragment, "reason", code => Contains($"{benefit}.reason", new JsonArray(code!.DeepClone()), entitlement is { } of ? Codes(of, "reasons") : [], wanted: true, differences));
            Take(fragment, "child", children => Same(
                $"{benefit}.child", children!.AsArray().Select(child => $"{(int)child!}"), Children(entitlement), differences));
            Take(fragment, "missingHas", paths => Contains($"{benefit}.missing", paths!, entitlement?.Strings("missing") ?? [], wanted: true, differences));
            plain[benefit] = fragment;
        }

        return plain;
    }

    private static JsonObject Fragment(JsonNode value) => value switch
    {
        JsonObject fragment => fragment.DeepClone().AsObject(),
        JsonArray bounds => new JsonObject { ["status"] = "undetermined", ["atLeast"] = bounds[0]!.DeepClone(), ["atMost"] = bounds[1]!.DeepClone() },
        _ when value.GetValueKind() == JsonValueKind.Number => new JsonObject { ["status"] = "owed", ["amount"] = value.DeepClone() },
        _ => new JsonObject { ["status"] = value.DeepClone() },
    };

    private static void Take(JsonObject fragment, string name, Action<JsonNode?> check)
    {
        if (fragment.Remove(name, out JsonNode? value))
        {
            check(value);
        }
    }

    private static string[] Rejection(JsonArray paths, JsonElement problems)
    {
        string[] found = [.. problems.EnumerateArray().Select(problem => problem.GetProperty("path").GetString()!)];
        string[] wanted = [.. paths.Select(path => (string)path!)];
        return
        [
            .. wanted.Where(path => !found.Any(at => at.StartsWith(path, StringComparison.Ordinal))).Select(path => $"no problem at {path}, but at {string.Join(' ', found)}"),
            .. found.Where(at => !wanted.Any(path => at.StartsWith(path, StringComparison.Ordinal))).Select(at => $"a problem at {at}"),
        ];
    }

    private static IEnumerable<string> Children(JsonElement? entitlement) => entitlement?.Find("reasons") is { } reasons
        ? reasons.EnumerateArray().Select(reason => reason.Find("child")?.GetRawText()).OfType<string>().Distinct(StringComparer.Ordinal)
        : [];

    private static IEnumerable<string> Codes(JsonElement element, string list) => element.Find(list) is { } items
        ? items.EnumerateArray().Select(item => item.GetProperty("code").GetString()!)
        : [];

    private static IEnumerable<string> Words(JsonNode list) => list.AsArray().Select(word => (string)word!);

    private static void Contains(string name, JsonNode words, IEnumerable<string> found, bool wanted, List<string> differences)
    {
        string[] all = [.. found];
        differences.AddRange(Words(words)
            .Where(word => all.Contains(word, StringComparer.Ordinal) != wanted)
            .Select(word => $"{name}: {word} among {string.Join(' ', all)}"));
    }

    private static void Same(string name, IEnumerable<string> expected, IEnumerable<string> found, List<string> differences)
    {
        string wanted = string.Join(' ', expected);
        string was = string.Join(' ', found);
        if (wanted != was)
        {
            differences.Add($"{name}: expected {wanted}, but was {was}");
        }
    }
}
