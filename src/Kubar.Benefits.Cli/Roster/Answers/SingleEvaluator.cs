using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Cli.Roster.Answers;

/// <summary>Answers cases one by one, as <c>kubar assess</c> does.</summary>
internal sealed class SingleEvaluator(RosterEvent question, AssessmentOptions options) : IRosterEvaluator
{
    private readonly AssessmentOptions _options = options with { FindDependence = false, Explain = false };
    private readonly bool _areOptionsSound = OptionsCheck.ProblemsOf(options).Count == 0;

    public void Evaluate(ReadOnlySpan<BenefitCase> cases, ReadOnlySpan<PersonParts> parts, Span<CaseAnswer> answers) => Evaluate(cases, answers);

    /// <summary>Answers each case.</summary>
    public void Evaluate(ReadOnlySpan<BenefitCase> cases, Span<CaseAnswer> answers)
    {
        for (int index = 0; index < cases.Length; index++)
        {
            answers[index] = AnswerOf(cases[index]);
        }
    }

    /// <summary>Answers a case that is known to be well formed: it is not examined again, and nothing is said of it in words.</summary>
    /// <param name="one">The case.</param>
    /// <param name="warnings">The codes of the remarks on it; null: they are not known.</param>
    public CaseAnswer AnswerOfSound(BenefitCase one, IReadOnlyList<string>? warnings) => _areOptionsSound && warnings is not null
        ? new(RowAnswer.Of(Assessing.Bare(one, _options, _options.SituationOf(one)), question.Benefits, warnings), [])
        : AnswerOf(one);

    private CaseAnswer AnswerOf(BenefitCase one) =>
        Assessor.TryAssess(one, _options, out Assessment? assessment, out ValueList<Problem> problems)
            ? new(RowAnswer.Of(assessment, question.Benefits, [.. assessment.Warnings.Select(warning => warning.Code).Where(RosterEvent.Concerns)]), [])
            : new(null, problems);
}
