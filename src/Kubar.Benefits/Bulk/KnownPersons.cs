using System.Runtime.CompilerServices;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk;

/// <summary>
/// The facts of persons of whom the same was told in a case that was well formed, for one thread: whole groups differ in their birth dates
/// alone, and these in their age at registration. So many are kept at most, and begun anew beyond it.
/// </summary>
internal sealed class KnownPersons(AssessmentOptions options)
{
    private const int MostKept = 32_768;

    private readonly Dictionary<Person, PersonFacts> _known = [];
    private Person _asked;

    // One for all cases in which nothing is found.
    private FieldRun _run = new();

    /// <summary>The facts of the person of a case, of which nothing but its children may still be malformed; null where none are kept, or more decides them than is looked at.</summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="parts">What of it was handed out before.</param>
    public PersonFacts? Find(BenefitCase benefitCase, PersonParts parts)
    {
        _asked = default;
        if (parts is not { Participant: { } participant, Family: { } family }
            || benefitCase is not { Participant.BirthDate: { } birth, Membership.RegisteredOn: { } registered })
        {
            return null;
        }

        _asked = new(participant, family, benefitCase.Event, options.AgeAtRegistration(birth, registered), ToldOf(benefitCase.Family));
        return _known.TryGetValue(_asked, out PersonFacts? known) && IsSoundButForChildren(benefitCase) ? known : null;
    }

    private bool IsSoundButForChildren(BenefitCase benefitCase)
    {
        bool isSound = CaseCheck.IsSoundButForChildren(benefitCase, _run);
        _run = _run.IsSound ? _run : new();
        return isSound;
    }

    /// <summary>Keeps the facts of the person that was asked for last, of a case that turned out to be well formed.</summary>
    public void Keep(FactRow facts)
    {
        if (_asked.Participant is null)
        {
            return;
        }

        if (_known.Count == MostKept)
        {
            _known.Clear();
        }

        _known[_asked] = new(facts);
    }

    private static ToldChildren ToldOf(Family? family) =>
        family is null ? ToldChildren.NoFamily : family.Children is not { } children ? ToldChildren.Unknown : children.Count == 0 ? ToldChildren.None : ToldChildren.Some;

    private enum ToldChildren
    {
        NoFamily,
        Unknown,
        None,
        Some,
    }

    /// <summary>All that decides the facts of a person, and that is looked at to know whether the case is well formed.</summary>
    private readonly record struct Person(Participant Participant, Family Family, InsuredEvent Event, int Age, ToldChildren Children)
    {
        public bool Equals(Person other) =>
            ReferenceEquals(Participant, other.Participant) && ReferenceEquals(Family, other.Family) && ReferenceEquals(Event, other.Event)
            && Age == other.Age && Children == other.Children;

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Participant), RuntimeHelpers.GetHashCode(Family), Age, Children);
    }
}
