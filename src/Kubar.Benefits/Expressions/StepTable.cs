namespace Kubar.Benefits.Expressions;

/// <summary>A step function: each threshold holds from its value, included, up to the next.</summary>
internal sealed class StepTable
{
    private readonly long[] _from;
    private readonly long[] _values;

    public StepTable(IReadOnlyList<(long From, long Value)> steps)
    {
        _from = new long[steps.Count];
        _values = new long[steps.Count];
        for (int step = 0; step < steps.Count; step++)
        {
            (_from[step], _values[step]) = steps[step];
        }
    }

    /// <summary>The thresholds and their values.</summary>
    public IEnumerable<(long From, long Value)> Steps => _from.Zip(_values);

    /// <summary>Whether every whole number from the first threshold to the last has a step: the table is indexed, not searched.</summary>
    public bool IsDense => _from.Length > 2 && _from[0] == _from[^1] - (_from.Length - 1);

    public int Count => _from.Length;

    public ReadOnlySpan<long> Values => _values;

    public long FromAt(int step) => _from[step];

    public long ValueAt(int step) => _values[step];

    public int IndexOf(long x)
    {
        int found = Array.BinarySearch(_from, x);
        return Math.Max(found >= 0 ? found : ~found - 1, 0);
    }

    public Bounds ValuesIn(Bounds x)
    {
        int first = IndexOf(x.Min);
        int last = IndexOf(x.Max);
        long min = _values[first];
        long max = min;
        for (int i = first + 1; i <= last; i++)
        {
            min = Math.Min(min, _values[i]);
            max = Math.Max(max, _values[i]);
        }

        return new(min, max);
    }
}
