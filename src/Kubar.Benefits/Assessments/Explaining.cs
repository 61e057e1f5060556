using System.Collections.Immutable;
using System.Numerics;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// The derivation of an entitlement: the result first, then what decided it, then what it rests on. Only what decided the
/// result is told, and what came close and did not apply.
/// </summary>
internal sealed class Explaining(RecordSteps records, Evaluation evaluation, ValueList<string> dependsOn, IReadOnlyList<Benefit> notOwed)
{
    // Several benefits are decided by the same condition, and of each it is told the same.
    private readonly Dictionary<NamedNode, ExplanationStep> _steps = new(ReferenceEqualityComparer.Instance);
    private readonly Reading[] _depended = DependedOn(dependsOn);

    private readonly Dictionary<NamedNode, ulong> _questions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Reading, ExplanationStep> _differing = [];

    public Explanation Of(Benefit benefit, Entitlement entitlement)
    {
        var steps = new List<ExplanationStep> { Result(benefit, entitlement) };
        if (entitlement.Outcome is NotOwed)
        {
            IReadOnlyList<NamedNode> failed = Reasons.Deciding(benefit.OwedWhen.Node, holds: false, evaluation);
            AddToldOnce(steps, failed, cited: false);
            steps.AddRange(records.Otherwise(benefit, notOwed));
            AddReadings(steps, entitlement, failed);
        }
        else
        {
            AddToldOnce(steps, Deciding(benefit), cited: true);
            AddReadings(steps, entitlement, []);
        }

        return new(steps.ToValueList());
    }

    private static Reading[] DependedOn(ValueList<string> ids)
    {
        var depended = new Reading[ids.Count];
        int found = 0;
        for (int i = 0; found < depended.Length; i++)
        {
            // They are named in the order of the catalogue.
            if (ReadingCatalogue.All[i].Id == ids[found])
            {
                depended[found++] = ReadingCatalogue.All[i];
            }
        }

        return depended;
    }

    private ExplanationStep Result(Benefit benefit, Entitlement entitlement)
    {
        var formula = new Formula(evaluation, records);
        LocalizedText? reckoned = entitlement.Outcome is not NotOwed && benefit.Amount is { } amount ? formula.Of(amount.Node) : null;
        return new()
        {
            Id = benefit.Id,
            Name = benefit.Name,
            Value = entitlement.Outcome switch
            {
                Entitled entitled => ValueOf(benefit, entitled, entitlement.Scheduled, reckoned),
                NotOwed => new("tidak berhak", "not owed"),
                Undetermined undetermined => Open(undetermined),
                _ => null,
            },
            Sources = entitlement.Sources,
            Because = entitlement.Outcome is NotOwed ? [] : Derivation(benefit, entitlement, formula),
        };
    }

    private LocalizedText? ValueOf(Benefit benefit, Entitled entitled, Rupiah later, LocalizedText? reckoned)
    {
        if (benefit.Schedule is { } schedule && evaluation[schedule.InForce].IsTrue)
        {
            Rupiah now = entitled.Value.Amount!.Value;
            return new(
                $"{now.ToString(Language.Indonesian)} sekarang, paling banyak {later.ToString(Language.Indonesian)} angsuran tahun berikutnya",
                $"{now.ToString(Language.English)} now, at most {later.ToString(Language.English)} in instalments of later years");
        }

        return entitled.Value switch
        {
            UnlimitedCare { ActualCost: { } cost } => new(
                $"tanpa batas biaya; biaya sampai sekarang {cost.ToString(Language.Indonesian)}",
                $"without a cost ceiling; cost so far {cost.ToString(Language.English)}"),
            UnlimitedCare => new("tanpa batas biaya", "without a cost ceiling"),
            InKind => new("dalam bentuk layanan", "in kind"),
            _ => reckoned,
        };
    }

    private static LocalizedText Open(Undetermined undetermined) => (undetermined.AtLeast, undetermined.AtMost) switch
    {
        ({ } least, { } most) when undetermined is { WholeAtLeast: { } wholeLeast, WholeAtMost: { } wholeMost } && wholeMost != most => new(
            $"belum dapat ditentukan: {Span(least, most, Language.Indonesian)} tahun ini, {Span(wholeLeast, wholeMost, Language.Indonesian)} seluruhnya",
            $"undetermined: {Span(least, most, Language.English)} this year, {Span(wholeLeast, wholeMost, Language.English)} in all"),
        ({ } least, { } most) => new(
            $"belum dapat ditentukan: {Span(least, most, Language.Indonesian)}",
            $"undetermined: {Span(least, most, Language.English)}"),
        ({ } least, null) => new(
            $"belum dapat ditentukan: paling sedikit {least.ToString(Language.Indonesian)}",
            $"undetermined: at least {least.ToString(Language.English)}"),
        _ => new("belum dapat ditentukan", "undetermined"),
    };

    private static string Span(Rupiah least, Rupiah most, Language language) =>
        $"{least.ToString(language)} {(language == Language.Indonesian ? "s.d." : "to")} {most.ToString(language)}";

    private ValueList<ExplanationStep> Derivation(Benefit benefit, Entitlement entitlement, Formula formula)
    {
        IEnumerable<ExplanationStep> open = entitlement.Outcome is Undetermined undetermined
            ? records.Open(benefit, undetermined, evaluation)
            : [];
        return [.. open, .. IsTheFigureItself(formula) ? [] : formula.Steps, .. Terms(benefit)];
    }

    /// <summary>What has to be known about the benefit besides, unless it comes to nothing.</summary>
    private IEnumerable<ExplanationStep> Terms(Benefit benefit) =>
        benefit is { IsUnlimitedCare: false, Amount: { } amount } && evaluation[amount] == Bounds.Of(0)
            ? []
            : benefit.Terms.Where(term => evaluation[term].IsTrue).Select(term => WithoutMonths(StepOf((NamedNode)term.Node)));

    /// <summary>What is only told lists no months, which the conditions do that hang on them.</summary>
    private static ExplanationStep WithoutMonths(ExplanationStep step) => !ListsMonths(step)
        ? step
        : step with { Because = step.Because.Where(because => !IsOnMonths(because)).ToValueList() };

    /// <summary>A benefit that is one figure of the law: the benefit's own line says it.</summary>
    private bool IsTheFigureItself(Formula formula) =>
        formula.Steps is [{ Because.Count: 0 } only] && records.Chapter.IdsOfFigures.Contains(only.Id);

    /// <summary>The conditions that decided a benefit that is owed or open.</summary>
    private List<NamedNode> Deciding(Benefit benefit) =>
    [
        .. Known(benefit.OwedWhen.Node),
        .. Reasons.Deciding(benefit.DeferredWhen.Node, holds: true, evaluation),
        .. benefit.BearsArrears ? Reasons.Deciding(Rules.Chapter.TakesOut(benefit.Info.Program).Node, holds: true, evaluation) : [],
        .. Recipient(benefit.Payee.Node),
        .. Reasons.Deciding(benefit.PaidByEmployer.Node, holds: true, evaluation),
    ];

    /// <summary>Of a conjunction that is still open, the parts that are known to hold.</summary>
    private IEnumerable<NamedNode> Known(Node condition) => condition is AllNode && !evaluation[condition].IsKnown
        ? condition.Operands.SelectMany(operand => Reasons.Deciding(operand, holds: true, evaluation))
        : Reasons.Deciding(condition, holds: true, evaluation);

    /// <summary>The conditions that chose who is paid.</summary>
    private IEnumerable<NamedNode> Recipient(Node payee)
    {
        while (payee is ChooseNode && evaluation[payee.Operands[0]].IsKnown)
        {
            if (payee.Operands[0] is NamedNode condition)
            {
                yield return condition;
            }

            payee = payee.Operands[evaluation[payee.Operands[0]].IsTrue ? 1 : 2];
        }
    }

    private ExplanationStep StepOf(NamedNode node)
    {
        if (!_steps.TryGetValue(node, out ExplanationStep? step))
        {
            step = new()
            {
                Id = node.Step.Id,
                Name = Wording.OfCondition(node, evaluation, remark: records.Remark),
                Sources = Citations.Of(node, evaluation),
                Because = [.. SumsIn(node), .. records.Months(node)],
            };
            _steps.Add(node, step);
        }

        return step;
    }

    /// <summary>Each condition once; where it is asked for, only one with an article. Months that an earlier condition has listed are not listed again.</summary>
    private void AddToldOnce(List<ExplanationStep> steps, IReadOnlyList<NamedNode> conditions, bool cited)
    {
        HashSet<ExplanationStep>? told = null;
        for (int i = 0; i < conditions.Count; i++)
        {
            ExplanationStep step = StepOf(conditions[i]);
            if ((cited && step.Sources.Count == 0) || IsAmongFirst(i))
            {
                continue;
            }

            steps.Add(ListsMonths(step)
                ? step with { Because = step.Because.Where(because => !IsOnMonths(because) || (told ??= []).Add(because)).ToValueList() }
                : step);
        }

        bool IsAmongFirst(int index)
        {
            for (int i = 0; i < index; i++)
            {
                if (ReferenceEquals(conditions[i], conditions[index]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool ListsMonths(ExplanationStep step)
    {
        bool any = false;
        foreach (ExplanationStep because in step.Because)
        {
            any |= IsOnMonths(because);
        }

        return any;
    }

    private static bool IsOnMonths(ExplanationStep step) => step.Id == RecordSteps.MonthsId;

    /// <summary>The sums that the sentence on a condition mentions, reckoned.</summary>
    private IReadOnlyList<ExplanationStep> SumsIn(NamedNode node)
    {
        ImmutableArray<NamedNode> sums = evaluation[(Node)node].IsTrue ? ((Definition)node.Step).SumsOfMet : [];
        if (sums.IsEmpty)
        {
            return [];
        }

        var formula = new Formula(evaluation, records);
        foreach (NamedNode sum in sums)
        {
            formula.Note(sum);
        }

        return formula.Steps;
    }

    /// <summary>The questions on which this result depends; and of a result that is none, those that make no difference.</summary>
    private void AddReadings(List<ExplanationStep> steps, Entitlement entitlement, IReadOnlyList<NamedNode> failed)
    {
        ulong own = 0;
        foreach (NamedNode condition in failed)
        {
            own |= QuestionsOf(condition);
        }

        List<Reading>? harmless = null;
        for (ulong left = own; left != 0; left &= left - 1)
        {
            Reading reading = ReadingCatalogue.All[BitOperations.TrailingZeroCount(left)];
            if (records.OtherReadings.Change(entitlement, reading))
            {
                steps.Add(Differing(reading));
            }
            else
            {
                (harmless ??= []).Add(reading);
            }
        }

        foreach (Reading reading in _depended)
        {
            if ((own & (1UL << reading.Index)) == 0 && records.OtherReadings.Change(entitlement, reading))
            {
                steps.Add(Differing(reading));
            }
        }

        if (harmless is not null)
        {
            steps.Add(harmless is [var only] ? Unsettled(only, new(" Di sini semua tafsir memberi hasil yang sama.", " Here every reading gives the same answer.")) : Harmless(harmless));
        }
    }

    private ulong QuestionsOf(NamedNode condition)
    {
        if (!_questions.TryGetValue(condition, out ulong questions))
        {
            _questions.Add(condition, questions = Questions.Of(condition, evaluation.Graph));
        }

        return questions;
    }

    private ExplanationStep Differing(Reading reading)
    {
        if (!_differing.TryGetValue(reading, out ExplanationStep? step))
        {
            _differing.Add(reading, step = Unsettled(reading, new(" Dengan tafsir lain hasilnya berbeda.", " Under another reading the answer differs.")));
        }

        return step;
    }

    private static ExplanationStep Harmless(IEnumerable<Reading> questions) => new()
    {
        Id = "readings",
        Name = new(
            "belum ada ketentuan tegas, tetapi di sini semua tafsir memberi hasil yang sama",
            "not settled in law, but here every reading gives the same answer"),
        Because = questions.Select(reading => new ExplanationStep { Id = $"reading.{reading.Id}", Name = reading.Question }).ToValueList(),
    };

    private static ExplanationStep Unsettled(Reading reading, LocalizedText consequence) => new()
    {
        Id = $"reading.{reading.Id}",
        Name = new(
            $"belum ada ketentuan tegas: {reading.Question.Indonesian}{consequence.Indonesian}",
            $"not settled in law: {reading.Question.English}{consequence.English}"),
    };
}
