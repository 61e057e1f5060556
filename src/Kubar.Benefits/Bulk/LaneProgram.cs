namespace Kubar.Benefits.Bulk;

/// <summary>How wide the elements of a column are: all signed but the byte.</summary>
internal enum LaneWidth
{
    UnsignedByte = 1,
    Int16 = 2,
    Int32 = 4,
    Int64 = 8,
}

/// <summary>An output column: which operation's value (a number) is written, and how wide.</summary>
internal readonly record struct LaneOutput(int Operation, LaneWidth Width);

/// <summary>
/// Rules as straight-line code over the columns of a batch: no branch, no child, no unknown. The generated kernel and the
/// block interpreter both run it, and know nothing of the law.
/// </summary>
/// <param name="Operations">Operands before what uses them; each computation once.</param>
/// <param name="Inputs">The width of each input column.</param>
/// <param name="Bitmaps">How many validity bitmaps there are: 64-bit words, row i at bit i % 64 of word i / 64.</param>
/// <param name="Outputs">The output columns.</param>
internal sealed record LaneProgram(
    IReadOnlyList<LaneOperation> Operations,
    IReadOnlyList<LaneWidth> Inputs,
    int Bitmaps,
    IReadOnlyList<LaneOutput> Outputs);

/// <summary>
/// A machine for one lane program. Rows are addressed from 0; the caller pins the columns, each of which has at least
/// <c>count</c> rows from the given addresses on. Immutable and safe for many threads.
/// </summary>
internal abstract unsafe class LaneMachine
{
    /// <summary>Computes rows 0 to <paramref name="count"/> (exclusive) of every output column; writes nothing beyond.</summary>
    /// <param name="inputs">The address of each input column's first row.</param>
    /// <param name="bitmaps">The address of each bitmap's first word; the first row is its lowest bit.</param>
    /// <param name="outputs">The address of each output column's first row.</param>
    /// <param name="count">How many rows; not negative.</param>
    public abstract void Run(void** inputs, ulong** bitmaps, void** outputs, nint count);
}
