using System.Numerics;

namespace Kubar.Benefits.Bulk.Emission;

/// <summary>
/// Division by a constant as a multiplication and a shift: y / d rounded down is y * Factor / 2^Shift rounded down for every
/// y from 0 to a largest one.
/// </summary>
/// <remarks>
/// Let Factor = 2^Shift / d rounded down, plus 1, and e = Factor * d - 2^Shift, which is above 0. Then y * Factor / 2^Shift
/// is y / d + y * e / (d * 2^Shift). The fraction of y / d is at most (d - 1) / d, so that the whole stays the same as long as
/// y * e &lt; 2^Shift.
/// </remarks>
/// <param name="Factor">The multiplier.</param>
/// <param name="Shift">The power of two.</param>
internal readonly record struct Reciprocal(BigInteger Factor, int Shift)
{
    /// <summary>
    /// The division with the least shift, from <paramref name="leastShift"/> on, whose factor has at most so many bits;
    /// null if there is none whose product with the largest dividend has at most <paramref name="productBits"/>.
    /// </summary>
    public static Reciprocal? By(BigInteger divisor, BigInteger largest, int factorBits, int productBits, int leastShift = 0)
    {
        for (int shift = leastShift; shift <= productBits; shift++)
        {
            BigInteger power = BigInteger.One << shift;
            BigInteger factor = (power / divisor) + 1;
            if (factor.GetBitLength() > factorBits || (largest * factor).GetBitLength() > productBits)
            {
                return null;
            }

            if (largest * ((factor * divisor) - power) < power)
            {
                return new(factor, shift);
            }
        }

        return null;
    }
}
