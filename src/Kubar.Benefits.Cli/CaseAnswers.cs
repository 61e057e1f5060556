using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Parsing;
using NodaTime;

namespace Kubar.Benefits.Cli;

/// <summary>What the library makes of a case: an answer, or everything that is wrong with the case.</summary>
/// <returns>Whether there is an answer.</returns>
internal delegate bool CaseQuestion<T>(BenefitCase readCase, out T? answer, out ValueList<Problem> problems)
    where T : class;

/// <summary>Asks the library about a case that has been read, or gathers everything that is wrong with it.</summary>
internal sealed class CaseAnswers<T>(CaseQuestion<T> question)
    where T : class
{
    // Two days so far apart that what is wrong on both is wrong whatever the date of the event.
    private static readonly LocalDate[] SampleDates = [CaseReader.NoDate, new(2200, 1, 1)];

    /// <summary>The answer, or null with everything that is wrong.</summary>
    public T? Of(ParsedCase parsed, out ValueList<Problem> problems)
    {
        problems = parsed.Problems;
        if (parsed.Case is not { } readCase)
        {
            return null;
        }

        if (parsed.Problems.Count == 0)
        {
            return Ask(parsed.Place, readCase, out problems);
        }

        problems = parsed.Problems.Concat(FurtherProblems(parsed, readCase)).ToValueList();
        return null;
    }

    /// <summary>What the library finds wrong with the rest, whatever the facts that the case does not tell.</summary>
    private IEnumerable<Problem> FurtherProblems(ParsedCase parsed, BenefitCase readCase)
    {
        ValueList<Problem>[] found =
        [
            .. Variants(readCase, parsed.StandIns).Select(variant => Ask(parsed.Place, variant, out ValueList<Problem> problems) is null ? problems : []),
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

    private T? Ask(string place, BenefitCase readCase, out ValueList<Problem> problems)
    {
        try
        {
            _ = question(readCase, out T? answer, out problems);
            return answer;
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
