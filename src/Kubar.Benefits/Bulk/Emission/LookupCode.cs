using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.InteropServices;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Emission;

/// <summary>
/// Writes the search of a value in a table of steps. A few steps are compared one by one. More are halved again and again,
/// where the processor can look up sixteen numbers in a register: each comparison decides one bit of the row's index.
/// </summary>
[RequiresDynamicCode("It writes a method at run time.")]
internal sealed class LookupCode(VectorCode code)
{
    private readonly Dictionary<StepTable, int[]> _indexed = new(ReferenceEqualityComparer.Instance);

    /// <summary>So many steps take no longer one by one.</summary>
    private const int Few = 4;

    /// <summary>Halving five times finds one of 32 rows; two registers hold them.</summary>
    private const int MostHalvings = 5;

    /// <summary>The bytes that two registers hold, and that four do.</summary>
    private const int BytesOfTwo = 128;

    private const int MostBytes = 2 * BytesOfTwo;

    /// <summary>The tables that the code reads where they lie: they must live, and not move, as long as it does.</summary>
    public IReadOnlyCollection<int[]> Indexed => _indexed.Values;

    /// <summary>Whether a table is better read at an index than searched.</summary>
    public bool IsIndexed(StepTable table, Bounds values) =>
        table.IsDense
        && table.FromAt(0) <= values.Min
        && values.Max <= table.FromAt(table.Count - 1)
        && table.Count > (code.Set is { Bits: 512, Portable: false } ? 1 << MostHalvings : Few);

    /// <summary>
    /// Reads the narrow value of a dense table for the narrow value on the stack. That it lies within the table is proved; what lies
    /// without is still read within.
    /// </summary>
    public void Index(StepTable table)
    {
        if (code.Methods.PermuteBytes() is { } permute && BytesOf(table) is { } bytes)
        {
            Permute(permute, table, bytes);
            return;
        }

        if (!_indexed.TryGetValue(table, out int[]? values))
        {
            values = GC.AllocateUninitializedArray<int>(table.Count, pinned: true);
            for (int step = 0; step < values.Length; step++)
            {
                values[step] = checked((int)table.ValueAt(step));
            }

            _indexed.Add(table, values);
        }

        FromZero(table);
        Type unsigned = VectorMethods.Vector(code.Set.Bits, typeof(uint));
        code.Reinterpret(code.Methods.Narrow, unsigned);
        code.Constant(table.Count - 1, LaneSize.Narrow);
        code.Reinterpret(code.Methods.Narrow, unsigned);
        code.Call(code.Methods.Portable("Min", unsigned, unsigned));
        code.Reinterpret(unsigned, code.Methods.Narrow);
        Gather(values);
    }

    private void FromZero(StepTable table)
    {
        if (table.FromAt(0) != 0)
        {
            code.Constant(table.FromAt(0), LaneSize.Narrow);
            code.Operator("op_Subtraction", LaneSize.Narrow);
        }
    }

    /// <summary>The values as bytes, counted from the least; null where the table has too many, or they differ too much.</summary>
    private static byte[]? BytesOf(StepTable table)
    {
        Bounds values = new(table.Values.ToArray().Min(), table.Values.ToArray().Max());
        return table.Count <= MostBytes && values.Max - values.Min <= byte.MaxValue ? [.. table.Values.ToArray().Select(value => (byte)(value - values.Min))] : null;
    }

    /// <summary>Of a number only the lowest byte is an index; what the others find is put to 0.</summary>
    private void Permute(MethodInfo permute, StepTable table, byte[] bytes)
    {
        FromZero(table);
        LocalBuilder index = code.Take(LaneSize.Narrow);
        code.Store(index);
        if (bytes.Length > BytesOfTwo)
        {
            code.Load(index);
            code.Constant(BytesOfTwo - 1, LaneSize.Narrow);
            code.Binary("GreaterThan", LaneSize.Narrow);
            Permute(permute, index, bytes[BytesOfTwo..]);
            Permute(permute, index, bytes[..BytesOfTwo]);
            code.Select(LaneSize.Narrow);
        }
        else
        {
            Permute(permute, index, bytes);
        }

        code.Constant(byte.MaxValue, LaneSize.Narrow);
        code.Operator("op_BitwiseAnd", LaneSize.Narrow);
        long least = table.Values.ToArray().Min();
        if (least != 0)
        {
            code.Constant(least, LaneSize.Narrow);
            code.Operator("op_Addition", LaneSize.Narrow);
        }

        code.Free(index);
    }

    private void Permute(MethodInfo permute, LocalBuilder index, byte[] bytes)
    {
        Type vector = VectorMethods.Vector(code.Set.Bits, typeof(byte));
        byte[] padded = new byte[BytesOfTwo];
        bytes.CopyTo(padded, 0);
        int[] numbers = [.. MemoryMarshal.Cast<byte, int>(padded)];
        code.Constants(numbers[..code.Set.Rows]);
        code.Reinterpret(code.Methods.Narrow, vector);
        code.Load(index);
        code.Reinterpret(code.Methods.Narrow, vector);
        code.Constants(numbers[code.Set.Rows..]);
        code.Reinterpret(code.Methods.Narrow, vector);
        code.Call(permute);
        code.Reinterpret(vector, code.Methods.Narrow);
    }

    private unsafe void Gather(int[] values)
    {
        nint address = (nint)Marshal.UnsafeAddrOfPinnedArrayElement(values, 0);
        LocalBuilder index = code.Take(LaneSize.Narrow);
        code.Store(index);
        switch (code.Set.Bits, code.Methods.Gather(Math.Min(code.Set.Bits, 256)))
        {
            case (_, null):
                for (int row = 0; row < code.Set.Rows; row++)
                {
                    Address(address);
                    code.Load(index);
                    code.Il.Emit(OpCodes.Ldc_I4, row);
                    code.Call(code.Methods.Portable("GetElement", code.Methods.Narrow, typeof(int)));
                    code.Il.Emit(OpCodes.Conv_I);
                    code.Il.Emit(OpCodes.Ldc_I4, sizeof(int));
                    code.Il.Emit(OpCodes.Conv_I);
                    code.Il.Emit(OpCodes.Mul);
                    code.Il.Emit(OpCodes.Add);
                    code.Il.Emit(OpCodes.Ldind_I4);
                }

                code.CreateNarrow();
                break;
            case (512, { } gather):
                Type half = VectorMethods.Vector(256, typeof(int));
                Half("GetLower");
                code.Call(code.Methods.Portable(256, "ToVector512Unsafe", half));
                Half("GetUpper");
                code.Call(code.Methods.Portable("WithUpper", code.Methods.Narrow, half));
                break;

                void Half(string part)
                {
                    Address(address);
                    code.Load(index);
                    code.Call(code.Methods.Portable(part, code.Methods.Narrow));
                    code.Il.Emit(OpCodes.Ldc_I4, sizeof(int));
                    code.Call(gather);
                }

            case (_, { } gather):
                Address(address);
                code.Load(index);
                code.Il.Emit(OpCodes.Ldc_I4, sizeof(int));
                code.Call(gather);
                break;
        }

        code.Free(index);
    }

    private void Address(nint address)
    {
        code.Il.Emit(OpCodes.Ldc_I8, address);
        code.Il.Emit(OpCodes.Conv_I);
    }

    /// <summary>The steps that values within the bounds can reach: what holds below them, and from where on what does.</summary>
    public static (long First, List<(long From, long Value)> Steps) Within(StepTable table, Bounds values)
    {
        (long From, long Value)[] all = [.. table.Steps];
        int first = table.IndexOf(values.Min);
        int last = table.IndexOf(values.Max);
        var steps = new List<(long From, long Value)>();
        long current = all[first].Value;
        foreach ((long From, long Value) step in all[(first + 1)..(last + 1)])
        {
            if (step.Value != current)
            {
                steps.Add(step);
                current = step.Value;
            }
        }

        return (all[first].Value, steps);
    }

    /// <summary>Looks a narrow value up; values and thresholds are narrow.</summary>
    public void Narrow(LocalBuilder x, long first, List<(long From, long Value)> steps)
    {
        int searched = 0;
        if (steps.Count > Few && code.Set is { Bits: 512, Portable: false })
        {
            searched = Math.Min(steps.Count, (1 << MostHalvings) - 1);
        }

        OneByOne(x, steps, steps.Count, searched, LaneSize.Narrow, Part.Whole, () =>
        {
            if (searched == 0)
            {
                code.Constant(first, LaneSize.Narrow);
            }
            else
            {
                Halving(x, first, steps[..searched]);
            }
        });
    }

    /// <summary>Looks a value up one step after the other; with wide values, or wide thresholds.</summary>
    public void Half(LocalBuilder x, Part half, long first, List<(long From, long Value)> steps) =>
        OneByOne(x, steps, steps.Count, 0, LaneSize.Wide, half, () => code.Constant(first, LaneSize.Wide));

    /// <summary>The value of the last step that has been reached, else what remains.</summary>
    private void OneByOne(LocalBuilder x, List<(long From, long Value)> steps, int count, int until, LaneSize lane, Part part, Action remaining)
    {
        if (count == until)
        {
            remaining();
            return;
        }

        (long from, long value) = steps[count - 1];
        code.Load(x);
        if (lane == LaneSize.Wide && x.LocalType == code.Methods.Narrow)
        {
            code.Widen(part);
        }

        code.Constant(from - 1, lane);
        code.Binary("GreaterThan", lane);
        code.Constant(value, lane);
        OneByOne(x, steps, count - 1, until, lane, part, remaining);
        code.Select(lane);
    }

    private void Halving(LocalBuilder x, long first, List<(long From, long Value)> steps)
    {
        int halvings = System.Numerics.BitOperations.Log2((uint)steps.Count) + 1;
        LocalBuilder index = code.Take(LaneSize.Narrow);
        for (int bit = 0; bit < halvings; bit++)
        {
            int[] thresholds =
            [
                .. Enumerable.Range(0, 1 << bit).Select(known => Rank(known, halvings) + (1 << (halvings - 1 - bit)) - 1)
                    .Select(step => step < steps.Count ? (int)steps[step].From : int.MaxValue),
            ];
            code.Load(x);
            if (bit == 0)
            {
                code.Constant(thresholds[0], LaneSize.Narrow);
            }
            else
            {
                LookUp(thresholds, index);
            }

            code.Binary("GreaterThanOrEqual", LaneSize.Narrow);
            code.Constant(1 << bit, LaneSize.Narrow);
            code.Operator("op_BitwiseAnd", LaneSize.Narrow);
            if (bit > 0)
            {
                code.Load(index);
                code.Operator("op_BitwiseOr", LaneSize.Narrow);
            }

            code.Store(index);
        }

        LookUp(
            [.. Enumerable.Range(0, 1 << halvings).Select(known => Rank(known, halvings)).Select(step => step == 0 ? (int)first : (int)steps[Math.Min(step, steps.Count) - 1].Value)],
            index);
        code.Free(index);
    }

    /// <summary>The bits of an index, the first decided being the lowest, as the number of steps reached.</summary>
    private static int Rank(int index, int halvings) =>
        Enumerable.Range(0, halvings).Sum(bit => ((index >> bit) & 1) << (halvings - 1 - bit));

    private void LookUp(int[] numbers, LocalBuilder index)
    {
        int lanes = code.Set.Rows;
        int[] padded = new int[Math.Max(lanes, numbers.Length)];
        numbers.CopyTo(padded, 0);
        code.Constants(padded[..lanes]);
        code.Load(index);
        if (padded.Length == lanes)
        {
            code.Call(code.Methods.Native("PermuteVar16x32", code.Methods.Narrow, code.Methods.Narrow));
        }
        else
        {
            code.Constants(padded[lanes..]);
            code.Call(code.Methods.Native("PermuteVar16x32x2", code.Methods.Narrow, code.Methods.Narrow, code.Methods.Narrow));
        }
    }
}
