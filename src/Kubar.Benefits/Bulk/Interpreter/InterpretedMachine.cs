using System.Buffers;
using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Bulk.Tables;

namespace Kubar.Benefits.Bulk.Interpreter;

/// <summary>
/// Runs a lane program without generating code: each operation over a slice of rows in turn, so that the numbers of a slice
/// stay in the nearest cache and one dispatch serves hundreds of rows. Values that provably fit are 32 bits wide.
/// </summary>
internal sealed unsafe class InterpretedMachine(LaneProgram program) : LaneMachine
{
    /// <summary>The bytes that the registers of a slice may take together.</summary>
    private const int BytesOfSlice = 128 * 1024;

    private const int MostRows = 1024;

    private readonly LaneSteps _steps = LaneSteps.Of(program);

    public override void Run(void** inputs, ulong** bitmaps, void** outputs, nint count)
    {
        int rows = RowsOfSlice;
        byte[] rented = ArrayPool<byte>.Shared.Rent(_steps.BytesOfConstants + (_steps.Registers * rows * sizeof(long)));
        try
        {
            fixed (byte* scratch = rented)
            {
                _steps.WriteConstants(scratch);
                var slice = new LaneSlice(scratch, scratch + _steps.BytesOfConstants, rows);
                for (nint start = 0; start < count; start += rows)
                {
                    slice.Move(start, (int)Math.Min(rows, count - start));
                    foreach (ref readonly LaneStep step in _steps.Steps)
                    {
                        slice.Run(step, inputs, bitmaps, outputs);
                    }
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>A multiple of the bits of a word, so that a slice begins with a word of each bitmap.</summary>
    private int RowsOfSlice =>
        Math.Clamp(BytesOfSlice / (sizeof(long) * Math.Max(1, _steps.Registers)) / Bitmaps.BitsOfWord * Bitmaps.BitsOfWord, Bitmaps.BitsOfWord, MostRows);
}
