using FluentAssertions;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>How a run goes: blocks, threads, memory, its end before time.</summary>
public sealed class RunTests
{
    private static readonly ValueList<BulkOutput> Asked =
    [
        BulkOutput.StatusOf("jkm.funeral"),
        BulkOutput.AmountOf("jkk.death-grant"),
        BulkOutput.StatusOf("jkm.scholarship"),
        BulkOutput.Reasons,
        BulkOutput.Net,
    ];

    public static TheoryData<BulkMachine> Machines => [BulkMachine.Interpreted, BulkMachine.Automatic];

    [Theory]
    [MemberData(nameof(Machines))]
    public void Run_AnyNumberOfRows_EachRowIsThatOfALongerRun(BulkMachine machine)
    {
        BulkTable longest = Columns.Random(20_000, seed: 3, unknown: 3);
        var plan = BulkPlan.Compile(longest.Shape, new BulkRequest { Outputs = Asked, Machine = machine });
        BulkResult expected = plan.Run(longest);

        int block = BlockOf(plan);
        block.Should().BeLessThan(9_000);
        foreach (int rows in (ReadOnlySpan<int>)[0, 1, 7, 8, 9, 15, 16, 17, 63, 64, 65, block - 1, block, block + 1, (2 * block) + 63])
        {
            BulkTable table = Columns.First(longest, rows);

            ResultBytes.Differences(plan, plan.Run(table), expected).Should().BeEmpty($"of {rows} rows");
        }
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void Run_OneThreadOrSeveral_GivesTheSameBits(BulkMachine machine)
    {
        BulkTable table = Columns.Random(20_000, seed: 4, unknown: 3);
        var plan = BulkPlan.Compile(table.Shape, new BulkRequest { Outputs = Asked, Machine = machine });
        BulkResult alone = plan.Run(table);

        foreach (int threads in (ReadOnlySpan<int>)[2, 3, 8, -1])
        {
            BulkResult together = plan.Run(table, plan.NewResult(table.Rows), new() { DegreeOfParallelism = threads }, TestContext.Current.CancellationToken);

            ResultBytes.Differences(plan, together, alone).Should().BeEmpty($"of {threads} threads");
        }
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void Run_TenTimesTheRows_AllocatesNoMore(BulkMachine machine)
    {
        BulkTable large = Columns.Random(20_000, seed: 5, unknown: 3);
        BulkTable small = Columns.First(large, 2_000);
        var plan = BulkPlan.Compile(large.Shape, new BulkRequest { Outputs = Asked, Machine = machine });
        BulkResult ofLarge = plan.Run(large);
        BulkResult ofSmall = plan.Run(small);

        long more = Allocated(() => plan.Run(large, ofLarge, BulkRunOptions.Default)) - Allocated(() => plan.Run(small, ofSmall, BulkRunOptions.Default));

        // A flag for each block of rows is all that grows.
        more.Should().BeLessThan(1024);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Run_Cancelled_LeavesNothingHalfWrittenThatLooksFinished(int threads)
    {
        BulkTable table = Columns.Random(20_000, seed: 6);
        var plan = BulkPlan.Compile(table.Shape, Asked);
        BulkResult whole = plan.Run(table);
        BulkResult result = plan.NewResult(table.Rows).Allocated();
        Fill(result, 0xEE);
        using var cancellation = new CancellationTokenSource();
        var options = new BulkRunOptions { DegreeOfParallelism = threads, Progress = new Stop(cancellation, afterRows: 5_000) };

        Action run = () => plan.Run(table, result, options, cancellation.Token);

        run.Should().Throw<OperationCanceledException>();
        ReadOnlySpan<byte> status = result.Of(BulkOutput.StatusOf("jkm.funeral"));
        ReadOnlySpan<long> net = result.Of(BulkOutput.Net);
        int finished = 0;
        for (int row = 0; row < table.Rows; row++)
        {
            if (status[row] != 0)
            {
                finished++;
                net[row].Should().Be(whole.Of(BulkOutput.Net)[row]);
                status[row].Should().Be(whole.Of(BulkOutput.StatusOf("jkm.funeral"))[row]);
            }
            else
            {
                net[row].Should().Be(0);
            }
        }

        finished.Should().BeInRange(5_000, table.Rows - 1);
    }

    [Fact]
    public void Run_WhileItGoes_ReportsEveryRowOnce()
    {
        BulkTable table = Columns.Random(20_000, seed: 7);
        var plan = BulkPlan.Compile(table.Shape, Asked);
        var reports = new Reports();

        plan.Run(table, plan.NewResult(table.Rows), new() { Progress = reports }, TestContext.Current.CancellationToken);

        reports.Seen.Should().BeInAscendingOrder().And.HaveCountGreaterThan(1);
        reports.Seen[^1].Should().Be(table.Rows);
    }

    [Fact]
    public void Run_IntoMemoryOfTheCallers_WritesItsRowsAndNoMore()
    {
        BulkTable table = Columns.Random(1000, seed: 8);
        var plan = BulkPlan.Compile(table.Shape, Asked);
        byte[] status = new byte[1010];
        status.AsSpan().Fill(0xEE);

        BulkResult result = plan.Run(table, plan.NewResult(table.Rows).Into(BulkOutput.StatusOf("jkm.funeral"), status), BulkRunOptions.Default, TestContext.Current.CancellationToken);

        status[..1000].Should().NotContain((byte)0xEE).And.Equal(result.Of(BulkOutput.StatusOf("jkm.funeral")).ToArray());
        status[1000..].Should().OnlyContain(value => value == 0xEE);
    }

    [Fact]
    public void Run_ATableOfAnotherShape_IsRefused()
    {
        BulkTable table = Columns.Random(10, seed: 9);
        var plan = BulkPlan.Compile(table.Shape, Asked);

        Action run = () => plan.Run(table.With("event.kind", EventKind.NonWorkDeath));

        run.Should().Throw<ArgumentException>().WithParameterName("table");
    }

    [Fact]
    public void Run_MemoryForOtherRowsOrOutputs_IsRefused()
    {
        BulkTable table = Columns.Random(10, seed: 9);
        var plan = BulkPlan.Compile(table.Shape, Asked);
        var other = BulkPlan.Compile(table.Shape, [BulkOutput.Net]);

        Action rows = () => plan.Run(table, plan.NewResult(9), BulkRunOptions.Default);
        Action outputs = () => plan.Run(table, other.NewResult(10), BulkRunOptions.Default);
        Action notAsked = () => plan.NewResult(10).Into(BulkOutput.Jkk, new long[10]);
        Action tooShort = () => plan.NewResult(10).Into(BulkOutput.Net, new long[9]);
        Action notRun = () => plan.NewResult(10).Of(BulkOutput.Net);

        rows.Should().Throw<ArgumentException>();
        outputs.Should().Throw<ArgumentException>();
        notAsked.Should().Throw<ArgumentException>();
        tooShort.Should().Throw<ArgumentException>();
        notRun.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Compile_FewOutputs_ReadsOnlyTheFactsTheyNeed()
    {
        BulkTable table = Columns.Random(10, seed: 10).With("event.kind", EventKind.NonWorkDeath).With("event.date", new LocalDate(2026, 1, 2));

        var plan = BulkPlan.Compile(table.Shape, [BulkOutput.ArrearsMonths]);

        // Of construction, which owes by stages, no months are told.
        plan.Facts.Should().Equal("arrears.months", "law.construction-arrears", "participant.segment", "participant.wage-source");
        BulkPlan.Compile(table.Shape, [BulkOutput.StatusOf("jkm.funeral")]).Facts
            .Should().Contain(["participant.segment", "membership.registered", "membership.test-day"])
            .And.NotContain(fact => fact.StartsWith("expenses.", StringComparison.Ordinal) || fact.StartsWith("child.", StringComparison.Ordinal));
    }

    [Fact]
    public void Compile_NothingOrTheSameTwice_IsRefused()
    {
        BulkShape shape = new BulkTable(0).Shape;
        Action nothing = () => BulkPlan.Compile(shape, []);
        Action twice = () => BulkPlan.Compile(shape, [BulkOutput.Net, BulkOutput.Net]);

        nothing.Should().Throw<ArgumentException>();
        twice.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void PlanFor_TheSameShapeAndRequest_IsThePlanMadeBefore()
    {
        var cache = new BulkPlanCache();
        var request = new BulkRequest { Outputs = Asked };

        BulkPlan first = cache.PlanFor(Columns.Random(10, seed: 1).Shape, request);
        BulkPlan same = cache.PlanFor(Columns.Random(500, seed: 2).Shape, new BulkRequest { Outputs = [.. Asked] });
        BulkPlan other = cache.PlanFor(Columns.Random(10, seed: 1).Shape, request with { Readings = Readings.Default.With(ReadingCatalogue.ThreeMonths["ninety-days"]) });

        same.Should().BeSameAs(first);
        other.Should().NotBeSameAs(first);
        cache.Count.Should().Be(2);
    }

    private static int BlockOf(BulkPlan plan)
    {
        var reports = new Reports();
        BulkTable table = Columns.Random(20_000, seed: 3, unknown: 3);
        plan.Run(table, plan.NewResult(table.Rows), new() { Progress = reports });
        return (int)reports.Seen[0];
    }

    // The least of many runs: a collection can empty the pool of buffers between two of them, and what is not compiled for good yet allocates more.
    private static long Allocated(Action run)
    {
        run();
        return Enumerable.Range(0, 60).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            run();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }

    private static void Fill(BulkResult result, byte value)
    {
        foreach (BulkOutput output in Asked)
        {
            ReadOnlySpan<byte> bytes = ResultBytes.Of(result, output);
            System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref System.Runtime.InteropServices.MemoryMarshal.GetReference(bytes), bytes.Length).Fill(value);
        }
    }

    private sealed class Stop(CancellationTokenSource cancellation, long afterRows) : IProgress<long>
    {
        public void Report(long value)
        {
            if (value >= afterRows)
            {
                cancellation.Cancel();
            }
        }
    }

    private sealed class Reports : IProgress<long>
    {
        public List<long> Seen { get; } = [];

        public void Report(long value) => Seen.Add(value);
    }
}
