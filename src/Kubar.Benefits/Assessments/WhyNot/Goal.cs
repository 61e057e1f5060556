using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>That a benefit is owed; and where it must be payable, that nothing holds it back.</summary>
internal sealed class Goal(Benefit benefit, bool payable)
{
    private Node? _failing;

    public Benefit Benefit => benefit;

    /// <summary>The changes that meet it, one for each set of facts.</summary>
    public List<CaseChange> Found { get; } = [];

    /// <summary>The same, the smallest first.</summary>
    public ValueList<CaseChange> InOrder => Found
        .OrderBy(change => change.Nature == ChangeNature.Finding)
        .ThenBy(change => change.Facts.Count)
        .ThenBy(change => change.Nature)
        .ThenBy(change => change.Distance)
        .ToValueList();

    /// <summary>Of each fact that can be moved, by its place, whether the rules still ask for it when all that can move is unknown, and no step of it alone is enough.</summary>
    public bool[] IsOpen { get; set; } = [];

    public IEnumerable<Expression> Conditions => payable ? [benefit.OwedWhen, benefit.DeferredWhen] : [benefit.OwedWhen];

    /// <summary>Whether a case meets it. What last failed is asked first: most steps fail on the same.</summary>
    public bool IsMetIn(Evaluation evaluation, EventKind kind)
    {
        if (!benefit.Events.Contains(kind) || (_failing is not null && evaluation[_failing].IsFalse) || evaluation[benefit.ListedWhen].IsFalse)
        {
            return false;
        }

        if (!evaluation[benefit.OwedWhen].IsTrue)
        {
            _failing = FailingIn(evaluation);
            return false;
        }

        return !payable || evaluation[benefit.DeferredWhen].IsFalse;
    }

    /// <summary>The part without which the benefit is not owed and which fails here; null where it fails for no single one.</summary>
    private Node? FailingIn(Evaluation evaluation)
    {
        Node? failing = null;
        for (Node? part = benefit.OwedWhen.Node; part is not null && evaluation[part].IsFalse;)
        {
            failing = part;
            part = part switch
            {
                WrittenNode => evaluation.Graph.Written(part),
                NamedNode named => named.Body,
                AllNode => FailingAmong(part.Operands, evaluation),
                _ => null,
            };
        }

        return failing;
    }

    private static Node? FailingAmong(IReadOnlyList<Node> parts, Evaluation evaluation)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (evaluation[parts[i]].IsFalse)
            {
                return parts[i];
            }
        }

        return null;
    }

    public bool CanBeMetIn(Evaluation evaluation) =>
        !evaluation[benefit.OwedWhen].IsFalse && (!payable || !evaluation[benefit.DeferredWhen].IsTrue);

    /// <summary>The same of facts that were forgotten: what fails as long as they are known is asked first, as it mostly rests on others.</summary>
    public bool CanBeMetIn(Evaluation forgotten, Evaluation known) =>
        !(FailingIn(known) is { } failing && forgotten[failing].IsFalse) && CanBeMetIn(forgotten);
}
