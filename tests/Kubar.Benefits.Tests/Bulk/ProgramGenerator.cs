using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>Lane programs of every kind of operation, range and width, and rows for them; the same for the same seed.</summary>
internal sealed class ProgramGenerator(int seed)
{
    private static readonly LaneKind[] Kinds = Enum.GetValues<LaneKind>();

    private static readonly long[] Divisors =
        [1, 2, 3, 5, 7, 10, 12, 100, 641, 1000, 10_000, 1 << 20, 1_000_003, int.MaxValue, 1L << 31, (1L << 31) + 1, uint.MaxValue, 1L << 32, (1L << 33) + 7, 1_000_000_007_000, long.MaxValue];

    private readonly Random _random = new(seed);
    private readonly List<LaneOperation> _operations = [];
    private readonly List<(LaneWidth Width, Bounds Range)> _inputs = [];
    private int _bitmaps;

    public LaneProgram Program()
    {
        int inputs = _random.Next(1, 7);
        _bitmaps = _random.Next(0, 4);
        for (int i = 0; i < inputs; i++)
        {
            LaneWidth width = Pick(Enum.GetValues<LaneWidth>());
            _inputs.Add((width, Within(Of(width))));
            _operations.Add(new(LaneKind.Load, _inputs[i].Range, Number: i));
        }

        int operations = _random.Next(1, _random.Next(4) == 0 ? 200 : 40);
        while (_operations.Count < inputs + operations)
        {
            Add(Pick(Kinds));
        }

        LaneOutput[] outputs = [.. Enumerable.Range(0, _random.Next(1, 8)).Select(_ => Output())];
        return new([.. _operations], [.. _inputs.Select(input => input.Width)], _bitmaps, outputs);
    }

    /// <summary>Rows with every column at its ends, near nothing, and anywhere.</summary>
    public (long[][] Inputs, bool[][] Bits) Rows(int count) => (
        [.. Enumerable.Range(0, count).Select(_ => _inputs.Select(input => Value(input.Range)).ToArray())],
        [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, _bitmaps).Select(_ => Chance(2)).ToArray())]);

    private void Add(LaneKind kind)
    {
        int a = Any(truth: kind is LaneKind.And or LaneKind.Or or LaneKind.Not or LaneKind.Choose or LaneKind.AsNumber);
        int b = Any(truth: kind is LaneKind.And or LaneKind.Or);
        int c = Any(truth: false);
        if (a < 0 || b < 0)
        {
            return;
        }

        Bounds x = _operations[a].Range;
        Bounds y = _operations[b].Range;
        try
        {
            LaneOperation? made = kind switch
            {
                LaneKind.Constant => Constant(),
                LaneKind.Load => null,
                LaneKind.LoadBit => _bitmaps == 0 ? null : new(kind, Bounds.Unknown, Number: _random.Next(_bitmaps)),
                LaneKind.Add => new(kind, x + y, a, b),
                LaneKind.Subtract => new(kind, x - y, a, b),
                LaneKind.Multiply => new(kind, x * y, a, b),
                LaneKind.Minimum => new(kind, Bounds.Minimum(x, y), a, b),
                LaneKind.Maximum => new(kind, Bounds.Maximum(x, y), a, b),
                LaneKind.DivideDown => Divide(a),
                LaneKind.Lookup => LookUp(a),
                LaneKind.Choose => new(kind, Bounds.Hull(y, _operations[c].Range), a, b, c),
                LaneKind.Not or LaneKind.AsNumber => new(kind, Bounds.Unknown, a),
                _ => new(kind, Bounds.Unknown, a, b),
            };
            if (made is { } operation)
            {
                _operations.Add(operation);
            }
        }
        catch (OverflowException)
        {
            // Not a program: its range could not be proved.
        }
    }

    private LaneOperation Constant()
    {
        long value = Value(Within(Of(Pick(Enum.GetValues<LaneWidth>()))));
        return new(LaneKind.Constant, Bounds.Of(value), Number: value);
    }

    private LaneOperation Divide(int a)
    {
        long divisor = Chance(2) ? Pick(Divisors) : _random.NextInt64(1, 1L << _random.Next(1, 63));
        Bounds range = _operations[a].Range;
        return new(LaneKind.DivideDown, Bounds.Round(range, divisor, Bounds.False), a, Number: divisor);
    }

    private LaneOperation LookUp(int a)
    {
        Bounds range = _operations[a].Range;
        Bounds values = Chance(3) ? Of(LaneWidth.Int64) : Of(LaneWidth.Int32);
        if (range.Max / 2 - range.Min / 2 < 2000 && Chance(2))
        {
            StepTable dense = new([.. Enumerable.Range(0, (int)(range.Max - range.Min) + 1).Select(step => (range.Min + step, Value(values)))]);
            return new(LaneKind.Lookup, dense.ValuesIn(range), a, Table: dense);
        }

        long[] thresholds = [.. Enumerable.Range(0, _random.Next(1, Chance(2) ? 6 : 45)).Select(_ => Value(range)).Distinct().Order()];
        StepTable table = new([.. thresholds.Select(from => (from, Value(values)))]);
        return new(LaneKind.Lookup, table.ValuesIn(range), a, Table: table);
    }

    private LaneOutput Output()
    {
        int operation = Any(truth: false);
        Bounds range = _operations[operation].Range;
        LaneWidth[] wideEnough = [.. Enum.GetValues<LaneWidth>().Where(width => Of(width).Min <= range.Min && range.Max <= Of(width).Max)];
        return new(operation, Pick(wideEnough));
    }

    /// <summary>One of the values so far, the latest more often; -1 where there is none.</summary>
    private int Any(bool truth)
    {
        int[] suitable = [.. Enumerable.Range(0, _operations.Count).Where(index => _operations[index].IsTruth == truth)];
        return suitable.Length == 0 ? -1 : suitable[Chance(2) ? _random.Next(suitable.Length) : _random.Next(suitable.Length * 3 / 4, suitable.Length)];
    }

    private long Value(Bounds range)
    {
        long[] special = [range.Min, range.Max, 0, 1, -1, range.Min + (range.Min < range.Max ? 1 : 0), range.Max - (range.Min < range.Max ? 1 : 0)];
        long value = Chance(2) ? Pick(special) : Anywhere(range);
        return Math.Clamp(value, range.Min, range.Max);
    }

    private long Anywhere(Bounds range) => range.Max == long.MaxValue ? _random.NextInt64(range.Min, range.Max) : _random.NextInt64(range.Min, range.Max + 1);

    private Bounds Within(Bounds widest)
    {
        if (Chance(4))
        {
            return widest;
        }

        long a = Anywhere(widest) >> _random.Next(0, 64);
        long b = Anywhere(widest) >> _random.Next(0, 64);
        a = Chance(2) ? Math.Max(a, 0) : a;
        return new(Math.Max(widest.Min, Math.Min(a, b)), Math.Min(widest.Max, Math.Max(a, b)));
    }

    private static Bounds Of(LaneWidth width) => width switch
    {
        LaneWidth.UnsignedByte => new(0, byte.MaxValue),
        LaneWidth.Int16 => new(short.MinValue, short.MaxValue),
        LaneWidth.Int32 => new(int.MinValue, int.MaxValue),
        _ => new(long.MinValue, long.MaxValue),
    };

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
