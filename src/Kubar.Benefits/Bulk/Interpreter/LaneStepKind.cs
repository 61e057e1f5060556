namespace Kubar.Benefits.Bulk.Interpreter;

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
