using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Book.Words;

/// <summary>What is required, one requirement a line: its name, its sentence and its article; below it what it is made of.</summary>
/// <param name="words">The words.</param>
/// <param name="byName">Whether conditions stand there by their names alone.</param>
internal sealed class RequirementWords(RuleWords words, bool byName = false)
{
    private const int ShortCondition = 2;
    private const int ShortLine = 220;

    private Evaluation Evaluation => words.Law.Evaluation;

    /// <summary>The requirements of a condition; none where it always holds.</summary>
    public IReadOnlyList<BookLine> Of(Node condition, bool holds = true) => Of(condition, holds, isRoot: false);

    /// <summary>The requirements of which a notion is made.</summary>
    public IReadOnlyList<BookLine> MadeOf(Node condition) => Of(condition, holds: true, isRoot: true);

    private IReadOnlyList<BookLine> Of(Node condition, bool holds, bool isRoot)
    {
        Node node = Evaluation.Graph.Written(condition);
        if (Evaluation[node].IsKnown)
        {
            return Evaluation[node].IsTrue == holds ? [] : [new(words.T("tidak pernah", "never"))];
        }

        return node switch
        {
            _ when !isRoot && Notions.Of(node) is not null => [One(node, holds)],
            AllNode all when holds => [.. Notions.PartsOf(all).SelectMany(operand => Of(operand))],
            AnyNode when !holds => [.. node.Operands.SelectMany(operand => Of(operand, holds: false))],
            ChooseNode when words.SameUnderOtherNames(node) is { } same => Of(same, holds),
            ChooseNode when Evaluation[node.Operands[0]] is { IsKnown: true } when => Of(node.Operands[when.IsTrue ? 1 : 2], holds),
            ChooseNode when HasNames(node.Operands[1]) || HasNames(node.Operands[2]) => Fork(node, holds),
            _ => [One(node, holds, isRoot)],
        };
    }

    private BookLine One(Node written, bool holds, bool isRoot = false)
    {
        Node node = Evaluation.Graph.Written(written);
        if (!isRoot && Notions.Of(node) is { } notion)
        {
            BookLine name = new(words.Inline(words.ClauseOf(node, holds)));
            return byName || notion.IsPlain || !holds || !HasNames(node, isRoot: true) ? name : new(name.Text + ":", MadeOf(node));
        }

        switch (node)
        {
            case NamedNode { Step: Definition { Met: { } met, Unmet: { } unmet } definition } named:
                return Named(named, definition, holds ? met : unmet, holds);
            case NotNode:
                return One(node.Operands[0], !holds);
            case AllNode or AnyNode when !HasNames(node, isRoot):
                return words.Tree(ClauseOf(node, holds, isRoot));
            case AnyNode when holds:
            case AllNode when !holds:
                BookLine[] alternatives = [.. node.Operands.Where(operand => !Evaluation[operand].IsKnown).Select(operand => One(operand, holds))];
                return alternatives is [var only] ? only : new(words.T("salah satu yang berikut:", "one of these:"), alternatives);
            default:
                IReadOnlyList<BookLine> all = node is AllNode or AnyNode or ChooseNode && HasNames(node, isRoot) ? Of(node, holds, isRoot) : [words.Tree(ClauseOf(node, holds, isRoot))];
                return all is [var single] ? single : new(node is ChooseNode ? words.T("tergantung keadaan:", "as the case may be:") : words.T("semua yang berikut:", "all of these:"), all);
        }
    }

    private Clause ClauseOf(Node node, bool holds, bool isRoot) => isRoot ? words.MadeOf(node, holds) : words.ClauseOf(node, holds);

    private BookLine[] Fork(Node node, bool holds) =>
    [
        .. Branch(Prose.Of($"{words.T("bila", "where")} {words.Inline(words.ClauseOf(node.Operands[0]))}"), node.Operands[1], holds),
        .. Branch(Contrary(words.ClauseOf(node.Operands[0], holds: false)), node.Operands[2], holds),
    ];

    private Prose Contrary(Clause not) => not is Statement { Of: not null } ? Prose.Of($"{words.T("bila", "where")} {words.Inline(not)}") : words.T("selain itu", "otherwise");

    /// <summary>Nothing where nothing is required.</summary>
    private BookLine[] Branch(Prose when, Node then, bool holds)
    {
        Bounds known = Evaluation[then];
        return !known.IsKnown ? [new(when + ":", Of(then, holds))]
            : known.IsTrue == holds ? []
            : [new(Prose.Of($"{when}: {words.T("tidak pernah", "never")}"))];
    }

    private BookLine Named(NamedNode node, Definition definition, Sentence sentence, bool holds)
    {
        if (byName)
        {
            return new(words.Inline(words.ClauseOf(node, holds)));
        }

        (Clause? When, Prose Says)[] variants = [.. words.Variants(sentence)];
        Prose name = new([words.ConditionName(node).Spans[0] with { Kind = SpanKind.Strong }]);
        Prose cited = words.CiteBriefly(definition.Sources);
        Prose said = variants.LastOrDefault(variant => variant.When is null).Says ?? variants[0].Says;
        return new(
            Prose.Of($"{name}: {said}{(cited.IsEmpty ? Prose.Nothing : Prose.Of($" ({cited})"))}"),
            [
                .. variants
                    .Where(variant => variant.When is { Size: <= ShortCondition } && !ReferenceEquals(variant.When, RuleWords.NotByDefault))
                    .Select(variant => Prose.Of($"{words.T("bila", "where")} {words.Inline(variant.When!)}: {variant.Says}"))
                    .Where(line => line.Plain.Length <= ShortLine)
                    .Select(line => new BookLine(line)),
                .. definition.NamesItsParts ? Of(node.Body, holds) : [],
                .. definition.OfEachChild is { } child && holds ? [new BookLine(words.T("syarat bagi setiap anak:", "asked of each child:"), MadeOf(child))] : Array.Empty<BookLine>(),
            ]);
    }

    private bool HasNames(Node written) => HasNames(written, isRoot: false);

    private bool HasNames(Node written, bool isRoot)
    {
        Node node = Evaluation.Graph.Written(written);
        return !Evaluation[node].IsKnown
            && (node is NamedNode
                || (!isRoot && Notions.Of(node) is { IsPlain: false })
                || ((isRoot || Notions.Of(node) is null) && node is AllNode or AnyNode or NotNode or ChooseNode && node.Operands.Any(HasNames)));
    }
}
