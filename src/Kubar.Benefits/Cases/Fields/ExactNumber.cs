using System.Globalization;
using System.Numerics;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>
/// A JSON number without loss: digits times a power of ten. A number is what it is worth, however it is written:
/// <c>48000000</c>, <c>48000000.0</c> and <c>4.8e7</c> are one.
/// </summary>
internal readonly record struct ExactNumber
{
    // No fact needs more; beyond it a number is refused rather than computed with.
    private const int LongestText = 64;
    private const int LargestExponent = 1000;

    /// <summary>Digits times a power of ten.</summary>
    public ExactNumber(BigInteger digits, int exponent) => (Digits, Exponent) = (digits, exponent);

    /// <summary>The significant digits with their sign.</summary>
    public BigInteger Digits { get; }

    /// <summary>The power of ten.</summary>
    public int Exponent { get; }

    /// <summary>Reads the text of a JSON number, which is known to be well formed.</summary>
    /// <returns>Null where it is longer or its exponent greater than any fact needs.</returns>
    public static ExactNumber? Parse(string text)
    {
        if (text.Length > LongestText)
        {
            return null;
        }

        int mark = text.AsSpan().IndexOfAny('e', 'E');
        ReadOnlySpan<char> mantissa = mark < 0 ? text : text.AsSpan(0, mark);
        int exponent = 0;
        if (mark >= 0 && (!int.TryParse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            || exponent is > LargestExponent or < -LargestExponent))
        {
            return null;
        }

        int point = mantissa.IndexOf('.');
        string digits = point < 0 ? mantissa.ToString() : string.Concat(mantissa[..point], mantissa[(point + 1)..]);
        int decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        return new(BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), exponent - decimals);
    }

    /// <summary>This number times a factor, where that is whole.</summary>
    public BigInteger? TimesExactly(long factor)
    {
        (BigInteger quotient, BigInteger remainder) = Times(factor);
        return remainder.IsZero ? quotient : null;
    }

    /// <summary>This number, which is not negative, times a factor, rounded up to a whole number.</summary>
    public BigInteger TimesRoundedUp(long factor)
    {
        (BigInteger quotient, BigInteger remainder) = Times(factor);
        return remainder.IsZero ? quotient : quotient + 1;
    }

    private (BigInteger Quotient, BigInteger Remainder) Times(long factor)
    {
        BigInteger product = Digits * factor;
        return Exponent >= 0
            ? (product * BigInteger.Pow(10, Exponent), BigInteger.Zero)
            : BigInteger.DivRem(product, BigInteger.Pow(10, -Exponent));
    }
}
