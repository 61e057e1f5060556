using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.Contributions;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>The derivation of a month's contribution: the sum first, then reliefs, the part for JKP, the due date and the fine.</summary>
internal sealed class ContributionExplaining(ContributionCase contribution, LocalDate? dueOn, Evaluation evaluation)
{
    public Explanation Of(ContributionRule rule, int month, ProgramContribution result) => new(
        new[] { Result(rule, month, result) }
            .Concat(Conditions(rule))
            .Concat(ToJkp(rule, result))
            .Concat(Due())
            .Concat(Fine(rule, result))
            .ToValueList());

    private ExplanationStep Result(ContributionRule rule, int month, ProgramContribution result)
    {
        var formula = new Formula(evaluation);
        LocalizedText value = formula.Of(rule.Amount.Node);
        return new()
        {
            Id = rule.Id,
            Name = new(
                $"{rule.Name.Indonesian} {MonthList.Month(month, Language.Indonesian)}",
                $"{rule.Name.English} of {MonthList.Month(month, Language.English)}"),
            Value = result.Amount.Amount is null ? Open(result.Amount) : value,
            Sources = result.Amount.Amount is null || formula.Steps.Count == 0 ? result.Sources : [],
            Because = [.. Missing(result.Amount), .. formula.Steps],
        };
    }

    private static LocalizedText Open(BoundedAmount amount) => amount.AtMost is { } most
        ? new(
            $"belum dapat ditentukan: {amount.AtLeast.ToString(Language.Indonesian)} s.d. {most.ToString(Language.Indonesian)}",
            $"undetermined: {amount.AtLeast.ToString(Language.English)} to {most.ToString(Language.English)}")
        : new(
            $"belum dapat ditentukan: paling sedikit {amount.AtLeast.ToString(Language.Indonesian)}",
            $"undetermined: at least {amount.AtLeast.ToString(Language.English)}");

    private static IEnumerable<ExplanationStep> Missing(BoundedAmount amount)
    {
        if (amount.Missing.Count > 0)
        {
            LocalizedText missing = FactNames.OfPaths(amount.Missing);
            yield return new()
            {
                Id = "missing",
                Name = new($"yang belum diketahui: {missing.Indonesian}", $"not known: {missing.English}"),
            };
        }
    }

    /// <summary>What stood at the forks: of a relief that does not apply, only in a month in which it applies to others.</summary>
    private IEnumerable<ExplanationStep> Conditions(ContributionRule rule) => TakenConditions.Of(rule.Amount, evaluation)
        .Where(condition => evaluation[(Node)condition].IsKnown)
        .Where(condition => evaluation[(Node)condition].IsTrue || !rule.Reliefs.Any(relief => IsOutOfItsMonths(relief, condition)))
        .SelectMany(condition => evaluation[(Node)condition].IsTrue ? [condition] : Reasons.Deciding(condition, holds: false, evaluation))
        .Select(condition => new ExplanationStep
        {
            Id = condition.Step.Id,
            Name = Wording.OfCondition(condition, evaluation),
            Sources = Citations.Of(condition, evaluation),
        });

    private bool IsOutOfItsMonths(Relief relief, NamedNode condition) =>
        ReferenceEquals(relief.Applies.Node, condition) && !evaluation[relief.InItsMonths].IsTrue;

    private IEnumerable<ExplanationStep> ToJkp(ContributionRule rule, ProgramContribution result)
    {
        if (result.ToJkp == BoundedAmount.Zero)
        {
            yield break;
        }

        var formula = new Formula(evaluation);
        LocalizedText value = formula.Of(rule.ToJobLoss.Node);
        yield return new()
        {
            Id = "contribution.to-jkp",
            Name = new("di dalamnya, untuk program jaminan kehilangan pekerjaan (JKP)", "of which for the job-loss programme (JKP)"),
            Value = result.ToJkp.Amount is null ? Open(result.ToJkp) : value,
            Sources = UsedSources.Of(rule.ToJobLoss, evaluation),
            Because = Missing(result.ToJkp).ToValueList(),
        };
    }

    private IEnumerable<ExplanationStep> Due()
    {
        if (dueOn is { } day)
        {
            yield return new()
            {
                Id = "contribution.due",
                Name = new($"jatuh tempo {Wording.Day(day, Language.Indonesian)}", $"due on {Wording.Day(day, Language.English)}"),
                Sources = [DueDate.Source(contribution.Contributor)],
            };
        }
    }

    private IEnumerable<ExplanationStep> Fine(ContributionRule rule, ProgramContribution result)
    {
        if (result.Fine is not { } fine || fine == BoundedAmount.Zero)
        {
            yield break;
        }

        var formula = new Formula(evaluation);
        LocalizedText value = formula.Of(rule.Fine.Node);
        yield return new()
        {
            Id = "contribution.fine-amount",
            Name = new("denda keterlambatan", "fine for lateness"),
            Value = fine.Amount is null ? Open(fine) : value,
            Sources = UsedSources.Of(rule.Fine, evaluation).Where(source => !result.Sources.Contains(source)).ToValueList(),
            Because = Missing(fine).ToValueList(),
        };
    }
}
