using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;
using NodaTime;

namespace Kubar.Benefits.Cases;

/// <summary>Contribution months that were paid together, both ends included, and when. Equal by value.</summary>
[JsonConverter(typeof(PaidPeriodConverter))]
public readonly record struct PaidPeriod
{
    /// <summary>These months.</summary>
    public PaidPeriod(MonthRange months) => Months = months;

    /// <summary>From one month to another, both included.</summary>
    public PaidPeriod(YearMonth first, YearMonth last)
        : this(new MonthRange(first, last))
    {
    }

    /// <summary>One month.</summary>
    public PaidPeriod(YearMonth month)
        : this(new MonthRange(month))
    {
    }

    /// <summary>The months for which was paid.</summary>
    public MonthRange Months { get; init; }

    /// <summary>The day of payment; null: by the day on which it matters, also for months ahead.</summary>
    public LocalDate? PaidOn { get; init; }

    /// <summary>The first month.</summary>
    public YearMonth First => Months.First;

    /// <summary>The last month.</summary>
    public YearMonth Last => Months.Last;

    /// <summary>Months of which the day of payment is not told.</summary>
    public static implicit operator PaidPeriod(MonthRange months) => FromMonthRange(months);

    /// <inheritdoc cref="op_Implicit(MonthRange)"/>
    public static PaidPeriod FromMonthRange(MonthRange months) => new(months);

    /// <summary>ISO 8601: <c>2025-01/2025-08</c>, and the day of payment where it is told.</summary>
    public override string ToString() =>
        PaidOn is { } day ? $"{Months} paid {NodaTime.Text.LocalDatePattern.Iso.Format(day)}" : Months.ToString();
}
