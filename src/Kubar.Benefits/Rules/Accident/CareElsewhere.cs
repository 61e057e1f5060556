using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Participation;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>
/// Care in a facility that does not cooperate, because none at the place does: PP 44/2015 Pasal 33. It is health service, so arrears
/// do not hold it back.
/// </summary>
internal static class CareElsewhere
{
    /// <summary>
    /// "semua biaya pelayanan kesehatan menjadi manfaat JKK": of a suspected case that was confirmed, in whichever facility (PP 49/2023
    /// Pasal 25A(4)(5), 25B(4)(5); Permenaker 1/2025 Pasal 8E(2), 8F(2), 48E(2), 48F(2)).
    /// </summary>
    private static readonly Truth AllOfIt = Facts.Suspected & Facts.FoundFromWork & Pp49.IsInForce;

    /// <summary>"setara dengan standar fasilitas pelayanan kesehatan tertinggi di daerah setempat"</summary>
    private static readonly Amount Reimbursed = AllOfIt.Choose(
        Facts.MedicalElsewhereCost,
        Amount.Min(Facts.MedicalElsewhereCost, Facts.HighestLocalStandard));

    private static readonly Amount NotReimbursed = Step(
        "jkk.care-elsewhere-rest",
        new("Selisih yang tidak diganti", "What is not reimbursed"),
        Facts.MedicalElsewhereCost - Reimbursed,
        Pp44.Pasal("33(3)"));

    /// <summary>"selisih biaya ditanggung oleh Pemberi Kerja ... atau Peserta bukan penerima Upah"</summary>
    private static readonly Truth RestIsBorne = Condition(
        "jkk.care-elsewhere-borne",
        new("Yang menanggung selisih", "Who bears the rest"),
        NotReimbursed >= Amount.Rupiah(1),
        Say($"selisih {NotReimbursed} ditanggung peserta", $"the participant bears the rest, {NotReimbursed}")
            .Except(Participants.Bpu & Facts.Died, Say($"selisih {NotReimbursed} ditanggung peserta atau ahli warisnya", $"the participant or the heirs bear the rest, {NotReimbursed}"))
            .Except(Participants.Pu, Say($"selisih {NotReimbursed} ditanggung pemberi kerja", $"the employer bears the rest, {NotReimbursed}"))
            .Except(
                AccidentPayer.EmployerForGood,
                Say(
                    $"selisih {NotReimbursed} juga ditanggung pemberi kerja, yang wajib membayar seluruhnya",
                    $"the employer, who owes the whole, bears the rest too, {NotReimbursed}")),
        Say($"tidak ada selisih", $"there is no rest"),
        Pp44.Pasal("33(3)"));

    private static readonly Truth AllIsReimbursed = Condition(
        "jkk.care-elsewhere-of-suspected-case",
        new("Dugaan yang disimpulkan", "A suspected case concluded"),
        AllOfIt,
        Say(
            $"dugaan disimpulkan sebagai {Facts.EventKind}: semua biaya pelayanan kesehatan menjadi manfaat JKK, juga di fasilitas yang tidak bekerja sama",
            $"the suspected case was concluded to be: {Facts.EventKind}; all costs of care are borne by JKK, also in a facility that does not cooperate"),
        Say($"bukan dugaan yang disimpulkan", $"no suspected case was concluded"),
        Pp49.Pasal("I (Pasal 25A(4)(5))").For(!SuspectedCase.OfDisease),
        Pp49.Pasal("I (Pasal 25B(4)(5))").For(SuspectedCase.OfDisease),
        Permenaker1.Pasal("8E(2), 8F(2)").For(Participants.Pu),
        Permenaker1.Pasal("48E(2), 48F(2)").For(Participants.Bpu));

    public static readonly Benefit Benefit = new(SecurityProgram.Jkk, "jkk.care-elsewhere", new("Penggantian biaya di fasilitas yang belum bekerja sama", "Care in a facility that does not cooperate"))
    {
        Sources = [Pp44.Pasal("33")],
        Events = AccidentSecurity.Events,
        ListedWhen = Facts.TreatedElsewhere,
        OwedWhen = AccidentSecurity.Owed & AccidentPayee.OfCareElsewhere.Exists,
        Amount = Reimbursed,
        PaidByEmployer = AccidentPayer.Employer,
        EmployerPaysFirst = AccidentPayer.EmployerFirst,
        Payee = AccidentPayee.OfCareElsewhere.Payee,
        Terms = [RestIsBorne, AllIsReimbursed],
    };
}
