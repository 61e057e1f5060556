using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Parsing;

namespace Kubar.Benefits.Cli;

/// <summary>What the library makes of something that has been read: an answer, or everything that is wrong with it.</summary>
/// <returns>Whether there is an answer.</returns>
internal delegate bool Question<TInput, TAnswer>(TInput input, out TAnswer? answer, out ValueList<Problem> problems)
    where TAnswer : class;

/// <summary>Asks the library about what has been read without a problem.</summary>
internal static class CaseAnswers
{
    /// <summary>The answer about a case, or null with everything that is wrong.</summary>
    public static T? Of<T>(ParsedCase parsed, Question<BenefitCase, T> question, out ValueList<Problem> problems)
        where T : class => Of(parsed.Place, parsed.Case, parsed.Problems, question, out problems);

    /// <summary>The answer, or null with everything that is wrong.</summary>
    public static TAnswer? Of<TInput, TAnswer>(string place, TInput? read, ValueList<Problem> found, Question<TInput, TAnswer> question, out ValueList<Problem> problems)
        where TInput : class
        where TAnswer : class
    {
        problems = found;
        if (read is null || found.Count > 0)
        {
            return null;
        }

        try
        {
            _ = question(read, out TAnswer? answer, out problems);
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
