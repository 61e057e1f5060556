using System.Text;

namespace Kubar.Benefits.Tests.Data;

/// <summary>The facts of the law and the published cases, as the tests' own copy keeps them: rows of named cells.</summary>
internal static class CsvFile
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        IReadOnlyList<string>[] rows = [.. Rows(File.ReadAllText(PathOf(name)))];
        return
        [
            .. rows.Skip(1).Select(row => row.Count == rows[0].Count
                ? rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)
                : throw new InvalidDataException($"{name}: {row.Count} cells where the heading has {rows[0].Count}: {string.Join('|', row)}")),
        ];
    }

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);

    private static IEnumerable<IReadOnlyList<string>> Rows(string text)
    {
        List<string> row = [];
        var cell = new StringBuilder();
        bool quoted = false;
        foreach (char character in text.ReplaceLineEndings("\n"))
        {
            switch (character)
            {
                // A doubled quote leaves the quotation and enters it again; it is kept as one quote below.
                case '"':
                    quoted = !quoted;
                    if (quoted && cell.Length > 0)
                    {
                        cell.Append('"');
                    }

                    break;
                case ',' when !quoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\n' when !quoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    yield return row;
                    row = [];
                    break;
                default:
                    cell.Append(character);
                    break;
            }
        }
    }
}
