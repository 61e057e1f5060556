using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk;

/// <summary>
/// Reads cases for one thread at a time. A caller who hands out the same membership, family or child again is asked for nothing but the object: what is
/// known of it is not looked for by its content, once it was met again. So many are kept at most, and begun anew beyond it.
/// </summary>
internal sealed class CaseReader(SharedFacts facts)
{
    private const int MostKept = 65_536;

    private readonly KnownPersons _persons = facts.NewPersons();
    private readonly Dictionary<Membership, KnownMembership> _memberships = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Family, (CaseBeside Beside, KnownFamily Known)> _families = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Child, (CaseBeside Beside, FactRow Facts)> _children = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FamilyBesideChildren, bool> _besideChildren = [];

    /// <summary>The facts in which cases differ that have a membership and the like in common.</summary>
    public static IReadOnlyList<Fact> OfPerson => AssessmentOptions.FactsOfPerson;

    /// <summary>The facts of the case that was read last: those <see cref="OfPerson"/>, the others are in <see cref="Common"/>.</summary>
    public FactRow Facts { get; } = new(Rules.DeclaredFacts.Facts.Ranges);

    /// <summary>The same facts as an object that cases have in common; null: they are only in <see cref="Facts"/>.</summary>
    public PersonFacts? Person { get; private set; }

    /// <summary>The facts of its children; null where they are unknown.</summary>
    public IReadOnlyList<FactRow>? Children { get; private set; }

    /// <summary>What it has in common with others, whose facts but those <see cref="OfPerson"/> are the same.</summary>
    public CommonFacts Common { get; private set; } = null!;

    /// <summary>Reads a case, and says whether it is well formed.</summary>
    public bool TryRead(BenefitCase benefitCase) => TryRead(benefitCase, default);

    /// <summary>Reads a case of which some parts were handed out before, and says whether it is well formed.</summary>
    public bool TryRead(BenefitCase benefitCase, PersonParts parts)
    {
        (Children, Person) = (null, null);
        if (SharedFacts.StandsAlone(benefitCase))
        {
            CommonFacts? alone = facts.Alone(benefitCase, Facts, out IReadOnlyList<FactRow>? told);
            (Common, Children) = (alone!, told);
            return alone is not null;
        }

        if (CommonOf(benefitCase) is not { } common)
        {
            return false;
        }

        if (!common.TellsOfPerson && _persons.Find(benefitCase, parts) is { } person && TryReadChildren(benefitCase, out FactRow[]? children))
        {
            (Common, Person, Children) = (common, person, children);
            return true;
        }

        if (!CaseCheck.IsSoundBeside(benefitCase) || FamilyOf(benefitCase) is not { IsSound: true } family)
        {
            return false;
        }

        common.CopyPersonTo(facts.First, Facts);
        facts.AddPerson(benefitCase, Facts);
        (Common, Children) = (common, family.Children);
        if (!common.TellsOfPerson)
        {
            _persons.Keep(Facts);
        }

        return true;
    }

    /// <summary>The children of a family that is well formed beside them, if each of them was handed out before.</summary>
    private bool TryReadChildren(BenefitCase benefitCase, out FactRow[]? children)
    {
        if (benefitCase.Family?.Children is not { } told)
        {
            children = null;
            return true;
        }

        children = told.Count == 0 ? [] : new FactRow[told.Count];
        return AreKnown(benefitCase, told, children);
    }

    private CommonFacts? CommonOf(BenefitCase benefitCase)
    {
        Membership membership = benefitCase.Membership;
        if (_memberships.TryGetValue(membership, out KnownMembership known) && known.IsOf(benefitCase))
        {
            return known.Common;
        }

        CommonFacts? common = facts.CommonOf(benefitCase, out bool isMetAgain);
        if (isMetAgain)
        {
            Bound(_memberships);
            _memberships[membership] = new(benefitCase.Event, benefitCase.Claim, benefitCase.Expenses, benefitCase.Participant.Segment, common);
        }

        return common;
    }

    private KnownFamily FamilyOf(BenefitCase benefitCase)
    {
        if (benefitCase.Family is not { } family)
        {
            return KnownFamily.None;
        }

        // Those with children are nearly all different: kept, they would only live longer, and be looked for in vain.
        if (family.Children is { Count: > 0 } told)
        {
            return WithChildren(benefitCase, family, told);
        }

        if (_families.TryGetValue(family, out (CaseBeside Beside, KnownFamily Known) met) && met.Beside.IsOf(benefitCase))
        {
            return met.Known;
        }

        bool isSound = CaseCheck.IsFamilySound(benefitCase);
        KnownFamily known = new(isSound, family.Children is null ? null : []);
        Bound(_families);
        _families[family] = (CaseBeside.Of(benefitCase), known);
        return known;
    }

    private KnownFamily WithChildren(BenefitCase benefitCase, Family family, ValueList<Child> told)
    {
        var children = new FactRow[told.Count];
        if (!AreKnown(benefitCase, told, children))
        {
            if (!CaseCheck.IsFamilySound(benefitCase))
            {
                return KnownFamily.Malformed;
            }

            for (int index = 0; index < children.Length; index++)
            {
                children[index] = ChildOf(told[index], benefitCase);
            }
        }
        else if (!IsSoundBesideChildren(benefitCase, family))
        {
            return KnownFamily.Malformed;
        }

        return new(IsSound: true, children);
    }

    /// <summary>Whether there are not too many children, each one that was handed out before, in a family that was well formed.</summary>
    private bool AreKnown(BenefitCase benefitCase, ValueList<Child> told, FactRow[] children)
    {
        for (int index = 0; index < children.Length; index++)
        {
            if (told[index] is null || !_children.TryGetValue(told[index], out (CaseBeside Beside, FactRow Facts) known) || !known.Beside.IsOf(benefitCase))
            {
                return false;
            }

            children[index] = known.Facts;
        }

        return !CaseCheck.AreTooMany(told);
    }

    private bool IsSoundBesideChildren(BenefitCase benefitCase, Family family)
    {
        var key = new FamilyBesideChildren(family with { Children = [] }, benefitCase.Participant.Segment, benefitCase.Event.Kind);
        if (!_besideChildren.TryGetValue(key, out bool isSound))
        {
            isSound = CaseCheck.IsFamilySound(benefitCase with { Family = key.Family });
            Bound(_besideChildren);
            _besideChildren[key] = isSound;
        }

        return isSound;
    }

    private FactRow ChildOf(Child child, BenefitCase benefitCase)
    {
        FactRow row = facts.ChildOf(child, benefitCase, out bool isMetAgain);
        if (isMetAgain)
        {
            Bound(_children);
            _children[child] = (CaseBeside.Of(benefitCase), row);
        }

        return row;
    }

    private static void Bound<TKey, TValue>(Dictionary<TKey, TValue> known)
        where TKey : notnull
    {
        if (known.Count == MostKept)
        {
            known.Clear();
        }
    }

    /// <summary>A membership, beside the same parts of a case.</summary>
    private readonly record struct KnownMembership(InsuredEvent Event, Claim Claim, Expenses Expenses, Segment Segment, CommonFacts? Common)
    {
        public bool IsOf(BenefitCase one) =>
            ReferenceEquals(Event, one.Event) && ReferenceEquals(Claim, one.Claim) && ReferenceEquals(Expenses, one.Expenses) && Segment == one.Participant.Segment;
    }

    /// <summary>What else of a case decides the facts of a family.</summary>
    private readonly record struct CaseBeside(InsuredEvent Event, Claim Claim, Segment Segment)
    {
        public static CaseBeside Of(BenefitCase one) => new(one.Event, one.Claim, one.Participant.Segment);

        public bool IsOf(BenefitCase one) => ReferenceEquals(Event, one.Event) && ReferenceEquals(Claim, one.Claim) && Segment == one.Participant.Segment;
    }

    /// <summary>What is known of a family.</summary>
    private readonly record struct KnownFamily(bool IsSound, FactRow[]? Children)
    {
        public static KnownFamily None => new(IsSound: true, null);

        public static KnownFamily Malformed => new(IsSound: false, null);
    }

    /// <summary>All that decides whether a family is well formed but for its children.</summary>
    private readonly record struct FamilyBesideChildren(Family Family, Segment Segment, EventKind Kind);
}
