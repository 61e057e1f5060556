namespace Kubar.Benefits.Bulk.Lanes;

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
