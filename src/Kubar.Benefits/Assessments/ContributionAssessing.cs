using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Contributions;
using Kubar.Benefits.Rules.Records;

namespace Kubar.Benefits.Assessments;

/// <summary>From the values of the rules on contributions to what they come to, month by month. It knows no law.</summary>
internal sealed class ContributionAssessing(ContributionCase contribution, AssessmentOptions options, CancellationToken cancellation)
{
    private readonly ContributionRecords _records = new(contribution, options.PublicHolidays, options.Readings, options.Rulebook.Figures);
    private readonly List<Notice> _warnings = [];
    private ulong _asked;

    /// <summary>The assessment of a well-formed case.</summary>
    public static ContributionAssessment Of(ContributionCase contribution, AssessmentOptions options, CancellationToken cancellation)
    {
        var assessing = new ContributionAssessing(contribution, options, cancellation);
        ContributionAssessment assessment = assessing.Build();
        return options.FindDependence
            ? assessment with { DependsOn = assessing.Dependence(assessment) }
            : assessment;
    }

    /// <summary>What a month comes to for so many workers.</summary>
    public static ContributionTotals TotalsOf(MonthContribution month, int workers) => new(
        workers * month.Jkk.Amount,
        workers * month.Jkm.Amount,
        workers * ((month.Jkk.Fine ?? BoundedAmount.Zero) + (month.Jkm.Fine ?? BoundedAmount.Zero)));

    private ContributionAssessment Build()
    {
        int first = Calendar.Number(contribution.Months.First);
        int last = Calendar.Number(contribution.Months.Last);
        ValueList<MonthContribution> months = Enumerable.Range(first, last - first + 1).Select(MonthOf).ToValueList();
        return new()
        {
            Id = contribution.Id,
            Months = months,
            Workers = contribution.Workers,
            Totals = months.Aggregate(ContributionTotals.Zero, (sum, month) => sum + TotalsOf(month, contribution.Workers)),
            ReimbursementClaimBy = _records.ReimbursementClaimBy,
            DependsOn = [],
            Warnings = NotTheLaw.MarkOf(options.Rulebook).Concat(_warnings.Distinct()).ToValueList(),
            Grade = months.Max(month => (Grade)Math.Max((int)month.Jkk.Grade, (int)month.Jkm.Grade)),
        };
    }

    private MonthContribution MonthOf(int month)
    {
        cancellation.ThrowIfCancellationRequested();
        using var evaluation = Evaluation.Of(options.Rulebook.Contributions.Graph, _records.Of(month));
        ProgramContribution[] programs = [.. ContributionChapter.Rules.Select(rule => ContributionTo(rule, month, evaluation))];
        _asked |= evaluation.Asked;
        _warnings.AddRange(ContributionWarnings.All
            .Where(warning => evaluation[warning.When].IsTrue)
            .Select(warning => new Notice(warning.Code, Wording.Of(warning.Text, evaluation))));
        return new()
        {
            Month = Calendar.FirstDay(month).ToYearMonth(),
            DueOn = _records.DueOn(month),
            Jkk = programs[0],
            Jkm = programs[1],
        };
    }

    private ProgramContribution ContributionTo(ContributionRule rule, int month, Evaluation evaluation)
    {
        Value amount = evaluation.ValueOf(rule.Amount);
        NamedNode? relief = AppliedRelief(rule, evaluation);
        BoundedAmount toJkp = Bounded(rule.ToJobLoss, evaluation);
        int grade = Math.Max(amount.Grade, contribution.PaidOn is null ? 0 : evaluation.ValueOf(rule.Fine).Grade);
        grade = Math.Max(grade, toJkp == BoundedAmount.Zero ? 0 : evaluation.ValueOf(rule.ToJobLoss).Grade);
        var result = new ProgramContribution
        {
            Program = rule.Program,
            Amount = Bounded(rule.Amount, evaluation),
            Fine = contribution.PaidOn is null ? null : Bounded(rule.Fine, evaluation),
            ToJkp = toJkp,
            Relief = relief is null ? null : new(relief.Step.Id, Wording.OfCondition(relief, evaluation)),
            ReliefSources = relief is null ? [] : Citations.Of(relief, evaluation),
            Sources = UsedSources.Of(rule.Amount, evaluation),
            Grade = (Grade)Math.Max((int)Grade.A, grade),
        };
        return options.Explain
            ? result with { Explanation = new ContributionExplaining(contribution, _records.DueOn(month), evaluation).Of(rule, month, result) }
            : result;
    }

    /// <summary>The relief on the branch that the amount took.</summary>
    private static NamedNode? AppliedRelief(ContributionRule rule, Evaluation evaluation) => rule.Reliefs
        .Select(relief => (NamedNode)relief.Applies.Node)
        .FirstOrDefault(relief => evaluation[(Node)relief].IsTrue && TakenConditions.Of(rule.Amount, evaluation).Contains(relief));

    /// <summary>What is missing for a sum that never falls below zero, whatever its terms.</summary>
    private static BoundedAmount Bounded(Amount amount, Evaluation evaluation)
    {
        Value value = evaluation.ValueOf(amount);
        return value.Bounds.IsKnown
            ? new(new(value.Bounds.Min), new Rupiah(value.Bounds.Min), [])
            : new(
                new(Math.Max(0, value.Bounds.Min)),
                value.HasNoCeiling ? null : new Rupiah(value.Bounds.Max),
                new MissingFacts().Of(evaluation, amount).ToValueList());
    }

    /// <summary>Under which other answers some amount would differ; a question that was never asked makes no difference.</summary>
    private ValueList<string> Dependence(ContributionAssessment assessment) => ReadingCatalogue.All
        .Where(reading => (_asked & (1UL << reading.Index)) != 0 || reading == ReadingCatalogue.CollectiveLeave || reading == ReadingCatalogue.Saturday)
        .Where(reading => reading.Alternatives.Any(alternative => alternative != options.Readings[reading] && Differs(assessment, alternative)))
        .Select(reading => reading.Id)
        .ToValueList();

    private bool Differs(ContributionAssessment assessment, ReadingAlternative alternative)
    {
        AssessmentOptions other = options with { Readings = options.Readings.With(alternative), Explain = false, FindDependence = false };
        return new ContributionAssessing(contribution, other, cancellation).ComesOutOtherwise(assessment.Months);
    }

    /// <summary>Whether some sum is another than one of these months says. Nothing but the sums is reckoned.</summary>
    private bool ComesOutOtherwise(ValueList<MonthContribution> months)
    {
        int first = Calendar.Number(contribution.Months.First);
        for (int i = 0; i < months.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            using var evaluation = Evaluation.Of(options.Rulebook.Contributions.Graph, _records.Of(first + i));
            if (SumsOf(ContributionChapter.Rules[0], evaluation) != SumsOf(months[i].Jkk) || SumsOf(ContributionChapter.Rules[1], evaluation) != SumsOf(months[i].Jkm))
            {
                return true;
            }
        }

        return false;
    }

    private (BoundedAmount Amount, BoundedAmount? Fine, BoundedAmount ToJkp) SumsOf(ContributionRule rule, Evaluation evaluation) =>
        (Bounded(rule.Amount, evaluation), contribution.PaidOn is null ? null : Bounded(rule.Fine, evaluation), Bounded(rule.ToJobLoss, evaluation));

    private static (BoundedAmount Amount, BoundedAmount? Fine, BoundedAmount ToJkp) SumsOf(ProgramContribution program) => (program.Amount, program.Fine, program.ToJkp);
}
