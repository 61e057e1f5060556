namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>Sees to it that each person counts once: in the first row that can be answered. Whether there is one before is known where all rows before are.</summary>
/// <param name="earlierLineOf">The earlier line of the person of a row.</param>
/// <typeparam name="TRow">A row with its answer.</typeparam>
internal sealed class PersonsOnce<TRow>(Func<TRow, long> earlierLineOf)
{
    // So many rejected rows are remembered, so that a person whose first row was rejected is counted in a later one.
    private const int MostRemembered = 200_000;

    private readonly HashSet<long> _rejectedLines = [];
    private readonly List<TRow> _repeated = [];

    /// <summary>Rows of persons who have been counted in an earlier row.</summary>
    public long Repeated { get; private set; }

    /// <summary>The row on this line counts for nobody.</summary>
    public void Reject(long line)
    {
        if (_rejectedLines.Count < MostRemembered)
        {
            _ = _rejectedLines.Add(line);
        }
    }

    /// <summary>The row is of a person of an earlier one, which may have been rejected.</summary>
    public void Defer(TRow row) => _repeated.Add(row);

    /// <summary>Adds those of later rows.</summary>
    /// <returns>Their rows that count after all.</returns>
    public IReadOnlyList<TRow> Add(PersonsOnce<TRow> later)
    {
        Repeated += later.Repeated;
        foreach (long line in later._rejectedLines.Take(MostRemembered - _rejectedLines.Count))
        {
            _ = _rejectedLines.Add(line);
        }

        List<TRow> counted = [.. later._repeated.Where(row => _rejectedLines.Remove(earlierLineOf(row)))];
        Repeated += later._repeated.Count - counted.Count;
        return counted;
    }
}
