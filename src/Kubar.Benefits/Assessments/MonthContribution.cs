using System.Text;
using System.Text.Json.Serialization;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>The contributions of one worker, or of one contract, for one month.</summary>
[JsonConverter(typeof(Json.Answers.MonthContributionConverter))]
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
