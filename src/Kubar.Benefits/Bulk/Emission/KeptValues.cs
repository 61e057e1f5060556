using System.Diagnostics.CodeAnalysis;
using System.Reflection.Emit;
using Kubar.Benefits.Bulk.Lanes;

namespace Kubar.Benefits.Bulk.Emission;

/// <summary>
/// Where a turn keeps the values that are used more than once: as many in registers as there are, the others in memory
/// of the kernel's own. The one whose next use is furthest away leaves its register first.
/// </summary>
/// <remarks>
/// The just-in-time compiler would do the same, but lays its memory out without regard to where a line of the cache ends,
/// so that nearly every vector of 512 bits would cross one.
/// </remarks>
[RequiresDynamicCode("It writes a method at run time.")]
internal sealed class KeptValues(VectorCode code, Columns columns, LaneProgram program, Usage usage)
{
    private readonly Dictionary<(int Operation, Part Part), LocalBuilder> _inRegisters = [];
    private readonly Dictionary<(int Operation, Part Part), int> _inMemory = [];
    private readonly Stack<int> _freeMemory = [];
    private readonly int[] _requests = [.. usage.Requests];

    /// <summary>How many vectors of memory are needed.</summary>
    public int Memory { get; private set; }

    /// <summary>The statement that is being written, counted in the order of <see cref="Usage.Order"/> and outputs.</summary>
    public int Statement { get; set; }

    /// <summary>Keeps the vector on the stack.</summary>
    public void Keep(int operation, Part part)
    {
        if (_inRegisters.Count >= code.Set.Registers)
        {
            int after = part == Part.Lower ? Statement : Statement + 1;
            (int Operation, Part Part) furthest = (operation, part);
            int distance = usage.NextUse(operation, Statement + 1);
            foreach ((int Operation, Part Part) other in _inRegisters.Keys)
            {
                int use = usage.NextUse(other.Operation, after);
                if (use > distance)
                {
                    (furthest, distance) = (other, use);
                }
            }

            if (furthest == (operation, part))
            {
                StoreInMemory(operation, part);
                return;
            }

            _inRegisters.Remove(furthest, out LocalBuilder? left);
            if (!CanBeReadAgain(furthest.Operation))
            {
                code.Load(left!);
                StoreInMemory(furthest.Operation, furthest.Part);
            }

            code.Free(left!);
        }

        LocalBuilder local = code.Take(SizeOf(part));
        code.Store(local);
        _inRegisters.Add((operation, part), local);
    }

    /// <summary>Puts a kept vector on the stack, and forgets it when it was asked for the last time.</summary>
    public void Push(int operation, Part part)
    {
        if (_inRegisters.TryGetValue((operation, part), out LocalBuilder? local))
        {
            code.Load(local);
        }
        else if (_inMemory.TryGetValue((operation, part), out int memory))
        {
            Address(memory);
            code.LoadFrom(code.Methods.Of(SizeOf(part)));
        }
        else
        {
            Read(operation, part);
        }

        // The upper half of a wide vector is asked for last.
        if (part != Part.Lower && --_requests[operation] == 0)
        {
            Forget(operation, part);
            if (part == Part.Upper)
            {
                Forget(operation, Part.Lower);
            }
        }
    }

    private void Forget(int operation, Part part)
    {
        if (_inRegisters.Remove((operation, part), out LocalBuilder? local))
        {
            code.Free(local);
        }

        if (_inMemory.Remove((operation, part), out int memory))
        {
            _freeMemory.Push(memory);
        }
    }

    private void StoreInMemory(int operation, Part part)
    {
        if (!_freeMemory.TryPop(out int memory))
        {
            memory = Memory++;
        }

        _inMemory.Add((operation, part), memory);
        LocalBuilder value = code.Take(SizeOf(part));
        code.Store(value);
        Address(memory);
        code.Load(value);
        code.StoreTo(code.Methods.Of(SizeOf(part)));
        code.Free(value);
    }

    private bool CanBeReadAgain(int operation) => program.Operations[operation].Kind == LaneKind.Load;

    private void Read(int operation, Part part)
    {
        int column = (int)program.Operations[operation].Number;
        if (part == Part.Whole)
        {
            columns.Read(column, program.Inputs[column]);
        }
        else
        {
            columns.ReadHalf(column, program.Inputs[column], part);
        }
    }

    private void Address(int memory)
    {
        code.Il.Emit(OpCodes.Ldarg, (short)KernelArguments.Memory);
        if (memory > 0)
        {
            code.Il.Emit(OpCodes.Ldc_I4, memory * code.Set.Bits / 8);
            code.Il.Emit(OpCodes.Conv_I);
            code.Il.Emit(OpCodes.Add);
        }
    }

    private static LaneSize SizeOf(Part part) => part == Part.Whole ? LaneSize.Narrow : LaneSize.Wide;
}
