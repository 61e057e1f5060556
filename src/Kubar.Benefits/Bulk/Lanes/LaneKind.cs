using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Lanes;

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
