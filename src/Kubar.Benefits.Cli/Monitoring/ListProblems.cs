using System.Globalization;

namespace Kubar.Benefits.Cli.Monitoring;

/// <summary>What is wrong with the lists of a monitoring, each with its file, its line and what stands there.</summary>
internal sealed class ListProblems
{
    private const int MostRuns = 40;

    private readonly List<(string File, long? Line, string? Part, LocalizedText Message)> _found = [];

    /// <summary>How many there are.</summary>
    public int Count => _found.Count;

    /// <summary>Adds what is wrong with a whole file.</summary>
    public void Add(string file, LocalizedText message) => _found.Add((file, null, null, message));

    /// <summary>Adds what is wrong with a line.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="part">The heading or the path within it; null: the whole line.</param>
    /// <param name="message">What is wrong.</param>
    public void Add(string file, long line, string? part, LocalizedText message) => _found.Add((file, line, part, message));

    /// <summary>
    /// All of them, in the order in which they were first found, a line of text each. What is wrong in the same way with many lines is said once:
    /// a list without a column would say it for each of its rows.
    /// </summary>
    public IEnumerable<string> Said(Language language) => _found
        .GroupBy(problem => (problem.File, problem.Part, problem.Message))
        .Select(same =>
        {
            string lines = Runs([.. same.Select(problem => problem.Line).OfType<long>().Distinct().Order()]);
            string line = lines.Length == 0 ? "" : $", {(language == Language.Indonesian ? "baris" : lines.All(char.IsAsciiDigit) ? "line" : "lines")} {lines}";
            string part = same.Key.Part is null ? "" : $", {same.Key.Part}";
            return $"{same.Key.File}{line}{part}: {same.Key.Message.In(language)}";
        });

    /// <summary>Lines that follow one another as one run: <c>2-311, 314</c>; of very many runs the first, and how many lines there are.</summary>
    private static string Runs(long[] lines)
    {
        string[] runs = [.. RunsOf(lines)];
        return runs.Length <= MostRuns ? string.Join(", ", runs) : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", runs.Take(MostRuns))}, ... ({lines.Length})");
    }

    private static IEnumerable<string> RunsOf(long[] lines) => lines
        .Select((line, place) => (line, run: line - place))
        .GroupBy(one => one.run, one => one.line)
        .Select(run => run.First() == run.Last()
            ? run.First().ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{run.First()}-{run.Last()}"));
}
