using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>
/// Of the cash for incapacity what exceeds the wages that the employer has kept paying, straight to the worker: PP 44/2015
/// Pasal 51(3); Permenaker 5/2021 Pasal 115(4).
/// </summary>
internal static class IncapacityDifference
{
    private static readonly Truth MoreThanWages = Condition(
        "jkk.incapacity-more-than-wages",
        new("Santunan lebih besar dari upah yang dibayar", "More than the wages paid"),
        IncapacityReckoning.Whole > Facts.WagesPaid,
        Say(
            $"santunan {IncapacityReckoning.Whole} lebih besar dari upah {Facts.WagesPaid} yang telah dibayar pemberi kerja",
            $"the cash of {IncapacityReckoning.Whole} is more than the {Facts.WagesPaid} that the employer has paid in wages"),
        Say(
            $"santunan {IncapacityReckoning.Whole} tidak lebih besar dari upah {Facts.WagesPaid} yang telah dibayar pemberi kerja; selisihnya tidak dapat diminta kembali dari pekerja",
            $"the cash of {IncapacityReckoning.Whole} is not more than the {Facts.WagesPaid} that the employer has paid in wages; the worker need not give the difference back"),
        Pp44.Pasal("51(3)(4)"),
        PaymentRule("115(4)(5)"));

    public static readonly Benefit Benefit = new(SecurityProgram.Jkk, "jkk.incapacity-difference", new("Selisih STMB bagi pekerja", "Incapacity: the difference due to the worker"))
    {
        Sources = [Pp44.Pasal("51(3)"), PaymentRule("115(4)")],
        Events = AccidentSecurity.Events,
        ListedWhen = Facts.WagesPaidGiven,
        OwedWhen = TemporaryIncapacity.Benefit.OwedWhen & !AccidentPayer.Employer & MoreThanWages & AccidentPayee.HeirsOrFundExist,
        Amount = Amount.Max(IncapacityReckoning.Whole - Facts.WagesPaid, Amount.Zero),
        DeferredWhen = TemporaryIncapacity.Benefit.DeferredWhen,
        Payee = AccidentPayee.ParticipantOrHeirs,
        BearsArrears = true,
    };
}
