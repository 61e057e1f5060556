using System.Text.RegularExpressions;

namespace Kubar.Benefits.Book;

/// <summary>A table that is part of this assembly: rows of named cells, a row a line, separated by commas, quoted where need be.</summary>
internal static partial class EmbeddedTable
{
    /// <summary>Every row, by the name of its columns.</summary>
    /// <exception cref="InvalidDataException">A row has not as many cells as the heading.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        using var reader = new StreamReader(Open(name));
        string[] heading = Cells(reader.ReadLine() ?? "");
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.ReadLine() is { } line)
        {
            string[] cells = Cells(line);
            rows.Add(cells.Length == heading.Length
                ? heading.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)
                : throw new InvalidDataException($"{name}: {cells.Length} cells where the heading has {heading.Length}: {line}"));
        }

        return rows;
    }

    /// <summary>The names of what is part of this assembly, in order.</summary>
    public static IEnumerable<string> Names => typeof(EmbeddedTable).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal);

    /// <summary>What has a name.</summary>
    public static Stream Open(string name) =>
        typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not part of this assembly.");

    private static string[] Cells(string line) =>
        [.. Cell().Matches(line).Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : match.Groups["bare"].Value)];

    [GeneratedRegex("(?:^|,)(?:\"(?<quoted>(?:[^\"]|\"\")*)\"|(?<bare>[^,\"]*))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cell();
}
