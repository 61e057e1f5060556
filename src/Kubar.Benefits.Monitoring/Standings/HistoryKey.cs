using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// What persons have in common who share a membership history: everything but birth date and income. These are left out when the library is
/// asked, and being unknown they cannot make an answer wrong: where one of them would decide, the answer is open and names it.
/// Its hash is kept, since each is looked up many times.
/// </summary>
internal sealed class HistoryKey(Participant participant, Membership membership) : IEquatable<HistoryKey>
{
    private const string BirthDate = "participant.birthDate";
    private const string Income = "participant.monthlyIncome";

    private readonly int _hash = HashCode.Combine(participant, membership);

    public Participant Participant => participant;

    public Membership Membership => membership;

    /// <summary>Whether something of the person's own is told, so that nobody else is meant.</summary>
    public bool TellsOwn => Participant.BirthDate is not null || Participant.MonthlyIncome is not null;

    public static HistoryKey Of(Person person) => new(WithoutOwn(person.Participant), person.Membership);

    public static Participant WithoutOwn(Participant participant) => participant with { BirthDate = null, MonthlyIncome = null };

    public static bool IsOwn(string path) => path is BirthDate or Income;

    public bool Equals(HistoryKey? other) => ReferenceEquals(this, other)
        || (other is not null && _hash == other._hash && Membership.Equals(other.Membership) && Participant.Equals(other.Participant));

    public override bool Equals(object? obj) => Equals(obj as HistoryKey);

    public override int GetHashCode() => _hash;
}
