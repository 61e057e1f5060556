using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Interviews;

/// <summary>What to ask next of a case of which some facts are not known: for whoever builds a form, or sits before a family.</summary>
/// <remarks>
/// The kind and the day of the event and the segment must be told first; without them there is no case. Whoever does not know an
/// answer leaves the fact out and asks the next question; what remains open at the end is what the assessment calls undetermined.
/// </remarks>
public static class Interview
{
    /// <summary>The questions that are still open under the default readings, that which matters most first.</summary>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="InvalidCaseException">The case is malformed; the exception lists every problem.</exception>
    /// <example>
    /// <code>
    /// using Kubar.Benefits.Assessments;
    /// using Kubar.Benefits.Cases;
    /// using Kubar.Benefits.Interviews;
    ///
    /// var died = new BenefitCase
    /// {
    ///     Id = "k-5",
    ///     Participant = new() { Segment = Segment.Bpu },
    ///     Membership = new() { RegisteredOn = new(2023, 1, 2) },
    ///     Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2024, 8, 20) },
    ///     Family = new() { Spouse = true, Children = [] },
    /// };
    ///
    /// InterviewQuestion question = Interview.Next(died)[0];
    /// Console.WriteLine($"{question.Path}: {question.Name.English}, {question.Form}");
    /// // membership.paidMonths: the contribution months paid, Months
    /// </code>
    /// </example>
    public static ValueList<InterviewQuestion> Next(BenefitCase benefitCase) => Next(benefitCase, AssessmentOptions.Default);

    /// <summary>The questions that are still open, that which matters most first; empty where nothing that can be told would change what is owed.</summary>
    /// <param name="benefitCase">The case as far as it is known.</param>
    /// <param name="options">How to assess.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <remarks>
    /// Each question is answered in turn with values that stand for all its answers, and the case is assessed with each. First
    /// comes the question after which, on average over its answers, the bounds of all benefits are least apart in rupiah (those of a
    /// scholarship over all its years; a benefit that nothing bounds counts as Rp1,000,000,000 apart from Rp0); among equals the one
    /// after which the fewest facts are missing, then the one that stands first in the contract. An answer that would make the case
    /// malformed is left out.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The case or the options are null.</exception>
    /// <exception cref="InvalidCaseException">The case or the options are malformed; the exception lists every problem.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static ValueList<InterviewQuestion> Next(BenefitCase benefitCase, AssessmentOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(benefitCase);
        ArgumentNullException.ThrowIfNull(options);
        ValueList<Problem> problems = [.. CaseCheck.ProblemsOf(benefitCase), .. OptionsCheck.ProblemsOf(options)];
        return problems.Count == 0 ? new QuestionOrder(benefitCase, Bare(options), cancellation).Of() : throw new InvalidCaseException(problems);
    }

    /// <summary>Whether nothing that can be told would change what is owed: there is nothing left to ask.</summary>
    /// <param name="benefitCase">The case as far as it is known.</param>
    /// <param name="options">How to assess; null: under the default readings.</param>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="InvalidCaseException">The case or the options are malformed; the exception lists every problem.</exception>
    public static bool IsDecided(BenefitCase benefitCase, AssessmentOptions? options = null) =>
        OpenFacts.Of(Assessor.Assess(benefitCase, Bare(options ?? AssessmentOptions.Default)).Entitlements).Count == 0;

    // What it depends on and how it came about is not asked for.
    private static AssessmentOptions Bare(AssessmentOptions options) => options with { FindDependence = false, Explain = false };
}
