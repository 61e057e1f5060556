using System.Diagnostics.CodeAnalysis;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Assessments;

/// <summary>Says what contributions come to.</summary>
public static class ContributionAssessor
{
    /// <summary>What these contributions come to, under the default readings.</summary>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="InvalidCaseException">The case is malformed; the exception lists every problem.</exception>
    /// <example>
    /// <code>
    /// using Kubar.Benefits.Assessments;
    /// using Kubar.Benefits.Cases;
    ///
    /// ContributionAssessment year = ContributionAssessor.Assess(new()
    /// {
    ///     Id = "i-1",
    ///     Contributor = ContributorKind.Bpu,
    ///     MonthlyIncome = new(1_000_000),
    ///     Sector = Sector.Other,
    ///     PaidBy = ContributionPayer.Self,
    ///     Months = new(new(2024, 1), new(2024, 12)),
    /// });
    /// Console.WriteLine($"{year.Totals.Jkk} and {year.Totals.Jkm}");
    /// // Rp120,000 and Rp81,600
    /// </code>
    /// </example>
    public static ContributionAssessment Assess(ContributionCase contribution) => Assess(contribution, AssessmentOptions.Default);

    /// <summary>What these contributions come to.</summary>
    /// <param name="contribution">The case.</param>
    /// <param name="options">How to assess.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The case or the options are null.</exception>
    /// <exception cref="InvalidCaseException">The case is malformed; the exception lists every problem.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static ContributionAssessment Assess(ContributionCase contribution, AssessmentOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        ArgumentNullException.ThrowIfNull(options);
        return TryAssess(contribution, options, out ContributionAssessment? assessment, out ValueList<Problem> problems, cancellation)
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
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>Whether the case and the options are well formed.</returns>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static bool TryAssess(
        ContributionCase contribution,
        AssessmentOptions options,
        [NotNullWhen(true)] out ContributionAssessment? assessment,
        out ValueList<Problem> problems,
        CancellationToken cancellation = default)
    {
        problems = [.. ContributionCheck.ProblemsOf(contribution), .. OptionsCheck.ProblemsOf(options)];
        assessment = problems.Count == 0 && contribution is not null && options is not null ? ContributionAssessing.Of(contribution, options, cancellation) : null;
        return assessment is not null;
    }
}
