using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Parsing;

namespace Kubar.Benefits.Cli;

/// <summary>Assesses a case that has been read, or gathers everything that is wrong with it.</summary>
internal sealed class CaseAssessor(AssessmentOptions options)
{
    private readonly CaseAnswers<Assessment> _answers = new((BenefitCase readCase, out Assessment? assessment, out ValueList<Problem> problems) =>
        Assessor.TryAssess(readCase, options, out assessment, out problems));

    /// <summary>The assessment, or null with everything that is wrong.</summary>
    public Assessment? Assess(ParsedCase parsed, out ValueList<Problem> problems) => _answers.Of(parsed, out problems);
}
