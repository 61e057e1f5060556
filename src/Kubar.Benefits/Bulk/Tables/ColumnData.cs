using System.Buffers;
using System.Numerics;
using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Tables;

/// <summary>Numbers of one width in the caller's memory.</summary>
internal abstract class ColumnData(int length, LaneWidth width)
{
    public int Length { get; } = length;

    public LaneWidth Width { get; } = width;

    public abstract long this[int row] { get; }

    public abstract MemoryHandle Pin();

    /// <summary>The least and the greatest of the known values, or null where none is known.</summary>
    public abstract Bounds? Measure(ReadOnlySpan<ulong> known);
}

/// <inheritdoc/>
internal sealed class ColumnData<T>(ReadOnlyMemory<T> values, LaneWidth width) : ColumnData(values.Length, width)
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    public override long this[int row] => long.CreateTruncating(values.Span[row]);

    public override MemoryHandle Pin() => values.Pin();

    public override Bounds? Measure(ReadOnlySpan<ulong> known)
    {
        ReadOnlySpan<T> span = values.Span;
        T min = T.MaxValue;
        T max = T.MinValue;
        for (int row = 0; row < span.Length; row++)
        {
            if (known.IsEmpty || Bitmaps.IsSet(known, row))
            {
                min = T.Min(min, span[row]);
                max = T.Max(max, span[row]);
            }
        }

        return min <= max ? new(long.CreateTruncating(min), long.CreateTruncating(max)) : null;
    }
}
