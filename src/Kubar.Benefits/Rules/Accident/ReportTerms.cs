using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.Participation;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>
/// Who reports what happened and what came of it, to whom and within how many days: PP 44/2015 Pasal 43, 44; of a worker whom nobody
/// registered Permenaker 5/2021 Pasal 27, 28. They decide no amount.
/// </summary>
internal static class ReportTerms
{
    /// <summary>"laporan tahap I ... 2 x 24 jam sejak terjadi", "laporan tahap II ... sekaligus merupakan pengajuan manfaat"</summary>
    public static readonly Truth TwoStages = Condition(
        "jkk.reports",
        new("Laporan tahap I dan tahap II", "Reports of stage I and stage II"),
        Truth.Always,
        Say(
            $"peserta atau keluarganya melaporkan kejadian (tahap I) paling lama 2 x 24 jam sejak terjadi atau didiagnosis, dan akibatnya (tahap II, sekaligus pengajuan manfaat) paling lama 2 x 24 jam sejak dokter menyatakan sembuh, cacat, atau meninggal dunia, kepada BPJS Ketenagakerjaan dan dinas ketenagakerjaan; berkas yang belum lengkap diberitahukan paling lama 7 hari kerja",
            $"the participant or the family reports the event (stage I) within 2 x 24 hours of it or of the diagnosis, and what came of it (stage II, which is also the claim) within 2 x 24 hours of the doctor's certificate of recovery, disability or death, to BPJS Ketenagakerjaan and the labour office; if papers are missing, BPJS Ketenagakerjaan says so within 7 working days")
            .Except(
                Participants.Pu,
                Say(
                    $"pemberi kerja melaporkan kejadian (tahap I) paling lama 2 x 24 jam sejak terjadi atau didiagnosis, dan akibatnya (tahap II, sekaligus pengajuan manfaat) paling lama 2 x 24 jam sejak dokter menyatakan sembuh, cacat, atau meninggal dunia, kepada BPJS Ketenagakerjaan dan dinas ketenagakerjaan; berkas yang belum lengkap diberitahukan paling lama 7 hari kerja",
                    $"the employer reports the event (stage I) within 2 x 24 hours of it or of the diagnosis, and what came of it (stage II, which is also the claim) within 2 x 24 hours of the doctor's certificate of recovery, disability or death, to BPJS Ketenagakerjaan and the labour office; if papers are missing, BPJS Ketenagakerjaan says so within 7 working days"))
            .Except(
                AccidentPayer.EmployerForGood & Permenaker5.IsInForce,
                Say(
                    $"pemberi kerja, pekerja, atau ahli warisnya melaporkan kejadian (tahap I) dan akibatnya (tahap II) kepada dinas atau unit pengawasan ketenagakerjaan, masing-masing paling lama 2 x 24 jam",
                    $"the employer, the worker or the heirs report the event (stage I) and what came of it (stage II) to the labour inspection, each within 2 x 24 hours")),
        Say($"tidak ada yang dilaporkan", $"nothing has to be reported"),
        Pp44.Pasal("43(2)(4)(5)(7)").For(Participants.Pu & !(AccidentPayer.EmployerForGood & Permenaker5.IsInForce)),
        Pp44.Pasal("44(2)(4)(5)(7)").For(Participants.Bpu),
        Permenaker5.Pasal("27(1)(2), 28(1)(2)").For(AccidentPayer.EmployerForGood));
}
