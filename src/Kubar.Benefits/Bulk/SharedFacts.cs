using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk;

/// <summary>
/// Derives the facts of many cases, each of what they have in common once: whole groups are registered on the same day and paid for
/// over the same months, and the event is often the same for all. So much is kept at most, and begun anew beyond it.
/// </summary>
internal sealed class SharedFacts(AssessmentOptions options)
{
    private const int MostKept = 16_384;
    private const string NoId = "-";

    private readonly Memo<Group, Common> _common = new(MostKept);
    private readonly Memo<OneChild, FactRow> _children = new(MostKept);
    private volatile FactRow? _first;

    /// <summary>Whether a case is well formed, and if so its facts: those of the case go to <paramref name="row"/>, those of each child to <paramref name="children"/>.</summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="row">Takes the facts of the case.</param>
    /// <param name="children">Takes those of the children; null where they are unknown.</param>
    public bool TryRead(BenefitCase benefitCase, FactRow row, out IReadOnlyList<FactRow>? children)
    {
        children = null;
        if (benefitCase is { Participant: null } or { Membership: null } or { Event: null } or { Expenses: null } or { Claim: null } || benefitCase.Event.Losses is null || AssessmentOptions.IsPersonal(benefitCase))
        {
            return CaseCheck.ProblemsOf(benefitCase).Count == 0 && ReadAlone(benefitCase, row, out children);
        }

        var group = new Group(benefitCase.Event, benefitCase.Claim, benefitCase.Expenses, benefitCase.Participant.Segment, benefitCase.Membership);
        Common common = CommonOf(group, benefitCase);
        if (common.Facts is not { } known || !CaseCheck.IsSoundBeside(benefitCase))
        {
            return false;
        }

        row.CopyValues(_first!);
        foreach ((int index, Bounds value) in known)
        {
            row.CopyValue(index, value);
        }

        options.AddPerson(benefitCase, row);
        children = benefitCase.Family?.Children is { } told ? ChildrenOf(told, benefitCase) : null;
        return true;
    }

    private bool ReadAlone(BenefitCase benefitCase, FactRow row, out IReadOnlyList<FactRow>? children)
    {
        Situation situation = options.SituationOf(benefitCase);
        row.CopyValues(situation.Facts);
        children = situation.ChildrenKnown ? situation.Children : null;
        return true;
    }

    private Common CommonOf(Group group, BenefitCase benefitCase)
    {
        if (_common.TryGet(group, out Common known))
        {
            return known;
        }

        // The case without its person, who may be malformed where others of the group are not.
        BenefitCase bare = benefitCase with { Id = NoId, Participant = new() { Segment = group.Segment }, Family = null };
        var common = new Common(CaseCheck.ProblemsOf(bare).Count == 0 ? DifferencesOf(options.FactsInCommon(bare)) : null);
        _common.Keep(group, common);
        return common;
    }

    /// <summary>In what a row differs from the first one that was derived.</summary>
    private (int Index, Bounds Value)[] DifferencesOf(FactRow row)
    {
        FactRow first = _first ?? Interlocked.CompareExchange(ref _first, row, null) ?? row;
        return [.. Enumerable.Range(0, row.Values.Length).Where(index => row.At(index) != first.At(index)).Select(index => (index, row.At(index)))];
    }

    private FactRow[] ChildrenOf(ValueList<Child> children, BenefitCase benefitCase)
    {
        if (children.Count == 0)
        {
            return [];
        }

        var rows = new FactRow[children.Count];
        for (int index = 0; index < rows.Length; index++)
        {
            var key = new OneChild(children[index], benefitCase.Event, benefitCase.Claim);
            if (!_children.TryGet(key, out FactRow? row))
            {
                row = options.FactsOfChild(key.Child, benefitCase);
                _children.Keep(key, row);
            }

            rows[index] = row!;
        }

        return rows;
    }

    /// <summary>What became of the part that cases have in common; null: it is malformed.</summary>
    private readonly record struct Common((int Index, Bounds Value)[]? Facts);

    /// <summary>What cases have in common. Parts that are the same object are compared as such: a caller who supposes one event of many hands it out again.</summary>
    private readonly record struct Group(InsuredEvent Event, Claim Claim, Expenses Expenses, Segment Segment, Membership Membership)
    {
        public bool Equals(Group other) =>
            ReferenceEquals(Event, other.Event) && ReferenceEquals(Claim, other.Claim) && ReferenceEquals(Expenses, other.Expenses)
            && Segment == other.Segment && Membership == other.Membership;

        public override int GetHashCode() => HashCode.Combine(
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Event),
            Membership.RegisteredOn,
            Membership.PaidMonths,
            Membership.MonthsKnownFrom,
            Membership.ArrearsPaidOn);
    }

    /// <summary>All that the facts of a child are derived from: the child, and the days of the event and the claim.</summary>
    private readonly record struct OneChild(Child Child, InsuredEvent Event, Claim Claim)
    {
        public bool Equals(OneChild other) => ReferenceEquals(Event, other.Event) && ReferenceEquals(Claim, other.Claim) && Child == other.Child;

        public override int GetHashCode() => HashCode.Combine(Child.BirthDate, Child.Level, Child.YearsLeft);
    }
}
