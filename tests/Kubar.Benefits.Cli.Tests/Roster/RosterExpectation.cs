using System.Globalization;
using System.Text.Json;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Roster;

namespace Kubar.Benefits.Cli.Tests.Roster;

/// <summary>One text for what an assessment says and for what a line of <c>kubar roster --format jsonl</c> says, so that they can be compared.</summary>
internal static class RosterExpectation
{
    // Said of suppositions by nobody, or of all rows at once.
    private static readonly string[] NotOfARow = ["months-after-event", "law-not-checked", "holidays-not-decreed"];

    public static string Of(Assessment assessment, RosterEvent happening)
    {
        IEnumerable<string> benefits = happening.Benefits.Select(id => assessment[id]!).Select(entitlement =>
        {
            string start = $"{entitlement.Benefit.Id} {Camel(entitlement.Status)}";
            string who = (entitlement.Payee is { } payee ? $" to {Camel(payee)}" : "") + (entitlement.PaidByEmployer ? " by employer" : "");
            return start + entitlement.Outcome switch
            {
                Entitled owed => $" {Number(entitlement.Amount)}{who}{Codes(owed.DeferredUntil.Select(notice => notice.Code).Order(StringComparer.Ordinal))}{Codes(entitlement.ScheduleMissing)}",
                NotOwed none => Codes(none.Reasons.Select(notice => notice.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
                Undetermined open => $" {Number(open.AtLeast)}..{Number(open.AtMost)}{who}{Codes(open.Missing)}",
                _ => " ?",
            };
        });
        Totals totals = assessment.Totals;
        return string.Join("; ", benefits)
            + $" | {Number(totals.PayableNow)} {Number(totals.Deferred)} {Number(totals.Scheduled)} {Number(totals.Net)} {Number(totals.Jkk)} {Number(totals.Jkm)}"
            + $" | {assessment.Arrears.Months?.ToString(CultureInfo.InvariantCulture) ?? "?"}"
            + $" | {string.Join(", ", assessment.Warnings.Select(notice => notice.Code).Where(code => !NotOfARow.Contains(code)))}";
    }

    public static string Told(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement row = document.RootElement;
        if (row.GetProperty("outcome").GetString() == "rejected")
        {
            return "rejected";
        }

        IEnumerable<string> benefits = row.GetProperty("entitlements").EnumerateArray().Select(benefit =>
        {
            string start = $"{Text(benefit, "benefit")} {Text(benefit, "status")}";
            string who = (benefit.TryGetProperty("payee", out JsonElement payee) ? $" to {payee.GetString()}" : "") + (benefit.TryGetProperty("payer", out JsonElement payer) ? $" by {payer.GetString()}" : "");
            return start + Text(benefit, "status") switch
            {
                "notOwed" => All(benefit, "reasons"),
                "undetermined" => $" {Number(benefit, "atLeast")}..{Number(benefit, "atMost")}{who}{All(benefit, "missing")}",
                _ => $" {Number(benefit, "amount")}{who}{All(benefit, "deferredUntil")}{All(benefit, "scheduleMissing")}",
            };
        });
        JsonElement totals = row.GetProperty("totals");
        string[] sums = ["payableNow", "deferred", "scheduled", "net", "jkk", "jkm"];
        return string.Join("; ", benefits)
            + $" | {string.Join(' ', sums.Select(sum => Number(totals, sum)))}"
            + $" | {Number(row, "arrearsMonths")}"
            + $" | {string.Join(", ", row.GetProperty("warnings").EnumerateArray().Select(code => code.GetString()).Where(code => !code!.StartsWith("nik-", StringComparison.Ordinal)))}";
    }

    private static string Codes(IEnumerable<string> codes)
    {
        string all = string.Join(", ", codes);
        return all.Length == 0 ? "" : $" ({all})";
    }

    private static string All(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement texts) ? Codes(texts.EnumerateArray().Select(text => text.GetString()!)) : "";

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string Number(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement number) ? number.GetRawText() : "?";

    private static string Number(Rupiah? amount) => amount is { } sum ? sum.Value.ToString(CultureInfo.InvariantCulture) : "?";

    private static string Camel<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
