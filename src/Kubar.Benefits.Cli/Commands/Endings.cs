using System.CommandLine.Parsing;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Usage;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>What the ending of a file's name says of its form.</summary>
internal static class Endings
{
    private static readonly (string Ending, OutputFormat Format)[] Known =
    [
        (".txt", OutputFormat.Text),
        (".md", OutputFormat.Markdown),
        (".html", OutputFormat.Html),
        (".htm", OutputFormat.Html),
        (".xlsx", OutputFormat.Xlsx),
        (".csv", OutputFormat.Csv),
        (".json", OutputFormat.Json),
        (".jsonl", OutputFormat.Json),
    ];

    /// <summary>The form; null where the ending says nothing.</summary>
    public static OutputFormat? Of(string path) => Array.Find(Known, known => string.Equals(known.Ending, Path.GetExtension(path), StringComparison.OrdinalIgnoreCase)) is { Ending: not null } found
        ? found.Format
        : null;

    /// <summary>Refuses an option whose file ends otherwise: what is written would not be what its name says. The names of devices end as they end.</summary>
    public static void Refuse(OptionResult result, IReadOnlyList<string> endings)
    {
        if (result.Tokens is [{ Value: { Length: > 0 } path }] && !TargetFile.IsOfTheSystem(path) && !endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
        {
            result.AddError(Unknown(result.Option.Name, path, endings));
        }
    }

    /// <summary>That a report cannot be written under a name.</summary>
    public static LocalizedText Unknown(string path) => Unknown("--out", path, [.. Known.Select(known => known.Ending)]);

    private static LocalizedText Unknown(string option, string path, IEnumerable<string> endings)
    {
        string known = string.Join(", ", endings);
        return new($"{option} {path}: akhiran nama berkas tidak dikenal; yang dikenal: {known}.", $"{option} {path}: no known ending; known are {known}.");
    }
}
