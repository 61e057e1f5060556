using System.Numerics;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>A table of random facts over their whole declared ranges, both ends included: no case need look like it.</summary>
internal static class Columns
{
    /// <summary>Random facts of so many rows; in <paramref name="unknown"/> of a hundred rows each is unknown.</summary>
    public static BulkTable Random(int rows, int seed, int unknown = 0, int slots = 2)
    {
        var random = new Random(seed);
        var table = new BulkTable(rows);
        foreach (BulkFact fact in BulkFact.All.Where(fact => !fact.OfChild))
        {
            table = table.With(fact.Id, Of(random, fact, rows, unknown));
        }

        byte[] counts = new byte[rows];
        for (int row = 0; row < rows; row++)
        {
            counts[row] = (byte)random.Next(slots + 1);
        }

        table = table.WithChildSlots(slots, BulkColumn.From(counts, Known(random, rows, unknown)));
        for (int slot = 0; slot < slots; slot++)
        {
            foreach (BulkFact fact in BulkFact.All.Where(fact => fact.OfChild))
            {
                table = table.WithChild(slot, fact.Id, Of(random, fact, rows, unknown));
            }
        }

        return table;
    }

    /// <summary>The first rows of a table of random facts.</summary>
    public static BulkTable First(BulkTable table, int rows)
    {
        BulkTable first = new BulkTable(rows).WithChildSlots(table.ChildSlots, First(table.ChildCount!, rows));
        return table.Shape.Facts.Aggregate(first, (given, fact) => fact.Key.Slot == FactPlace.None
            ? given.With(fact.Key.Fact.Id, First(table.ColumnOf(fact.Key)!, rows))
            : given.WithChild(fact.Key.Slot, fact.Key.Fact.Id, First(table.ColumnOf(fact.Key)!, rows)));
    }

    private static BulkColumn First(BulkColumn column, int rows) => column.Values switch
    {
        ColumnData<byte> bytes => BulkColumn.From(Rows<byte>(bytes, rows), column.Known),
        ColumnData<short> shorts => BulkColumn.From(Rows<short>(shorts, rows), column.Known),
        ColumnData<int> ints => BulkColumn.From(Rows<int>(ints, rows), column.Known),
        ColumnData<long> longs => BulkColumn.From(Rows<long>(longs, rows), column.Known),
        _ => throw new ArgumentException("There is no such width.", nameof(column)),
    };

    private static T[] Rows<T>(ColumnData values, int rows)
        where T : INumberBase<T> => [.. Enumerable.Range(0, rows).Select(row => T.CreateChecked(values[row]))];

    public static BulkColumn Of(Random random, BulkFact fact, int rows, int unknown)
    {
        long[] values = new long[rows];
        for (int row = 0; row < rows; row++)
        {
            values[row] = Value(random, fact);
        }

        return Of(values, fact, Known(random, rows, unknown));
    }

    /// <summary>In the narrowest width that holds the fact.</summary>
    public static BulkColumn Of(long[] values, BulkFact fact, ReadOnlyMemory<ulong> known = default) => fact switch
    {
        { Least: >= 0, Greatest: <= byte.MaxValue } => BulkColumn.From(Array.ConvertAll(values, value => (byte)value), known),
        { Least: >= short.MinValue, Greatest: <= short.MaxValue } => BulkColumn.From(Array.ConvertAll(values, value => (short)value), known),
        { Least: >= int.MinValue, Greatest: <= int.MaxValue } => BulkColumn.From(Array.ConvertAll(values, value => (int)value), known),
        _ => BulkColumn.From(values, known),
    };

    /// <summary>Often an end of the range; a date often near the days on which the law changed; money often what people earn.</summary>
    private static long Value(Random random, BulkFact fact) => (random.Next(8), fact.Unit) switch
    {
        (0, _) => fact.Least,
        (1, _) => fact.Greatest,
        ( < 6, BulkUnit.Date) => Date.NumberOf(new LocalDate(2015, 7, 1)) + random.Next(4200),
        ( < 6, BulkUnit.Rupiah) => random.Next(20_000_000),
        ( < 6, BulkUnit.Months or BulkUnit.Days or BulkUnit.Years) => fact.Least + random.Next((int)Math.Min(40, fact.Greatest - fact.Least + 1)),
        _ => random.NextInt64(fact.Least, fact.Greatest) + random.Next(2),
    };

    private static ulong[]? Known(Random random, int rows, int unknown)
    {
        if (unknown == 0)
        {
            return null;
        }

        ulong[] words = new ulong[(rows / 64) + 1];
        for (int row = 0; row < rows; row++)
        {
            words[row / 64] |= random.Next(100) < unknown ? 0 : 1UL << (row % 64);
        }

        return words;
    }
}
