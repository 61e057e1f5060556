using System.Text;
using NodaTime;

namespace Kubar.Benefits.Cases;

/// <summary>The membership and the contribution months paid, PP 44/2015 Pasal 6, 11, 21, 24.</summary>
public sealed record Membership
{
    /// <summary>False for a PU worker who was never registered: the employer then owes the benefits (Pasal 27, 35).</summary>
    public bool Registered { get; init; } = true;

    /// <summary>The day the membership number was issued, when cover begins (Pasal 6(3), 11(5)).</summary>
    public LocalDate? RegisteredOn { get; init; }

    /// <summary>The contribution months paid; ranges that overlap or run backwards are rejected. Empty: none was paid.</summary>
    public ValueList<MonthRange>? PaidMonths { get; init; }

    /// <summary>The day on which all arrears of 1 to 3 months were paid; null: they were not.</summary>
    public LocalDate? ArrearsPaidOn { get; init; }

    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(Registered), Registered),
        (nameof(RegisteredOn), RegisteredOn),
        (nameof(PaidMonths), PaidMonths),
        (nameof(ArrearsPaidOn), ArrearsPaidOn));
}

/// <summary>A run of contribution months, both ends included.</summary>
/// <param name="First">The first month.</param>
/// <param name="Last">The last month, not before the first.</param>
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
