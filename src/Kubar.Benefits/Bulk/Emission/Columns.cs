using System.Diagnostics.CodeAnalysis;
using System.Reflection.Emit;

namespace Kubar.Benefits.Bulk.Emission;

/// <summary>Writes the reading and writing of columns: the row is that of the turn, the method's arguments those of the loop.</summary>
[RequiresDynamicCode("It writes a method at run time.")]
internal sealed class Columns(VectorCode code, LocalBuilder row)
{
    private const int Inputs = 0;
    private const int Bitmaps = 1;
    private const int Outputs = 2;

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
                Address(Inputs, column, width, 0);
                code.Call(code.Methods.Portable("Load", typeof(int*)));
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
            Address(Inputs, column, width, first);
            code.Call(code.Methods.Portable("Load", typeof(long*)));
        }
        else if (width == LaneWidth.Int32 && !code.Set.Portable)
        {
            Address(Inputs, column, width, first);
            if (code.Set.Bits == 512)
            {
                code.Call(code.Methods.Portable(256, "Load", typeof(int*)));
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
        Base(Bitmaps, bitmap);
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
        code.Binary("BitwiseAnd", LaneSize.Narrow);
        code.Constants(bits);
        code.Binary("Equals", LaneSize.Narrow);
    }

    /// <summary>Writes the narrow vector on the stack to a column no wider than it.</summary>
    public void Write(int column, LaneWidth width)
    {
        switch (width, code.Set.Bits)
        {
            case (LaneWidth.Int32, _):
                Address(Outputs, column, width, 0);
                code.Call(code.Methods.Portable("Store", code.Methods.Narrow, typeof(int*)));
                break;
            case (LaneWidth.Int16, 512):
                code.Call(code.Methods.Native("ConvertToVector256Int16", code.Methods.Narrow));
                Address(Outputs, column, width, 0);
                code.Call(code.Methods.Portable(256, "Store", VectorMethods.Vector(256, typeof(short)), typeof(short*)));
                break;
            case (LaneWidth.UnsignedByte, 512):
                code.Call(code.Methods.Native("ConvertToVector128Byte", code.Methods.Narrow));
                Address(Outputs, column, width, 0);
                code.Call(code.Methods.Portable(128, "Store", VectorMethods.Vector(128, typeof(byte)), typeof(byte*)));
                break;
            default:
                WriteSmall(column, width);
                break;
        }
    }

    /// <summary>Writes the wide vector on the stack to half of a column.</summary>
    public void WriteHalf(int column, Part half)
    {
        Address(Outputs, column, LaneWidth.Int64, half == Part.Upper ? Rows / 2 : 0);
        code.Call(code.Methods.Portable("Store", code.Methods.Wide, typeof(long*)));
    }

    /// <summary>Reads 8 or 16 bits a row and widens them.</summary>
    private void ReadSmall(int column, LaneWidth width, Type element)
    {
        Address(Inputs, column, width, 0);
        if (code.Set.Bits == 512)
        {
            int bits = Rows * (int)width * 8;
            code.Call(code.Methods.Portable(bits, "Load", element.MakePointerType()));
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
        LocalBuilder first = Il.DeclareLocal(bits == 32 ? typeof(int) : typeof(long));
        if (bits == 128)
        {
            code.Call(code.Methods.Portable("GetLower", VectorMethods.Vector(256, typeof(short))));
            Address(Outputs, column, width, 0);
            code.Call(code.Methods.Portable(128, "Store", VectorMethods.Vector(128, typeof(short)), typeof(short*)));
            return;
        }

        Type scalar = VectorMethods.Vector(code.Set.Bits, first.LocalType);
        code.Reinterpret(VectorMethods.Vector(code.Set.Bits, width == LaneWidth.Int16 ? typeof(short) : typeof(sbyte)), scalar);
        code.Call(code.Methods.Portable("ToScalar", scalar));
        Il.Emit(OpCodes.Stloc, first);
        Address(Outputs, column, width, 0);
        Il.Emit(OpCodes.Ldloc, first);
        Il.Emit(bits == 32 ? OpCodes.Stind_I4 : OpCodes.Stind_I8);

        void Narrow(Type element)
        {
            Type vector = VectorMethods.Vector(code.Set.Bits, element);
            LocalBuilder local = Il.DeclareLocal(vector);
            Il.Emit(OpCodes.Stloc, local);
            Il.Emit(OpCodes.Ldloc, local);
            Il.Emit(OpCodes.Ldloc, local);
            code.Call(code.Methods.Portable("Narrow", vector, vector));
        }
    }

    /// <summary>The address of the first row of a turn in a column, some rows on.</summary>
    private void Address(int columns, int column, LaneWidth width, int rows)
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
