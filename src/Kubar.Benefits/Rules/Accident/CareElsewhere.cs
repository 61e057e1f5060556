using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>
/// Care in a facility that does not cooperate, because none near does: PP 44/2015 Pasal 33. It is health service, so arrears
/// do not hold it back.
/// </summary>
internal static class CareElsewhere
{
    private static readonly Amount Reimbursed = Amount.Min(Facts.MedicalElsewhereCost, Facts.HighestLocalStandard);

    private static readonly Amount NotReimbursed = Step(
        "jkk.care-elsewhere-rest",
        new("Selisih yang tidak diganti", "What is not reimbursed"),
        Facts.MedicalElsewhereCost - Reimbursed,
        Pp44.Pasal("33(3)"));

    /// <summary>Pasal 33(3): whoever advanced the cost bears what exceeds the standard.</summary>
    private static readonly Truth RestIsBorne = Condition(
        "jkk.care-elsewhere-borne",
        new("Yang menanggung selisih", "Who bears the rest"),
        NotReimbursed >= Amount.Rupiah(1),
        Say(
            $"selisih {NotReimbursed} ditanggung peserta",
            $"the participant bears the rest, {NotReimbursed}")
            .But(
                Participants.Pu,
                Say($"selisih {NotReimbursed} ditanggung pemberi kerja", $"the employer bears the rest, {NotReimbursed}")),
        Say($"tidak ada selisih", $"there is no rest"),
        Pp44.Pasal("33(3)"));

    public static readonly Benefit Benefit = new(SecurityProgram.Jkk, "jkk.care-elsewhere", new("Penggantian biaya di fasilitas yang belum bekerja sama", "Care in a facility that does not cooperate"))
    {
        Sources = [Pp44.Pasal("33")],
        Events = AccidentSecurity.Deaths,
        ListedWhen = Facts.TreatedElsewhere,
        OwedWhen = AccidentSecurity.Owed & AccidentPayee.WhoeverAdvancedExists,
        Amount = Reimbursed,
        PaidByEmployer = Cover.EmployerPays,
        EmployerPaysFirst = Cover.PaysFirst,
        Payee = AccidentPayee.WhoeverAdvanced,
        Terms = [RestIsBorne],
    };
}
