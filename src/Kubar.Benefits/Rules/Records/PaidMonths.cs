using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Rules;

/// <summary>The contribution months paid, as runs of consecutive months: ascending, apart from each other.</summary>
internal sealed class PaidMonths
{
    private readonly List<(int First, int Last)> _runs;

    public PaidMonths(ValueList<PaidPeriod> ranges)
    {
        _runs = new(ranges.Count);
        foreach (PaidPeriod range in ranges)
        {
            _runs.Add((Calendar.Number(range.First), Calendar.Number(range.Last)));
        }

        _runs.Sort();
        for (int i = _runs.Count - 1; i > 0; i--)
        {
            if (_runs[i - 1].Last + 1 == _runs[i].First)
            {
                _runs[i - 1] = (_runs[i - 1].First, _runs[i].Last);
                _runs.RemoveAt(i);
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
