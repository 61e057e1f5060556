using System.Diagnostics.CodeAnalysis;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Assessments;

/// <summary>Assesses cases: the library's one call.</summary>
public static class Assessor
{
    /// <summary>What is owed in this case, under the default readings.</summary>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="InvalidCaseException">The case is malformed; the exception lists every problem.</exception>
    public static Assessment Assess(BenefitCase benefitCase) => Assess(benefitCase, AssessmentOptions.Default);

    /// <summary>What is owed in this case.</summary>
    /// <exception cref="ArgumentNullException">The case or the options are null.</exception>
    /// <exception cref="InvalidCaseException">The case is malformed; the exception lists every problem.</exception>
    public static Assessment Assess(BenefitCase benefitCase, AssessmentOptions options)
    {
        ArgumentNullException.ThrowIfNull(benefitCase);
        ArgumentNullException.ThrowIfNull(options);
        return TryAssess(benefitCase, options, out Assessment? assessment, out ValueList<Problem> problems)
            ? assessment
            : throw new InvalidCaseException(problems);
    }

    /// <summary>What is owed in this case under the default readings, or everything that is wrong with it. Nothing handed in, null included, is an exception here.</summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="assessment">What is owed, when the case is well formed.</param>
    /// <param name="problems">Every problem, each with its path; empty when the case is well formed.</param>
    /// <returns>Whether the case is well formed.</returns>
    public static bool TryAssess(BenefitCase benefitCase, [NotNullWhen(true)] out Assessment? assessment, out ValueList<Problem> problems) =>
        TryAssess(benefitCase, AssessmentOptions.Default, out assessment, out problems);

    /// <summary>What is owed in this case, or everything that is wrong with it. Nothing handed in, null included, is an exception here.</summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="options">How to assess.</param>
    /// <param name="assessment">What is owed, when the case is well formed.</param>
    /// <param name="problems">Every problem, each with its path; empty when the case is well formed.</param>
    /// <returns>Whether the case and the options are well formed.</returns>
    public static bool TryAssess(
        BenefitCase benefitCase,
        AssessmentOptions options,
        [NotNullWhen(true)] out Assessment? assessment,
        out ValueList<Problem> problems)
    {
        problems = [.. CaseCheck.ProblemsOf(benefitCase), .. OptionsCheck.ProblemsOf(options)];
        assessment = problems.Count == 0 && benefitCase is not null && options is not null ? Assessing.Of(benefitCase, options) : null;
        return assessment is not null;
    }
}
