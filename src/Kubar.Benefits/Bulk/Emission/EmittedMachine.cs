using System.Diagnostics.CodeAnalysis;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Kubar.Benefits.Bulk.Lanes;

namespace Kubar.Benefits.Bulk.Emission;

/// <summary>
/// A lane program compiled to one loop over vectors, as wide as this machine has them. Made once and used often: making it
/// takes longer than many thousand rows.
/// </summary>
internal sealed unsafe class EmittedMachine : LaneMachine
{
    private readonly LaneProgram _program;
    private readonly Loop _loop;
    private readonly int _rowsPerTurn;
    private readonly int _vectorBytes;
    private readonly int _memory;

    // The code knows only where they lie.
    private readonly IReadOnlyCollection<int[]> _tables;

    [RequiresDynamicCode("It writes a method at run time.")]
    private EmittedMachine(LaneProgram program, Loop loop, VectorSet set, LaneEmitter emitter)
    {
        _program = program;
        _loop = loop;
        _rowsPerTurn = set.Rows;
        _vectorBytes = set.Bits / 8;
        _memory = emitter.Memory;
        _tables = emitter.Tables;
    }

    private delegate void Loop(void** inputs, ulong** bitmaps, void** outputs, byte* memory, nint first, nint last);

    /// <summary>Compiles a program for this machine.</summary>
    [RequiresDynamicCode("It writes a method at run time. Where that cannot be done, the block interpreter gives the same.")]
    public static EmittedMachine Of(LaneProgram program) => Of(program, VectorSet.Available[0]);

    /// <inheritdoc cref="Of(LaneProgram)"/>
    [RequiresDynamicCode("It writes a method at run time. Where that cannot be done, the block interpreter gives the same.")]
    public static EmittedMachine Of(LaneProgram program, VectorSet set)
    {
        var method = new DynamicMethod(
            "Kernel",
            null,
            [typeof(void**), typeof(ulong**), typeof(void**), typeof(byte*), typeof(nint), typeof(nint)],
            typeof(EmittedMachine).Module,
            skipVisibility: false)
        {
            InitLocals = false,
        };
        ILGenerator il = method.GetILGenerator();
        LocalBuilder row = il.DeclareLocal(typeof(nint));
        Label turn = il.DefineLabel();
        // The loop is entered at its top or behind it, as the first row says, so that the compiler does not take it for one:
        // it would keep every constant of the loop in a variable of its own, and with that many most of them in memory.
        Label next = il.DefineLabel();
        il.Emit(OpCodes.Ldarg, (short)KernelArguments.First);
        il.Emit(OpCodes.Stloc, row);
        il.Emit(OpCodes.Ldloc, row);
        il.Emit(OpCodes.Ldc_I4_0);
        il.Emit(OpCodes.Conv_I);
        il.Emit(OpCodes.Bge, turn);
        il.MarkLabel(next);
        il.Emit(OpCodes.Ldloc, row);
        il.Emit(OpCodes.Ldc_I4, set.Rows);
        il.Emit(OpCodes.Conv_I);
        il.Emit(OpCodes.Add);
        il.Emit(OpCodes.Stloc, row);
        il.MarkLabel(turn);
        var emitter = new LaneEmitter(program, new(il, set), row);
        emitter.Emit();
        il.Emit(OpCodes.Ldloc, row);
        il.Emit(OpCodes.Ldarg, (short)KernelArguments.Last);
        il.Emit(OpCodes.Blt, next);
        il.Emit(OpCodes.Ret);
        return new(program, method.CreateDelegate<Loop>(), set, emitter);
    }

    /// <inheritdoc/>
    [SkipLocalsInit]
    public override void Run(void** inputs, ulong** bitmaps, void** outputs, nint count)
    {
        byte* memory = stackalloc byte[(_memory + 1) * _vectorBytes];
        memory += -(nint)memory & (_vectorBytes - 1);
        nint remaining = count % _rowsPerTurn;
        nint whole = count - remaining;
        if (whole > 0)
        {
            _loop(inputs, bitmaps, outputs, memory, 0, whole - _rowsPerTurn);
        }

        if (remaining > 0)
        {
            RunRemainder(inputs, bitmaps, outputs, memory, whole, (int)remaining);
        }

        GC.KeepAlive(_tables);
    }

    /// <summary>The last rows, fewer than a turn computes: a copy of them, filled up with the last of them.</summary>
    [SkipLocalsInit]
    private void RunRemainder(void** inputs, ulong** bitmaps, void** outputs, byte* memory, nint from, int count)
    {
        const int Cell = sizeof(long);
        byte* copies = stackalloc byte[(_program.Inputs.Count + _program.Outputs.Count) * _rowsPerTurn * Cell];
        ulong* bits = stackalloc ulong[Math.Max(1, _program.Bitmaps)];
        void** inputCopies = stackalloc void*[Math.Max(1, _program.Inputs.Count)];
        ulong** bitCopies = stackalloc ulong*[Math.Max(1, _program.Bitmaps)];
        void** outputCopies = stackalloc void*[Math.Max(1, _program.Outputs.Count)];
        for (int column = 0; column < _program.Inputs.Count; column++)
        {
            int width = (int)_program.Inputs[column];
            byte* source = (byte*)inputs[column] + (from * width);
            byte* last = source + ((count - 1) * width);
            for (int row = 0; row < _rowsPerTurn; row++)
            {
                Buffer.MemoryCopy(row < count ? source + (row * width) : last, copies + (row * width), width, width);
            }

            inputCopies[column] = copies;
            copies += _rowsPerTurn * Cell;
        }

        for (int bitmap = 0; bitmap < _program.Bitmaps; bitmap++)
        {
            // A turn's rows begin at a multiple of their number, so that they lie in one word.
            ulong word = bitmaps[bitmap][from / 64] >> (int)(from % 64);
            ulong last = (word >> (count - 1)) & 1;
            bits[bitmap] = last == 1 ? word | (ulong.MaxValue << count) : word & ~(ulong.MaxValue << count);
            bitCopies[bitmap] = bits + bitmap;
        }

        for (int column = 0; column < _program.Outputs.Count; column++)
        {
            outputCopies[column] = copies;
            copies += _rowsPerTurn * Cell;
        }

        _loop(inputCopies, bitCopies, outputCopies, memory, 0, 0);
        for (int column = 0; column < _program.Outputs.Count; column++)
        {
            int width = (int)_program.Outputs[column].Width;
            Buffer.MemoryCopy(outputCopies[column], (byte*)outputs[column] + (from * width), (nint)count * width, (nint)count * width);
        }
    }
}
