using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// The derivation of an entitlement: the result first, then what decided it, then what it rests on. Only what decided the
/// result is told, and what came close and did not apply.
/// </summary>
internal sealed class Explaining(RecordSteps records, Evaluation evaluation, ValueList<string> dependsOn, IReadOnlyList<Benefit> notOwed)
{
    public Explanation Of(Benefit benefit, Entitlement entitlement) => new(
        new[] { Result(benefit, entitlement) }
            .Concat(Conditions(benefit, entitlement.Outcome))
            .Concat(entitlement.Outcome is NotOwed ? records.Otherwise(benefit, notOwed) : [])
            .Concat(Readings(benefit, entitlement))
            .ToValueList());

    private ExplanationStep Result(Benefit benefit, Entitlement entitlement) => new()
    {
        Id = benefit.Id,
        Name = benefit.Name,
        Value = entitlement.Outcome switch
        {
            Entitled entitled => ValueOf(benefit, entitled, entitlement.Scheduled),
            NotOwed => new("tidak berhak", "not owed"),
            Undetermined undetermined => Open(undetermined),
            _ => null,
        },
        Sources = entitlement.Sources,
        Because = entitlement.Outcome is NotOwed ? [] : Derivation(benefit, entitlement),
    };

    private LocalizedText? ValueOf(Benefit benefit, Entitled entitled, Rupiah later)
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
            _ => new Formula(evaluation, records).Of(benefit.Amount!.Node),
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

    private ValueList<ExplanationStep> Derivation(Benefit benefit, Entitlement entitlement)
    {
        var formula = new Formula(evaluation, records);
        if (benefit.Amount is { } amount)
        {
            formula.Of(amount.Node);
        }

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
    private static ExplanationStep WithoutMonths(ExplanationStep step) =>
        step with { Because = step.Because.Where(because => because.Id != RecordSteps.MonthsId).ToValueList() };

    /// <summary>A benefit that is one figure of the law: the benefit's own line says it.</summary>
    private bool IsTheFigureItself(Formula formula) =>
        formula.Steps is [{ Because.Count: 0 } only] && evaluation.Graph.Operations.Any(operation => operation.Payload is Parameter figure && figure.Id == only.Id);

    private IEnumerable<ExplanationStep> Conditions(Benefit benefit, Outcome outcome)
    {
        if (outcome is NotOwed)
        {
            return ToldOnce(Reasons.Deciding(benefit.OwedWhen.Node, holds: false, evaluation).Distinct().Select(StepOf));
        }

        return ToldOnce(Known(benefit.OwedWhen.Node)
            .Concat(Reasons.Deciding(benefit.DeferredWhen.Node, holds: true, evaluation))
            .Concat(benefit.BearsArrears ? Reasons.Deciding(Rules.Chapter.TakesOut(benefit.Info.Program).Node, holds: true, evaluation) : [])
            .Concat(Recipient(benefit.Payee.Node))
            .Concat(Reasons.Deciding(benefit.PaidByEmployer.Node, holds: true, evaluation))
            .Distinct()
            .Select(StepOf)
            .Where(step => step.Sources.Count > 0));
    }

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

    private ExplanationStep StepOf(NamedNode node) => new()
    {
        Id = node.Step.Id,
        Name = Wording.OfCondition(node, evaluation, remark: records.Remark),
        Sources = Citations.Of(node, evaluation),
        Because = [.. SumsIn(node), .. records.Months(node)],
    };

    /// <summary>Months that an earlier condition has listed are not listed again.</summary>
    private static IEnumerable<ExplanationStep> ToldOnce(IEnumerable<ExplanationStep> steps)
    {
        var told = new HashSet<ExplanationStep>();
        return steps.Select(step => step with { Because = step.Because.Where(because => because.Id != RecordSteps.MonthsId || told.Add(because)).ToValueList() });
    }

    /// <summary>The sums that the sentence on a condition mentions, reckoned.</summary>
    private IEnumerable<ExplanationStep> SumsIn(NamedNode node)
    {
        var formula = new Formula(evaluation, records);
        if (evaluation[(Node)node].IsTrue)
        {
            foreach (NamedNode sum in ((Definition)node.Step).Met!.Mentions.OfType<NamedNode>().Where(sum => sum.Unit == Unit.Rupiah))
            {
                formula.Note(sum);
            }
        }

        return formula.Steps;
    }

    /// <summary>The questions on which this result depends; and of a result that is none, those that make no difference.</summary>
    private IEnumerable<ExplanationStep> Readings(Benefit benefit, Entitlement entitlement)
    {
        IEnumerable<Reading> own = entitlement.Outcome is NotOwed
            ? Questions.Of(Reasons.Deciding(benefit.OwedWhen.Node, holds: false, evaluation))
            : [];
        ILookup<bool, Reading> questions = own
            .Union(ReadingCatalogue.All.Where(reading => dependsOn.Contains(reading.Id, StringComparer.Ordinal)))
            .ToLookup(reading => records.OtherReadings.Change(entitlement, reading));
        Reading[] harmless = [.. questions[false].Intersect(own)];
        return questions[true]
            .Select(reading => Unsettled(reading, new(" Dengan tafsir lain hasilnya berbeda.", " Under another reading the answer differs.")))
            .Concat(harmless.Length > 1
                ? [Harmless(harmless)]
                : harmless.Select(reading => Unsettled(reading, new(" Di sini semua tafsir memberi hasil yang sama.", " Here every reading gives the same answer."))));
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
