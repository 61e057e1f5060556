using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>What an explanation says of a benefit that came close: the smallest change of a few days or months.</summary>
internal sealed class CameClose
{
    private readonly IReadOnlyList<Goal> _goals;

    public CameClose(BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation, IReadOnlyList<Benefit> notOwed, CancellationToken cancellation)
    {
        _goals = [.. notOwed.Select(benefit => new Goal(benefit, payable: false))];
        ChangeSearch.RunNear(benefitCase, options, evaluation, _goals, cancellation);
    }

    public IEnumerable<ExplanationStep> Of(Benefit benefit)
    {
        foreach (Goal goal in _goals)
        {
            if (ReferenceEquals(goal.Benefit, benefit))
            {
                return goal.Found.Count == 0 ? [] : goal.InOrder.Select(StepOf);
            }
        }

        return [];
    }

    private static ExplanationStep StepOf(CaseChange change)
    {
        Rupiah sum = change.Assessment.Totals.PayableNow;
        return new()
        {
            Id = "otherwise",
            Name = new(
                $"akan berhak seandainya {change.Text.Indonesian}; seluruhnya {sum.ToString(Language.Indonesian)} dibayar sekarang",
                $"would be owed if {change.Text.English}; {sum.ToString(Language.English)} payable now in all"),
        };
    }
}
