using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>What a lane program means: one row after the other, one operation after the other, in checked arithmetic.</summary>
internal sealed unsafe class ReferenceMachine(LaneProgram program) : LaneMachine
{
    public override void Run(void** inputs, ulong** bitmaps, void** outputs, nint count)
    {
        long[] values = new long[program.Operations.Count];
        for (nint row = 0; row < count; row++)
        {
            for (int i = 0; i < values.Length; i++)
            {
                LaneOperation operation = program.Operations[i];
                values[i] = operation.Kind switch
                {
                    LaneKind.Load => RangeScan.At((byte*)inputs[operation.Number], program.Inputs[(int)operation.Number], row),
                    LaneKind.LoadBit => (long)((bitmaps[operation.Number][row / 64] >> (int)(row % 64)) & 1),
                    _ => Of(operation, ValueOf(operation.A), ValueOf(operation.B), ValueOf(operation.C)),
                };
                if (values[i] < operation.Range.Min || values[i] > operation.Range.Max)
                {
                    throw new InvalidOperationException($"{operation} gives {values[i]}.");
                }
            }

            for (int output = 0; output < program.Outputs.Count; output++)
            {
                Write(outputs[output], program.Outputs[output].Width, row, values[program.Outputs[output].Operation]);
            }

            long ValueOf(int position) => position < 0 ? 0 : values[position];
        }
    }

    private static void Write(void* column, LaneWidth width, nint row, long value)
    {
        switch (width)
        {
            case LaneWidth.UnsignedByte:
                ((byte*)column)[row] = checked((byte)value);
                break;
            case LaneWidth.Int16:
                ((short*)column)[row] = checked((short)value);
                break;
            case LaneWidth.Int32:
                ((int*)column)[row] = checked((int)value);
                break;
            default:
                ((long*)column)[row] = value;
                break;
        }
    }

    private static long Of(LaneOperation operation, long a, long b, long c) => operation.Kind switch
    {
        LaneKind.Constant => operation.Number,
        LaneKind.Add => a + b,
        LaneKind.Subtract => a - b,
        LaneKind.Multiply => a * b,
        LaneKind.Minimum => Math.Min(a, b),
        LaneKind.Maximum => Math.Max(a, b),
        LaneKind.DivideDown => Bounds.Round(Bounds.Of(a), operation.Number, Bounds.False).Min,
        LaneKind.Lookup => operation.Table!.ValueAt(operation.Table.IndexOf(a)),
        LaneKind.Equal => a == b ? 1 : 0,
        LaneKind.AtMost => a <= b ? 1 : 0,
        LaneKind.And => a & b,
        LaneKind.Or => a | b,
        LaneKind.Not => 1 - a,
        LaneKind.Choose => a != 0 ? b : c,
        LaneKind.AsNumber => a,
        _ => throw new InvalidOperationException($"{operation.Kind} is not computed from other operations."),
    };
}
