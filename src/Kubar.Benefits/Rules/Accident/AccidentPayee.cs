using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules;

/// <summary>Who is paid the cash of JKK: PP 44/2015 Pasal 30(2)(3), 37(4)(5), 51.</summary>
internal static class AccidentPayee
{
    /// <summary>The participant; after a death the heirs (Pasal 37(4)).</summary>
    public static readonly Code ParticipantOrHeirs = Facts.Died.Choose(Heirs.OfJkkOrFund, Code.Of(Payee.Participant));

    /// <summary>
    /// Pasal 37(5)b angka 5 gives the Fund the death grant alone; whether it has the other cash of JKK where there is no heir
    /// is a reading.
    /// </summary>
    public static readonly Truth HeirsOrFundExist = Facts.Died.Choose(Heirs.GrantHasRecipient, Truth.Always);

    /// <summary>The same where an employer may have advanced it.</summary>
    public static readonly Truth WhoeverAdvancedExists = (Participants.Pu & !Cover.EmployerPays).Choose(Truth.Always, HeirsOrFundExist);

    /// <summary>The employer of a PU worker, who pays first (Pasal 30(2), 51(2)); not where it is the employer who owes.</summary>
    public static readonly Code WhoeverAdvanced = (Participants.Pu & !Cover.EmployerPays).Choose(Code.Of(Payee.Employer), ParticipantOrHeirs);
}
