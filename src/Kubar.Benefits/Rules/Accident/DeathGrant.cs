using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>JKK death grant: PP 44/2015 Pasal 25(2)b angka 4; Lampiran III I.b.4, as replaced by PP 82/2019.</summary>
internal static class DeathGrant
{
    /// <summary>"Paling sedikit sebesar JKM" until PP 82/2019 wrote a sum.</summary>
    public static readonly Amount Floor = Step(
        "jkk.death-grant-floor",
        new("Batas paling sedikit", "Floor"),
        Parameters.JkkDeathFloor.IsInForce.Choose(
            Parameters.JkkDeathFloor.Amount,
            ReadingCatalogue.DeathGrantFloor["whole-jkm"].IsChosen.Choose(
                Parameters.JkmLumpSum.Amount + Parameters.JkmPeriodic.Amount + Parameters.JkmFuneral.Amount,
                Parameters.JkmLumpSum.Amount)),
        Pp44.At("Lampiran III I.b.4"),
        Pp82.At("Lampiran III").Graded(Grade.B));

    public static readonly Benefit Benefit = new(SecurityProgram.Jkk, "jkk.death-grant", new("Santunan kematian", "Death grant"))
    {
        Sources = [Pp44.At("Lampiran III I.b.4"), Pp82.At("Lampiran III").Graded(Grade.B)],
        Events = AccidentSecurity.Deaths,
        OwedWhen = AccidentSecurity.OwedOnDeath,
        Amount = On(BenefitBasis.Monthly),
        DeferredWhen = AccidentSecurity.CashDeferred,
        PaidByEmployer = Cover.EmployerPays,
        EmployerPaysFirst = Cover.PaysFirst,
        Payee = Heirs.OfJkkOrFund,
        BearsArrears = true,
    };

    /// <summary>60 % x 80 x the monthly basis, at least the floor.</summary>
    public static Amount On(Amount basis) => Amount.Max(
        (Parameters.JkkDeathPercent.Percent * Parameters.JkkWageMonths.Count * basis).RoundedOnce,
        Floor);
}
