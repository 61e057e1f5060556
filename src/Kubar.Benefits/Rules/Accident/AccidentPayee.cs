using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Participation;
using Kubar.Benefits.Rules.Recipients;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>Who is paid the cash of JKK: PP 44/2015 Pasal 30(2)(3), 33, 37(4)(5).</summary>
internal static class AccidentPayee
{
    /// <summary>"hak atas manfaat JKK diberikan kepada ahli warisnya" (Pasal 37(4)): the participant, after a death the heirs.</summary>
    public static readonly Code ParticipantOrHeirs = Facts.Died.Choose(Heirs.OfJkkOrFund, Code.Of(Payee.Participant));

    /// <summary>
    /// Pasal 37(5)b angka 5 gives the Fund the death grant alone; whether it has the other cash of JKK where there is no heir
    /// is a reading.
    /// </summary>
    public static readonly Truth HeirsOrFundExist = Facts.Died.Choose(Heirs.GrantHasRecipient, Truth.Always);

    /// <summary>Cash of the participant: disability, aids.</summary>
    public static readonly Recipient OfCash = new(ParticipantOrHeirs, HeirsOrFundExist);

    /// <summary>Aids, of which no article says who pays first: whoever did, else the participant.</summary>
    public static readonly Recipient OfAids = Reimbursed(OfCash);

    /// <summary>
    /// Transport: "dibayar terlebih dahulu oleh Pemberi Kerja" of a wage recipient (Pasal 30(2)), not where it is the employer who owes
    /// or employment has ended; "dibayar terlebih dahulu oleh Peserta" of a BPU (Pasal 30(3)).
    /// </summary>
    public static readonly Recipient OfTransport = Reimbursed(OfCash.But(Participants.Pu & !AccidentPayer.Employer & !Facts.EmploymentEnded, Payee.Employer));

    /// <summary>Care in a facility that does not cooperate: the employer pays first, or the BPU participant (Pasal 33(1)).</summary>
    public static readonly Recipient OfCareElsewhere = Reimbursed(OfCash.But(Participants.Pu & !AccidentPayer.Employer, Payee.Employer));

    /// <summary>Care in a cooperating facility: paid to the facility (Pasal 30(1), 46).</summary>
    public static readonly Recipient OfCare = Reimbursed(new(Code.Of(Payee.Provider), Truth.Always));

    /// <summary>Whoever is told to have paid first; where nobody is, whom the law has pay first.</summary>
    private static Recipient Reimbursed(Recipient byLaw) => byLaw
        .But(Facts.AdvancedBy.Is(Advancer.Participant), OfCash)
        .But(Facts.AdvancedBy.Is(Advancer.Employer), Payee.Employer)
        .But(Facts.AdvancedBy.Is(Advancer.Facility), Payee.Provider);
}

/// <summary>Who is paid, and whether there is anybody to be paid.</summary>
/// <param name="Payee">A <see cref="Law.Payee"/>.</param>
/// <param name="Exists">Whether there is one.</param>
internal sealed record Recipient(Code Payee, Truth Exists)
{
    /// <summary>The same, but another where a condition holds.</summary>
    public Recipient But(Truth when, Recipient other) => ReferenceEquals(other, this)
        ? this
        : new(when.Choose(other.Payee, Payee), when.Choose(other.Exists, Exists));

    /// <summary>The same, but somebody who is always there where a condition holds.</summary>
    public Recipient But(Truth when, Payee other) => But(when, new Recipient(Code.Of(other), Truth.Always));
}
