using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// A formula as the law writes it, with its numbers put in: <c>60% x 80 x Rp1.000.000 = Rp48.000.000</c>, and the steps on
/// which its numbers rest.
/// </summary>
internal sealed class Formula(Evaluation evaluation, RecordSteps? records = null)
{
    private readonly List<ExplanationStep> _steps = [];

    public IReadOnlyList<ExplanationStep> Steps => _steps;

    /// <summary>The formula, its numbers and its result; only the result where there is nothing to compute.</summary>
    public LocalizedText Of(Node node)
    {
        Node plain = Plain(node);
        if (plain is NamedNode { Step: Definition { Formula: { } written } } named)
        {
            _ = TextOf(named.Body);
            return Equation(Wording.Of(written, evaluation), Wording.Of(node, evaluation));
        }

        return Equation(TextOf(plain), Wording.Of(node, evaluation));
    }

    private static LocalizedText Equation(LocalizedText text, LocalizedText value) =>
        text == value ? value : new($"{text.Indonesian} = {value.Indonesian}", $"{text.English} = {value.English}");

    private LocalizedText TextOf(Node node) => Plain(node) switch
    {
        NamedNode named => Note(named),
        ParameterNode parameter => Note(parameter),
        MultiplyNode product => Joined(Factor(product.Operands[0]), " x ", Factor(product.Operands[1])),
        AddNode sum => Joined(TextOf(sum.Operands[0]), " + ", TextOf(sum.Operands[1])),
        SubtractNode difference => Joined(TextOf(difference.Operands[0]), " - ", TextOf(difference.Operands[1])),
        MaximumNode or MinimumNode when node.Unit is Unit.Rupiah or Unit.LossPoints => Compared(Plain(node)),
        SumOverFirstNode sum => OverChildren(sum),
        var other => Wording.Of(other, evaluation),
    };

    /// <summary>Without what changes nothing here: a term of zero, a factor of one, at least zero, the branch not taken, the rounding.</summary>
    private Node Plain(Node node)
    {
        while (true)
        {
            Node? simpler = node switch
            {
                WrittenNode => evaluation.Graph.Written(node),
                RoundNode => node.Operands[0],
                MultiplyNode when IsOne(node.Operands[0]) => node.Operands[1],
                AddNode when IsZero(node.Operands[0]) => node.Operands[1],
                AddNode or SubtractNode when IsZero(node.Operands[1]) => node.Operands[0],
                MinimumNode { IsProven: true } or MaximumNode { IsProven: true } => node.Operands[0],
                MaximumNode when IsZero(node.Operands[1]) && evaluation[node.Operands[0]].Min >= 0 => node.Operands[0],
                ChooseNode when evaluation[node.Operands[0]].IsKnown => Taken(node),
                _ => null,
            };
            if (simpler is null)
            {
                return node;
            }

            node = simpler;
        }
    }

    private Node Taken(Node node) => Taken(node, evaluation);

    /// <summary>The branch taken.</summary>
    public static Node Taken(Node node, Evaluation evaluation)
    {
        node = evaluation.Graph.Written(node);
        while (node is ChooseNode && evaluation[node.Operands[0]].IsKnown)
        {
            node = evaluation.Graph.Written(node.Operands[evaluation[node.Operands[0]].IsTrue ? 1 : 2]);
        }

        return node;
    }

    /// <summary>In a product, a number of months or things stands bare: 60 % x 80 x the basis.</summary>
    private LocalizedText Factor(Node node)
    {
        LocalizedText text = TextOf(node);
        Bounds value = evaluation[node];
        if (node.Unit is Unit.Months or Unit.Count or Unit.Years or Unit.Days && value.IsKnown)
        {
            return new(Wording.Value(value.Min, Unit.Count, Language.Indonesian), Wording.Value(value.Min, Unit.Count, Language.English));
        }

        return Plain(node) is AddNode or SubtractNode ? new($"({text.Indonesian})", $"({text.English})") : text;
    }

    /// <summary>Adds the step of a named sum, and gives its value.</summary>
    public LocalizedText Note(NamedNode named)
    {
        var definition = (Definition)named.Step;
        var inner = new Formula(evaluation, records);
        LocalizedText formula = inner.Of(definition.Formula is null ? named.Body : named);
        Add(new()
        {
            Id = definition.Id,
            Name = definition.Says is { } says ? Wording.Of(says, evaluation) : definition.Name,
            Value = formula,
            Sources = Citations.Of(named, evaluation),
            Because = [.. inner.Steps, .. records?.Losses(named) ?? []],
        });
        return Wording.Of(named, evaluation);
    }

    private LocalizedText Note(ParameterNode node)
    {
        var parameter = (Parameter)node.Parameter;
        Add(new()
        {
            Id = parameter.Id,
            Name = parameter.Spoken,
            Value = Wording.Of(node, evaluation),
            Sources = Citations.Of(node, evaluation),
        });
        return Wording.Of(node, evaluation);
    }

    /// <summary>For a least or a most: which side decided, and where the other would take over.</summary>
    private LocalizedText Compared(Node node)
    {
        var comparison = new ComparisonText(evaluation);
        Node left = Taken(node.Operands[0]);
        Node right = node.Operands[1];
        Bounds a = evaluation[left];
        Bounds b = evaluation[right];
        if (!a.IsKnown || !b.IsKnown)
        {
            if (node is MinimumNode && b.IsKnown)
            {
                Add(comparison.Ceiling(right));
            }

            return Wording.Of(node, evaluation);
        }

        bool leftDecides = node is MaximumNode ? a.Min >= b.Min : a.Min <= b.Min;
        if (node.Unit == Unit.LossPoints && leftDecides)
        {
            return TextOf(left);
        }

        bool isCeilingItself = right is ParameterNode && !leftDecides;
        LocalizedText text = isCeilingItself || node.Unit == Unit.LossPoints ? Wording.Of(node, evaluation) : TextOf(leftDecides ? left : right);
        Add(comparison.Of(node, left, leftDecides));
        return text;
    }

    private LocalizedText OverChildren(SumOverFirstNode sum)
    {
        foreach (ExplanationStep step in records?.Children(sum, evaluation) ?? [])
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

    private static LocalizedText Joined(LocalizedText left, string sign, LocalizedText right) =>
        new(left.Indonesian + sign + right.Indonesian, left.English + sign + right.English);
}
