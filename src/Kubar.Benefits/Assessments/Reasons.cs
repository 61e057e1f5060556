using System.Runtime.InteropServices;
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
    private readonly List<(NamedNode Condition, Notice Notice)> _notices = [];
    private readonly List<NamedNode> _found = [];
    private readonly List<Notice> _told = [];

    /// <summary>The conditions that failed, as notices.</summary>
    /// <param name="condition">Where a condition is kept that failed.</param>
    public ValueList<Notice> Unmet(int condition) => Notices(condition, holds: false);

    /// <summary>The conditions that held, as notices.</summary>
    /// <param name="condition">Where a condition is kept that held.</param>
    public ValueList<Notice> Met(int condition) => Notices(condition, holds: true);

    /// <summary>A sentence with its values put in, if anything is to be said.</summary>
    public LocalizedText Says(Sentence sentence) => says ? sentence.Fixed ?? Wording.Of(sentence, evaluation) : Unsaid;

    /// <summary>The named conditions that decided a condition, if it has turned out so, in the order of the rule, each once.</summary>
    public static IReadOnlyList<NamedNode> Deciding(Node condition, bool holds, Evaluation evaluation, int child = -1)
    {
        var found = new List<NamedNode>();
        Collect(evaluation.Graph[condition], holds, evaluation, Math.Max(child, 0), found);
        return found;
    }

    private static void Collect(int place, bool holds, Evaluation evaluation, int child, List<NamedNode> found)
    {
        Bounds value = evaluation.At(place, child).Bounds;
        if (holds ? !value.IsTrue : !value.IsFalse)
        {
            return;
        }

        ref readonly Instruction operation = ref evaluation.Graph.InstructionAt(place);
        switch (operation.Kind)
        {
            case OperationKind.Named when evaluation.Graph.OperationAt(place).Payload is Definition { Met: not null } definition:
                int before = found.Count;
                if (definition.NamesItsParts)
                {
                    Collect(operation.A, holds, evaluation, child, found);
                }

                if (found.Count == before && evaluation.Graph.NamedAt(place) is var named && !found.Contains(named))
                {
                    found.Add(named);
                }

                break;
            case OperationKind.Named:
                Collect(operation.A, holds, evaluation, child, found);
                break;
            case OperationKind.Not:
                Collect(operation.A, !holds, evaluation, child, found);
                break;

            // A conjunction that fails is decided by what fails, one that holds by all; a disjunction the other way round.
            case OperationKind.All or OperationKind.Any:
                Collect(operation.A, holds, evaluation, child, found);
                Collect(operation.B, holds, evaluation, child, found);
                break;
            case OperationKind.Choose:
                Collect(evaluation.At(operation.A, child).Bounds.IsTrue ? operation.B : operation.C, holds, evaluation, child, found);
                break;
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

    private ValueList<Notice> Notices(int condition, bool holds)
    {
        _found.Clear();
        Collect(condition, holds, evaluation, child: 0, _found);
        if (_found is [{ Step: Definition { OfEachChild: null } } only])
        {
            return [NoticeOf(only)];
        }

        _told.Clear();
        foreach (NamedNode named in _found)
        {
            Tell(named);
        }

        return ValueList.Create<Notice>(CollectionsMarshal.AsSpan(_told));
    }

    /// <summary>One, but of a condition on the children one for each of them.</summary>
    private void Tell(NamedNode node)
    {
        int children = evaluation.Situation.ChildrenKnown ? evaluation.Situation.Children.Count : 0;
        if (node.Step is not Definition { OfEachChild: { } qualifies } || children == 0)
        {
            _told.Add(NoticeOf(node));
            return;
        }

        for (int child = 0; child < children; child++)
        {
            if (evaluation[qualifies, child].IsFalse)
            {
                _told.Add(new(node.Step.Id, says ? SaidOfChild(qualifies, child) : Unsaid) { Child = child });
            }
        }
    }

    private LocalizedText SaidOfChild(Node qualifies, int child)
    {
        LocalizedText why = OfChild(qualifies, evaluation, child);
        return new($"anak {child + 1} {why.Indonesian}", $"child {child + 1} {why.English}");
    }

    private Notice NoticeOf(NamedNode node)
    {
        foreach ((NamedNode condition, Notice noted) in _notices)
        {
            if (ReferenceEquals(condition, node))
            {
                return noted;
            }
        }

        var definition = (Definition)node.Step;
        var notice = new Notice(definition.Id, Says(evaluation[(Node)node].IsTrue ? definition.Met! : definition.Unmet!));
        _notices.Add((node, notice));
        return notice;
    }
}
