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

    /// <summary>All of them, for a message.</summary>
    public static string All => string.Join(", ", Known.Select(known => known.Ending));
}
