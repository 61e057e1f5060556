using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Roster.Answers;

/// <summary>
/// Answers a case of which a range of incomes is known. What an income comes to never falls as it grows; so where both ends of the
/// range come to the same, everything between them does.
/// </summary>
internal sealed class IncomeRanges(RosterEvent happening, AssessmentOptions options)
{
    private readonly SingleEvaluator _single = new(happening, options);
    private readonly CaseAnswer[] _ends = new CaseAnswer[2];

    /// <summary>The answer that every income of the range gives; null where they do not give the same.</summary>
    public RowAnswer? AnswerOf(BenefitCase one, RupiahBounds range)
    {
        if (range.Most is not { } most)
        {
            return null;
        }

        _single.Evaluate([RowCases.With(one, range.Least), RowCases.With(one, most)], _ends);
        return _ends[0].Answer is { } first && _ends[1].Answer is { } second && IsSame(first, second) ? first : null;
    }

    private static bool IsSame(RowAnswer first, RowAnswer second) =>
        first.Totals == second.Totals
        && first.ArrearsMonths == second.ArrearsMonths
        && first.Benefits.Zip(second.Benefits).All(pair => IsSame(pair.First, pair.Second));

    private static bool IsSame(BenefitAnswer first, BenefitAnswer second) =>
        first with { Reasons = [], Missing = [] } == second with { Reasons = [], Missing = [] }
        && first.Reasons.SequenceEqual(second.Reasons, StringComparer.Ordinal)
        && first.Missing.SequenceEqual(second.Missing, StringComparer.Ordinal);
}
