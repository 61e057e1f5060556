using FluentAssertions;
using Kubar.Benefits.Bulk.Emission;
using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;
using Xunit;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>The generated kernel against the literal meaning of a program, with every vector that this machine has.</summary>
public sealed class EmittedMachineTests
{
    public static TheoryData<int, bool> Sets { get; } = [.. VectorSet.Available.Select(set => (set.Bits, set.Portable))];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Run_GeneratedPrograms_GivesWhatTheyMean(int bits, bool portable)
    {
        for (int seed = 0; seed < 300; seed++)
        {
            var generator = new ProgramGenerator(seed);
            LaneProgram program = generator.Program();
            (long[][] inputs, bool[][] truths) = generator.Rows(193);
            Compare(program, new(program, inputs, truths), [193], new(bits, portable), $"seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Run_EveryLengthUpToThreeTurns_WritesThoseRowsOnly(int bits, bool portable)
    {
        var set = new VectorSet(bits, portable);
        for (int seed = 1000; seed < 1012; seed++)
        {
            var generator = new ProgramGenerator(seed);
            LaneProgram program = generator.Program();
            (long[][] inputs, bool[][] truths) = generator.Rows((3 * set.Rows) + 1);
            Compare(program, new(program, inputs, truths), Enumerable.Range(0, inputs.Length + 1), set, $"seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Run_DivideDown_IsExactAtTheEndsAndAroundMultiples(int bits, bool portable)
    {
        long[] divisors = [1, 2, 3, 4, 7, 10, 12, 25, 100, 625, 641, 10_000, 6_700_417, int.MaxValue, 1L << 31, uint.MaxValue, (1L << 32) + 15, 999_999_999_989, (1L << 62) - 57, long.MaxValue];
        Bounds[] ranges =
        [
            new(0, 4000), new(-4000, 4000), new(0, int.MaxValue), new(int.MinValue, int.MaxValue), new(0, uint.MaxValue), new(0, 24_000_000_000_000),
            new(-(1L << 45), 1L << 52), new(0, long.MaxValue), new(long.MinValue, long.MaxValue), new(long.MinValue, -1),
        ];
        foreach (Bounds range in ranges)
        {
            LaneProgram program = Dividing(divisors, range);
            long[][] rows = [.. divisors.SelectMany(divisor => Around(divisor, range)).Concat([range.Min, range.Max]).Distinct().Select(value => new[] { value })];
            Compare(program, new(program, rows, [.. rows.Select(_ => Array.Empty<bool>())]), [rows.Length], new(bits, portable), $"{range}");
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Run_LookupInTablesOfEverySize_FindsBothSidesOfEveryStep(int bits, bool portable)
    {
        foreach (LaneWidth width in (LaneWidth[])[LaneWidth.Int32, LaneWidth.Int64])
        {
            foreach (long apart in (long[])[1, 977, 50_000_000])
            {
                foreach (long value in (long[])[3, 1L << 40])
                {
                    for (int steps = 1; steps <= 40; steps++)
                    {
                        LookUp(steps, apart, value, width, new(bits, portable));
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Run_LookupAtAnIndex_FindsEveryStep(int bits, bool portable)
    {
        foreach (int steps in (int[])[33, 64, 65, 127, 128, 129, 200, 255, 256, 257, 3000])
        {
            foreach (long factor in (long[])[1, 37, 1_000_003])
            {
                StepTable table = new([.. Enumerable.Range(0, steps).Select(step => (step - 30L, (step * factor % 251) - 20))]);
                Bounds range = new(-30, steps - 31);
                LaneProgram program = new([new(LaneKind.Load, range), new(LaneKind.Lookup, table.ValuesIn(range), 0, Table: table)], [LaneWidth.Int16], 0, [new(1, LaneWidth.Int64)]);
                long[][] rows = [.. Enumerable.Range(0, steps).Select(step => new[] { step - 30L })];
                Compare(program, new(program, rows, [.. rows.Select(_ => Array.Empty<bool>())]), [rows.Length], new(bits, portable), $"{steps} steps");
            }
        }
    }

    private static void LookUp(int steps, long apart, long value, LaneWidth width, VectorSet set)
    {
        long[] thresholds = [.. Enumerable.Range(0, steps).Select(step => (step - (steps / 2)) * apart)];
        StepTable table = new([.. thresholds.Select((from, index) => (from, index * value))]);
        Bounds range = width == LaneWidth.Int32 ? new(int.MinValue, int.MaxValue) : new(long.MinValue, long.MaxValue);
        Bounds values = table.ValuesIn(range);
        LaneProgram program = new(
            [new(LaneKind.Load, range), new(LaneKind.Lookup, values, 0, Table: table)],
            [width],
            0,
            [new(1, LaneWidth.Int64)]);
        long[][] rows = [.. thresholds.SelectMany(from => (long[])[from - 1, from, from + 1]).Concat([range.Min, range.Max]).Select(x => new[] { x })];
        Compare(program, new(program, rows, [.. rows.Select(_ => Array.Empty<bool>())]), [rows.Length], set, $"{steps} steps {apart} apart");
    }

    private static LaneProgram Dividing(long[] divisors, Bounds range) => new(
        [
            new(LaneKind.Load, range),
            .. divisors.Select(divisor => new LaneOperation(LaneKind.DivideDown, Bounds.Round(range, divisor, Bounds.False), 0, Number: divisor)),
        ],
        [LaneWidth.Int64],
        0,
        [.. divisors.Select((_, index) => new LaneOutput(index + 1, LaneWidth.Int64))]);

    private static IEnumerable<long> Around(long divisor, Bounds range)
    {
        var random = new Random(7);
        for (int i = 0; i < 60; i++)
        {
            Int128 multiple = i < 20 ? (Int128)divisor * (i - 10) : (Int128)random.NextInt64(range.Min, range.Max) / divisor * divisor;
            foreach (int beside in (int[])[-1, 0, 1])
            {
                yield return (long)Int128.Clamp(multiple + beside, range.Min, range.Max);
            }
        }
    }

    private static void Compare(LaneProgram program, LaneRows rows, IEnumerable<int> counts, VectorSet set, string what)
    {
        LaneMachine machine = EmittedMachine.Of(program, set);
        long[][] right = rows.Right();
        foreach (int count in counts)
        {
            long[][] found = rows.RunOn(machine, count);
            for (int row = 0; row < count; row++)
            {
                if (!found[row].AsSpan().SequenceEqual(right[row]))
                {
                    found[row].Should().Equal(right[row], "{0}, row {1} of {2}, {3}, of {4}", what, row, count, set, ProgramText.Of(program));
                }
            }
        }
    }
}
