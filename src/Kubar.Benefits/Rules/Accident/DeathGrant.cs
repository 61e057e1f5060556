using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Participation;
using Kubar.Benefits.Rules.Recipients;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>JKK death grant: PP 44/2015 Pasal 25(2)b angka 4; Lampiran III I.b.4, as replaced by PP 82/2019.</summary>
internal static class DeathGrant
{
    private static readonly IReadOnlyList<DatedCitation> Annexes =
        [Pp44.At("Lampiran III I.b.4"), Pp82.At("Lampiran III").Graded(Grade.B)];

    /// <summary>"paling sedikit sebesar JKM", until PP 82/2019 wrote a sum.</summary>
    public static readonly Amount Floor = Step(
        "jkk.death-grant-floor",
        new("Batas paling sedikit", "Floor"),
        Parameters.JkkDeathFloor.On(Day).IsInForce.Choose(
            Parameters.JkkDeathFloor.On(Day).Amount,
            ReadingCatalogue.DeathGrantFloor.Decide(
                ("lump-sum", Parameters.JkmLumpSum.On(Day).Amount),
                ("whole-jkm", Parameters.JkmLumpSum.On(Day).Amount + Parameters.JkmPeriodic.On(Day).Amount + Parameters.JkmFuneral.On(Day).Amount))),
        Annexes).ByLawOf(Day);

    public static readonly Benefit Benefit = new(SecurityProgram.Jkk, "jkk.death-grant", new("Santunan kematian", "Death grant"))
    {
        Sources = Annexes,
        ByLawOf = Day,
        Events = AccidentSecurity.Events,
        OwedWhen = AccidentSecurity.OwedOnDeath,
        Amount = BenefitBasis.Reckon(On),
        DeferredWhen = AccidentSecurity.CashDeferred,
        PaidByEmployer = AccidentPayer.Employer,
        EmployerPaysFirst = AccidentPayer.EmployerFirst,
        Payee = Heirs.OfJkkOrFund,
        BearsArrears = true,
    };

    private static Date Day => LawInForce.OfDeathFromWork;

    /// <summary>"60% x 80 x Upah sebulan", at least the floor.</summary>
    public static Amount On(MonthlyBasis basis) => Amount.Max(
        basis.Reckon(
            "jkk.death-grant-share",
            new("Santunan kematian", "Death grant"),
            Parameters.JkkDeathPercent.On(Day).Percent,
            Parameters.JkkWageMonths.On(Day).Count,
            Annexes),
        Floor);
}
