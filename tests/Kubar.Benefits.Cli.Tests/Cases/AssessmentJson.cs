using System.Text.Json;

namespace Kubar.Benefits.Cli.Tests.Cases;

/// <summary>What the tests read from an assessment as JSON.</summary>
internal static class AssessmentJson
{
    /// <summary>A property; null where it is absent (the contract makes null equal to absent).</summary>
    public static JsonElement? Find(this JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static JsonElement? Entitlement(this JsonElement assessment, string benefit)
    {
        foreach (JsonElement entitlement in assessment.GetProperty("entitlements").EnumerateArray())
        {
            if (entitlement.GetProperty("benefit").GetString() == benefit)
            {
                return entitlement;
            }
        }

        return null;
    }

    /// <summary>A list of texts; absent is empty.</summary>
    public static IEnumerable<string> Strings(this JsonElement element, string name) =>
        element.Find(name) is { } texts ? texts.EnumerateArray().Select(text => text.GetString()!) : [];

    public static string Status(this JsonElement entitlement) => entitlement.GetProperty("status").GetString()!;

    public static long? Money(this JsonElement element, string name) => element.Find(name)?.GetInt64();

    public static long Total(this JsonElement assessment, string name) =>
        assessment.GetProperty("totals").GetProperty(name).GetInt64();

    public static IEnumerable<JsonElement> Schedule(this JsonElement entitlement) =>
        entitlement.Find("schedule") is { } schedule ? schedule.EnumerateArray() : [];

    /// <summary>What is owed of a benefit, over all the years where it is paid by the year.</summary>
    public static long WithSchedule(this JsonElement entitlement)
    {
        JsonElement[] instalments = [.. entitlement.Schedule()];
        return instalments.Length > 0
            ? instalments.Sum(instalment => instalment.GetProperty("amount").GetInt64())
            : entitlement.Money("amount") ?? 0;
    }
}
