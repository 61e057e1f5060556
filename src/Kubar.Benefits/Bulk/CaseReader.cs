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
    private readonly Dictionary<ObjectKey, KnownMembership> _memberships = [];
    private readonly Dictionary<ObjectKey, (CaseBeside Beside, bool IsSound)> _families = [];
    private readonly Dictionary<ObjectKey, (CaseBeside Beside, FactRow Facts)> _children = [];
    private readonly Dictionary<FamilyBesideChildren, bool> _besideChildren = [];
    private readonly List<FactRow> _told = [];

    /// <summary>The facts in which cases differ that have a membership and the like in common.</summary>
    public static IReadOnlyList<Fact> OfPerson => AssessmentOptions.FactsOfPerson;

    /// <summary>The facts of the case that was read last: those <see cref="OfPerson"/>, the others are in <see cref="Common"/>.</summary>
    public FactRow Facts { get; } = new(Rules.DeclaredFacts.Facts.Ranges);

    /// <summary>The same facts as an object that cases have in common; null: they are only in <see cref="Facts"/>.</summary>
    public PersonFacts? Person { get; private set; }

    /// <summary>The facts of its children, until the next case is read; null where they are unknown.</summary>
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

        PersonFacts? person = common.TellsOfPerson ? null : _persons.Find(benefitCase, parts);
        if ((person is null && !CaseCheck.IsSoundBeside(benefitCase)) || !TryReadFamily(benefitCase, isSoundBesideChildren: person is not null))
        {
            return false;
        }

        (Common, Person) = (common, person);
        if (person is null)
        {
            AddPerson(benefitCase, common);
        }

        return true;
    }

    private void AddPerson(BenefitCase benefitCase, CommonFacts common)
    {
        common.CopyPersonTo(facts.First, Facts);
        facts.AddPerson(benefitCase, Facts);
        if (!common.TellsOfPerson)
        {
            _persons.Keep(Facts);
        }
    }

    private CommonFacts? CommonOf(BenefitCase benefitCase)
    {
        Membership membership = benefitCase.Membership;
        if (_memberships.TryGetValue(new(membership), out KnownMembership known) && known.IsOf(benefitCase))
        {
            return known.Common;
        }

        CommonFacts? common = facts.CommonOf(benefitCase, out bool isMetAgain);
        if (isMetAgain)
        {
            Bound(_memberships);
            _memberships[new(membership)] = new(benefitCase.Event, benefitCase.Claim, benefitCase.Expenses, benefitCase.Participant.Segment, common);
        }

        return common;
    }

    /// <summary>Reads the children, and says whether the family is well formed.</summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="isSoundBesideChildren">Whether all that is not of its children is known to be.</param>
    private bool TryReadFamily(BenefitCase benefitCase, bool isSoundBesideChildren)
    {
        if (benefitCase.Family is not { } family)
        {
            return true;
        }

        if (family.Children is not { Count: > 0 } told)
        {
            Children = family.Children is null ? null : [];
            return isSoundBesideChildren || IsSoundWithoutChildren(benefitCase, family);
        }

        Children = _told;
        if (AreKnown(benefitCase, told))
        {
            return isSoundBesideChildren || IsSoundBesideChildren(benefitCase, family);
        }

        if (!CaseCheck.IsFamilySound(benefitCase))
        {
            return false;
        }

        _told.Clear();
        foreach (Child child in told)
        {
            _told.Add(ChildOf(child, benefitCase));
        }

        return true;
    }

    // Those with children are nearly all different: kept, they would only live longer, and be looked for in vain.
    private bool IsSoundWithoutChildren(BenefitCase benefitCase, Family family)
    {
        if (_families.TryGetValue(new(family), out (CaseBeside Beside, bool IsSound) met) && met.Beside.IsOf(benefitCase))
        {
            return met.IsSound;
        }

        bool isSound = CaseCheck.IsFamilySound(benefitCase);
        Bound(_families);
        _families[new(family)] = (CaseBeside.Of(benefitCase), isSound);
        return isSound;
    }

    /// <summary>Whether there are not too many children, each one that was handed out before, in a family that was well formed.</summary>
    private bool AreKnown(BenefitCase benefitCase, ValueList<Child> told)
    {
        _told.Clear();
        foreach (Child child in told)
        {
            if (child is null || !_children.TryGetValue(new(child), out (CaseBeside Beside, FactRow Facts) known) || !known.Beside.IsOf(benefitCase))
            {
                return false;
            }

            _told.Add(known.Facts);
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
            _children[new(child)] = (CaseBeside.Of(benefitCase), row);
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

    /// <summary>All that decides whether a family is well formed but for its children.</summary>
    private readonly record struct FamilyBesideChildren(Family Family, Segment Segment, EventKind Kind);
}
