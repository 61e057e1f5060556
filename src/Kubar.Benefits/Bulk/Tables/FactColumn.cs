using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Tables;

/// <summary>The values of one fact as the cases of one batch tell them, and the least form of a column that holds them.</summary>
internal sealed class FactColumn(Fact fact, int capacity)
{
    private long[] _least = new long[capacity];
    private long[]? _greatest;

    public int Count { get; private set; }

    /// <summary>What its own values take.</summary>
    public FactNeed Need { get; private set; }

    public void Add(FactRow row) => Add(row[fact]);

    /// <summary>A row that is not assessed, where no case has any value to lend: any that lies within the range.</summary>
    public void Skip() => Append(Bounds.Of(BulkFact.Find(fact).Least));

    /// <summary>The fact in the form that was settled on, which holds at least what its own values take.</summary>
    public BulkTable AddTo(BulkTable table, FactNeed settled) => settled.Kind switch
    {
        FactNeedKind.Nothing or FactNeedKind.LeftOut => table,
        FactNeedKind.Constant when fact.OfChild => table.WithChild(fact.Id, settled.Constant),
        FactNeedKind.Constant => table.With(fact.Id, settled.Constant),
        _ when fact.OfChild => table.WithChild(fact.Id, Column(settled.Kind)),
        _ => table.With(fact.Id, Column(settled.Kind)),
    };

    private void Add(Bounds value)
    {
        Need = Need.And(FactNeed.Of(value, fact.Range));
        Append(value);
    }

    private void Append(Bounds value)
    {
        if (Count == _least.Length)
        {
            Grow();
        }

        _least[Count] = value.Min;
        if (!value.IsKnown)
        {
            _greatest ??= [.. _least];
        }

        _greatest?[Count] = value.Max;
        Count++;
    }

    private void Grow()
    {
        int length = Math.Max(16, 2 * Count);
        Array.Resize(ref _least, length);
        if (_greatest is not null)
        {
            Array.Resize(ref _greatest, length);
        }
    }

    private BulkColumn Column(FactNeedKind form)
    {
        BulkColumn Narrow(long[] values, ReadOnlyMemory<ulong> known) => fact switch
        {
            { Min: >= byte.MinValue, Max: <= byte.MaxValue } => BulkColumn.From(Array.ConvertAll(values[..Count], value => (byte)value), known),
            { Min: >= short.MinValue, Max: <= short.MaxValue } => BulkColumn.From(Array.ConvertAll(values[..Count], value => (short)value), known),
            { Min: >= int.MinValue, Max: <= int.MaxValue } => BulkColumn.From(Array.ConvertAll(values[..Count], value => (int)value), known),
            _ => BulkColumn.From(values.AsMemory(0, Count), known),
        };

        return form switch
        {
            FactNeedKind.Bounds => BulkColumn.Within(Narrow(_least, default), Narrow(_greatest ?? _least, default)),
            FactNeedKind.Optional => Narrow(_least, Known()),
            _ => Narrow(_least, default),
        };
    }

    private ulong[] Known()
    {
        ulong[] known = new ulong[Bitmaps.WordsFor(Count)];
        for (int row = 0; row < Count; row++)
        {
            if (_greatest is null || _least[row] == _greatest[row])
            {
                Bitmaps.Set(known, row);
            }
        }

        return known;
    }
}
