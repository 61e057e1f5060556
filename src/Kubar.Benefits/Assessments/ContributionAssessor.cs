using System.Diagnostics.CodeAnalysis;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Assessments;

/// <summary>Says what contributions come to.</summary>
public static class ContributionAssessor
{
    /// <summary>What these contributions come to, under the default readings.</summary>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="InvalidCaseException">The case is malformed; the exception lists every problem.</exception>
    public static ContributionAssessment Assess(ContributionCase contribution) => Assess(contribution, AssessmentOptions.Default);

    /// <summary>What these contributions come to.</summary>
    /// <exception cref="ArgumentNullException">The case or the options are null.</exception>
    /// <exception cref="InvalidCaseException">The case is malformed; the exception lists every problem.</exception>
    public static ContributionAssessment Assess(ContributionCase contribution, AssessmentOptions options)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        ArgumentNullException.ThrowIfNull(options);
        return TryAssess(contribution, options, out ContributionAssessment? assessment, out ValueList<Problem> problems)
            ? assessment
            : throw new InvalidCaseException(problems);
    }

    /// <summary>What these contributions come to under the default readings, or everything that is wrong with the case. Nothing handed in, null included, is an exception here.</summary>
    /// <param name="contribution">The case.</param>
    /// <param name="assessment">What they come to, when the case is well formed.</param>
    /// <param name="problems">Every problem, each with its path; empty when the case is well formed.</param>
    /// <returns>Whether the case is well formed.</returns>
    public static bool TryAssess(ContributionCase contribution, [NotNullWhen(true)] out ContributionAssessment? assessment, out ValueList<Problem> problems) =>
        TryAssess(contribution, AssessmentOptions.Default, out assessment, out problems);

    /// <summary>What these contributions come to, or everything that is wrong with the case. Nothing handed in, null included, is an exception here.</summary>
    /// <param name="contribution">The case.</param>
    /// <param name="options">How to assess.</param>
    /// <param name="assessment">What they come to, when the case is well formed.</param>
    /// <param name="problems">Every problem, each with its path; empty when the case is well formed.</param>
    /// <returns>Whether the case and the options are well formed.</returns>
    public static bool TryAssess(
        ContributionCase contribution,
        AssessmentOptions options,
        [NotNullWhen(true)] out ContributionAssessment? assessment,
        out ValueList<Problem> problems)
    {
        problems = [.. ContributionCheck.ProblemsOf(contribution), .. OptionsCheck.ProblemsOf(options)];
        assessment = problems.Count == 0 && contribution is not null && options is not null ? ContributionAssessing.Of(contribution, options) : null;
        return assessment is not null;
    }
}
