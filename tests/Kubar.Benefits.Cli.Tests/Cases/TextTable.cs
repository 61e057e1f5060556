using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Kubar.Benefits.Cli.Tests.Cases;

/// <summary>A table as plain text, in columns, for reading and for comparison line by line.</summary>
internal sealed class TextTable(params string[] headings)
{
    private readonly List<string[]> _rows = [headings];

    public void Add(params string[] cells) => _rows.Add(
        cells.Length == _rows[0].Length ? cells : throw new ArgumentException($"{_rows[0].Length} cells are needed", nameof(cells)));

    public override string ToString()
    {
        int[] widths = [.. Enumerable.Range(0, _rows[0].Length).Select(column => _rows.Max(row => row[column].Length))];
        var text = new StringBuilder();
        foreach (string[] row in _rows)
        {
            text.AppendJoin(" | ", row.Select((cell, column) => cell.PadRight(widths[column])));
            TrimEnd(text).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A sum of money: <c>42,000,000</c>.</summary>
    public static string Money(long? amount) => amount is { } value ? value.ToString("#,##0", CultureInfo.InvariantCulture) : "?";

    /// <summary>What became of one benefit, in a word or a sum.</summary>
    public static string Outcome(JsonElement assessment, string benefit) => assessment.Entitlement(benefit) switch
    {
        null => "",
        { } entitlement => entitlement.Status() switch
        {
            "owed" => Money(entitlement.Money("amount")),
            "deferred" => $"deferred {Money(entitlement.Money("amount"))}",
            "notOwed" => "-",
            _ => $"{Money(entitlement.Money("atLeast"))} to {Money(entitlement.Money("atMost"))}",
        },
    };

    /// <summary>The paths of a rejection; empty for an assessment.</summary>
    public static string Rejection(JsonElement answer) => answer.Find("errors") is { } errors
        ? "rejected: " + string.Join(' ', errors.EnumerateArray().Select(error => error.GetProperty("path").GetString()))
        : "";

    private static StringBuilder TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        return text;
    }
}
