using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>What is set side by side: a case under readings, a case on dates, or two cases.</summary>
internal static class ComparedSides
{
    /// <summary>The sides, the one that the others are compared with first.</summary>
    /// <exception cref="InputException">The command line asks for none of the three, or for more than one.</exception>
    public static IReadOnlyList<ComparisonSide> Of(BenefitCase[] cases, ReadingAlternative[] readings, LocalDate[] dates, AssessmentOptions options) =>
        (cases, readings, dates) switch
        {
            ([var one], [], [var date]) => [ComparisonSide.AsGiven(one, options), ComparisonSide.OnEventDate(date, one, options)],
            ([var one], [], [_, _, ..]) => [.. dates.Select(date => ComparisonSide.OnEventDate(date, one, options))],
            ([var one], [_, ..], []) => [ComparisonSide.AsGiven(one, options), .. readings.Select(reading => ComparisonSide.Under(reading, one, options))],
            ([_, _], [], []) => [.. cases.Select(one => ComparisonSide.AsGiven(one, options))],
            _ => throw new InputException(new(
                "Yang dibandingkan: satu kasus dengan --reading, satu kasus dengan --event-date, atau dua kasus.",
                "Compare one case with --reading, one case with --event-date, or two cases.")),
        };
}
