using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// What persons have in common who share a membership history: everything but birth date and income. These are left out when the library is
/// asked, and being unknown they cannot make an answer wrong: where one of them would decide, the answer is open and names it.
/// </summary>
internal readonly record struct HistoryKey(Participant Participant, Membership Membership)
{
    private const string BirthDate = "participant.birthDate";
    private const string Income = "participant.monthlyIncome";

    /// <summary>Whether something of the person's own is told, so that nobody else is meant.</summary>
    public bool TellsOwn => Participant.BirthDate is not null || Participant.MonthlyIncome is not null;

    public static HistoryKey Of(Person person) => new(WithoutOwn(person.Participant), person.Membership);

    public static Participant WithoutOwn(Participant participant) => participant with { BirthDate = null, MonthlyIncome = null };

    public static bool IsOwn(string path) => path is BirthDate or Income;
}
