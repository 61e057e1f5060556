using FluentAssertions;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Bulk.Lowering;
using Kubar.Benefits.Cases;
using Xunit;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>
/// The machines agree, bit for bit, on rows over the whole declared ranges, known and unknown. 10,000 rows; as many as
/// <c>KUBAR_BULK_ROWS</c> says, such as 1000000.
/// </summary>
public sealed class MachineAgreementTests
{
    private const int BlockOfRows = 100_000;

    private static readonly int Rows =
        int.TryParse(Environment.GetEnvironmentVariable("KUBAR_BULK_ROWS"), out int rows) ? rows : 10_000;

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void Run_RandomRowsOverTheirRanges_AllMachinesAgree(int unknown)
    {
        for (int done = 0; done < Rows; done += BlockOfRows)
        {
            BulkTable table = Columns.Random(Math.Min(BlockOfRows, Rows - done), seed: done + unknown, unknown);
            Agree(BulkRules.Encoded, table);
        }
    }

    [Fact]
    public void Run_EachKindOfEventGiven_AllMachinesAgree()
    {
        foreach (EventKind kind in Enum.GetValues<EventKind>())
        {
            Agree(BulkRules.Encoded, Columns.Random(2000, seed: (int)kind).With("event.kind", kind));
        }
    }

    [Fact]
    public void Run_RowsOverTheirRanges_TellApartEveryStatus()
    {
        BulkTable table = Columns.Random(5000, seed: 1, unknown: 2)
            .With("membership.registered", true)
            .With("membership.in-jkk", true)
            .With("membership.in-jkm", true)
            .With(BulkFacts.Segment, Segment.Bpu)
            .With("event.certified", BulkColumn.From(new byte[5000]));
        var plan = BulkPlan.Compile(table.Shape, [.. EveryOutput.All.Where(output => output.Kind == BulkOutputKind.Status)]);
        BulkResult result = plan.Run(table);

        plan.Request.Outputs.SelectMany(output => result.Of((BulkOutput<byte>)output).ToArray()).Distinct().Order()
            .Should().Equal(1, 2, 3, 4);
    }

    private static void Agree(BulkRules rules, BulkTable table)
    {
        (BulkPlan interpreted, BulkPlan chosen) = (Plan(BulkMachine.Interpreted), Plan(BulkMachine.Automatic));
        BulkResult expected = interpreted.Run(table);

        ResultBytes.Differences(chosen, chosen.Run(table), expected).Should().BeEmpty();

        BulkPlan Plan(BulkMachine machine) => BulkPlan.Compile(rules, table.Shape, new() { Outputs = EveryOutput.All, Machine = machine });
    }
}
