using System.Diagnostics.CodeAnalysis;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Assessments;

/// <summary>Assesses cases: the library's one call.</summary>
public static class Assessor
{
    /// <summary>What is owed in this case, under the default readings.</summary>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="InvalidCaseException">The case is malformed; the exception lists every problem.</exception>
    /// <example>
    /// <code>
    /// using Kubar.Benefits.Assessments;
    /// using Kubar.Benefits.Cases;
    ///
    /// var died = new BenefitCase
    /// {
    ///     Id = "k-2",
    ///     Participant = new() { Segment = Segment.Bpu },
    ///     Membership = new() { RegisteredOn = new(2023, 1, 2), PaidMonths = [new(new(2023, 1), new(2024, 8))] },
    ///     Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2024, 8, 20) },
    ///     Family = new() { Spouse = true, Children = [] },
    /// };
    ///
    /// Assessment assessment = Assessor.Assess(died);
    /// Console.WriteLine($"{assessment["jkm.lump-sum"]!.Amount} of {assessment.Totals.PayableNow}");
    /// // Rp20,000,000 of Rp42,000,000
    /// </code>
    /// </example>
    public static Assessment Assess(BenefitCase benefitCase) => Assess(benefitCase, AssessmentOptions.Default);

    /// <summary>What is owed in this case.</summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="options">How to assess.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The case or the options are null.</exception>
    /// <exception cref="InvalidCaseException">The case is malformed; the exception lists every problem.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static Assessment Assess(BenefitCase benefitCase, AssessmentOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(benefitCase);
        ArgumentNullException.ThrowIfNull(options);
        return TryAssess(benefitCase, options, out Assessment? assessment, out ValueList<Problem> problems, cancellation)
            ? assessment
            : throw new InvalidCaseException(problems);
    }

    /// <summary>What is owed in this case under the default readings, or everything that is wrong with it. Nothing handed in, null included, is an exception here.</summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="assessment">What is owed, when the case is well formed.</param>
    /// <param name="problems">Every problem, each with its path; empty when the case is well formed.</param>
    /// <returns>Whether the case is well formed.</returns>
    /// <example>
    /// <code>
    /// using Kubar.Benefits;
    /// using Kubar.Benefits.Assessments;
    /// using Kubar.Benefits.Cases;
    ///
    /// var unsure = new BenefitCase
    /// {
    ///     Id = "",
    ///     Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(-1) },
    ///     Event = new() { Kind = EventKind.NonWorkDeath, Date = new(1899, 12, 31) },
    /// };
    ///
    /// if (!Assessor.TryAssess(unsure, out Assessment? assessment, out ValueList&lt;Problem&gt; problems))
    /// {
    ///     Console.WriteLine(string.Join(", ", problems.Select(problem =&gt; problem.Path)));
    /// }
    /// // id, participant.monthlyIncome, event.date
    /// </code>
    /// </example>
    public static bool TryAssess(BenefitCase benefitCase, [NotNullWhen(true)] out Assessment? assessment, out ValueList<Problem> problems) =>
        TryAssess(benefitCase, AssessmentOptions.Default, out assessment, out problems);

    /// <summary>What is owed in this case, or everything that is wrong with it. Nothing handed in, null included, is an exception here.</summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="options">How to assess.</param>
    /// <param name="assessment">What is owed, when the case is well formed.</param>
    /// <param name="problems">Every problem, each with its path; empty when the case is well formed.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>Whether the case and the options are well formed.</returns>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static bool TryAssess(
        BenefitCase benefitCase,
        AssessmentOptions options,
        [NotNullWhen(true)] out Assessment? assessment,
        out ValueList<Problem> problems,
        CancellationToken cancellation = default)
    {
        problems = [.. CaseCheck.ProblemsOf(benefitCase), .. OptionsCheck.ProblemsOf(options)];
        assessment = problems.Count == 0 && benefitCase is not null && options is not null ? Assessing.Of(benefitCase, options, cancellation) : null;
        return assessment is not null;
    }
}
