using System.Globalization;

namespace Kubar.Benefits.Cli.Monitoring;

/// <summary>What is wrong with the lists of a monitoring, each with its file, its line and what stands there.</summary>
internal sealed class ListProblems
{
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

    /// <summary>All of them, in the order in which they were found, a line of text each.</summary>
    public IEnumerable<string> Said(Language language) => _found.Select(problem =>
    {
        string line = problem.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $", {(language == Language.Indonesian ? "baris" : "line")} {number}") : "";
        string part = problem.Part is null ? "" : $", {problem.Part}";
        return $"{problem.File}{line}{part}: {problem.Message.In(language)}";
    });
}
