using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Cli.Roster.Answers;

/// <summary>Answers many cases at once; one evaluator serves one thread.</summary>
internal interface IRosterEvaluator
{
    /// <summary>Answers each case.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="parts">What of each is handed out again in others; empty: of none.</param>
    /// <param name="answers">As many places for answers.</param>
    void Evaluate(ReadOnlySpan<BenefitCase> cases, ReadOnlySpan<PersonParts> parts, Span<CaseAnswer> answers);
}
