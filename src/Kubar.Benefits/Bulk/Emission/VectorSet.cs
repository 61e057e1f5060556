using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Kubar.Benefits.Bulk.Emission;

/// <summary>Which vectors a kernel computes with.</summary>
/// <param name="Bits">128, 256 or 512.</param>
/// <param name="Portable">Whether it does without the instructions that only one kind of processor has.</param>
internal sealed record VectorSet(int Bits, bool Portable)
{
    /// <summary>The sets that this machine runs in hardware, the best first.</summary>
    public static IReadOnlyList<VectorSet> Available { get; } = [.. All()];

    /// <summary>How many rows one turn of the loop computes: one vector of 32-bit numbers.</summary>
    public int Rows => Bits / 32;

    /// <summary>How many values may be kept in registers: of 32 or 16, less what one formula needs at a time.</summary>
    public int Registers => Bits == 512 ? 22 : 8;

    private static IEnumerable<VectorSet> All()
    {
        if (Vector512.IsHardwareAccelerated && Avx512F.IsSupported)
        {
            yield return new(512, Portable: false);
        }

        if (Vector256.IsHardwareAccelerated && Avx2.IsSupported)
        {
            yield return new(256, Portable: false);
        }

        if (Sse41.IsSupported)
        {
            yield return new(128, Portable: false);
        }

        yield return new(128, Portable: true);
    }
}
