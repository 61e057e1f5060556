namespace Kubar.Benefits.Bulk.Interpreter;

/// <summary>
/// Division by a constant, rounded down, as a multiplication: exact for every 64-bit number (Granlund and Montgomery,
/// "Division by invariant integers using multiplication", for 63 bits of magnitude).
/// </summary>
internal readonly record struct Division(ulong Multiplier, int Shift)
{
    private const int BitsOfMagnitude = 63;
    private const int BitsOfNarrow = 32;

    public static Division By(long divisor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(divisor, 2);
        int log = BitsOfMagnitude + 1 - (int)ulong.LeadingZeroCount((ulong)divisor - 1);
        UInt128 power = UInt128.One << (BitsOfMagnitude + log);
        return new((ulong)((power + (ulong)divisor - 1) / (ulong)divisor), log - 1);
    }

    /// <summary>The quotient rounded towards minus infinity: a negative number is the complement of one that is not.</summary>
    public int Of(int numerator)
    {
        // The product of 31 and 64 bits in two halves, which any processor multiplies at once.
        int sign = numerator >> (BitsOfNarrow - 1);
        ulong magnitude = (ulong)(numerator ^ sign);
        ulong low = (magnitude * (Multiplier & uint.MaxValue)) >> BitsOfNarrow;
        ulong high = ((magnitude * (Multiplier >> BitsOfNarrow)) + low) >> BitsOfNarrow;
        return (int)(high >> Shift) ^ sign;
    }

    /// <inheritdoc cref="Of(int)"/>
    public long Of(long numerator)
    {
        long sign = numerator >> BitsOfMagnitude;
        ulong high = Math.BigMul((ulong)(numerator ^ sign), Multiplier, out ulong _);
        return (long)(high >> Shift) ^ sign;
    }
}
