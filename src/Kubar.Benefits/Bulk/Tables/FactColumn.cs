using System.Buffers;
using System.Numerics;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Tables;

/// <summary>
/// The values of one fact as the cases of one batch tell them, and the least form of a column that holds them. Most facts are the same
/// in every case: until one differs from the first, nothing is kept but that.
/// </summary>
internal sealed class FactColumn(Fact fact, int capacity)
{
    /// <summary>Of a row to which <see cref="Spread"/> gives no value.</summary>
    public const int NoNumber = -1;

    private Bounds _first;
    private bool _isBegun;
    private long[]? _least;
    private long[]? _greatest;

    /// <summary>What its values take.</summary>
    public FactNeed Need { get; private set; }

    /// <summary>The value of a row; rows come in their order.</summary>
    public void Set(int row, Bounds value)
    {
        if (!_isBegun)
        {
            (_isBegun, _first) = (true, value);
            Need = FactNeed.Of(value, fact.Range);
            return;
        }

        if (_least is not null)
        {
            Keep(row, value);
        }
        else if (value != _first)
        {
            Widen(Math.Max(capacity, row + 1));
            Keep(row, value);
        }
    }

    /// <summary>Gives each row the value of its number, of which each is that of some row.</summary>
    public void Spread(ReadOnlySpan<int> numberOf, ReadOnlySpan<Bounds> values)
    {
        if (!_isBegun)
        {
            Set(0, values[0]);
        }

        if (_least is null && !values.ContainsAnyExcept(_first))
        {
            return;
        }

        if (_least is null)
        {
            Widen(capacity);
        }

        bool isKnown = true;
        foreach (Bounds value in values)
        {
            isKnown &= value.IsKnown;
            Need = Need.And(FactNeed.Of(value, fact.Range));
        }

        if (!isKnown)
        {
            WidenToBounds();
        }

        for (int row = 0; row < numberOf.Length; row++)
        {
            if (numberOf[row] is not NoNumber and var number)
            {
                _least![row] = values[number].Min;
                _greatest?[row] = values[number].Max;
            }
        }
    }

    /// <summary>The fact in the form that was settled on, which holds at least what its own values take.</summary>
    public BulkTable AddTo(BulkTable table, FactNeed settled, int rows) => settled.Kind switch
    {
        FactNeedKind.Nothing or FactNeedKind.LeftOut => table,
        FactNeedKind.Constant when fact.OfChild => table.WithChild(fact.Id, settled.Constant),
        FactNeedKind.Constant => table.With(fact.Id, settled.Constant),
        _ when fact.OfChild => table.WithChild(fact.Id, Column(settled.Kind, rows)),
        _ => table.With(fact.Id, Column(settled.Kind, rows)),
    };

    private void Widen(int rows)
    {
        // Where no case of the batch is well formed, any value that lies within the range.
        Bounds first = _isBegun ? _first : Bounds.Of(BulkFact.Find(fact).Least);
        _least = ArrayPool<long>.Shared.Rent(rows);
        Array.Fill(_least, first.Min);
        if (!first.IsKnown)
        {
            _greatest = ArrayPool<long>.Shared.Rent(rows);
            Array.Fill(_greatest, first.Max);
        }
    }

    private void WidenToBounds()
    {
        if (_greatest is null)
        {
            _greatest = ArrayPool<long>.Shared.Rent(_least!.Length);
            _least.CopyTo(_greatest, 0);
        }
    }

    private void Keep(int row, Bounds value)
    {
        if (row >= _least!.Length)
        {
            Grow(ref _least, 2 * row);
            if (_greatest is not null)
            {
                Grow(ref _greatest, 2 * row);
            }
        }

        if (!value.IsKnown)
        {
            WidenToBounds();
        }

        _least[row] = value.Min;
        _greatest?[row] = value.Max;
        if (!value.IsKnown || Need.Kind is FactNeedKind.Constant or FactNeedKind.LeftOut)
        {
            Need = Need.And(FactNeed.Of(value, fact.Range));
        }
    }

    /// <summary>Hands back what was lent, when the column has been written.</summary>
    public void Return()
    {
        if (_least is not null)
        {
            ArrayPool<long>.Shared.Return(_least);
        }

        if (_greatest is not null)
        {
            ArrayPool<long>.Shared.Return(_greatest);
        }

        (_least, _greatest) = (null, null);
    }

    private static void Grow(ref long[] values, int rows)
    {
        long[] more = ArrayPool<long>.Shared.Rent(rows);
        values.CopyTo(more, 0);
        ArrayPool<long>.Shared.Return(values);
        values = more;
    }

    private BulkColumn Column(FactNeedKind form, int rows)
    {
        if (_least is null)
        {
            Widen(rows);
        }

        return form switch
        {
            FactNeedKind.Bounds => BulkColumn.Within(Narrow(_least, rows, default), Narrow(_greatest ?? _least, rows, default)),
            FactNeedKind.Optional => Narrow(_least, rows, Known(rows)),
            _ => Narrow(_least, rows, default),
        };
    }

    private BulkColumn Narrow(long[]? values, int rows, ReadOnlyMemory<ulong> known) => fact switch
    {
        { Min: >= byte.MinValue, Max: <= byte.MaxValue } => BulkColumn.From(Narrowed<byte>(values.AsSpan(0, rows)), known),
        { Min: >= short.MinValue, Max: <= short.MaxValue } => BulkColumn.From(Narrowed<short>(values.AsSpan(0, rows)), known),
        { Min: >= int.MinValue, Max: <= int.MaxValue } => BulkColumn.From(Narrowed<int>(values.AsSpan(0, rows)), known),
        _ => BulkColumn.From(values.AsSpan(0, rows).ToArray(), known),
    };

    private static T[] Narrowed<T>(ReadOnlySpan<long> values)
        where T : IBinaryInteger<T>
    {
        var narrow = new T[values.Length];
        for (int row = 0; row < narrow.Length; row++)
        {
            narrow[row] = T.CreateChecked(values[row]);
        }

        return narrow;
    }

    private ulong[] Known(int rows)
    {
        ulong[] known = new ulong[Bitmaps.WordsFor(rows)];
        for (int row = 0; row < rows; row++)
        {
            if (_greatest is null || _least![row] == _greatest[row])
            {
                Bitmaps.Set(known, row);
            }
        }

        return known;
    }
}
