using System.Diagnostics.CodeAnalysis;
using System.Reflection.Emit;
using Kubar.Benefits.Bulk.Lanes;

namespace Kubar.Benefits.Bulk.Emission;

/// <summary>Writes the reading and writing of columns: the row is that of the turn, the method's arguments those of the loop.</summary>
[RequiresDynamicCode("It writes a method at run time.")]
internal sealed class Columns(VectorCode code, LocalBuilder row)
{
    private const int BytesOfLine = 64;

    // Dozens of columns at once are more than the processor fetches ahead by itself, and a line that is written has to be fetched as well. What is
    // read was fetched for this block by the check of its ranges: ahead is the next block, which has as many rows or more.
    private const int RowsReadAhead = 1024;
    private const int RowsWrittenAhead = 256;

    private readonly HashSet<(int Columns, int Column, int Line)> _ahead = [];

    private int Rows => code.Set.Rows;

    private ILGenerator Il => code.Il;

    /// <summary>A column as a narrow vector.</summary>
    public void Read(int column, LaneWidth width)
    {
        switch (width)
        {
            case LaneWidth.UnsignedByte:
                ReadSmall(column, width, typeof(byte));
                break;
            case LaneWidth.Int16:
                ReadSmall(column, width, typeof(short));
                break;
            case LaneWidth.Int32:
                Address(KernelArguments.Inputs, column, width, 0);
                code.LoadFrom(code.Methods.Narrow);
                break;
            default:
                ReadHalf(column, width, Part.Lower);
                ReadHalf(column, width, Part.Upper);
                code.Narrow();
                break;
        }
    }

    /// <summary>Half of a column as a wide vector.</summary>
    public void ReadHalf(int column, LaneWidth width, Part half)
    {
        int first = half == Part.Upper ? Rows / 2 : 0;
        if (width == LaneWidth.Int64)
        {
            Address(KernelArguments.Inputs, column, width, first);
            code.LoadFrom(code.Methods.Wide);
        }
        else if (width == LaneWidth.Int32 && !code.Set.Portable)
        {
            Address(KernelArguments.Inputs, column, width, first);
            if (code.Set.Bits == 512)
            {
                code.LoadFrom(VectorMethods.Vector(256, typeof(int)));
                code.Call(code.Methods.Native("ConvertToVector512Int64", VectorMethods.Vector(256, typeof(int))));
            }
            else
            {
                code.Call(code.Methods.Native($"ConvertToVector{code.Set.Bits}Int64", typeof(int*)));
            }
        }
        else
        {
            Read(column, width);
            code.Widen(half);
        }
    }

    /// <summary>The rows whose bit is set, as a narrow mask.</summary>
    public void ReadMask(int bitmap)
    {
        Base(KernelArguments.Bitmaps, bitmap);
        Il.Emit(OpCodes.Ldloc, row);
        Il.Emit(OpCodes.Ldc_I4_3);
        Il.Emit(OpCodes.Shr_Un);
        Il.Emit(OpCodes.Add);
        if (Rows == 16)
        {
            Il.Emit(OpCodes.Ldind_U2);
        }
        else
        {
            Il.Emit(OpCodes.Ldind_U1);
        }

        if (Rows < 8)
        {
            Il.Emit(OpCodes.Ldloc, row);
            Il.Emit(OpCodes.Conv_I4);
            Il.Emit(OpCodes.Ldc_I4_7);
            Il.Emit(OpCodes.And);
            Il.Emit(OpCodes.Shr_Un);
        }

        int[] bits = [.. Enumerable.Range(0, Rows).Select(bit => 1 << bit)];
        code.Call(code.Methods.Portable("Create", typeof(int)));
        code.Constants(bits);
        code.Operator("op_BitwiseAnd", LaneSize.Narrow);
        code.Constants(bits);
        code.Binary("Equals", LaneSize.Narrow);
    }

    /// <summary>Writes the narrow vector on the stack to a column no wider than it.</summary>
    public void Write(int column, LaneWidth width)
    {
        switch (width, code.Set.Bits)
        {
            case (LaneWidth.Int32, _):
                WriteTo(column, width, 0, code.Methods.Narrow);
                break;
            case (LaneWidth.Int16, 512):
                code.Call(code.Methods.Native("ConvertToVector256Int16", code.Methods.Narrow));
                WriteTo(column, width, 0, VectorMethods.Vector(256, typeof(short)));
                break;
            case (LaneWidth.UnsignedByte, 512):
                code.Call(code.Methods.Native("ConvertToVector128Byte", code.Methods.Narrow));
                WriteTo(column, width, 0, VectorMethods.Vector(128, typeof(byte)));
                break;
            default:
                WriteSmall(column, width);
                break;
        }
    }

    /// <summary>Writes the wide vector on the stack to half of a column.</summary>
    public void WriteHalf(int column, Part half) =>
        WriteTo(column, LaneWidth.Int64, half == Part.Upper ? Rows / 2 : 0, code.Methods.Wide);

    /// <summary>Reads 8 or 16 bits a row and widens them.</summary>
    private void ReadSmall(int column, LaneWidth width, Type element)
    {
        Address(KernelArguments.Inputs, column, width, 0);
        if (code.Set.Bits == 512)
        {
            int bits = Rows * (int)width * 8;
            code.LoadFrom(VectorMethods.Vector(bits, element));
            code.Call(code.Methods.Native("ConvertToVector512Int32", VectorMethods.Vector(bits, element)));
        }
        else if (!code.Set.Portable)
        {
            code.Call(code.Methods.Native($"ConvertToVector{code.Set.Bits}Int32", element.MakePointerType()));
        }
        else if (width == LaneWidth.UnsignedByte)
        {
            Il.Emit(OpCodes.Ldind_I4);
            code.Call(code.Methods.Portable("CreateScalar", typeof(int)));
            code.Reinterpret(code.Methods.Narrow, VectorMethods.Vector(128, typeof(byte)));
            code.Call(code.Methods.Portable("WidenLower", VectorMethods.Vector(128, typeof(byte))));
            code.Call(code.Methods.Portable("WidenLower", VectorMethods.Vector(128, typeof(ushort))));
            code.Reinterpret(VectorMethods.Vector(128, typeof(uint)), code.Methods.Narrow);
        }
        else
        {
            Il.Emit(OpCodes.Ldind_I8);
            code.Call(code.Methods.Portable("CreateScalar", typeof(long)));
            code.Reinterpret(code.Methods.Wide, VectorMethods.Vector(128, typeof(short)));
            code.Call(code.Methods.Portable("WidenLower", VectorMethods.Vector(128, typeof(short))));
        }
    }

    /// <summary>Writes at most 64 bits, or the lower half of 256, after narrowing step by step.</summary>
    private void WriteSmall(int column, LaneWidth width)
    {
        Narrow(typeof(int));
        if (width == LaneWidth.UnsignedByte)
        {
            Narrow(typeof(short));
        }

        // What is left of a vector of N bits: N / 2 for 16-bit numbers, N / 4 for bytes.
        int bits = Rows * (int)width * 8;
        Type element = width == LaneWidth.Int16 ? typeof(short) : typeof(sbyte);
        if (bits == 128)
        {
            code.Call(code.Methods.Portable("GetLower", VectorMethods.Vector(256, element)));
            WriteTo(column, width, 0, VectorMethods.Vector(128, element));
            return;
        }

        Type number = bits == 32 ? typeof(int) : typeof(long);
        Type numbers = VectorMethods.Vector(code.Set.Bits, number);
        code.Reinterpret(VectorMethods.Vector(code.Set.Bits, element), numbers);
        code.Call(code.Methods.Portable("ToScalar", numbers));
        WriteTo(column, width, 0, number);

        void Narrow(Type element)
        {
            Type vector = VectorMethods.Vector(code.Set.Bits, element);
            LocalBuilder local = code.Take(vector);
            code.Store(local);
            code.Load(local);
            code.Load(local);
            code.Free(local);
            code.Call(code.Methods.Portable("Narrow", vector, vector));
        }
    }

    /// <summary>Writes the value on the stack, some rows on.</summary>
    private void WriteTo(int column, LaneWidth width, int rows, Type type)
    {
        LocalBuilder value = code.Take(type);
        code.Store(value);
        Address(KernelArguments.Outputs, column, width, rows);
        code.Load(value);
        code.StoreTo(type);
        code.Free(value);
    }

    /// <summary>The address of the first row of a turn in a column, some rows on; what later turns will find there is asked for, once in a turn.</summary>
    private void Address(int columns, int column, LaneWidth width, int rows)
    {
        if (code.Methods.Prefetch() is { } prefetch && _ahead.Add((columns, column, rows * (int)width / BytesOfLine)))
        {
            PlainAddress(columns, column, width, rows + (columns == KernelArguments.Inputs ? RowsReadAhead : RowsWrittenAhead));
            code.Call(prefetch);
        }

        PlainAddress(columns, column, width, rows);
    }

    private void PlainAddress(int columns, int column, LaneWidth width, int rows)
    {
        Base(columns, column);
        Il.Emit(OpCodes.Ldloc, row);
        if (width != LaneWidth.UnsignedByte)
        {
            Il.Emit(OpCodes.Ldc_I4, (int)width);
            Il.Emit(OpCodes.Conv_I);
            Il.Emit(OpCodes.Mul);
        }

        Il.Emit(OpCodes.Add);
        if (rows > 0)
        {
            Il.Emit(OpCodes.Ldc_I4, rows * (int)width);
            Il.Emit(OpCodes.Conv_I);
            Il.Emit(OpCodes.Add);
        }
    }

    private void Base(int columns, int column)
    {
        Il.Emit(OpCodes.Ldarg, (short)columns);
        if (column > 0)
        {
            Il.Emit(OpCodes.Ldc_I4, column * sizeof(long));
            Il.Emit(OpCodes.Conv_I);
            Il.Emit(OpCodes.Add);
        }

        Il.Emit(OpCodes.Ldind_I);
    }
}
