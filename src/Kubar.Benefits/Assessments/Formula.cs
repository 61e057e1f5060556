using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// A formula as the law writes it, with its numbers put in: <c>60% x 80 x Rp1.000.000 = Rp48.000.000</c>, and the steps on
/// which its numbers rest.
/// </summary>
internal sealed class Formula(Evaluation evaluation)
{
    private readonly List<ExplanationStep> _steps = [];

    public IReadOnlyList<ExplanationStep> Steps => _steps;

    /// <summary>The formula, its numbers and its result; only the result where there is nothing to compute.</summary>
    public LocalizedText Of(Node node)
    {
        LocalizedText text = TextOf(node);
        LocalizedText value = Wording.Of(node, evaluation);
        return text == value ? value : new($"{text.Indonesian} = {value.Indonesian}", $"{text.English} = {value.English}");
    }

    private LocalizedText TextOf(Node node) => node switch
    {
        NamedNode named => Note(named),
        ParameterNode parameter => Note(parameter),
        RoundNode => TextOf(node.Operands[0]),
        MultiplyNode when IsOne(node.Operands[0]) => TextOf(node.Operands[1]),
        MultiplyNode => Joined(Factor(node.Operands[0]), " x ", Factor(node.Operands[1])),
        AddNode when IsZero(node.Operands[0]) => TextOf(node.Operands[1]),
        AddNode when IsZero(node.Operands[1]) => TextOf(node.Operands[0]),
        AddNode => Joined(TextOf(node.Operands[0]), " + ", TextOf(node.Operands[1])),
        SubtractNode => Joined(TextOf(node.Operands[0]), " - ", TextOf(node.Operands[1])),
        MaximumNode or MinimumNode when node.Unit == Unit.Rupiah => Compared(node),
        ChooseNode when evaluation[node.Operands[0]].IsKnown => TextOf(node.Operands[evaluation[node.Operands[0]].IsTrue ? 1 : 2]),
        SumOverFirstNode sum => OverChildren(sum),
        _ => Wording.Of(node, evaluation),
    };

    /// <summary>In a product, a number of months or things stands bare: 60 % x 80 x the basis.</summary>
    private LocalizedText Factor(Node node)
    {
        LocalizedText text = TextOf(node);
        if (node is AddNode or SubtractNode)
        {
            return new($"({text.Indonesian})", $"({text.English})");
        }

        Bounds value = evaluation[node];
        return node.Unit is Unit.Months or Unit.Count or Unit.Years or Unit.Days && value.IsKnown
            ? new(Wording.Value(value.Min, Unit.Count, Language.Indonesian), Wording.Value(value.Min, Unit.Count, Language.English))
            : text;
    }

    private LocalizedText Note(NamedNode named)
    {
        var definition = (Definition)named.Step;
        var inner = new Formula(evaluation);
        LocalizedText formula = inner.Of(named.Body);
        if (definition.Formula is { } written)
        {
            LocalizedText text = Wording.Of(written, evaluation);
            LocalizedText value = Wording.Of(named, evaluation);
            formula = new($"{text.Indonesian} = {value.Indonesian}", $"{text.English} = {value.English}");
        }

        Add(new()
        {
            Id = definition.Id,
            Name = definition.Says is { } says ? Wording.Of(says, evaluation) : definition.Name,
            Value = formula,
            Sources = InForce(definition.Sources),
            Because = inner.Steps.ToValueList(),
        });
        return Wording.Of(named, evaluation);
    }

    private LocalizedText Note(ParameterNode node)
    {
        var parameter = (Parameter)node.Parameter;
        Bounds day = evaluation[node.Operands[0]];
        Add(new()
        {
            Id = parameter.Id,
            Name = parameter.Name,
            Value = Wording.Of(node, evaluation),
            Sources = day.IsKnown && parameter.PeriodOn(day.Min) is { } period ? [period.Citation] : [],
        });
        return Wording.Of(node, evaluation);
    }

    /// <summary>For a least or a most: which side decided, and where the other would take over.</summary>
    private LocalizedText Compared(Node node)
    {
        Node left = node.Operands[0];
        Node right = node.Operands[1];
        Bounds a = evaluation[left];
        Bounds b = evaluation[right];
        if (!a.IsKnown || !b.IsKnown)
        {
            return Wording.Of(node, evaluation);
        }

        bool leftDecides = node is MaximumNode ? a.Min >= b.Min : a.Min <= b.Min;
        LocalizedText text = TextOf(leftDecides ? left : right);
        Add(new Comparison(evaluation).Of(node, leftDecides));
        return text;
    }

    private LocalizedText OverChildren(SumOverFirstNode sum)
    {
        foreach (ExplanationStep step in new ChildSteps(evaluation).Of(sum))
        {
            Add(step);
        }

        return Wording.Of(sum, evaluation);
    }

    private void Add(ExplanationStep step)
    {
        if (!_steps.Contains(step))
        {
            _steps.Add(step);
        }
    }

    private bool IsOne(Node node) => node.Unit != Unit.Rupiah && evaluation[node] == Bounds.Of(1);

    private bool IsZero(Node node) => evaluation[node] == Bounds.Of(0);

    private ValueList<Citation> InForce(IReadOnlyList<DatedCitation> sources) =>
        sources.Where(source => source.IsInForceOn(evaluation[LawInForce.Day])).Select(source => source.Citation).ToValueList();

    private static LocalizedText Joined(LocalizedText left, string sign, LocalizedText right) =>
        new(left.Indonesian + sign + right.Indonesian, left.English + sign + right.English);
}
