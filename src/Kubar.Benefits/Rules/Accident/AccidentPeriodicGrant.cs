using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;

namespace Kubar.Benefits.Rules;

/// <summary>JKK periodic grant paid at once: PP 44/2015 Pasal 25(2)b angka 5; Lampiran III I.b.6, as replaced by PP 82/2019.</summary>
internal static class AccidentPeriodicGrant
{
    public static readonly Benefit Benefit = new(SecurityProgram.Jkk, "jkk.periodic-grant", new("Santunan berkala dibayar sekaligus", "Periodic grant paid at once"))
    {
        Sources = [Pp44.At("Lampiran III I.b.6"), Pp82.At("Lampiran III").Graded(Grade.B)],
        Events = AccidentSecurity.Deaths,
        OwedWhen = AccidentSecurity.OwedOnDeathOrTotalDisability & AccidentPayee.HeirsOrFundExist,
        Amount = Parameters.JkkPeriodic.Amount,
        DeferredWhen = AccidentSecurity.CashDeferred,
        PaidByEmployer = Cover.EmployerPays,
        EmployerPaysFirst = Cover.PaysFirst,
        Payee = AccidentPayee.ParticipantOrHeirs,
        BearsArrears = true,
    };
}
