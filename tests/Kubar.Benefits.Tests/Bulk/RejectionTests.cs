using FluentAssertions;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>A value outside its range costs its row the assessment, and no other row anything.</summary>
public sealed class RejectionTests
{
    private static readonly ValueList<BulkOutput> Asked = [.. EveryOutput.OfBenefit("jkm.scholarship"), BulkOutput.Net, BulkOutput.ArrearsMonths];

    public static TheoryData<BulkMachine> Machines => [BulkMachine.Interpreted, BulkMachine.Automatic];

    [Theory]
    [MemberData(nameof(Machines))]
    public void Run_ValuesOutsideTheirRange_RejectsTheirRowsAlone(BulkMachine machine)
    {
        const int rows = 3000;
        BulkTable right = Columns.Random(rows, seed: 1, unknown: 3);
        int[] incomes = [.. Enumerable.Range(0, rows).Select(row => row % 1000)];
        right = right.With("participant.monthly-income", BulkColumn.From(incomes));
        int[] wrongIncomes = [.. incomes.Select((income, row) => row % 7 == 3 ? -1 - row : income)];
        BulkTable wrong = right.With("participant.monthly-income", BulkColumn.From(wrongIncomes));
        var plan = BulkPlan.Compile(right.Shape, new BulkRequest { Outputs = Asked, Machine = machine });

        BulkResult expected = plan.Run(right);
        BulkResult actual = plan.Run(wrong);

        foreach (BulkOutput output in Asked)
        {
            int width = (int)output.Width;
            byte[] zeroed = ResultBytes.Of(expected, output).ToArray();
            for (int row = 3; row < rows; row += 7)
            {
                zeroed.AsSpan(row * width, width).Clear();
            }

            ResultBytes.Of(actual, output).ToArray().Should().Equal(zeroed, output.ToString());
        }

        plan.RejectedValues(wrong).Should().Equal(
            Enumerable.Range(0, rows).Where(row => row % 7 == 3).Select(row => new RejectedValue(row, null, "participant.monthly-income", -1 - row)));
        plan.RejectedValues(right).Should().BeEmpty();
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 1)]
    [InlineData(7, 1)]
    [InlineData(8, 3)]
    public void Run_AtTheEdgesOfARange_RejectsWhatLiesBeyond(byte level, int statusOfUnqualified)
    {
        BulkTable table = OneChild().WithChild(0, "child.level", BulkColumn.From(new[] { level }));
        var plan = BulkPlan.Compile(table.Shape, [BulkOutput.StatusOf("jkm.scholarship")]);

        byte status = plan.Run(table).Of(BulkOutput.StatusOf("jkm.scholarship"))[0];

        bool isWithin = level is >= 1 and <= 7;
        status.Should().Be(isWithin ? (byte)(level == 7 ? 3 : statusOfUnqualified) : (byte)0);
        plan.RejectedValues(table).Should().Equal(isWithin ? [] : [new RejectedValue(0, 0, "child.level", level)]);
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(2, 0)]
    public void Run_PlacesThatARowDoesNotTake_AreNotLookedAt(byte children, byte status)
    {
        BulkTable table = new BulkTable(1)
            .With("event.kind", EventKind.NonWorkDeath)
            .With("event.date", new LocalDate(2026, 1, 2))
            .WithChildSlots(2, BulkColumn.From(new[] { children }))
            .WithChild(0, "child.level", BulkColumn.From(new byte[] { 99 }))
            .WithChild(1, "child.level", BulkColumn.From(new byte[] { 3 }));

        BulkResult result = BulkPlan.Compile(table.Shape, [BulkOutput.StatusOf("jkm.scholarship")]).Run(table);

        result.Of(BulkOutput.StatusOf("jkm.scholarship"))[0].Should().Be(status);
    }

    [Fact]
    public void Run_MoreChildrenThanPlaces_RejectsTheRow()
    {
        BulkTable table = OneChild(count: 2);
        var plan = BulkPlan.Compile(table.Shape, [BulkOutput.StatusOf("jkm.scholarship")]);

        plan.Run(table).Of(BulkOutput.StatusOf("jkm.scholarship"))[0].Should().Be(0);
        plan.RejectedValues(table).Should().Equal(new RejectedValue(0, null, "family.children", 2));
    }

    [Fact]
    public void Run_AListedChildOutsideItsRange_RejectsItsRowAlone()
    {
        BulkTable table = new BulkTable(4)
            .With("event.kind", EventKind.NonWorkDeath)
            .With("event.date", new LocalDate(2026, 1, 2))
            .WithChildList(new[] { 0, 1, 3, 3, 5 })
            .WithChild("child.level", BulkColumn.From(new byte[] { 3, 3, 9, 3, 3 }));
        var plan = BulkPlan.Compile(table.Shape, [BulkOutput.StatusOf("jkm.scholarship")]);

        plan.Run(table).Of(BulkOutput.StatusOf("jkm.scholarship")).ToArray().Should().Equal(4, 0, 3, 4);
        plan.RejectedValues(table).Should().Equal(new RejectedValue(1, 1, "child.level", 9));
    }

    [Fact]
    public void Run_BoundsThatCross_RejectsTheRow()
    {
        BulkTable table = new BulkTable(2)
            .With("event.kind", EventKind.NonWorkDeath)
            .With("event.date", new LocalDate(2026, 1, 2))
            .With("participant.segment", Segment.Bpu)
            .With("participant.in-both-segments", false)
            .With("arrears.months", BulkColumn.Within(BulkColumn.From(new byte[] { 2, 3 }), BulkColumn.From(new byte[] { 3, 2 })));
        var plan = BulkPlan.Compile(table.Shape, [BulkOutput.StatusOf("jkm.funeral")]);

        plan.Run(table).Of(BulkOutput.StatusOf("jkm.funeral")).ToArray().Should().Equal(4, 0);
        plan.RejectedValues(table).Select(value => value.Row).Distinct().Should().Equal(1);
    }

    [Fact]
    public void Run_BoundsThatCrossOfAChildWhoIsNotThere_RejectsNothing()
    {
        BulkTable table = new BulkTable(2)
            .With("event.kind", EventKind.NonWorkDeath)
            .With("event.date", new LocalDate(2026, 1, 2))
            .WithChildSlots(1, BulkColumn.From(new byte[] { 0, 1 }))
            .WithChild(0, "child.level", BulkColumn.Within(BulkColumn.From(new byte[] { 6, 6 }), BulkColumn.From(new byte[] { 1, 1 })));
        var plan = BulkPlan.Compile(table.Shape, [BulkOutput.StatusOf("jkm.scholarship")]);

        byte[] status = plan.Run(table).Of(BulkOutput.StatusOf("jkm.scholarship")).ToArray();

        status.Should().Equal((byte)BulkStatus.NotOwed, (byte)BulkStatus.NotAssessed);
        plan.RejectedValues(table).Select(value => (value.Row, value.Value)).Should().Equal((1, 6L), (1, 1L));
    }

    /// <summary>Each column of bounds is held to what was promised of it.</summary>
    [Fact]
    public void Run_BoundsOutsideTheRangeOfTheirOwnColumn_RejectsTheRow()
    {
        BulkColumn least = BulkColumn.From(new byte[] { 2, 4, 2, 2 }).Between(1, 3);
        BulkColumn greatest = BulkColumn.From(new[] { 3, 4, 4, 99_999 }).Between(3, 4);
        BulkTable table = new BulkTable(4)
            .With("event.kind", EventKind.NonWorkDeath)
            .With("event.date", new LocalDate(2026, 1, 2))
            .With("participant.segment", Segment.Bpu)
            .With("arrears.months", BulkColumn.Within(least, greatest));
        var plan = BulkPlan.Compile(table.Shape, [BulkOutput.StatusOf("jkm.funeral"), BulkOutput.ArrearsMonths]);

        plan.Run(table).Of(BulkOutput.StatusOf("jkm.funeral")).ToArray().Should().Equal(4, 0, 4, 0);
        plan.RejectedValues(table).Should().Equal(new RejectedValue(1, null, "arrears.months", 4), new RejectedValue(3, null, "arrears.months", 99_999));
    }

    /// <summary>A day that says which law applies is refused where no law is encoded: nothing is 0 for want of figures.</summary>
    [Theory]
    [InlineData("event.date", "jkk.funeral", EventKind.WorkAccident)]
    [InlineData("event.died-on", "jkm.lump-sum", EventKind.NonWorkDeath)]
    [InlineData("scholarship.day", "jkm.scholarship", EventKind.NonWorkDeath)]
    public void Run_ADayBeforeTheFirstDayOfTheLaw_RejectsTheRow(string fact, string benefit, EventKind kind)
    {
        int first = BulkColumn.DayNumber(new(2015, 7, 1));
        BulkTable table = new BulkTable(2).With(BulkFacts.EventKind, kind).With("event.date", new LocalDate(2015, 7, 1)).With(fact, BulkColumn.From(new[] { first - 1, first }));
        var plan = BulkPlan.Compile(table.Shape, [BulkOutput.AtMostOf(benefit), BulkOutput.StatusOf(benefit)]);

        byte[] status = plan.Run(table).Of(BulkOutput.StatusOf(benefit)).ToArray();

        plan.Facts.Should().Contain(fact);
        status[0].Should().Be((byte)BulkStatus.NotAssessed);
        status[1].Should().Be((byte)BulkStatus.Undetermined);
        plan.RejectedValues(table).Should().Equal(new RejectedValue(0, null, fact, first - 1));
    }

    [Fact]
    public void TableOf_AMalformedCaseAmongOthers_ReportsItAndAssessesTheOthers()
    {
        BenefitCase[] cases = [.. Enumerable.Range(0, 5).Select(CaseGenerator.FromSeed)];
        cases[0] = cases[0] with { Event = cases[0].Event with { Date = new(2015, 6, 30) } };
        cases[3] = cases[3] with { Id = " " };

        CaseTable table = new BulkCases().TableOf(cases);
        BulkResult result = BulkPlan.Compile(table.Table.Shape, [BulkOutput.StatusOf("jkk.medical-care")]).Run(table.Table);

        table.Problems.Select(problem => problem.Row).Should().Equal(0, 3);
        table.Problems[1].Problems.Should().ContainSingle(problem => problem.Path == "id");
        byte[] status = result.Of(BulkOutput.StatusOf("jkk.medical-care")).ToArray();
        status.Index().Where(row => row.Item == 0).Select(row => row.Index).Should().Equal(0, 3);
    }

    [Fact]
    public void TableOf_MalformedCasesAlone_AssessesNone()
    {
        BenefitCase[] cases = [.. Enumerable.Range(0, 70).Select(seed => CaseGenerator.FromSeed(seed) with { Id = "" })];

        CaseTable table = new BulkCases().TableOf(cases);
        BulkResult result = BulkPlan.Compile(table.Table.Shape, [BulkOutput.StatusOf("jkm.funeral")]).Run(table.Table);

        result.Of(BulkOutput.StatusOf("jkm.funeral")).ToArray().Should().HaveCount(70).And.OnlyContain(status => status == 0);
    }

    private static BulkTable OneChild(byte count = 1) => ToldFacts.OfChild(ToldFacts.Death).Aggregate(
        new BulkTable(1).WithCase(ToldFacts.Death).WithChildSlots(1, BulkColumn.From(new[] { count })),
        (table, told) => table.WithChild(0, told.Fact, told.Value));
}
