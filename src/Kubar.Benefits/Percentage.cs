using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits;

/// <summary>An exact percentage, to the hundredth of a percent. Its default value is 0 %; it is ordered by size.</summary>
/// <param name="BasisPoints">Hundredths of a percent: 100 % is 10,000.</param>
/// <example>
/// <code>
/// using Kubar.Benefits;
///
/// Percentage employer = Percentage.Whole(3);
/// Console.WriteLine($"{employer} is {employer.BasisPoints} basis points");
/// // 3% is 300 basis points
/// </code>
/// </example>
[JsonConverter(typeof(PercentageConverter))]
public readonly record struct Percentage(int BasisPoints) : IComparable<Percentage>, IComparable
{
    private const int OfOnePercent = 100;
    private const int OfOneTenth = 10;

    /// <summary>So many whole percent.</summary>
    /// <exception cref="OverflowException">Beyond 21,474,836 %.</exception>
    public static Percentage Whole(int percent) => new(checked(percent * OfOnePercent));

    /// <summary>So many tenths of a percent.</summary>
    /// <exception cref="OverflowException">Beyond 21,474,836 %.</exception>
    public static Percentage Tenths(int tenths) => new(checked(tenths * OfOneTenth));

    /// <summary>Whether the left is the smaller.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.BasisPoints < right.BasisPoints;

    /// <summary>Whether the left is the greater.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.BasisPoints > right.BasisPoints;

    /// <summary>Whether the left is not the greater.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.BasisPoints <= right.BasisPoints;

    /// <summary>Whether the left is not the smaller.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.BasisPoints >= right.BasisPoints;

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => BasisPoints.CompareTo(other.BasisPoints);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Percentage other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(Percentage)} can only be compared with another.", nameof(obj)),
    };

    /// <summary>With a point and no more decimals than are needed: <c>12.5%</c>.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>With no more decimals than are needed, as an Indonesian writes it, <c>12,5%</c>, or in English, <c>12.5%</c>.</summary>
    public string ToString(Language language)
    {
        string sign = BasisPoints < 0 ? "-" : "";
        long points = Math.Abs((long)BasisPoints);
        string decimals = (points % OfOnePercent).ToString("00", System.Globalization.CultureInfo.InvariantCulture).TrimEnd('0');
        string whole = (points / OfOnePercent).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return decimals.Length == 0 ? $"{sign}{whole}%" : $"{sign}{whole}{(language == Language.Indonesian ? ',' : '.')}{decimals}%";
    }
}
