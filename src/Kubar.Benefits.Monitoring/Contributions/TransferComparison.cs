using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// What one payer has transferred for some months beside what was due for them. Months that one transfer covers together are compared
/// together: how a transfer divides among its months is not known.
/// </summary>
public sealed record TransferComparison
{
    /// <summary>The contribution months.</summary>
    public required MonthRange Months { get; init; }

    /// <summary>What was due, by programme.</summary>
    public required ContributionTotals Due { get; init; }

    /// <summary>The keys of the transfers; empty: nothing was transferred.</summary>
    public required ValueList<string> Transfers { get; init; }

    /// <summary>What was transferred for both programmes, in rupiah, without fees.</summary>
    public required Rupiah Transferred { get; init; }

    /// <summary>What was transferred for work-accident security; null: a transfer does not divide.</summary>
    public required Rupiah? TransferredJkk { get; init; }

    /// <summary>What was transferred for death security; null: a transfer does not divide.</summary>
    public required Rupiah? TransferredJkm { get; init; }

    /// <summary>
    /// Whether what was transferred is less than what was due, and exactly what participants who pay for themselves would have owed: the relief that
    /// a public budget does not get was applied.
    /// </summary>
    public required bool IsReliefApplied { get; init; }

    /// <summary>What was surely transferred too much, in rupiah, at least 0.</summary>
    public Rupiah Over => Due.Contributions.AtMost is { } most && Transferred > most ? Transferred - most : Rupiah.Zero;

    /// <summary>What was surely transferred too little, in rupiah, at least 0.</summary>
    public Rupiah Short => Transferred < Due.Contributions.AtLeast ? Due.Contributions.AtLeast - Transferred : Rupiah.Zero;

    /// <summary>Whether nothing has been transferred for months that lie after that of a day: they are not short.</summary>
    /// <param name="day">The day.</param>
    public bool IsYetToComeOn(NodaTime.LocalDate day) => Transfers.Count == 0 && Months.First > day.ToYearMonth();

    /// <summary>The months and both sums.</summary>
    public override string ToString() => $"{Months}: due {Due.Contributions}, transferred {Transferred}";
}
