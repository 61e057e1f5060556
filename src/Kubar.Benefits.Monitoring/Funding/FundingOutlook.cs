using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>What becomes of the rights of the persons of one payer if it pays the months of its windows up to one month, and nothing after. Immutable.</summary>
public sealed record FundingOutlook
{
    /// <summary>The payer; null: of these persons the roster names no payer of the programme, or several, and nothing is supposed to be paid.</summary>
    public required ProgrammePayer? Payer { get; init; }

    /// <summary>The last month that is supposed to be paid.</summary>
    public required YearMonth FundedThrough { get; init; }

    /// <summary>How many persons.</summary>
    public required long Persons { get; init; }

    /// <summary>
    /// How many persons hold each right on the day of the monitoring and on the last day of each of the months that follow; right by right, in
    /// the order of the days.
    /// </summary>
    public required ValueList<RightsOfDay> Curve { get; init; }

    /// <summary>Who loses which right on which day; right by right, in the order of the days.</summary>
    public required ValueList<RightLoss> Losses { get; init; }

    /// <summary>What one month more would cost and keep; null where there is no payer.</summary>
    public required AnotherMonth? Another { get; init; }

    /// <summary>The payer and the month.</summary>
    public override string ToString() => $"{Payer?.Key ?? "-"} through {NodaTime.Text.YearMonthPattern.Iso.Format(FundedThrough)}: {FormattableString.Invariant($"{Persons}")} persons";
}
