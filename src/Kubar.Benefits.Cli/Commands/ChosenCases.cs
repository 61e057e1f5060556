using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Json.Streaming;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>The one or two cases to compare, out of one or two files.</summary>
internal static class ChosenCases
{
    private const int Most = 2;

    /// <summary>The cases in the order of the ids asked for; without ids, of the files.</summary>
    /// <exception cref="InputException">There are more than two, or an id is in no file.</exception>
    public static async Task<IReadOnlyList<ParsedCase>> ReadAsync(
        IReadOnlyList<string> files,
        IReadOnlyList<string> ids,
        Surroundings surroundings,
        CancellationToken cancellation)
    {
        var found = new List<ParsedCase>();
        foreach (string file in files)
        {
            Stream input = InputArgument.Open(file, surroundings);
            await using (input)
            {
                await foreach (RawCase raw in CaseSource.ReadAsync(input, null, cancellation))
                {
                    ParsedCase parsed = ParsedCase.Of(raw);
                    if (ids.Count == 0 || ids.Contains(parsed.Id, StringComparer.Ordinal))
                    {
                        found.Add(parsed);
                    }

                    if (found.Count > Most)
                    {
                        throw new InputException(new(
                            "Ada lebih dari dua kasus; pilih dengan --id.",
                            "There are more than two cases; choose with --id."));
                    }
                }
            }
        }

        string[] absent = [.. ids.Where(id => !found.Exists(parsed => parsed.Id == id))];
        if (absent.Length > 0)
        {
            throw new InputException(new(
                $"Tidak ada kasus dengan id {string.Join(", ", absent)}.",
                $"There is no case with the id {string.Join(", ", absent)}."));
        }

        return ids.Count == 0 ? found : [.. found.OrderBy(parsed => IndexOf(ids, parsed.Id!))];
    }

    private static int IndexOf(IReadOnlyList<string> ids, string id) =>
        Enumerable.Range(0, ids.Count).First(index => ids[index] == id);
}
