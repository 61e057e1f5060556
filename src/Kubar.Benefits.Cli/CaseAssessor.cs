using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Parsing;

namespace Kubar.Benefits.Cli;

/// <summary>Assesses a case that has been read, or gathers everything that is wrong with it.</summary>
internal sealed class CaseAssessor(AssessmentOptions options)
{
    /// <summary>The assessment, or null with everything that is wrong.</summary>
    public Assessment? Assess(ParsedCase parsed, out ValueList<Problem> problems) =>
        CaseAnswers.Of(
            parsed,
            (BenefitCase readCase, out Assessment? assessment, out ValueList<Problem> found) => Assessor.TryAssess(readCase, options, out assessment, out found),
            out problems);
}
