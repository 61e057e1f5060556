using System.Globalization;
using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits;

/// <summary>
/// An amount of money in whole rupiah, exact, in a checked 64-bit integer.
/// </summary>
/// <remarks>
/// Equality and order are those of the number. The default value is Rp0. Every operation that would leave the
/// 64-bit range throws <see cref="OverflowException"/>: money is never wrapped and never rounded here.
/// </remarks>
/// <param name="Value">The number of whole rupiah; negative amounts are allowed (a difference can be one).</param>
[JsonConverter(typeof(RupiahConverter))]
public readonly record struct Rupiah(long Value) : IComparable<Rupiah>, IComparable
{
    /// <summary>Rp0.</summary>
    public static Rupiah Zero => default;

    /// <summary>The sum, exact.</summary>
    /// <exception cref="OverflowException">The sum does not fit 64 bits.</exception>
    public static Rupiah operator +(Rupiah left, Rupiah right) => new(checked(left.Value + right.Value));

    /// <summary>The difference, exact.</summary>
    /// <exception cref="OverflowException">The difference does not fit 64 bits.</exception>
    public static Rupiah operator -(Rupiah left, Rupiah right) => new(checked(left.Value - right.Value));

    /// <summary>Whether the left amount is less.</summary>
    public static bool operator <(Rupiah left, Rupiah right) => left.Value < right.Value;

    /// <summary>Whether the left amount is more.</summary>
    public static bool operator >(Rupiah left, Rupiah right) => left.Value > right.Value;

    /// <summary>Whether the left amount is at most the right one.</summary>
    public static bool operator <=(Rupiah left, Rupiah right) => left.Value <= right.Value;

    /// <summary>Whether the left amount is at least the right one.</summary>
    public static bool operator >=(Rupiah left, Rupiah right) => left.Value >= right.Value;

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
    public string ToString(Language language)
    {
        string digits = UInt128.CreateChecked(Int128.Abs(Value)).ToString("#,##0", CultureInfo.InvariantCulture);
        string grouped = language == Language.Indonesian ? digits.Replace(',', '.') : digits;
        return (Value < 0 ? "-Rp" : "Rp") + grouped;
    }

    /// <summary>The amount in English notation, <c>Rp48,000,000</c>, whatever the current culture.</summary>
    public override string ToString() => ToString(Language.English);
}
