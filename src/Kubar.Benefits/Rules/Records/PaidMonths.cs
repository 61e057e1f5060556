using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Rules;

/// <summary>The contribution months paid, as runs of consecutive months: ascending, apart from each other.</summary>
internal sealed class PaidMonths
{
    private readonly List<(int First, int Last)> _runs;

    public PaidMonths(IEnumerable<MonthRange> ranges)
    {
        _runs = [];
        foreach ((int first, int last) in ranges.Select(range => (Calendar.Number(range.First), Calendar.Number(range.Last))).Order())
        {
            if (_runs.Count > 0 && _runs[^1].Last + 1 == first)
            {
                _runs[^1] = (_runs[^1].First, last);
            }
            else
            {
                _runs.Add((first, last));
            }
        }
    }

    public IReadOnlyList<(int First, int Last)> Runs => _runs;

    public bool Contains(int month)
    {
        foreach ((int first, int last) in _runs)
        {
            if (first <= month && month <= last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many of the months from one to another, both included, are paid.</summary>
    public int CountIn(int first, int last)
    {
        int count = 0;
        foreach ((int First, int Last) run in _runs)
        {
            count += Overlap(run, first, last);
        }

        return count;
    }

    /// <summary>The longest run of paid months within the months from one to another, both included.</summary>
    public int LongestRunIn(int first, int last)
    {
        int longest = 0;
        foreach ((int First, int Last) run in _runs)
        {
            longest = Math.Max(longest, Overlap(run, first, last));
        }

        return longest;
    }

    private static int Overlap((int First, int Last) run, int first, int last) =>
        Math.Max(0, Math.Min(run.Last, last) - Math.Max(run.First, first) + 1);
}
