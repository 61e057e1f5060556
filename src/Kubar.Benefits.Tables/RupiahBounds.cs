using System.Globalization;

namespace Kubar.Benefits.Tables;

/// <summary>A sum of which a table tells a range, both ends included. Equality is by value.</summary>
/// <param name="Least">The least, in rupiah, at least 0.</param>
/// <param name="Most">The most, in rupiah; null: nothing bounds it.</param>
public readonly record struct RupiahBounds(Rupiah Least, Rupiah? Most)
{
    /// <summary>One sum.</summary>
    public RupiahBounds(Rupiah sum)
        : this(sum, sum)
    {
    }

    /// <summary>Whether the table tells one sum.</summary>
    public bool IsOne => Most == Least;

    /// <summary>In digits, without a culture: <c>1000000</c>, <c>1000000/2000000</c>, <c>1000000/..</c>.</summary>
    public override string ToString() => IsOne
        ? Least.Value.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Least.Value}/{(Most is { } most ? most.Value.ToString(CultureInfo.InvariantCulture) : "..")}");
}
