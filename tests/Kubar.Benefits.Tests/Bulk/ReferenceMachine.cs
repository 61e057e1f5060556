using Kubar.Benefits.Bulk;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>What a lane program means, one row at a time in checked arithmetic; it shares no code with the machines.</summary>
internal static class ReferenceMachine
{
    /// <summary>The outputs of one row.</summary>
    /// <exception cref="InvalidOperationException">A value lies outside its range: the program is wrong.</exception>
    public static long[] Run(LaneProgram program, long[] inputs, bool[] bits)
    {
        long[] values = new long[program.Operations.Count];
        foreach ((int index, LaneOperation operation) in program.Operations.Index())
        {
            long value = Compute(operation, values, inputs, bits);
            if (value < operation.Range.Min || value > operation.Range.Max)
            {
                throw new InvalidOperationException($"{operation} gives {value}.");
            }

            values[index] = value;
        }

        return [.. program.Outputs.Select(output => values[output.Operation])];
    }

    private static long Compute(LaneOperation o, long[] values, long[] inputs, bool[] bits)
    {
        long A() => values[o.A];
        long B() => values[o.B];
        return o.Kind switch
        {
            LaneKind.Constant => o.Number,
            LaneKind.Load => inputs[o.Number],
            LaneKind.LoadBit => bits[o.Number] ? 1 : 0,
            LaneKind.Add => checked(A() + B()),
            LaneKind.Subtract => checked(A() - B()),
            LaneKind.Multiply => checked(A() * B()),
            LaneKind.Minimum => A() < B() ? A() : B(),
            LaneKind.Maximum => A() < B() ? B() : A(),
            LaneKind.DivideDown => DivideDown(A(), o.Number),
            LaneKind.Lookup => LookUp(o, A()),
            LaneKind.Equal => A() == B() ? 1 : 0,
            LaneKind.AtMost => A() <= B() ? 1 : 0,
            LaneKind.And => A() == 1 && B() == 1 ? 1 : 0,
            LaneKind.Or => A() == 1 || B() == 1 ? 1 : 0,
            LaneKind.Not => A() == 1 ? 0 : 1,
            LaneKind.Choose => A() == 1 ? B() : values[o.C],
            LaneKind.AsNumber => A(),
            _ => throw new InvalidOperationException($"No such operation: {o.Kind}."),
        };
    }

    private static long DivideDown(long dividend, long divisor)
    {
        long quotient = dividend / divisor;
        return dividend % divisor < 0 ? quotient - 1 : quotient;
    }

    private static long LookUp(LaneOperation o, long x)
    {
        (long From, long Value)[] steps = [.. o.Table!.Steps];
        long found = steps[0].Value;
        foreach ((long from, long value) in steps)
        {
            found = x >= from ? value : found;
        }

        return found;
    }
}
