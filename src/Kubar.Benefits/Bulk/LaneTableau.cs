using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk;

/// <summary>One operation over a few rows, without any haste: what a lane operation means, in checked arithmetic.</summary>
internal static class LaneTableau
{
    public static long[] Of(LaneOperation operation, int rows, IReadOnlyDictionary<int, long[]> known)
    {
        long[] values = new long[rows];
        long[] a = operation.A < 0 ? values : known[operation.A];
        long[] b = operation.B < 0 ? values : known[operation.B];
        long[] c = operation.C < 0 ? values : known[operation.C];
        for (int row = 0; row < rows; row++)
        {
            values[row] = Of(operation, a[row], b[row], c[row]);
        }

        return values;
    }

    public static long Of(LaneOperation operation, long a, long b, long c) => operation.Kind switch
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
