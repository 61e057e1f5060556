using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk;

/// <summary>What the interpreter does with a slice of rows. Numbers are narrow (32 bits) or wide (64); truths are narrow masks.</summary>
internal enum LaneStepKind
{
    Load,
    LoadBit,
    Widen,
    Narrow,
    Add,
    Subtract,
    Multiply,
    Minimum,
    Maximum,
    DivideDown,
    Lookup,
    Equal,
    AtMost,
    And,
    Or,
    Not,
    Choose,
    AsNumber,
    Store,
}

/// <summary>Where an operand or result is: a register, or a constant, which is one vector long.</summary>
internal readonly record struct LanePlace(int Number, bool IsConstant);

/// <summary>One step. <paramref name="IsWide"/> tells the width in which it computes; a comparison's result is narrow in any case.</summary>
internal readonly record struct LaneStep(
    LaneStepKind Kind,
    bool IsWide,
    LanePlace Result,
    LanePlace A,
    LanePlace B,
    LanePlace C,
    int Number,
    LaneWidth Width,
    Division Division,
    StepTable? Table);
