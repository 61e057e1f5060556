using System.Buffers;
using Kubar.Benefits.Bulk.Interpreter;
using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>The values of operations for every combination of the numbers they are made of, worked out by the interpreter.</summary>
internal static class Combinations
{
    /// <summary>The values of each operation in the order of the rows.</summary>
    /// <param name="program">The program of the operations (<see cref="ProgramOf"/>).</param>
    /// <param name="columns">The values of its numbers (<see cref="ColumnsOf"/>).</param>
    /// <param name="rows">The number of combinations.</param>
    public static unsafe long[][] ValuesOf(LaneProgram program, int[] columns, int rows)
    {
        // Some megabytes at times, only to be parted: lent, so that no fresh memory is asked for.
        long[] values = ArrayPool<long>.Shared.Rent(rows * program.Outputs.Count);
        fixed (int* first = columns)
        {
            fixed (long* result = values)
            {
                void** inputs = stackalloc void*[program.Inputs.Count];
                for (int i = 0; i < program.Inputs.Count; i++)
                {
                    inputs[i] = first + ((nint)i * rows);
                }

                void** outputs = stackalloc void*[program.Outputs.Count];
                for (int i = 0; i < program.Outputs.Count; i++)
                {
                    outputs[i] = result + ((nint)i * rows);
                }

                new InterpretedMachine(program).Run(inputs, bitmaps: null, outputs, rows);
            }
        }

        long[][] parted = [.. program.Outputs.Select((_, output) => values[(output * rows)..((output + 1) * rows)])];
        ArrayPool<long>.Shared.Return(values);
        return parted;
    }

    /// <summary>The program that computes operations from numbers that are loaded.</summary>
    public static LaneProgram ProgramOf(IReadOnlyList<LaneOperation> operations, IReadOnlyList<int> positions, TableCut cut)
    {
        var builder = new LaneBuilder();
        var moved = new Dictionary<int, int>();
        foreach ((int column, int number) in cut.Numbers.Index())
        {
            int loaded = builder.Load(column, operations[number].Range);
            moved[number] = operations[number].IsTruth ? builder.AsTruth(loaded) : loaded;
        }

        foreach (int part in Cone(operations, positions, cut))
        {
            moved[part] = builder.Take(operations[part].WithOperands(operand => moved[operand]));
        }

        return new(
            builder.Operations,
            [.. cut.Numbers.Select(_ => LaneWidth.Int32)],
            Bitmaps: 0,
            [.. positions.Select(position => new LaneOutput(builder.AsNumber(moved[position]), LaneWidth.Int64))]);
    }

    /// <summary>
    /// The operations between the numbers and some operations, these included, operands first: in an order that does not depend on
    /// where they stand, so that what is said of each child is the same program.
    /// </summary>
    public static List<int> Cone(IReadOnlyList<LaneOperation> operations, IReadOnlyList<int> positions, TableCut cut)
    {
        bool[] seen = new bool[positions.Max() + 1];
        foreach (int number in cut.Numbers.Where(number => number < seen.Length))
        {
            seen[number] = true;
        }

        var cone = new List<int>();
        var open = new Stack<(int Part, bool Done)>(positions.Reverse().Select(position => (position, false)));
        while (open.TryPop(out (int Part, bool Done) next))
        {
            if (next.Done)
            {
                cone.Add(next.Part);
            }
            else if (!seen[next.Part])
            {
                seen[next.Part] = true;
                open.Push((next.Part, true));
                foreach (int operand in operations[next.Part].Operands)
                {
                    open.Push((operand, false));
                }
            }
        }

        return cone;
    }

    /// <summary>Every combination of the numbers, a column for each, the last changing fastest; those taken together count as one, in the place of the second.</summary>
    public static int[] ColumnsOf(IReadOnlyList<LaneOperation> operations, TableCut cut)
    {
        int rows = (int)cut.Rows;
        int[] columns = new int[cut.Numbers.Length * rows];
        int every = rows;
        for (int i = 0; i < cut.Numbers.Length; i++)
        {
            if (cut.Joint?.First == cut.Numbers[i])
            {
                continue;
            }

            Bounds range = operations[cut.Numbers[i]].Range;
            bool isJoint = cut.Joint?.Second == cut.Numbers[i];
            int values = isJoint ? cut.Joint!.Pairs.Length : (int)(range.Max - range.Min + 1);
            int first = isJoint ? Array.IndexOf(cut.Numbers, cut.Joint!.First) : -1;
            every /= values;
            for (int row = 0; row < rows; row++)
            {
                int value = row / every % values;
                columns[(i * rows) + row] = isJoint ? (int)cut.Joint!.Pairs[value].Second : (int)range.Min + value;
                if (isJoint)
                {
                    columns[(first * rows) + row] = (int)cut.Joint!.Pairs[value].First;
                }
            }
        }

        return columns;
    }
}
