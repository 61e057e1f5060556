namespace Kubar.Benefits.Bulk.Interpreter;

/// <summary>Where an operand or result is: a register, or a constant, which is one vector long.</summary>
internal readonly record struct LanePlace(int Number, bool IsConstant);
