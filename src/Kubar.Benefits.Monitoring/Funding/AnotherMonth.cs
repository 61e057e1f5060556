using Kubar.Benefits.Assessments;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>What it would cost to fund one month more, and what that would keep.</summary>
/// <param name="Month">The month.</param>
/// <param name="Persons">For how many persons it would be paid.</param>
/// <param name="Cost">The contributions of that month, as the library reckons them.</param>
/// <param name="Kept">Of each right that somebody would lose later or not at all: how many persons.</param>
/// <param name="Curve">How many persons would hold each right, on the days of <see cref="FundingOutlook.Curve"/>.</param>
public sealed record AnotherMonth(YearMonth Month, long Persons, ContributionTotals Cost, ValueList<RightKept> Kept, ValueList<RightsOfDay> Curve)
{
    /// <summary>The month and what it costs.</summary>
    public override string ToString() => $"{NodaTime.Text.YearMonthPattern.Iso.Format(Month)}: {Cost.Contributions}";
}

/// <summary>How many persons would keep a right longer.</summary>
/// <param name="Right">The right.</param>
/// <param name="Persons">How many.</param>
public sealed record RightKept(Right Right, long Persons);
