using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Tables;

/// <summary>The values of one fact as they are told, case by case, and the least form of a column that holds them and those of the batches before.</summary>
internal sealed class FactColumn(Fact fact)
{
    private enum Need
    {
        Nothing,
        LeftOut,
        Constant,
        Column,
        Optional,
        Bounds,
    }

    private long[] _least = [];
    private long[]? _greatest;
    private Need _need;
    private long _constant;

    public Fact Fact => fact;

    public int Count { get; private set; }

    public void Begin(int capacity)
    {
        _least = new long[capacity];
        _greatest = null;
        Count = 0;
    }

    public void Add(Bounds value)
    {
        if (Count == _least.Length)
        {
            Grow();
        }

        Widen(value);
        _least[Count] = value.Min;
        if (!value.IsKnown)
        {
            _greatest ??= [.. _least];
        }

        _greatest?[Count] = value.Max;
        Count++;
    }

    public BulkTable AddTo(BulkTable table) => _need switch
    {
        Need.Nothing or Need.LeftOut => table,
        Need.Constant when fact.OfChild => table.WithChild(fact.Id, _constant),
        Need.Constant => table.With(fact.Id, _constant),
        _ when fact.OfChild => table.WithChild(fact.Id, Column()),
        _ => table.With(fact.Id, Column()),
    };

    private void Grow()
    {
        int capacity = Math.Max(16, 2 * Count);
        Array.Resize(ref _least, capacity);
        if (_greatest is not null)
        {
            Array.Resize(ref _greatest, capacity);
        }
    }

    private void Widen(Bounds value)
    {
        Need need = value.IsKnown ? Need.Constant : value == fact.Range ? Need.LeftOut : Need.Bounds;
        if (_need == Need.Nothing)
        {
            (_need, _constant) = (need, value.Min);
        }
        else if (need == Need.Bounds || _need == Need.Bounds)
        {
            _need = Need.Bounds;
        }
        else if ((need == Need.LeftOut) != (_need == Need.LeftOut))
        {
            _need = Need.Optional;
        }
        else if (need == Need.Constant && _need == Need.Constant && value.Min != _constant)
        {
            _need = Need.Column;
        }
    }

    private BulkColumn Column()
    {
        BulkColumn Narrow(long[] values, ReadOnlyMemory<ulong> known) => fact switch
        {
            { Min: >= byte.MinValue, Max: <= byte.MaxValue } => BulkColumn.Of(Array.ConvertAll(values[..Count], value => (byte)value), known),
            { Min: >= short.MinValue, Max: <= short.MaxValue } => BulkColumn.Of(Array.ConvertAll(values[..Count], value => (short)value), known),
            { Min: >= int.MinValue, Max: <= int.MaxValue } => BulkColumn.Of(Array.ConvertAll(values[..Count], value => (int)value), known),
            _ => BulkColumn.Of(values.AsMemory(0, Count), known),
        };

        return _need switch
        {
            Need.Bounds => BulkColumn.Within(Narrow(_least, default), Narrow(_greatest ?? _least, default)),
            Need.Optional => Narrow(_least, Known()),
            _ => Narrow(_least, default),
        };
    }

    private ulong[] Known()
    {
        ulong[] known = new ulong[Math.Max(1, Bitmaps.WordsFor(Count))];
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
