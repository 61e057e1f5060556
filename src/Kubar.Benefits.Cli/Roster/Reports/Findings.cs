namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>Something found in several rows: how many, the first few of them, and what it is in words.</summary>
internal sealed class Findings
{
    /// <summary>How many rows are named.</summary>
    public const int Named = 3;

    private const int MostToldApart = 1000;
    private const string Others = "\0others";

    private readonly Dictionary<string, CountedFinding> _findings = new(StringComparer.Ordinal);

    /// <summary>What was found, the most frequent first.</summary>
    public IEnumerable<KeyValuePair<string, CountedFinding>> MostFrequent =>
        _findings.OrderByDescending(finding => finding.Value.Rows).ThenBy(finding => finding.Key, StringComparer.Ordinal);

    /// <summary>Counts one more row, if that was found before.</summary>
    public bool TryAdd(string code, long line)
    {
        bool isKnown = _findings.TryGetValue(code, out CountedFinding? finding);
        finding?.Add(line);
        return isKnown;
    }

    /// <summary>Counts the first row.</summary>
    /// <param name="code">What was found.</param>
    /// <param name="line">The line of the row.</param>
    /// <param name="text">What it is in words.</param>
    /// <param name="isExample">Whether the text tells facts of the row.</param>
    public void AddFirst(string code, long line, LocalizedText text, bool isExample = false)
    {
        var finding = new CountedFinding(text, isExample);
        finding.Add(line);
        _findings.Add(code, finding);
    }

    /// <summary>Counts one row of what can be found in ever more ways: so many are told apart, the others of their kind together.</summary>
    /// <param name="code">What was found.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="line">The line of the row.</param>
    /// <param name="text">What it is in words.</param>
    public void AddBounded(string code, string kind, long line, LocalizedText text)
    {
        if (TryAdd(code, line))
        {
            return;
        }

        if (_findings.Count < MostToldApart)
        {
            AddFirst(code, line, text);
        }
        else if (!TryAdd(kind + Others, line))
        {
            AddFirst(kind + Others, line, new($"{kind}: nilai-nilai lain", $"{kind}: other values"));
        }
    }

    /// <summary>Counts further rows of what was found in as many as are named.</summary>
    public void AddFurther(string code, long rows) => _findings[code].AddFurther(rows);

    public void Add(Findings other)
    {
        foreach ((string code, CountedFinding finding) in other._findings)
        {
            if (_findings.TryGetValue(code, out CountedFinding? known))
            {
                known.Add(finding);
            }
            else
            {
                _findings.Add(code, finding);
            }
        }
    }
}

/// <summary>What was found.</summary>
internal sealed class CountedFinding(LocalizedText text, bool isExample)
{
    private readonly List<long> _lines = [];

    /// <summary>What it is, as it is said of the first row.</summary>
    public LocalizedText Text { get; } = text;

    /// <summary>Whether the text tells facts of the first row.</summary>
    public bool IsExample => isExample;

    /// <summary>In how many rows.</summary>
    public long Rows { get; private set; }

    /// <summary>The lines of the first few rows.</summary>
    public IReadOnlyList<long> Lines => _lines;

    public void Add(long line)
    {
        Rows++;
        if (_lines.Count < Findings.Named)
        {
            _lines.Add(line);
        }
    }

    public void AddFurther(long rows) => Rows += rows;

    public void Add(CountedFinding other)
    {
        Rows += other.Rows;
        _lines.AddRange(other._lines.Take(Findings.Named - _lines.Count));
    }
}
