namespace Kubar.Benefits.Bulk.Lanes;

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
