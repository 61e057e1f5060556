using FluentAssertions;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>The same facts give the same answers in whatever form they come.</summary>
public sealed class InputTests
{
    private const int Rows = 400;

    private static readonly ValueList<BulkOutput> Asked = EveryOutput.All;

    [Fact]
    public void Run_AConstantOrAColumnOfIt_GivesTheSame()
    {
        BulkTable plain = Columns.Random(Rows, seed: 8);
        BulkFact[] facts = [.. BulkFact.All.Where(fact => !fact.OfChild)];
        foreach (BulkFact[] constants in (IEnumerable<BulkFact[]>)[[.. facts.Where((_, index) => index % 3 == 0)], [.. facts.Where((_, index) => index % 3 == 1)], facts[..8]])
        {
            BulkTable constant = constants.Aggregate(plain, (table, fact) => table.With(fact.Id, fact.Greatest));
            BulkTable column = constants.Aggregate(plain, (table, fact) => table.With(fact.Id, BulkColumn.From(Enumerable.Repeat(fact.Greatest, Rows).ToArray())));

            Same(constant, column, string.Join(", ", constants.Select(fact => fact.Id)));
        }
    }

    [Fact]
    public void Run_AnyWidth_GivesTheSame()
    {
        BulkTable narrow = Columns.Random(Rows, seed: 1);
        BulkTable wide = narrow.Shape.Facts.Aggregate(narrow, (table, fact) => With(table, fact.Key, BulkColumn.From(Values(narrow, fact.Key))));

        Same(narrow, wide, "every fact");
    }

    [Fact]
    public void Run_EveryBitOfABitmapSet_GivesTheSameAsNoBitmap()
    {
        ulong[] all = [.. Enumerable.Repeat(ulong.MaxValue, Bitmaps.WordsFor(Rows))];
        BulkTable plain = Columns.Random(Rows, seed: 2);
        BulkTable told = plain.Shape.Facts.Aggregate(plain, (table, fact) => With(table, fact.Key, BulkColumn.From(Values(plain, fact.Key), all)));

        Same(plain, told, "every fact");
    }

    /// <summary>Bytes hold 40 months of wages paid on, not what they may rise to: each column is cut where it is too narrow itself.</summary>
    [Theory]
    [InlineData(200, 80_000_000)]
    [InlineData(0, 255)]
    [InlineData(0, 256)]
    [InlineData(255, 5_000_000_000)]
    public void Run_BoundsOfDifferentWidths_GivesTheSameAsOfOne(byte least, long greatest)
    {
        BulkTable table = new BulkTable(2)
            .With(BulkFacts.EventKind, EventKind.WorkAccident)
            .With("event.date", new LocalDate(2024, 5, 6))
            .With(BulkFacts.Segment, Segment.Bpu)
            .With("event.died", true);
        BulkColumn Least<T>(Func<ReadOnlyMemory<T>, ReadOnlyMemory<ulong>, BulkColumn> of, T value) => of(new[] { value, value }, default);
        BulkColumn wide = Least<long>(BulkColumn.From, greatest);
        BulkTable one = table.With("participant.monthly-income", BulkColumn.Within(Least<long>(BulkColumn.From, least), wide));

        foreach (BulkColumn narrow in new[] { Least<byte>(BulkColumn.From, least), Least<short>(BulkColumn.From, least), Least<int>(BulkColumn.From, least) })
        {
            BulkColumn both = BulkColumn.Within(narrow, wide);
            Same(one, table.With("participant.monthly-income", both), $"{narrow} and 64 bits");
            Same(one, table.With("participant.monthly-income", both.Measured()), $"{narrow} and 64 bits, measured");
            Same(one, table.With("participant.monthly-income", BulkColumn.Within(narrow.Measured(), wide)), $"{narrow} measured, and 64 bits");
            Same(one, table.With("participant.monthly-income", BulkColumn.Within(narrow, wide.Measured())), $"{narrow} and 64 bits measured");
        }
    }

    /// <summary>48 months of Rp1,600,000, which no byte and no 16 bits hold.</summary>
    [Fact]
    public void Run_BoundsOfBytesAnd64Bits_AreNotCutToBytes()
    {
        BulkTable table = new BulkTable(1)
            .With(BulkFacts.EventKind, EventKind.WorkAccident)
            .With("event.date", new LocalDate(2024, 5, 6))
            .With(BulkFacts.Segment, Segment.Bpu)
            .With("participant.monthly-income", BulkColumn.Within(BulkColumn.From(new byte[1]), BulkColumn.From(new long[] { 1_600_000 })));

        BulkResult result = BulkPlan.Compile(table.Shape, [BulkOutput.AtMostOf("jkk.death-grant")]).Run(table);

        result.Of(BulkOutput.AtMostOf("jkk.death-grant"))[0].Should().Be(76_800_000);
    }

    /// <summary>The other way about: what a narrow column of greatest values cannot hold is not asked of it.</summary>
    [Fact]
    public void Run_ANarrowColumnOfGreatestValues_GivesTheSameAsAWideOne()
    {
        BulkTable table = new BulkTable(3).With(BulkFacts.EventKind, EventKind.NonWorkDeath).With("event.date", new LocalDate(2026, 1, 2)).With(BulkFacts.Segment, Segment.Bpu);
        BulkColumn least = BulkColumn.From(new long[] { 0, 1, 4 });

        Same(
            table.With("arrears.months", BulkColumn.Within(least, BulkColumn.From(new long[] { 0, 3, 255 }))),
            table.With("arrears.months", BulkColumn.Within(least, BulkColumn.From(new byte[] { 0, 3, 255 }))),
            "greatest values of bytes");
    }

    [Fact]
    public void Run_NoBitOfABitmapSet_GivesTheSameAsAFactLeftOut()
    {
        ulong[] none = new ulong[Bitmaps.WordsFor(Rows)];
        BulkTable plain = Columns.Random(Rows, seed: 3);
        long[] rubbish = [.. Enumerable.Repeat(long.MinValue, Rows)];
        foreach (string fact in (ReadOnlySpan<string>)["membership.paid-run", "participant.monthly-income", "family.spouse", "event.kind", "expenses.medical"])
        {
            Same(Without(plain, fact), plain.With(fact, BulkColumn.From(rubbish, none)), fact);
        }
    }

    [Fact]
    public void Run_BoundsThatMeet_GivesTheSameAsTheValue()
    {
        BulkTable plain = Columns.Random(Rows, seed: 4);
        BulkTable bounds = plain.Shape.Facts.Aggregate(plain, (table, fact) =>
        {
            var column = BulkColumn.From(Values(plain, fact.Key));
            return With(table, fact.Key, BulkColumn.Within(column, column));
        });

        Same(plain, bounds, "every fact");
    }

    [Fact]
    public void Run_MeasuredColumns_GivesTheSameFromNarrowerNumbers()
    {
        BulkTable plain = Columns.Random(Rows, seed: 5)
            .With("event.date", BulkColumn.From(Enumerable.Range(0, Rows).Select(row => BulkColumn.DayNumber(new LocalDate(2025, 3, 1)) + (row % 365)).ToArray()));
        BulkTable measured = plain.Shape.Facts.Aggregate(plain, (table, fact) => With(table, fact.Key, plain.ColumnOf(fact.Key)!.Measured()));

        Same(plain, measured, "every fact");
        Operations(measured).Should().BeLessThan(Operations(plain), "one period of the law holds on every day");
    }

    [Fact]
    public void Run_WithoutTellingWhetherThereAreChildren_TakesItFromTheirNumber()
    {
        BulkTable plain = Columns.Random(Rows, seed: 6);
        byte[] some = [.. Enumerable.Range(0, Rows).Select(row => plain.ChildCount!.Values[row] > 0 ? (byte)1 : (byte)0)];

        Same(plain.With("family.has-children", BulkColumn.From(some)), Without(plain, "family.has-children"), "family.has-children");
    }

    [Fact]
    public void Run_AListOfChildrenOrSlots_GivesTheSame()
    {
        foreach (int slots in (ReadOnlySpan<int>)[0, 1, 3])
        {
            BulkTable inSlots = Columns.Random(Rows, seed: 70 + slots, unknown: 5, slots);

            Same(inSlots, Listed(inSlots), $"{slots} slots");
        }
    }

    [Fact]
    public void Run_MoreListedChildrenThanAPiece_GivesTheSumOfTheFirstTwo()
    {
        int[] offsets = [0, 0, 10_001, 10_001, 10_004];
        int children = offsets[^1];
        BulkTable table = ToldFacts.OfChild(ToldFacts.Death)
            .Aggregate(new BulkTable(4).WithCase(ToldFacts.Death).WithChildList(offsets), (given, told) => given.WithChild(told.Fact, told.Value))
            .WithChild("child.registered", BulkColumn.From(Enumerable.Range(0, children).Select(child => child is 9_000 or 9_500 or 9_501 or 10_002 ? (byte)1 : (byte)0).ToArray()));

        BulkResult result = BulkPlan.Compile(table.Shape, [BulkOutput.AmountOf("jkm.scholarship"), BulkOutput.StatusOf("jkm.scholarship")]).Run(table);

        long[] amounts = result.Of(BulkOutput.AmountOf("jkm.scholarship")).ToArray();
        amounts[0].Should().Be(0);
        amounts[1].Should().Be(2 * amounts[3]).And.BePositive();
        amounts[2].Should().Be(0);
        result.Of(BulkOutput.StatusOf("jkm.scholarship")).ToArray().Should().Equal(3, 1, 3, 1);
    }

    [Fact]
    public void Run_AFactLeftOut_IsUndeterminedWithBounds()
    {
        BulkTable table = new BulkTable(1).With("event.kind", EventKind.NonWorkDeath).With("event.died-on", new LocalDate(2026, 1, 2)).With("participant.jobs", 1);
        var plan = BulkPlan.Compile(table.Shape, [BulkOutput.StatusOf("jkm.funeral"), BulkOutput.AtLeastOf("jkm.funeral"), BulkOutput.AtMostOf("jkm.funeral")]);

        BulkResult result = plan.Run(table);

        result.Of(BulkOutput.StatusOf("jkm.funeral"))[0].Should().Be((byte)BulkStatus.Undetermined);
        result.Of(BulkOutput.AtLeastOf("jkm.funeral"))[0].Should().Be(0);
        result.Of(BulkOutput.AtMostOf("jkm.funeral"))[0].Should().Be(10_000_000);
    }

    private static int Operations(BulkTable table) => BulkPlan.Compile(table.Shape, Asked).Kernel.Program.Operations.Count;

    private static void Same(BulkTable one, BulkTable other, string because)
    {
        var plan = BulkPlan.Compile(one.Shape, Asked);
        var otherPlan = BulkPlan.Compile(other.Shape, Asked);

        ResultBytes.Differences(otherPlan, otherPlan.Run(other), plan.Run(one)).Should().BeEmpty(because);
    }

    private static BulkTable With(BulkTable table, FactPlace place, BulkColumn column) => place.Slot == FactPlace.None
        ? table.With(place.Fact.Id, column)
        : table.WithChild(place.Slot, place.Fact.Id, column);

    private static long[] Values(BulkTable table, FactPlace place) => [.. Enumerable.Range(0, table.Rows).Select(row => table.ColumnOf(place)!.Values[row])];

    private static BulkTable Without(BulkTable table, string id)
    {
        BulkTable rest = new BulkTable(table.Rows).WithChildSlots(table.ChildSlots, table.ChildCount!);
        return table.Shape.Facts.Where(fact => fact.Key.Fact.Id != id).Aggregate(rest, (given, fact) => With(given, fact.Key, table.ColumnOf(fact.Key)!));
    }

    /// <summary>The children of slots, one after the other.</summary>
    private static BulkTable Listed(BulkTable table)
    {
        BulkColumn count = table.ChildCount!;
        bool IsKnown(BulkColumn column, int row) => column.Known.IsEmpty || Bitmaps.IsSet(column.Known.Span, row);
        (int Row, int Slot)[] children =
        [
            .. Enumerable.Range(0, table.Rows).Where(row => IsKnown(count, row)).SelectMany(row => Enumerable.Range(0, (int)count.Values[row]).Select(slot => (row, slot))),
        ];
        int[] offsets = [.. Enumerable.Range(0, table.Rows + 1).Select(row => children.Count(child => child.Row < row))];
        BulkTable listed = table.Shape.Facts.Where(fact => fact.Key.Slot == FactPlace.None)
            .Aggregate(new BulkTable(table.Rows), (given, fact) => With(given, fact.Key, table.ColumnOf(fact.Key)!))
            .WithChildList(offsets, count.Known);
        foreach (Fact fact in table.Shape.Facts.Where(fact => fact.Key.Slot == 0).Select(fact => fact.Key.Fact))
        {
            ulong[] known = new ulong[(children.Length / 64) + 1];
            long[] values = new long[children.Length];
            foreach ((int index, (int row, int slot)) in children.Index())
            {
                BulkColumn column = table.ColumnOf(new(fact, slot))!;
                values[index] = column.Values[row];
                if (IsKnown(column, row))
                {
                    Bitmaps.Set(known, index);
                }
            }

            listed = listed.WithChild(fact.Id, BulkColumn.From(values, known));
        }

        return listed;
    }
}
