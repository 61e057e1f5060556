using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Recipients;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>JKK funeral cost: PP 44/2015 Pasal 25(2)b angka 4; Lampiran III I.b.5, as replaced by PP 82/2019.</summary>
internal static class AccidentFuneral
{
    public static readonly Benefit Benefit = new(SecurityProgram.Jkk, "jkk.funeral", new("Biaya pemakaman", "Funeral cost"))
    {
        Sources = [Pp44.At("Lampiran III I.b.5"), Pp82.At("Lampiran III").Graded(Grade.B)],
        ByLawOf = LawInForce.OfDeathFromWork,
        Events = AccidentSecurity.Events,
        OwedWhen = AccidentSecurity.OwedOnDeath,
        Amount = Parameters.JkkFuneral.On(LawInForce.OfDeathFromWork).Amount,
        DeferredWhen = AccidentSecurity.CashDeferred,
        PaidByEmployer = AccidentPayer.Employer,
        EmployerPaysFirst = AccidentPayer.EmployerFirst,
        Payee = Heirs.OfJkkOrFuneralOrganiser,
        BearsArrears = true,
    };
}
