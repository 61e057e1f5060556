using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk;

/// <summary>What one operation of a lane program does with the values of one row.</summary>
internal enum LaneKind
{
    /// <summary>The number.</summary>
    Constant,

    /// <summary>The row's value in input column <see cref="LaneOperation.Number"/>.</summary>
    Load,

    /// <summary>Whether the row's bit is set in validity bitmap <see cref="LaneOperation.Number"/>.</summary>
    LoadBit,

    Add,
    Subtract,
    Multiply,
    Minimum,
    Maximum,

    /// <summary>A divided by the number (positive), rounded down towards minus infinity.</summary>
    DivideDown,

    /// <summary>
    /// The value of <see cref="LaneOperation.Table"/> at A. Where the table is dense (<see cref="StepTable.IsDense"/>) it can have
    /// thousands of steps, and A lies within its thresholds: it is to be indexed.
    /// </summary>
    Lookup,

    /// <summary>Whether A equals B: both values.</summary>
    Equal,

    /// <summary>Whether A is at most B: both values.</summary>
    AtMost,

    And,
    Or,
    Not,

    /// <summary>B where the truth A holds, else C: values.</summary>
    Choose,

    /// <summary>1 where the truth A holds, else 0.</summary>
    AsNumber,
}

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
}
