using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>Made-up programs over columns of every width, with every operation, whose values stay within 64 bits; the same seed gives the same.</summary>
internal sealed class RandomProgram
{
    private static readonly LaneWidth[] Widths = [LaneWidth.UnsignedByte, LaneWidth.Int16, LaneWidth.Int32, LaneWidth.Int64, LaneWidth.Int64];

    private readonly Random _random;
    private readonly LaneBuilder _builder = new();
    private readonly List<int> _positions = [];

    private RandomProgram(int seed, int length)
    {
        _random = new(seed);
        Ranges = [.. Widths.Select(RangeOf)];
        for (int input = 0; input < Widths.Length; input++)
        {
            _positions.Add(_builder.Load(input, Ranges[input]));
        }

        _positions.Add(_builder.LoadBit(0));
        for (int i = 0; i < length; i++)
        {
            Grow();
        }

        Program = new(_builder.Operations, Widths, Bitmaps: 1, Outputs());
    }

    public LaneProgram Program { get; }

    /// <summary>The ranges of the input columns.</summary>
    public Bounds[] Ranges { get; }

    public static RandomProgram Of(int seed, int length = 120) => new(seed, length);

    private Bounds RangeOf(LaneWidth width, int input) => (width, _random.Next(3)) switch
    {
        (LaneWidth.UnsignedByte, 0) => new(0, 1),
        (LaneWidth.UnsignedByte, _) => new(0, 255),
        (LaneWidth.Int16, _) => new(short.MinValue, short.MaxValue),
        (LaneWidth.Int32, 0) => new(0, 5_000),
        (LaneWidth.Int32, _) => new(int.MinValue, int.MaxValue),
        (_, 0) => new(-100, 100),
        (_, 1) => new(0, 100_000_000_000),
        _ => new(-(1L << 40), 1L << 40),
    };

    private int Any => _positions[_random.Next(_positions.Count)];

    private void Grow()
    {
        int position;
        try
        {
            position = Next();
        }
        catch (OverflowException)
        {
            return;
        }

        if (position >= 0)
        {
            _positions.Add(position);
        }
    }

    private int Next() => _random.Next(16) switch
    {
        0 => _builder.Add(Any, Any),
        1 => _builder.Subtract(Any, Any),
        2 => _builder.Multiply(Any, Any),
        3 => _builder.Minimum(_builder.AsNumber(Any), _builder.AsNumber(Any)),
        4 => _builder.Maximum(_builder.AsNumber(Any), _builder.AsNumber(Any)),
        5 => _builder.DivideDown(Any, _random.Next(2) == 0 ? _random.Next(2, 20_000) : _random.NextInt64(2, 1L << 40)),
        6 => _builder.Lookup(Any, Table()),
        7 => _builder.Equal(Any, _builder.Constant(_random.Next(-3, 4))),
        8 => _builder.Equal(Any, Any),
        9 => _builder.AtMost(Any, Any),
        10 => _builder.And(Truth, Truth),
        11 => _builder.Or(Truth, Truth),
        12 => _builder.Not(Truth),
        13 or 14 => _builder.Choose(Truth, Any, Any),
        _ => _builder.Constant(_random.Next(2) == 0 ? _random.Next(-5, 6) : _random.NextInt64(-(1L << 40), 1L << 40)),
    };

    private int Truth => _builder.IsTruth(Any) && Any is var position && _builder.IsTruth(position) ? position : _builder.AtMost(_builder.Constant(_random.Next(100)), Any);

    /// <summary>Of a few steps, or one for each whole number.</summary>
    private StepTable Table()
    {
        long from = _random.Next(-200, 200);
        int most = _random.Next(2) == 0 ? 1 : 60;
        long size = _random.Next(2) == 0 ? 1000 : 1L << 33;
        return new([.. Enumerable.Range(0, _random.Next(1, 40)).Select(_ => (from += _random.Next(1, most + 1), _random.NextInt64(-size, size)))]);
    }

    private LaneOutput[] Outputs()
    {
        int bytes = _builder.AsNumber(_builder.And(_positions.Last(_builder.IsTruth), _positions.First(_builder.IsTruth)));
        return
        [
            .. _positions.Where(position => !_builder.IsTruth(position)).TakeLast(20).Select(position => new LaneOutput(position, LaneWidth.Int64)),
            .. _positions.Where(position => _builder.IsTruth(position)).TakeLast(20).ToArray().Select(position => new LaneOutput(_builder.AsNumber(position), LaneWidth.UnsignedByte)),
            new(bytes, LaneWidth.UnsignedByte),
            new(bytes, LaneWidth.Int16),
            new(bytes, LaneWidth.Int32),
            .. _positions.Where(position => !_builder.IsTruth(position) && _builder.RangeOf(position) is { Min: >= short.MinValue, Max: <= short.MaxValue })
                .Take(3).Select(position => new LaneOutput(position, LaneWidth.Int16)),
            .. _positions.Where(position => !_builder.IsTruth(position) && _builder.RangeOf(position) is { Min: >= int.MinValue, Max: <= int.MaxValue })
                .Take(5).Select(position => new LaneOutput(position, LaneWidth.Int32)),
        ];
    }
}
