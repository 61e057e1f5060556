using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;
using NodaTime;

namespace Kubar.Benefits.Cases;

/// <summary>A run of contribution months, both ends included.</summary>
/// <param name="First">The first month.</param>
/// <param name="Last">The last month, not before the first.</param>
[JsonConverter(typeof(MonthRangeConverter))]
public readonly record struct MonthRange(YearMonth First, YearMonth Last)
{
    /// <summary>One month.</summary>
    public MonthRange(YearMonth month)
        : this(month, month)
    {
    }

    /// <summary>ISO 8601: <c>2025-01/2025-08</c>, or <c>2025-01</c> for one month.</summary>
    public override string ToString() =>
        First == Last ? Iso(First) : $"{Iso(First)}/{Iso(Last)}";

    private static string Iso(YearMonth month) => NodaTime.Text.YearMonthPattern.Iso.Format(month);
}
