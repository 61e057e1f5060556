using System.Collections.Concurrent;
using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Tests.Schema;

namespace Kubar.Benefits.Cli.Tests.Support;

/// <summary>Whatever JSON the tool prints in any test is valid by the schema that the tool prints of it.</summary>
internal static class PrintedJson
{
    // Enough of a long output to meet every form of line in it.
    private const int MostLines = 40;

    private static readonly Dictionary<string, string> Schemas = new(StringComparer.Ordinal)
    {
        ["assess"] = "assessment",
        ["audit"] = "audit",
        ["why-not"] = "why-not",
        ["compare"] = "comparison",
        ["verify"] = "verification",
        ["contribution"] = "contribution-assessment",
        ["roster"] = "roster",
        ["readings"] = "readings",
    };

    private static readonly ConcurrentDictionary<string, JsonSchema> Parsed = new(StringComparer.Ordinal);

    public static void RequireValid(string[] arguments, CliResult result)
    {
        if (!IsJson(arguments) || result.ExitCode == ExitCode.Unusable || !Schemas.TryGetValue(arguments[0], out string? which))
        {
            return;
        }

        JsonSchema schema = Parsed.GetOrAdd(which, name => JsonSchema.Parse(SchemaCommand.Schema(name)));
        foreach (string line in which == "readings" ? [result.Output] : Sample(result.Lines))
        {
            using JsonDocument written = JsonDocument.Parse(line);
            lock (schema)
            {
                schema.Validate(written.RootElement).Should().BeEmpty($"`kubar {string.Join(' ', arguments)}` prints what `kubar schema {which}` says: {line}");
            }
        }
    }

    private static bool IsJson(string[] arguments)
    {
        int format = Array.IndexOf(arguments, "--format");
        return !arguments.Contains("--receipt", StringComparer.Ordinal) && format >= 0 && format + 1 < arguments.Length && arguments[format + 1] == "json";
    }

    private static IEnumerable<string> Sample(string[] lines)
    {
        int step = Math.Max(1, lines.Length / MostLines);
        return lines.Where((_, index) => index % step == 0 || index == lines.Length - 1);
    }
}
