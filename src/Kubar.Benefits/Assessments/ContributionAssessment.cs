using System.Text.Json.Serialization;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>What contributions come to, month by month and programme by programme. Immutable, equal by value, safe to share between threads.</summary>
[JsonConverter(typeof(Json.Answers.ContributionAssessmentConverter))]
public sealed record ContributionAssessment
{
    /// <summary>The case's own key.</summary>
    public required string Id { get; init; }

    /// <summary>The months, in order; for a construction contract the one month in which the work begins.</summary>
    public required ValueList<MonthContribution> Months { get; init; }

    /// <summary>How many workers the totals are for; the months are for one.</summary>
    public required int Workers { get; init; }

    /// <summary>The sums over all months and workers.</summary>
    public required ContributionTotals Totals { get; init; }

    /// <summary>
    /// The last day, included, on which the employer can ask BPJS for reimbursement of a benefit it paid itself
    /// (Permenaker 5/2021 Pasal 91(4), 97(4)); null where nothing was paid, or before 1 April 2021.
    /// </summary>
    public LocalDate? ReimbursementClaimBy { get; init; }

    /// <summary>The readings under whose alternatives some amount would differ, by id, in the order of the catalogue.</summary>
    public required ValueList<string> DependsOn { get; init; }

    /// <summary>What a careful clerk would add.</summary>
    public required ValueList<Notice> Warnings { get; init; }

    /// <summary>The worst grade among the sources used.</summary>
    public required Grade Grade { get; init; }

    /// <summary>A line for logs.</summary>
    public override string ToString() => $"{Id}: {Totals.Whole} for {Months.Count} months and {Workers} workers";
}
