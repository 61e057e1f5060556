using System.Text;
using System.Text.RegularExpressions;

namespace Kubar.Benefits.Book;

/// <summary>A table that is part of this assembly: rows of named cells, a row a line, separated by commas, quoted where need be.</summary>
internal static partial class EmbeddedTable
{
    /// <summary>Every row, by the name of its columns.</summary>
    /// <exception cref="InvalidDataException">A row has not as many cells as the heading.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        string[][] rows = [.. Encoding.UTF8.GetString(BytesOf(name)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Cells)];
        return
        [
            .. rows.Skip(1).Select(row => row.Length == rows[0].Length
                ? rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)
                : throw new InvalidDataException($"{name}: {row.Length} cells where the heading has {rows[0].Length}: {string.Join('|', row)}")),
        ];
    }

    /// <summary>The names of what is part of this assembly, in order.</summary>
    public static IEnumerable<string> Names => typeof(EmbeddedTable).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal);

    /// <summary>What has a name.</summary>
    public static byte[] BytesOf(string name)
    {
        using Stream stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not part of this assembly.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string[] Cells(string line) =>
        [.. Cell().Matches(line).Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : match.Groups["bare"].Value)];

    [GeneratedRegex("(?:^|,)(?:\"(?<quoted>(?:[^\"]|\"\")*)\"|(?<bare>[^,\"]*))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cell();
}
