using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>Orthosis and prosthesis: PP 44/2015 Pasal 25(2)b angka 6; Lampiran III I.b.7 (the centre's price and 40 % of it).</summary>
internal static class Orthosis
{
    public static readonly Benefit Benefit = new(SecurityProgram.Jkk, "jkk.orthosis-prosthesis", new("Alat bantu dan alat ganti", "Orthosis and prosthesis"))
    {
        Sources = [Pp44.At("Lampiran III I.b.7"), Pp82.At("Lampiran III").Graded(Grade.C)],
        Events = AccidentSecurity.Events,
        OwedWhen = AccidentSecurity.Owed & DiedTheSameDay.Not(Facts.OrthosisPrice) & AccidentPayee.OfAids.Exists,
        Amount = Facts.OrthosisPrice + (Parameters.JkkProsthesisUplift.Percent * Facts.OrthosisPrice).RoundedOnce,
        DeferredWhen = AccidentSecurity.CashDeferred,
        PaidByEmployer = AccidentPayer.Employer,
        EmployerPaysFirst = AccidentPayer.EmployerFirst,
        Payee = AccidentPayee.OfAids.Payee,
        BearsArrears = true,
        Terms = [CareTerms.OrthosisPerCase],
    };
}
