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
            answers[index] = Assessor.TryAssess(cases[index], _options, out Assessment? assessment, out ValueList<Problem> problems)
                ? new(RowAnswer.Of(assessment, question.Benefits), [])
                : new(null, problems);
        }
    }

    /// <summary>Answers a case that is known to be well formed: it is not examined again.</summary>
    public CaseAnswer AnswerOfSound(BenefitCase one)
    {
        if (_areOptionsSound)
        {
            return new(RowAnswer.Of(Assessing.Of(one, _options, CancellationToken.None), question.Benefits), []);
        }

        CaseAnswer answer = default;
        Evaluate([one], new Span<CaseAnswer>(ref answer));
        return answer;
    }
}
