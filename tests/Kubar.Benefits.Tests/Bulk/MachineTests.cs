using FluentAssertions;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Bulk.Running;
using Kubar.Benefits.Expressions;
using Xunit;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>Every machine does what a lane program means, in every row, and touches no other.</summary>
public sealed unsafe class MachineTests
{
    private const byte Untouched = 0xA5;
    private const int Beyond = 64;

    /// <summary>Around each length at which a loop begins anew: a lane, a word of a bitmap, a slice.</summary>
    private static readonly int[] Lengths =
        [0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 511, 512, 513, 1023, 1024, 1025, 2049];

    public static TheoryData<BulkMachine> Machines => [BulkMachine.Interpreted, BulkMachine.Automatic];

    [Theory]
    [MemberData(nameof(Machines))]
    public void Run_RandomPrograms_DoesWhatTheyMean(BulkMachine machine)
    {
        for (int seed = 0; seed < 60; seed++)
        {
            RandomProgram random = RandomProgram.Of(seed);
            Compare(random, LaneMachines.For(random.Program, machine), Lengths[(seed * 5) % Lengths.Length], seed);
        }
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void Run_AnyLength_WritesEachRowAndNothingBeyond(BulkMachine machine)
    {
        RandomProgram random = RandomProgram.Of(4711, length: 300);
        LaneMachine tested = LaneMachines.For(random.Program, machine);

        foreach (int length in Lengths)
        {
            Compare(random, tested, length, seed: length);
        }
    }

    private static void Compare(RandomProgram random, LaneMachine machine, int rows, int seed)
    {
        byte[][] inputs = [.. random.Ranges.Select((range, input) => Values(new Random(seed + input), range, random.Program.Inputs[input], rows))];
        byte[] bitmap = new byte[((rows / 64) + 1) * sizeof(ulong)];
        new Random(seed).NextBytes(bitmap);

        byte[][] expected = Run(new ReferenceMachine(random.Program), random.Program, inputs, bitmap, rows);
        byte[][] actual = Run(machine, random.Program, inputs, bitmap, rows);

        for (int output = 0; output < expected.Length; output++)
        {
            actual[output].Should().Equal(expected[output], $"output {output} of {rows} rows is {random.Program.Operations[random.Program.Outputs[output].Operation]}");
        }
    }

    private static byte[][] Run(LaneMachine machine, LaneProgram program, byte[][] inputs, byte[] bitmap, int rows)
    {
        byte[][] outputs = [.. program.Outputs.Select(output => Filled((rows * (int)output.Width) + Beyond))];
        void** ins = stackalloc void*[inputs.Length];
        void** outs = stackalloc void*[outputs.Length];
        var pins = new List<System.Runtime.InteropServices.GCHandle>();
        for (int i = 0; i < inputs.Length; i++)
        {
            ins[i] = Pin(inputs[i]);
        }

        for (int i = 0; i < outputs.Length; i++)
        {
            outs[i] = Pin(outputs[i]);
        }

        ulong* words = (ulong*)Pin(bitmap);
        machine.Run(ins, &words, outs, rows);
        pins.ForEach(pin => pin.Free());
        return outputs;

        void* Pin(byte[] array)
        {
            pins.Add(System.Runtime.InteropServices.GCHandle.Alloc(array, System.Runtime.InteropServices.GCHandleType.Pinned));
            return (void*)pins[^1].AddrOfPinnedObject();
        }
    }

    private static byte[] Filled(int length)
    {
        byte[] filled = new byte[length];
        filled.AsSpan().Fill(Untouched);
        return filled;
    }

    /// <summary>Both ends of the range, their neighbours, 0, and what lies between.</summary>
    private static byte[] Values(Random random, Bounds range, LaneWidth width, int rows)
    {
        byte[] column = new byte[rows * (int)width];
        long[] edges = [range.Min, range.Max, range.Min + 1, range.Max - 1, Math.Clamp(0, range.Min, range.Max)];
        for (int row = 0; row < rows; row++)
        {
            long value = random.Next(3) == 0 ? edges[random.Next(edges.Length)] : random.NextInt64(range.Min, range.Max) + random.Next(2);
            BitConverter.GetBytes(value).AsSpan(0, (int)width).CopyTo(column.AsSpan(row * (int)width));
        }

        return column;
    }
}
