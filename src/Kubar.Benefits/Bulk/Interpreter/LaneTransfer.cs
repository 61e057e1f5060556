using System.Numerics;
using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Bulk.Tables;

namespace Kubar.Benefits.Bulk.Interpreter;

/// <summary>From columns to registers and back, and from one width to the other. Columns are never touched beyond the last row.</summary>
internal static unsafe class LaneTransfer
{
    public static void Load(byte* column, LaneWidth width, byte* register, bool wide, int rows)
    {
        switch (width)
        {
            case LaneWidth.UnsignedByte:
                LoadBytes(column, (int*)register, rows);
                break;
            case LaneWidth.Int16:
                LoadShorts((short*)column, (int*)register, rows);
                break;
            case LaneWidth.Int32:
                Buffer.MemoryCopy(column, register, rows * sizeof(int), rows * sizeof(int));
                break;
            default:
                if (wide)
                {
                    Buffer.MemoryCopy(column, register, rows * sizeof(long), rows * sizeof(long));
                }
                else
                {
                    NarrowExactly((long*)column, (int*)register, rows);
                }

                break;
        }
    }

    public static void LoadBits(ulong* words, int* register, int rows)
    {
        unchecked
        {
            for (nint i = 0; i < rows; i++)
            {
                register[i] = -(int)((words[i / Bitmaps.BitsOfWord] >> (int)(i % Bitmaps.BitsOfWord)) & 1);
            }
        }
    }

    public static void Widen(int* narrow, long* wide, int rows)
    {
        unchecked
        {
            for (nint i = 0; i < rows; i += Vector<int>.Count)
            {
                Vector.Widen(Vector.Load(narrow + i), out Vector<long> low, out Vector<long> high);
                low.Store(wide + i);
                high.Store(wide + i + Vector<long>.Count);
            }
        }
    }

    /// <summary>In place, too: what is written lies behind what is read.</summary>
    public static void Narrow(long* wide, int* narrow, int rows)
    {
        unchecked
        {
            for (nint i = 0; i < rows; i += Vector<int>.Count)
            {
                Vector.Narrow(Vector.Load(wide + i), Vector.Load(wide + i + Vector<long>.Count)).Store(narrow + i);
            }
        }
    }

    /// <summary>Truncates what does not fit: the ranges prove that all does.</summary>
    public static void Store(byte* operand, bool isWide, bool isConstant, byte* column, LaneWidth width, int rows)
    {
        if (isConstant)
        {
            Fill(isWide ? *(long*)operand : *(int*)operand, column, width, rows);
            return;
        }

        switch (width)
        {
            case LaneWidth.UnsignedByte:
                Convert(operand, isWide, column, rows);
                break;
            case LaneWidth.Int16:
                Convert(operand, isWide, (short*)column, rows);
                break;
            case LaneWidth.Int32 when !isWide:
                Buffer.MemoryCopy(operand, column, rows * sizeof(int), rows * sizeof(int));
                break;
            case LaneWidth.Int32:
                NarrowExactly((long*)operand, (int*)column, rows);
                break;
            default:
                StoreLongs(operand, isWide, (long*)column, rows);
                break;
        }
    }

    private static void Fill(long value, byte* column, LaneWidth width, int rows)
    {
        switch (width)
        {
            case LaneWidth.UnsignedByte:
                new Span<byte>(column, rows).Fill(unchecked((byte)value));
                break;
            case LaneWidth.Int16:
                new Span<short>(column, rows).Fill(unchecked((short)value));
                break;
            case LaneWidth.Int32:
                new Span<int>(column, rows).Fill(unchecked((int)value));
                break;
            default:
                new Span<long>(column, rows).Fill(value);
                break;
        }
    }

    private static void LoadBytes(byte* column, int* register, int rows)
    {
        unchecked
        {
            nint i = 0;
            for (; i <= rows - Vector<byte>.Count; i += Vector<byte>.Count)
            {
                Vector.Widen(Vector.Load(column + i), out Vector<ushort> low, out Vector<ushort> high);
                Vector.Widen(low, out Vector<uint> first, out Vector<uint> second);
                Vector.Widen(high, out Vector<uint> third, out Vector<uint> fourth);
                uint* at = (uint*)register + i;
                first.Store(at);
                second.Store(at + Vector<uint>.Count);
                third.Store(at + (2 * Vector<uint>.Count));
                fourth.Store(at + (3 * Vector<uint>.Count));
            }

            for (; i < rows; i++)
            {
                register[i] = column[i];
            }
        }
    }

    private static void LoadShorts(short* column, int* register, int rows)
    {
        unchecked
        {
            nint i = 0;
            for (; i <= rows - Vector<short>.Count; i += Vector<short>.Count)
            {
                Vector.Widen(Vector.Load(column + i), out Vector<int> low, out Vector<int> high);
                low.Store(register + i);
                high.Store(register + i + Vector<int>.Count);
            }

            for (; i < rows; i++)
            {
                register[i] = column[i];
            }
        }
    }

    private static void NarrowExactly(long* wide, int* narrow, int rows)
    {
        unchecked
        {
            nint i = 0;
            for (; i <= rows - Vector<int>.Count; i += Vector<int>.Count)
            {
                Vector.Narrow(Vector.Load(wide + i), Vector.Load(wide + i + Vector<long>.Count)).Store(narrow + i);
            }

            for (; i < rows; i++)
            {
                narrow[i] = unchecked((int)wide[i]);
            }
        }
    }

    private static void StoreLongs(byte* operand, bool isWide, long* column, int rows)
    {
        unchecked
        {
            if (isWide)
            {
                Buffer.MemoryCopy(operand, column, rows * sizeof(long), rows * sizeof(long));
                return;
            }

            int* narrow = (int*)operand;
            nint i = 0;
            for (; i <= rows - Vector<int>.Count; i += Vector<int>.Count)
            {
                Vector.Widen(Vector.Load(narrow + i), out Vector<long> low, out Vector<long> high);
                low.Store(column + i);
                high.Store(column + i + Vector<long>.Count);
            }

            for (; i < rows; i++)
            {
                column[i] = narrow[i];
            }
        }
    }

    private static void Convert<T>(byte* operand, bool isWide, T* column, int rows)
        where T : unmanaged, INumberBase<T>
    {
        unchecked
        {
            for (nint i = 0; i < rows; i++)
            {
                column[i] = isWide ? T.CreateTruncating(((long*)operand)[i]) : T.CreateTruncating(((int*)operand)[i]);
            }
        }
    }
}
