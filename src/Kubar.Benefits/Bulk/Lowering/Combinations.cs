using Kubar.Benefits.Bulk.Interpreter;
using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>The values of an operation for every combination of the numbers it is made of, worked out by the interpreter.</summary>
internal static class Combinations
{
    /// <summary>The values in the order of the combinations, the last number changing fastest.</summary>
    /// <param name="operations">The program.</param>
    /// <param name="position">The operation.</param>
    /// <param name="numbers">The operations at which to stop: each takes every value of its range.</param>
    /// <param name="cone">What lies between them and the operation, itself included, operands first.</param>
    /// <param name="rows">The number of combinations.</param>
    public static unsafe long[] ValuesOf(IReadOnlyList<LaneOperation> operations, int position, int[] numbers, IEnumerable<int> cone, int rows)
    {
        LaneProgram program = ProgramOf(operations, position, numbers, cone);
        int[] columns = ColumnsOf(operations, numbers, rows);
        long[] values = new long[rows];
        fixed (int* first = columns)
        {
            fixed (long* result = values)
            {
                void** inputs = stackalloc void*[Math.Max(1, numbers.Length)];
                for (int i = 0; i < numbers.Length; i++)
                {
                    inputs[i] = first + ((nint)i * rows);
                }

                void* output = result;
                new InterpretedMachine(program).Run(inputs, bitmaps: null, &output, rows);
            }
        }

        return values;
    }

    private static LaneProgram ProgramOf(IReadOnlyList<LaneOperation> operations, int position, int[] numbers, IEnumerable<int> cone)
    {
        var builder = new LaneBuilder();
        var moved = new Dictionary<int, int>();
        for (int i = 0; i < numbers.Length; i++)
        {
            LaneOperation number = operations[numbers[i]];
            int loaded = builder.Load(i, number.Range);
            moved[numbers[i]] = number.IsTruth ? builder.AsTruth(loaded) : loaded;
        }

        foreach (int part in cone)
        {
            LaneOperation operation = operations[part];
            moved[part] = builder.Take(operation with { A = To(operation.A), B = To(operation.B), C = To(operation.C) });
        }

        var output = new LaneOutput(builder.AsNumber(moved[position]), LaneWidth.Int64);
        return new(builder.Operations, [.. numbers.Select(_ => LaneWidth.Int32)], Bitmaps: 0, [output]);

        int To(int operand) => operand < 0 ? operand : moved[operand];
    }

    private static int[] ColumnsOf(IReadOnlyList<LaneOperation> operations, int[] numbers, int rows)
    {
        int[] columns = new int[numbers.Length * rows];
        int every = rows;
        for (int i = 0; i < numbers.Length; i++)
        {
            Bounds range = operations[numbers[i]].Range;
            int values = (int)(range.Max - range.Min + 1);
            every /= values;
            for (int row = 0; row < rows; row++)
            {
                columns[(i * rows) + row] = (int)range.Min + (row / every % values);
            }
        }

        return columns;
    }
}
