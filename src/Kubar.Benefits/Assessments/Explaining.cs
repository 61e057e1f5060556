using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// The derivation of an entitlement: the result first, then what decided it, then what it rests on. Only what decided the
/// result is told, and what came close and did not apply.
/// </summary>
internal sealed class Explaining(RecordSteps records, Evaluation evaluation, ValueList<string> dependsOn)
{
    private Bounds LawDay => evaluation[LawInForce.Day];

    public Explanation Of(Benefit benefit, Entitlement entitlement) => new(
        new[] { Result(benefit, entitlement) }
            .Concat(Conditions(benefit, entitlement.Outcome))
            .Concat(Readings(benefit, entitlement.Outcome))
            .ToValueList());

    private ExplanationStep Result(Benefit benefit, Entitlement entitlement) => new()
    {
        Id = benefit.Id,
        Name = benefit.Name,
        Value = entitlement.Outcome switch
        {
            Entitled entitled => ValueOf(benefit, entitled, entitlement.Schedule),
            NotOwed => new("tidak terutang", "not owed"),
            Undetermined undetermined => Open(undetermined),
            _ => null,
        },
        Sources = entitlement.Sources,
        Because = entitlement.Outcome is NotOwed ? [] : Derivation(benefit, entitlement.Outcome),
    };

    private LocalizedText? ValueOf(Benefit benefit, Entitled entitled, ValueList<Instalment> schedule)
    {
        if (schedule.Count > 0)
        {
            long now = entitled.Value.Amount!.Value.Value;
            long later = schedule.Sum(instalment => instalment.Amount.Value) - now;
            return new(
                $"{Money(now, Language.Indonesian)} sekarang, {Money(later, Language.Indonesian)} terjadwal",
                $"{Money(now, Language.English)} now, {Money(later, Language.English)} scheduled");
        }

        return entitled.Value switch
        {
            UnlimitedCare { ActualCost: { } cost } => new(
                $"tanpa batas biaya; biaya sampai sekarang {cost.ToString(Language.Indonesian)}",
                $"without a cost ceiling; cost so far {cost.ToString(Language.English)}"),
            UnlimitedCare => new("tanpa batas biaya", "without a cost ceiling"),
            InKind => new("dalam bentuk layanan", "in kind"),
            _ => new Formula(evaluation).Of(benefit.Amount!.Node),
        };
    }

    private static LocalizedText Open(Undetermined undetermined) => (undetermined.AtLeast, undetermined.AtMost) switch
    {
        ({ } least, { } most) => new(
            $"belum dapat ditentukan: {least.ToString(Language.Indonesian)} sampai {most.ToString(Language.Indonesian)}",
            $"undetermined: {least.ToString(Language.English)} to {most.ToString(Language.English)}"),
        ({ } least, null) => new(
            $"belum dapat ditentukan: paling sedikit {least.ToString(Language.Indonesian)}",
            $"undetermined: at least {least.ToString(Language.English)}"),
        _ => new("belum dapat ditentukan", "undetermined"),
    };

    private ValueList<ExplanationStep> Derivation(Benefit benefit, Outcome outcome)
    {
        var formula = new Formula(evaluation);
        if (benefit.Amount is { } amount)
        {
            formula.Of(amount.Node);
        }

        IEnumerable<ExplanationStep> missing = outcome is Undetermined undetermined
            ? undetermined.Missing.Select(path => new ExplanationStep
            {
                Id = path,
                Name = Missing(path),
            })
            : [];
        return missing.Concat(IsTheFigureItself(formula) ? [] : formula.Steps).ToValueList();
    }

    /// <summary>A benefit that is one figure of the law: the benefit's own line says it.</summary>
    private static bool IsTheFigureItself(Formula formula) =>
        formula.Steps is [{ Because.Count: 0 } only] && Rules.Rulebook.IsParameter(only.Id);

    private IEnumerable<ExplanationStep> Conditions(Benefit benefit, Outcome outcome)
    {
        IEnumerable<NamedNode> deciding = outcome is NotOwed
            ? Reasons.Deciding(benefit.OwedWhen.Node, holds: false, evaluation)
            : Known(benefit.OwedWhen.Node)
                .Concat(Reasons.Deciding(benefit.DeferredWhen.Node, holds: true, evaluation))
                .Concat(benefit.BearsArrears ? Reasons.Deciding(Rules.Arrears.TakenOut.Node, holds: true, evaluation) : [])
                .Concat(Recipient(benefit.Payee.Node));
        return deciding.Distinct().Select(StepOf);
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
        Name = Wording.OfCondition(node, evaluation),
        Sources = Sources(((Definition)node.Step).Sources),
        Because = records.Behind(node),
    };

    private IEnumerable<ExplanationStep> Readings(Benefit benefit, Outcome outcome)
    {
        IReadOnlyList<NamedNode> failed = outcome is NotOwed ? Reasons.Deciding(benefit.OwedWhen.Node, holds: false, evaluation) : [];
        var questions = new SortedSet<int>();
        foreach (NamedNode node in failed)
        {
            Questions(node.Body, questions);
        }

        return questions.Select(question => ReadingCatalogue.All[question]).Select(reading => new ExplanationStep
        {
            Id = $"reading.{reading.Id}",
            Name = dependsOn.Contains(reading.Id, StringComparer.Ordinal)
                ? new(
                    $"Belum ada ketentuan tegas: {reading.Question.Indonesian} Dengan tafsir lain hasilnya berbeda.",
                    $"Not settled in law: {reading.Question.English} Under another reading the answer differs.")
                : new(
                    $"Belum ada ketentuan tegas: {reading.Question.Indonesian} Di sini semua tafsir memberi hasil yang sama.",
                    $"Not settled in law: {reading.Question.English} Here every reading gives the same answer."),
        });
    }

    /// <summary>The questions a condition asks itself: not those of other named steps, nor that of the day of the law.</summary>
    private static void Questions(Node node, SortedSet<int> questions)
    {
        switch (node)
        {
            case ReadingNode reading:
                questions.Add(reading.Question);
                break;
            case NamedNode or ParameterNode:
                break;
            default:
                foreach (Node operand in node.Operands)
                {
                    Questions(operand, questions);
                }

                break;
        }
    }

    private ValueList<Citation> Sources(IReadOnlyList<DatedCitation> sources) =>
        sources.Where(source => source.IsInForceOn(LawDay)).Select(source => source.Citation).ToValueList();

    private static LocalizedText Missing(string path)
    {
        LocalizedText name = FactNames.OfPath(path);
        return new($"belum diketahui: {name.Indonesian}", $"not known: {name.English}");
    }

    private static string Money(long amount, Language language) => new Rupiah(amount).ToString(language);
}
