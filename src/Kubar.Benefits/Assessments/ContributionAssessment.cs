using System.Text;
using System.Text.Json.Serialization;
using Kubar.Benefits.Cases;
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

/// <summary>The contributions of one worker, or of one contract, for one month.</summary>
public sealed record MonthContribution
{
    /// <summary>The contribution month.</summary>
    public required YearMonth Month { get; init; }

    /// <summary>
    /// The last day, included, to pay (PP 44/2015 Pasal 21, 24; Permenaker 5/2021 Pasal 45(4)); null where the law names no
    /// day by the month (construction) or it has not been read (trainees before 1 April 2021).
    /// </summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>Work-accident security.</summary>
    public required ProgramContribution Jkk { get; init; }

    /// <summary>Death security.</summary>
    public required ProgramContribution Jkm { get; init; }

    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(Month), NodaTime.Text.YearMonthPattern.Iso.Format(Month)),
        (nameof(DueOn), DueOn),
        (nameof(Jkk), Jkk),
        (nameof(Jkm), Jkm));
}

/// <summary>The contribution of one month to one programme.</summary>
public sealed record ProgramContribution
{
    /// <summary>The programme.</summary>
    public required SecurityProgram Program { get; init; }

    /// <summary>The contribution, with the relief of the month.</summary>
    public required BoundedAmount Amount { get; init; }

    /// <summary>The employer's fine for paying late (PP 44/2015 Pasal 22); null where no day of payment was given.</summary>
    public BoundedAmount? Fine { get; init; }

    /// <summary>The part of the contribution that goes to the job-loss programme JKP; zero for anyone but a PU.</summary>
    public required BoundedAmount ToJkp { get; init; }

    /// <summary>The relief that was applied, as its stable id and a sentence; null: none, or it cannot be told.</summary>
    public Notice? Relief { get; init; }

    /// <summary>The articles of the relief that was applied; empty where none was.</summary>
    public ValueList<Citation> ReliefSources { get; init; } = [];

    /// <summary>The articles and figures on which the contribution rests.</summary>
    public required ValueList<Citation> Sources { get; init; }

    /// <summary>The worst grade among the sources used.</summary>
    public required Grade Grade { get; init; }

    /// <summary>How the contribution came about; null unless asked for (<see cref="AssessmentOptions.Explain"/>).</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>A line for logs.</summary>
    public override string ToString() => $"{Program} {Amount}";
}

/// <summary>Sums over all months and workers.</summary>
/// <param name="Jkk">The contributions to work-accident security, without fines.</param>
/// <param name="Jkm">The contributions to death security, without fines.</param>
/// <param name="Fines">The fines of both; zero where no day of payment was given.</param>
public sealed record ContributionTotals(BoundedAmount Jkk, BoundedAmount Jkm, BoundedAmount Fines)
{
    /// <summary>No contributions.</summary>
    public static ContributionTotals Zero { get; } = new(BoundedAmount.Zero, BoundedAmount.Zero, BoundedAmount.Zero);

    /// <summary>The contributions to both programmes, without fines.</summary>
    public BoundedAmount Contributions => Jkk + Jkm;

    /// <summary>The contributions and the fines.</summary>
    public BoundedAmount Whole => Contributions + Fines;

    /// <summary>Both together.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static ContributionTotals operator +(ContributionTotals left, ContributionTotals right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(left.Jkk + right.Jkk, left.Jkm + right.Jkm, left.Fines + right.Fines);
    }
}
