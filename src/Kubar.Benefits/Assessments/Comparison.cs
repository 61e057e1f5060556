using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>A least or a most in words: which side decided, and from where on the other would.</summary>
internal sealed class Comparison(Evaluation evaluation)
{
    public ExplanationStep Of(Node node, bool leftDecides)
    {
        Node decided = node.Operands[leftDecides ? 0 : 1];
        Node other = node.Operands[leftDecides ? 1 : 0];
        LocalizedText deciding = NameOf(decided);
        LocalizedText beaten = NameOf(other);
        LocalizedText value = Wording.Of(other, evaluation);
        LocalizedText crossing = Crossing(node);
        return new()
        {
            Id = $"{IdOf(decided)}.decides",
            Name = new(
                $"yang menentukan: {deciding.Indonesian}; {beaten.Indonesian} {value.Indonesian} tidak menentukan{crossing.Indonesian}",
                $"what decides: {deciding.English}; {beaten.English} {value.English} does not{crossing.English}"),
        };
    }

    private static LocalizedText NameOf(Node node)
    {
        LocalizedText name = node switch
        {
            NamedNode { Step: Definition definition } => definition.Name,
            ParameterNode { Parameter: Parameter parameter } => parameter.Name,
            FactNode fact => fact.Fact.Name,
            _ => Leaf(node) is { } leaf ? NameOf(leaf) : new("hasil hitungan", "the result"),
        };
        return new(Lower(name.Indonesian), Lower(name.English));
    }

    private static string Lower(string text) =>
        text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static string IdOf(Node node) => node switch
    {
        NamedNode named => named.Step.Id,
        ParameterNode parameter => parameter.Parameter.Id,
        FactNode fact => fact.Fact.Id,
        _ => Leaf(node) is { } leaf ? IdOf(leaf) : "result",
    };

    /// <summary>The one sum of money, other than a figure of the law, on which a formula rests.</summary>
    private static Node? Leaf(Node node) => node switch
    {
        NamedNode or FactNode => node.Unit == Unit.Rupiah ? node : null,
        ParameterNode or ConstantNode or ReadingNode => null,
        _ => node.Operands.Select(Leaf).FirstOrDefault(leaf => leaf is not null),
    };

    /// <summary>The least sum at which the formula on the left reaches the right side.</summary>
    private LocalizedText Crossing(Node node)
    {
        Node left = node.Operands[0];
        long right = evaluation[node.Operands[1]].Min;
        if (left is NamedNode or FactNode or ParameterNode
            || Leaf(left) is not { } leaf
            || Substituted(left, leaf, Rules.Facts.MaxMonthlyIncome) is not { } highest
            || highest < right)
        {
            return new("", "");
        }

        long low = 0;
        long high = Rules.Facts.MaxMonthlyIncome;
        while (low < high)
        {
            long middle = low + ((high - low) / 2);
            (low, high) = Substituted(left, leaf, middle) >= right ? (low, middle) : (middle + 1, high);
        }

        LocalizedText name = NameOf(leaf);
        (string below, string belowEn) = node is MaximumNode ? ("di bawah", "below") : ("mulai", "from");
        return new(
            $" (batas itu baru menentukan bila {name.Indonesian} {below} {new Rupiah(low).ToString(Language.Indonesian)})",
            $" (the limit decides where the {name.English} is {belowEn} {new Rupiah(low).ToString(Language.English)})");
    }

    /// <summary>The value of a formula with one sum replaced by another; null where it is more than a formula.</summary>
    private long? Substituted(Node node, Node leaf, long value)
    {
        if (ReferenceEquals(node, leaf))
        {
            return value;
        }

        return node switch
        {
            RoundNode round => Bounds.Round(Bounds.Of(Substituted(round.Operands[0], leaf, value) ?? 0), round.Divisor, evaluation[round.Operands[1]]).Min,
            MultiplyNode => Substituted(node.Operands[0], leaf, value) * Substituted(node.Operands[1], leaf, value),
            AddNode => Substituted(node.Operands[0], leaf, value) + Substituted(node.Operands[1], leaf, value),
            ChooseNode => Substituted(node.Operands[evaluation[node.Operands[0]].IsTrue ? 1 : 2], leaf, value),
            _ => evaluation[node].IsKnown ? evaluation[node].Min : null,
        };
    }
}
