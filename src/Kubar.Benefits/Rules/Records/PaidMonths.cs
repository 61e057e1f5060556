using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Rules.Records;

/// <summary>Contribution months paid, as runs of consecutive months: ascending, apart from each other.</summary>
internal sealed class PaidMonths
{
    /// <summary>Before every month that can be told.</summary>
    public const int Earliest = int.MinValue / 2;

    /// <summary>After every month that can be told.</summary>
    public const int Latest = int.MaxValue / 2;

    private readonly List<(int First, int Last)> _runs;

    /// <summary>The months paid by a day; a month whose day of payment is not told counts as paid by it.</summary>
    /// <param name="periods">The months told.</param>
    /// <param name="by">The day; null: all of them.</param>
    public PaidMonths(ValueList<PaidPeriod> periods, LocalDate? by = null)
    {
        _runs = new(periods.Count);
        foreach (PaidPeriod period in periods)
        {
            if (by is null || !(period.PaidOn > by))
            {
                _runs.Add((Calendar.Number(period.First), Calendar.Number(period.Last)));
            }
        }

        Join();
    }

    private PaidMonths(List<(int First, int Last)> runs)
    {
        _runs = runs;
        Join();
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

    /// <summary>These months and those from one to another, both included.</summary>
    public PaidMonths With(int first, int last) => first > last ? this : new([.. _runs, (first, last)]);

    /// <summary>These months and those of other runs.</summary>
    public PaidMonths With(IReadOnlyList<(int First, int Last)> others) => others.Count == 0 ? this : new([.. _runs, .. others]);

    /// <summary>These months up to and including one.</summary>
    public PaidMonths UpTo(int last) => Within(Earliest, last);

    /// <summary>Those of these months from one to another, both included.</summary>
    public PaidMonths Within(int first, int last)
    {
        var runs = new List<(int First, int Last)>(_runs.Count);
        foreach ((int First, int Last) run in _runs)
        {
            if (run.First <= last && run.Last >= first)
            {
                runs.Add((Math.Max(run.First, first), Math.Min(run.Last, last)));
            }
        }

        return new(runs);
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

    private void Join()
    {
        _runs.Sort();
        for (int i = _runs.Count - 1; i > 0; i--)
        {
            if (_runs[i - 1].Last + 1 >= _runs[i].First)
            {
                _runs[i - 1] = (_runs[i - 1].First, Math.Max(_runs[i - 1].Last, _runs[i].Last));
                _runs.RemoveAt(i);
            }
        }
    }
}
