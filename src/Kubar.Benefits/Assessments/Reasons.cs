using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>Why a condition holds or fails: the named conditions that decided it, and none of the others.</summary>
/// <param name="evaluation">The values.</param>
/// <param name="says">Whether notices say anything; without it, they are codes.</param>
internal sealed class Reasons(Evaluation evaluation, bool says)
{
    private static readonly LocalizedText Unsaid = new("", "");

    // Several benefits fail on the same condition, and of each it is said the same.
    private readonly Dictionary<NamedNode, Notice> _notices = new(ReferenceEqualityComparer.Instance);

    /// <summary>The conditions that failed, as notices.</summary>
    public ValueList<Notice> Unmet(Expression condition) => Notices(Deciding(condition.Node, holds: false, evaluation));

    /// <summary>The conditions that held, as notices.</summary>
    public ValueList<Notice> Met(Expression condition) => Notices(Deciding(condition.Node, holds: true, evaluation));

    /// <summary>A sentence with its values put in, if anything is to be said.</summary>
    public LocalizedText Says(Sentence sentence) => says ? sentence.Fixed ?? Wording.Of(sentence, evaluation) : Unsaid;

    /// <summary>The named conditions that decided a condition, if it has turned out so, in the order of the rule, each once.</summary>
    public static IReadOnlyList<NamedNode> Deciding(Node condition, bool holds, Evaluation evaluation, int child = -1)
    {
        var found = new List<NamedNode>();
        if (Is(condition, holds))
        {
            Collect(condition);
        }

        return found;

        bool Is(Node node, bool value)
        {
            Bounds known = child < 0 ? evaluation[node] : evaluation[node, child];
            return value ? known.IsTrue : known.IsFalse;
        }

        void Collect(Node node)
        {
            bool value = Is(node, true);
            if (!value && !Is(node, false))
            {
                return;
            }

            switch (node)
            {
                case NamedNode { Step: Definition { Met: not null } } named:
                    AddNamed(named);
                    break;
                case NamedNode named:
                    Collect(named.Body);
                    break;
                case WrittenNode:
                    Collect(evaluation.Graph.Written(node));
                    break;
                case NotNode:
                    Collect(node.Operands[0]);
                    break;
                case AllNode or AnyNode:
                    // A conjunction that fails is decided by what fails, one that holds by all; a disjunction the other way round.
                    foreach (Node operand in node.Operands)
                    {
                        if (Is(operand, value))
                        {
                            Collect(operand);
                        }
                    }

                    break;
                case ChooseNode:
                    Collect(node.Operands[Is(node.Operands[0], true) ? 1 : 2]);
                    break;
            }
        }

        void AddNamed(NamedNode named)
        {
            int before = found.Count;
            if (((Definition)named.Step).NamesItsParts)
            {
                Collect(named.Body);
            }

            if (found.Count == before && !found.Contains(named))
            {
                found.Add(named);
            }
        }
    }

    /// <summary>Why a child does not fulfil a condition that has turned out so.</summary>
    public static LocalizedText OfChild(Node qualifies, Evaluation evaluation, int child)
    {
        LocalizedText[] reasons =
        [
            .. Deciding(qualifies, holds: false, evaluation, child).Select(node => Wording.OfCondition(node, evaluation, child)),
        ];
        return new(string.Join("; ", reasons.Select(reason => reason.Indonesian)), string.Join("; ", reasons.Select(reason => reason.English)));
    }

    private ValueList<Notice> Notices(IReadOnlyList<NamedNode> conditions)
    {
        if (conditions is [{ Step: Definition { OfEachChild: null } } only])
        {
            return [NoticeOf(only)];
        }

        return conditions.SelectMany(NoticesOf).ToValueList();
    }

    /// <summary>One, but of a condition on the children one for each of them.</summary>
    private IEnumerable<Notice> NoticesOf(NamedNode node)
    {
        if (node.Step is not Definition { OfEachChild: { } qualifies } || !evaluation.Situation.ChildrenKnown || evaluation.Situation.Children.Count == 0)
        {
            return [NoticeOf(node)];
        }

        return Enumerable.Range(0, evaluation.Situation.Children.Count)
            .Where(child => evaluation[qualifies, child].IsFalse)
            .Select(child => new Notice(node.Step.Id, says ? SaidOfChild(qualifies, child) : Unsaid) { Child = child });
    }

    private LocalizedText SaidOfChild(Node qualifies, int child)
    {
        LocalizedText why = OfChild(qualifies, evaluation, child);
        return new($"anak {child + 1} {why.Indonesian}", $"child {child + 1} {why.English}");
    }

    private Notice NoticeOf(NamedNode node)
    {
        if (!_notices.TryGetValue(node, out Notice? notice))
        {
            var definition = (Definition)node.Step;
            notice = new(definition.Id, Says(evaluation[(Node)node].IsTrue ? definition.Met! : definition.Unmet!));
            _notices.Add(node, notice);
        }

        return notice;
    }
}
