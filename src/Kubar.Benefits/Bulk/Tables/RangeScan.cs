using System.Numerics;
using System.Runtime.CompilerServices;
using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Tables;

/// <summary>
/// Finds values outside their range before a machine sees them: what is proved of a program holds for values within. Almost
/// always all are, which one pass over numbers in the nearest cache tells.
/// </summary>
internal static unsafe class RangeScan
{
    /// <summary>Whether every number lies in the range.</summary>
    public static bool AreAllWithin(byte* column, LaneWidth width, int rows, Bounds range) => width switch
    {
        LaneWidth.UnsignedByte => AreAllWithin(column, rows, range),
        LaneWidth.Int16 => AreAllWithin((short*)column, rows, range),
        LaneWidth.Int32 => AreAllWithin((int*)column, rows, range),
        _ => AreAllWithin((long*)column, rows, range),
    };

    /// <summary>Sets the bits of the rows whose number lies outside the range, clears the others.</summary>
    public static void MarkOutside(byte* column, LaneWidth width, int rows, Bounds range, Span<ulong> outside)
    {
        switch (width)
        {
            case LaneWidth.UnsignedByte:
                MarkOutside(column, rows, range, outside);
                break;
            case LaneWidth.Int16:
                MarkOutside((short*)column, rows, range, outside);
                break;
            case LaneWidth.Int32:
                MarkOutside((int*)column, rows, range, outside);
                break;
            default:
                MarkOutside((long*)column, rows, range, outside);
                break;
        }
    }

    /// <summary>Copies the numbers, each that lies outside the range put to its nearest end.</summary>
    public static void Clamp(byte* column, LaneWidth width, int rows, Bounds range, byte* copy)
    {
        switch (width)
        {
            case LaneWidth.UnsignedByte:
                Clamp(column, rows, range, copy);
                break;
            case LaneWidth.Int16:
                Clamp((short*)column, rows, range, (short*)copy);
                break;
            case LaneWidth.Int32:
                Clamp((int*)column, rows, range, (int*)copy);
                break;
            default:
                Clamp((long*)column, rows, range, (long*)copy);
                break;
        }
    }

    /// <summary>One number of a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long At(byte* column, LaneWidth width, nint row) => width switch
    {
        LaneWidth.UnsignedByte => column[row],
        LaneWidth.Int16 => ((short*)column)[row],
        LaneWidth.Int32 => ((int*)column)[row],
        _ => ((long*)column)[row],
    };

    private static bool AreAllWithin<T>(T* column, int rows, Bounds range)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        unchecked
        {
            (T min, T max) = Ends<T>(range);
            if (min == T.MinValue && max == T.MaxValue)
            {
                return true;
            }

            nint i = 0;
            if (rows >= Vector<T>.Count)
            {
                Vector<T> least = Vector.Load(column);
                Vector<T> greatest = least;
                for (; i <= rows - Vector<T>.Count; i += Vector<T>.Count)
                {
                    Vector<T> next = Vector.Load(column + i);
                    least = Vector.Min(least, next);
                    greatest = Vector.Max(greatest, next);
                }

                if (Vector.LessThanAny(least, new(min)) || Vector.GreaterThanAny(greatest, new(max)))
                {
                    return false;
                }
            }

            for (; i < rows; i++)
            {
                if (column[i] < min || column[i] > max)
                {
                    return false;
                }
            }

            return true;
        }
    }

    private static void MarkOutside<T>(T* column, int rows, Bounds range, Span<ulong> outside)
        where T : unmanaged, IBinaryInteger<T>
    {
        unchecked
        {
            (T min, T max) = Ends<T>(range);
            for (int first = 0, word = 0; first < rows; first += Bitmaps.BitsOfWord, word++)
            {
                ulong bits = 0;
                int count = Math.Min(Bitmaps.BitsOfWord, rows - first);
                for (int i = 0; i < count; i++)
                {
                    T value = column[first + i];
                    bits |= (value < min | value > max ? 1UL : 0UL) << i;
                }

                outside[word] = bits;
            }
        }
    }

    private static void Clamp<T>(T* column, int rows, Bounds range, T* copy)
        where T : unmanaged, IBinaryInteger<T>
    {
        unchecked
        {
            (T min, T max) = Ends<T>(range);
            nint i = 0;
            for (; i <= rows - Vector<T>.Count; i += Vector<T>.Count)
            {
                Vector.Min(Vector.Max(Vector.Load(column + i), new(min)), new(max)).Store(copy + i);
            }

            for (; i < rows; i++)
            {
                copy[i] = T.Clamp(column[i], min, max);
            }
        }
    }

    /// <summary>The range of a column lies within its width.</summary>
    private static (T Min, T Max) Ends<T>(Bounds range)
        where T : IBinaryInteger<T> => (T.CreateSaturating(range.Min), T.CreateSaturating(range.Max));
}
