using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Parsing;
using NodaTime;

namespace Kubar.Benefits.Cli;

/// <summary>Assesses a case that has been read, or gathers everything that is wrong with it.</summary>
internal sealed class CaseAssessor(AssessmentOptions options)
{
    // Two days so far apart that what is wrong on both is wrong whatever the date of the event.
    private static readonly LocalDate[] SampleDates = [CaseReader.NoDate, new(2200, 1, 1)];

    /// <summary>The assessment, or null with everything that is wrong.</summary>
    public Assessment? Assess(ParsedCase parsed, out ValueList<Problem> problems)
    {
        problems = parsed.Problems;
        if (parsed.Case is not { } readCase)
        {
            return null;
        }

        if (parsed.Problems.Count == 0)
        {
            return TryAssess(parsed.Place, readCase, out problems);
        }

        problems = parsed.Problems.Concat(FurtherProblems(parsed, readCase)).ToValueList();
        return null;
    }

    /// <summary>What the library finds wrong with the rest, whatever the facts that the case does not tell.</summary>
    private IEnumerable<Problem> FurtherProblems(ParsedCase parsed, BenefitCase readCase)
    {
        ValueList<Problem>[] found =
        [
            .. Variants(readCase, parsed.StandIns).Select(variant => TryAssess(parsed.Place, variant, out ValueList<Problem> problems) is null ? problems : []),
        ];
        return found
            .Skip(1)
            .Aggregate<ValueList<Problem>, IEnumerable<Problem>>(found[0], (common, problems) => common.Intersect(problems))
            .Where(problem => !parsed.Problems.Any(reported => IsWithin(problem.Path, reported.Path)));
    }

    private static IEnumerable<BenefitCase> Variants(BenefitCase readCase, StandIns standIns) =>
        from segment in standIns.HasFlag(StandIns.Segment) ? Enum.GetValues<Segment>() : [readCase.Participant.Segment]
        from kind in standIns.HasFlag(StandIns.Kind) ? Enum.GetValues<EventKind>() : [readCase.Event.Kind]
        from date in standIns.HasFlag(StandIns.Date) ? SampleDates : [readCase.Event.Date]
        select readCase with
        {
            Participant = readCase.Participant with { Segment = segment },
            Event = readCase.Event with { Kind = kind, Date = date },
        };

    private static bool IsWithin(string path, string outer) =>
        path.StartsWith(outer, StringComparison.Ordinal)
        && (path.Length == outer.Length || path[outer.Length] is '.' or '[');

    private Assessment? TryAssess(string place, BenefitCase readCase, out ValueList<Problem> problems)
    {
        try
        {
            _ = Assessor.TryAssess(readCase, options, out Assessment? assessment, out problems);
            return assessment;
        }
#pragma warning disable CA1031 // A fault in the rules must not lose the other cases of a file; it is reported as what it is.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            problems = [new(place, ProblemTexts.Failed($"{exception.GetType().Name}: {exception.Message}"))];
            return null;
        }
    }
}
