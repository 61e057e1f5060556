using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>A least or a most in words: which side decided, and from where on the other would.</summary>
internal sealed class ComparisonText(Evaluation evaluation)
{
    /// <summary>Which side decided.</summary>
    /// <param name="node">The least or the most of two.</param>
    /// <param name="formula">The left side, without what changes nothing in this case.</param>
    /// <param name="leftDecides">Whether it decided.</param>
    public ExplanationStep Of(Node node, Node formula, bool leftDecides)
    {
        Node limit = node.Operands[1];
        LocalizedText name = NameOf(formula);
        LocalizedText value = Wording.Of(formula, evaluation);
        LocalizedText limitValue = Wording.Of(limit, evaluation);
        LocalizedText crossing = Crossing(node, formula, leftDecides);
        (string kind, string kindEn) = node is MaximumNode ? ("batas paling sedikit", "the floor") : ("batas paling banyak", "the ceiling");
        (string beyond, string beyondEn) = node is MaximumNode ? ("belum mencapainya", "does not reach it") : ("melebihinya", "exceeds it");
        string withinEn = node is MaximumNode ? "is exceeded" : "is not exceeded";
        bool isSum = formula is NamedNode or FactNode;
        string decided = $"yang menentukan: {name.Indonesian}{(isSum ? $" {value.Indonesian}" : "")}";
        return new()
        {
            Id = $"{IdOf(leftDecides ? formula : limit)}.decides",
            Name = leftDecides
                ? new(
                    node is MaximumNode
                        ? $"{decided}; hasil hitungan {(evaluation[formula] == evaluation[limit] ? "sama dengan" : "di atas")} batas terendah {limitValue.Indonesian}, maka dipakai hasil hitungan{crossing.Indonesian}"
                        : $"{decided}; {kind} {limitValue.Indonesian} tidak terlampaui{crossing.Indonesian}",
                    $"what decides: {name.English}{(isSum ? $" of {value.English}" : "")}; {kindEn} of {limitValue.English} {withinEn}{crossing.English}")
                : new(
                    $"yang menentukan: {kind} {limitValue.Indonesian}; {(isSum ? name.Indonesian : "hasil hitungan")} {value.Indonesian} {beyond}{crossing.Indonesian}",
                    $"what decides: {kindEn} of {limitValue.English}; {(isSum ? name.English : "the result")} of {value.English} {beyondEn}{crossing.English}"),
            Sources = Citations.Of(limit, evaluation),
        };
    }

    /// <summary>What a sum that is not known yet can come to at most.</summary>
    public ExplanationStep Ceiling(Node limit)
    {
        LocalizedText value = Wording.Of(limit, evaluation);
        LocalizedText name = NameOf(limit);
        return new()
        {
            Id = IdOf(limit),
            Name = new($"paling banyak untuk {name.Indonesian}", $"at most for {name.English}"),
            Value = value,
            Sources = Citations.Of(limit, evaluation),
        };
    }

    private LocalizedText NameOf(Node node)
    {
        LocalizedText name = node switch
        {
            NamedNode { Step: Definition definition } => definition.Name,
            ParameterNode { Parameter: Parameter parameter } => parameter.Spoken,
            FactNode fact => fact.Fact.Name,
            WrittenNode => NameOf(evaluation.Graph.Written(node)),
            _ => Leaf(node) is { } leaf ? NameOf(leaf) : new("hasil hitungan", "the result"),
        };
        return new(Lower(name.Indonesian), Lower(name.English));
    }

    private static string Lower(string text) =>
        text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private string IdOf(Node node) => node switch
    {
        NamedNode named => named.Step.Id,
        ParameterNode parameter => parameter.Parameter.Id,
        FactNode fact => fact.Fact.Id,
        WrittenNode => IdOf(evaluation.Graph.Written(node)),
        _ => Leaf(node) is { } leaf ? IdOf(leaf) : "result",
    };

    /// <summary>The one sum of money, other than a figure of the law, on which a formula rests.</summary>
    private Node? Leaf(Node node) => node switch
    {
        NamedNode or FactNode => node.Unit == Unit.Rupiah ? node : null,
        ParameterNode or ConstantNode or ReadingNode => null,
        WrittenNode => Leaf(evaluation.Graph.Written(node)),
        ChooseNode when evaluation[node.Operands[0]].IsKnown => Leaf(node.Operands[evaluation[node.Operands[0]].IsTrue ? 1 : 2]),
        _ => node.Operands.Select(Leaf).FirstOrDefault(leaf => leaf is not null),
    };

    /// <summary>From which sum on the other side would decide; nothing where the sum itself is compared, which says it.</summary>
    private LocalizedText Crossing(Node node, Node left, bool leftDecides)
    {
        long right = evaluation[node.Operands[1]].Min;
        if (left is NamedNode or FactNode or ParameterNode
            || node is not MaximumNode
            || Leaf(left) is not { } leaf
            || Substituted(left, leaf, Rules.DeclaredFacts.Facts.MaxMonthlyIncome) is not { } highest
            || highest < right)
        {
            return new("", "");
        }

        long low = 0;
        long high = Rules.DeclaredFacts.Facts.MaxMonthlyIncome;
        while (low < high)
        {
            long middle = low + ((high - low) / 2);
            (low, high) = Substituted(left, leaf, middle) >= right ? (low, middle) : (middle + 1, high);
        }

        LocalizedText name = NameOf(leaf);
        var least = new Rupiah(low);
        return leftDecides
            ? new(
                $" (batas itu baru menentukan bila {name.Indonesian} di bawah {least.ToString(Language.Indonesian)})",
                $" (the floor decides only where the {name.English} is below {least.ToString(Language.English)})")
            : new(
                $" (hasil hitungan baru menentukan bila {name.Indonesian} mulai {least.ToString(Language.Indonesian)})",
                $" (the result decides only where the {name.English} is {least.ToString(Language.English)} or more)");
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
            WrittenNode => Substituted(evaluation.Graph.Written(node), leaf, value),
            RoundNode round => Bounds.Round(Bounds.Of(Substituted(round.Operands[0], leaf, value) ?? 0), round.Divisor, evaluation[round.Operands[1]]).Min,
            MultiplyNode => Substituted(node.Operands[0], leaf, value) * Substituted(node.Operands[1], leaf, value),
            AddNode => Substituted(node.Operands[0], leaf, value) + Substituted(node.Operands[1], leaf, value),
            ChooseNode => Substituted(node.Operands[evaluation[node.Operands[0]].IsTrue ? 1 : 2], leaf, value),
            _ => evaluation[node].IsKnown ? evaluation[node].Min : null,
        };
    }
}
