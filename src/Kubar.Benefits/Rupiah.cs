using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits;

/// <summary>
/// An amount of money in whole rupiah, exact, in a checked 64-bit integer.
/// </summary>
/// <remarks>
/// Equality and order are those of the number. The default value is Rp0. Every operation that would leave the
/// 64-bit range throws <see cref="OverflowException"/>: money is never wrapped and never rounded here, so that there is no
/// division. How it is written and read follows the language asked for and never a culture: a format provider is not asked.
/// </remarks>
/// <param name="Value">The number of whole rupiah; negative amounts are allowed (a difference can be one).</param>
/// <example>
/// <code>
/// using Kubar.Benefits;
///
/// Rupiah[] paid = [new(48_000_000), 2 * new Rupiah(5_000_000)];
/// Console.WriteLine(paid.Sum());
/// Console.WriteLine(paid.Sum().ToString(Language.Indonesian));
/// Console.WriteLine(Rupiah.Parse("Rp12.000.000", Language.Indonesian) - (Rupiah)1_000_000);
/// // Rp58,000,000
/// // Rp58.000.000
/// // Rp11,000,000
/// </code>
/// </example>
[JsonConverter(typeof(RupiahConverter))]
public readonly record struct Rupiah(long Value) :
    IComparable<Rupiah>,
    IComparable,
    ISpanFormattable,
    ISpanParsable<Rupiah>,
    IAdditionOperators<Rupiah, Rupiah, Rupiah>,
    ISubtractionOperators<Rupiah, Rupiah, Rupiah>,
    IMultiplyOperators<Rupiah, long, Rupiah>,
    IUnaryNegationOperators<Rupiah, Rupiah>,
    IComparisonOperators<Rupiah, Rupiah, bool>,
    IMinMaxValue<Rupiah>
{
    /// <summary>Rp0.</summary>
    public static Rupiah Zero => default;

    /// <summary>The least amount that there is, -Rp9,223,372,036,854,775,808.</summary>
    public static Rupiah MinValue => new(long.MinValue);

    /// <summary>The greatest amount that there is, Rp9,223,372,036,854,775,807.</summary>
    public static Rupiah MaxValue => new(long.MaxValue);

    /// <summary>So many rupiah.</summary>
    public static explicit operator Rupiah(long rupiah) => new(rupiah);

    /// <summary>The number of whole rupiah.</summary>
    public static explicit operator long(Rupiah amount) => amount.Value;

    /// <summary>The sum, exact.</summary>
    /// <exception cref="OverflowException">The sum does not fit 64 bits.</exception>
    public static Rupiah operator +(Rupiah left, Rupiah right) => new(checked(left.Value + right.Value));

    /// <summary>The difference, exact.</summary>
    /// <exception cref="OverflowException">The difference does not fit 64 bits.</exception>
    public static Rupiah operator -(Rupiah left, Rupiah right) => new(checked(left.Value - right.Value));

    /// <summary>The same amount owed the other way.</summary>
    /// <exception cref="OverflowException">It is the least amount that there is, which has no opposite in 64 bits.</exception>
    public static Rupiah operator -(Rupiah value) => new(checked(-value.Value));

    /// <summary>So many times the amount, exact.</summary>
    /// <exception cref="OverflowException">The product does not fit 64 bits.</exception>
    public static Rupiah operator *(Rupiah left, long right) => new(checked(left.Value * right));

    /// <summary>So many times the amount, exact.</summary>
    /// <exception cref="OverflowException">The product does not fit 64 bits.</exception>
    public static Rupiah operator *(long left, Rupiah right) => right * left;

    /// <summary>Whether the left amount is less.</summary>
    public static bool operator <(Rupiah left, Rupiah right) => left.Value < right.Value;

    /// <summary>Whether the left amount is more.</summary>
    public static bool operator >(Rupiah left, Rupiah right) => left.Value > right.Value;

    /// <summary>Whether the left amount is at most the right one.</summary>
    public static bool operator <=(Rupiah left, Rupiah right) => left.Value <= right.Value;

    /// <summary>Whether the left amount is at least the right one.</summary>
    public static bool operator >=(Rupiah left, Rupiah right) => left.Value >= right.Value;

    /// <summary>Reads an amount as an Indonesian or in English writes it.</summary>
    /// <param name="text">
    /// <c>Rp48.000.000</c> in Indonesian, <c>Rp48,000,000</c> in English, in both also <c>48000000</c> and <c>-Rp1500</c>; a space
    /// behind <c>Rp</c> and around the whole is allowed. Points of thousands stand between all groups of three or nowhere, and
    /// there are no decimals: a text that could be meant otherwise is refused.
    /// </param>
    /// <param name="language">Whose notation it is.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">It is not an amount.</exception>
    /// <exception cref="OverflowException">The amount does not fit 64 bits.</exception>
    public static Rupiah Parse(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return RupiahText.Parse(text, language);
    }

    /// <summary>Reads an amount as <see cref="Parse(string, Language)"/> does.</summary>
    /// <returns>Whether the text is an amount that fits 64 bits.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, Language language, out Rupiah result) =>
        RupiahText.TryParse(text, language, out result);

    /// <summary>Reads an amount in English notation: see <see cref="Parse(string, Language)"/>.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">It is not an amount.</exception>
    /// <exception cref="OverflowException">The amount does not fit 64 bits.</exception>
    public static Rupiah Parse(string text) => Parse(text, Language.English);

    /// <summary>Reads an amount in English notation, whatever the provider: see <see cref="Parse(string, Language)"/>.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">It is not an amount.</exception>
    /// <exception cref="OverflowException">The amount does not fit 64 bits.</exception>
    public static Rupiah Parse(string s, IFormatProvider? provider) => Parse(s, Language.English);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Rupiah Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => RupiahText.Parse(s, Language.English);

    /// <summary>Reads an amount in English notation, whatever the provider.</summary>
    /// <returns>Whether the text is an amount that fits 64 bits.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rupiah result) =>
        RupiahText.TryParse(s, Language.English, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Rupiah)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rupiah result) =>
        RupiahText.TryParse(s, Language.English, out result);

    /// <inheritdoc/>
    public int CompareTo(Rupiah other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rupiah other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(Rupiah)} can only be compared with another.", nameof(obj)),
    };

    /// <summary>The amount as an Indonesian writes it, <c>Rp48.000.000</c>, or in English, <c>Rp48,000,000</c>.</summary>
    public string ToString(Language language) => ToString(language == Language.Indonesian ? RupiahText.Indonesian : RupiahText.English, null);

    /// <summary>The amount in English notation, <c>Rp48,000,000</c>, whatever the current culture.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount in a format, whatever the provider.</summary>
    /// <param name="format">
    /// <c>en</c>, <c>G</c>, empty or null: <c>Rp48,000,000</c>; <c>id</c>: <c>Rp48.000.000</c>; <c>D</c>: the digits alone,
    /// <c>48000000</c>.
    /// </param>
    /// <param name="formatProvider">Not asked.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> written = stackalloc char[RupiahText.Longest];
        return new(written[RupiahText.Write(Value, format, written)..]);
    }

    /// <summary>Writes the amount in a format, as <see cref="ToString(string?, IFormatProvider?)"/> does.</summary>
    /// <returns>Whether the destination was long enough.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<char> buffer = stackalloc char[RupiahText.Longest];
        Span<char> written = buffer[RupiahText.Write(Value, format, buffer)..];
        bool fits = written.TryCopyTo(destination);
        charsWritten = fits ? written.Length : 0;
        return fits;
    }
}
