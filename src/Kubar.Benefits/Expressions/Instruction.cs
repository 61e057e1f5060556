namespace Kubar.Benefits.Expressions;

/// <summary>
/// An operation as an evaluation reads it: a third of the memory, so that those of a graph stay near the processor. What few operations
/// have, a figure, a table, a number, stands with the operation.
/// </summary>
internal readonly record struct Instruction(OperationKind Kind, int A, int B, int C)
{
    /// <summary>Of a comparison, what is added to its right side.</summary>
    public int Slack => C;

    public static Instruction Of(Operation operation) =>
        new(operation.Kind, operation.A, operation.B, operation.Kind == OperationKind.AtMost ? checked((int)operation.Number) : operation.C);
}
