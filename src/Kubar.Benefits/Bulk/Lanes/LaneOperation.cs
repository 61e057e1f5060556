using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Lanes;

/// <summary>
/// One exact operation on one row: what is left of the rules when bounds, children, readings and constants are worked out.
/// A, B and C are the positions of earlier operations. Every value is a whole number within <see cref="Range"/>, which is
/// proved; a truth lies within 0 and 1 and is a mask in a machine.
/// </summary>
internal readonly record struct LaneOperation(LaneKind Kind, Bounds Range, int A = -1, int B = -1, int C = -1, long Number = 0, StepTable? Table = null)
{
    /// <summary>Whether the result is a truth rather than a number.</summary>
    public bool IsTruth => Kind is LaneKind.LoadBit or LaneKind.Equal or LaneKind.AtMost or LaneKind.And or LaneKind.Or or LaneKind.Not;

    /// <summary>Whether every value fits 32 bits.</summary>
    public bool IsNarrow => Range.Min >= int.MinValue && Range.Max <= int.MaxValue;

    /// <summary>The operations that it uses.</summary>
    public int[] Operands => (A, B, C) switch
    {
        ( < 0, _, _) => [],
        (_, < 0, _) => [A],
        (_, _, < 0) => [A, B],
        _ => [A, B, C],
    };

    /// <summary>The same with its operands elsewhere; a truth that is known beforehand stays what it is.</summary>
    public LaneOperation WithOperands(Func<int, int> to) => this with { A = A < 0 ? A : to(A), B = B < 0 ? B : to(B), C = C < 0 ? C : to(C) };
}
