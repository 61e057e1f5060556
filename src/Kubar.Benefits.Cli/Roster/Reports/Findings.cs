namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>Something found in several rows: how many, the first few of them, and what it is in words.</summary>
internal sealed class Findings
{
    /// <summary>How many rows are named.</summary>
    public const int Named = 3;

    private readonly SortedDictionary<string, Finding> _findings = new(StringComparer.Ordinal);

    /// <summary>What was found, the most frequent first.</summary>
    public IEnumerable<KeyValuePair<string, Finding>> MostFrequent =>
        _findings.OrderByDescending(finding => finding.Value.Rows);

    /// <summary>Whether that was found before.</summary>
    public bool Has(string code) => _findings.ContainsKey(code);

    public void Add(string code, long line, Func<LocalizedText> text, bool isExample = false)
    {
        if (!_findings.TryGetValue(code, out Finding? finding))
        {
            finding = new(text(), isExample);
            _findings.Add(code, finding);
        }

        finding.Add(line);
    }

    public void Add(Findings other)
    {
        foreach ((string code, Finding finding) in other._findings)
        {
            if (_findings.TryGetValue(code, out Finding? known))
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
internal sealed class Finding(LocalizedText text, bool isExample)
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

    public void Add(Finding other)
    {
        Rows += other.Rows;
        _lines.AddRange(other._lines.Take(Findings.Named - _lines.Count));
    }
}
