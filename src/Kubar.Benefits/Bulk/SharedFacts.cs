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
    private const int MostKept = 32_768;
    private const string NoId = "-";

    private readonly Memo<Group, CommonFacts?> _common = new(MostKept);
    private readonly Memo<OneChild, FactRow> _children = new(MostKept);
    private volatile FactRow? _first;

    /// <summary>A reader for one thread at a time.</summary>
    public CaseReader NewReader() => new(this);

    /// <summary>Persons that are known, for one thread at a time.</summary>
    public KnownPersons NewPersons() => new(options);

    /// <summary>The facts of the first case, from which those of others are told by what differs.</summary>
    public FactRow First => _first!;

    /// <summary>Whether more than the membership and the like decides the facts of a case, or a part of it is not there at all.</summary>
    public static bool StandsAlone(BenefitCase benefitCase) =>
        benefitCase is { Participant: null } or { Membership: null } or { Event: null } or { Expenses: null } or { Claim: null } || benefitCase.Event.Losses is null || AssessmentOptions.IsPersonal(benefitCase);

    /// <summary>Everything that is known of a case that stands alone; null: it is malformed.</summary>
    public CommonFacts? Alone(BenefitCase benefitCase, FactRow row, out IReadOnlyList<FactRow>? children)
    {
        children = null;
        if (CaseCheck.ProblemsOf(benefitCase).Count > 0)
        {
            return null;
        }

        Situation situation = options.SituationOf(benefitCase);
        row.CopyValues(situation.Facts);
        children = situation.ChildrenKnown ? situation.Children : null;
        _ = _first ?? Interlocked.CompareExchange(ref _first, new FactRow(Rules.DeclaredFacts.Facts.Ranges), null);
        return new(DifferencesOf(row));
    }

    /// <summary>Adds what is told of the participant and the family.</summary>
    public void AddPerson(BenefitCase benefitCase, FactRow row) => options.AddPerson(benefitCase, row);

    /// <summary>What a case has in common with all of the same event, claim, expenses, segment and membership; null: it is malformed.</summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="isMetAgain">Whether a case had the same in common before.</param>
    public CommonFacts? CommonOf(BenefitCase benefitCase, out bool isMetAgain)
    {
        var group = new Group(benefitCase.Event, benefitCase.Claim, benefitCase.Expenses, benefitCase.Participant.Segment, benefitCase.Membership);
        isMetAgain = _common.TryGet(group, out CommonFacts? known);
        if (isMetAgain)
        {
            return known;
        }

        // The case without its person, who may be malformed where others of the group are not.
        BenefitCase bare = benefitCase with { Id = NoId, Participant = new() { Segment = group.Segment }, Family = null };
        CommonFacts? common = CaseCheck.ProblemsOf(bare).Count == 0 ? new(DifferencesOf(options.FactsInCommon(bare))) : null;
        _common.Keep(group, common);
        return common;
    }

    /// <summary>The facts of a child.</summary>
    /// <param name="child">The child.</param>
    /// <param name="benefitCase">The case of its family.</param>
    /// <param name="isMetAgain">Whether one of whom the same is told was met before.</param>
    public FactRow ChildOf(Child child, BenefitCase benefitCase, out bool isMetAgain)
    {
        var key = new OneChild(child, benefitCase.Event, benefitCase.Claim);
        isMetAgain = _children.TryGet(key, out FactRow? row);
        if (!isMetAgain)
        {
            row = options.FactsOfChild(child, benefitCase);
            _children.Keep(key, row);
        }

        return row!;
    }

    /// <summary>In what a row differs from the first one that was derived.</summary>
    private (int Index, Bounds Value)[] DifferencesOf(FactRow row)
    {
        FactRow first = _first ?? Interlocked.CompareExchange(ref _first, row, null) ?? row;
        var differences = new List<(int Index, Bounds Value)>();
        for (int index = 0; index < row.Values.Length; index++)
        {
            if (row.At(index) != first.At(index))
            {
                differences.Add((index, row.At(index)));
            }
        }

        return [.. differences];
    }

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
