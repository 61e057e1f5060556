using FluentAssertions;
using Kubar.Benefits.Bulk.Interpreter;
using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Bulk.Lowering;
using Kubar.Benefits.Expressions;
using Xunit;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>A program with tables is the program without.</summary>
public sealed class TabulationTests
{
    private static readonly Bounds[] Ranges = [new(1, 7), new(0, 23), new(0, 23), new(1, 10)];

    private static readonly Bounds[] SmallRanges = [new(-1, 2), new(0, 2), new(0, 4), new(0, 1)];

    [Fact]
    public void Of_SumsOfConditionedParts_AreOneTableOverWhatDecidesThem()
    {
        var builder = new LaneBuilder();
        LaneOutput[] asked = [.. Sums(builder).Select(sum => new LaneOutput(sum, LaneWidth.Int64))];

        (LaneBuilder tabulated, LaneOutput[] outputs) = Tabulation.Of(builder, asked);

        LaneOperation[] lookups = [.. tabulated.Operations.Where(operation => operation.Kind == LaneKind.Lookup)];
        lookups.Should().HaveCount(2, "one finds how the first two numbers stand to each other, the other both sums");
        lookups.Should().Contain(lookup => lookup.Table!.Count == (24 + 6) * 24 * 10);
        tabulated.Operations.Count.Should().BeLessThan(40);
        Compare(new(builder.Operations, Widths, 0, asked), new(tabulated.Operations, Widths, 0, outputs), Ranges, seed: 3);
    }

    [Fact]
    public void Of_RandomProgramsOfSmallNumbers_GiveWhatTheyGaveWithoutTables()
    {
        int tables = 0;
        for (int seed = 0; seed < 200; seed++)
        {
            var builder = new LaneBuilder();
            LaneOutput[] asked = [.. SmallNumbers(builder, new Random(seed)).Select(position => new LaneOutput(builder.AsNumber(position), LaneWidth.Int64))];

            (LaneBuilder tabulated, LaneOutput[] outputs) = Tabulation.Of(builder, asked);

            tables += tabulated.Operations.Count(operation => operation.Table is { IsDense: true });
            Compare(new(builder.Operations, Widths, 0, asked), new(tabulated.Operations, Widths, 0, outputs), SmallRanges, seed);
        }

        tables.Should().BeGreaterThan(10);
    }

    private static LaneWidth[] Widths => [.. Ranges.Select(_ => LaneWidth.Int16)];

    /// <summary>What is due now and what later, year by year.</summary>
    private static int[] Sums(LaneBuilder builder)
    {
        int[] loaded = [.. Ranges.Select((range, input) => builder.Load(input, range))];
        (int level, int due, int limit, int left) = (loaded[0], loaded[1], loaded[2], loaded[3]);
        int years = builder.Choose(builder.Equal(level, builder.Constant(1)), due, builder.Constant(1));
        int now = builder.Constant(0);
        int later = builder.Constant(0);
        for (int year = 0; year < 20; year++)
        {
            int isPaid = builder.And(builder.AtMost(builder.Constant(year), builder.Add(left, level)), builder.AtMost(builder.Constant(year), limit));
            int paid = builder.Choose(isPaid, builder.Multiply(level, builder.Constant(500_000)), builder.Constant(0));
            int isDue = builder.AtMost(builder.Constant(year), years);
            now = builder.Add(now, builder.Choose(isDue, paid, builder.Constant(0)));
            later = builder.Add(later, builder.Choose(isDue, builder.Constant(0), paid));
        }

        return [now, later];
    }

    private static int[] SmallNumbers(LaneBuilder builder, Random random)
    {
        List<int> numbers = [.. SmallRanges.Select((range, input) => builder.Load(input, range))];
        for (int i = 0; i < 120; i++)
        {
            int next = random.Next(6) switch
            {
                0 => builder.Add(Any(), Any()),
                1 => builder.Subtract(Any(), Any()),
                2 => builder.Maximum(Any(), Any()),
                3 => builder.Multiply(Any(), builder.Constant(random.Next(-3, 4))),
                4 => builder.Choose(builder.AtMost(Any(), Any()), Any(), builder.Constant(random.Next(30))),
                _ => builder.Choose(builder.Equal(Any(), builder.Constant(random.Next(10))), Any(), Any()),
            };
            numbers.Add(builder.RangeOf(next) is { Min: > -2000, Max: < 2000 } ? next : builder.DivideDown(next, 100));
        }

        int farApart = builder.Choose(builder.AtMost(numbers[^1], numbers[^2]), builder.Constant(long.MinValue), numbers[^3]);
        return [.. numbers.TakeLast(5), farApart];

        int Any() => numbers[random.Next(Math.Max(0, numbers.Count - 30), numbers.Count)];
    }

    private static void Compare(LaneProgram plain, LaneProgram tabulated, Bounds[] ranges, int seed)
    {
        var random = new Random(seed);
        long[][] inputs = [.. Enumerable.Range(0, 500).Select(_ => ranges.Select(range => random.NextInt64(range.Min, range.Max + 1)).ToArray())];
        bool[][] bits = [.. inputs.Select(_ => new[] { random.Next(2) == 0 })];
        long[][] right = new LaneRows(plain, inputs, bits).Right();

        new LaneRows(tabulated, inputs, bits).Right().Should().BeEquivalentTo(right, options => options.WithStrictOrdering(), $"seed {seed}");
        new LaneRows(tabulated, inputs, bits).RunOn(new InterpretedMachine(tabulated), inputs.Length).Should().BeEquivalentTo(right, options => options.WithStrictOrdering(), $"seed {seed}");
    }
}
