using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Participation;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>
/// Health service according to medical need, without a cost ceiling: PP 44/2015 Pasal 25(2)a, as replaced by PP 82/2019.
/// Arrears never hold it back (Pasal 39(1)a).
/// </summary>
internal static class MedicalCare
{
    public static readonly Benefit Benefit = new(SecurityProgram.Jkk, "jkk.medical-care", new("Pelayanan kesehatan", "Medical care"))
    {
        Sources = [Pp44.Pasal("25(2)a, Lampiran III I.a").To(Pp82.InForceFrom.PlusDays(-1)), Pp82.Pasal("I angka 1 (Pasal 25(2)a)")],
        Events = AccidentSecurity.Events,
        OwedWhen = SuspectedCase.Pending.Choose(SuspectedCase.GuaranteedFirst | WorkAccident.Happened, WorkAccident.Happened) & AccidentSecurity.CoveredInTime & AccidentPayee.OfCare.Exists,
        Amount = Facts.MedicalCost,
        PaidByEmployer = AccidentPayer.Employer,
        EmployerPaysFirst = AccidentPayer.EmployerFirst,
        Payee = AccidentPayee.OfCare.Payee,
        IsUnlimitedCare = true,
        Terms =
        [
            CareServices.Listed,
            CareTerms.WardClass,
            SuspectedCase.ConclusionAhead,
            CareTerms.Comorbidities,
            CareTerms.Diagnostics,
            CareTerms.OtherFacilities,
            CareTerms.Abroad,
            ReportTerms.TwoStages,
            CareTerms.ReportInTime,
            EmployerReimbursement.OfAccident,
            CareTerms.Disputes,
        ],
    };
}
