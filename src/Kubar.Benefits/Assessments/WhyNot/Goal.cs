using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>That a benefit is owed; and where it must be payable, that nothing holds it back.</summary>
internal sealed class Goal(Benefit benefit, bool payable)
{
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

    /// <summary>The facts that the rules still ask for when all that can move is unknown.</summary>
    public IReadOnlyList<Lever> Relevant { get; set; } = [];

    public IEnumerable<Expression> Conditions => payable ? [benefit.OwedWhen, benefit.DeferredWhen] : [benefit.OwedWhen];

    public bool IsMetIn(Evaluation evaluation, EventKind kind) =>
        benefit.Events.Contains(kind) && !evaluation[benefit.ListedWhen].IsFalse && evaluation[benefit.OwedWhen].IsTrue && (!payable || evaluation[benefit.DeferredWhen].IsFalse);

    public bool CanBeMetIn(Evaluation evaluation) =>
        !evaluation[benefit.OwedWhen].IsFalse && (!payable || !evaluation[benefit.DeferredWhen].IsTrue);
}
