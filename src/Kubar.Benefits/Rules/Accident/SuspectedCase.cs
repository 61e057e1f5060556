using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.Participation;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>
/// A suspected work accident or occupational disease: PP 49/2023 Pasal 25A, 25B; Permenaker 1/2025 Pasal 8A-8F (wage
/// recipients), 48A-48F (BPU).
/// </summary>
internal static class SuspectedCase
{
    /// <summary>Suspected, and not concluded yet.</summary>
    public static readonly Truth Pending = Facts.Suspected & !Facts.Concluded;

    public static readonly Truth OfDisease = Facts.EventKind.Is(EventKind.OccupationalDisease);

    private static readonly Truth Confirmed = Condition(
        "jkk.suspicion-confirmed",
        new("Kesimpulan atas dugaan", "Conclusion of the suspected case"),
        Facts.FoundFromWork,
        Say(
            $"dugaan disimpulkan sebagai {Facts.EventKind}: semua biaya pelayanan kesehatan menjadi manfaat JKK",
            $"the suspected case was concluded to be: {Facts.EventKind}; all costs of care are borne by JKK"),
        Say(
            $"dugaan disimpulkan bukan {Facts.EventKind}; yang menanggung biaya pelayanan kesehatannya belum diatur; bila peserta meninggal dunia, yang dinilai JKM",
            $"the suspected case was concluded not to be: {Facts.EventKind}; no rule yet said who bears the costs of care; if the participant died, it is assessed as a death not from work")
            .Except(
                Pp49.IsInForce,
                Say(
                    $"dugaan disimpulkan bukan {Facts.EventKind}: biaya pelayanan kesehatan ditanggung peserta, BPJS Kesehatan, atau penyelenggara jaminan lain; bila peserta meninggal dunia, yang dinilai JKM",
                    $"the suspected case was concluded not to be: {Facts.EventKind}; the costs of care fall on the participant, BPJS Kesehatan or another insurer; if the participant died, it is assessed as a death not from work"))
            .Except(
                Pp49.IsInForce & OfDisease,
                Say(
                    $"dugaan disimpulkan bukan {Facts.EventKind}: biaya pelayanan kesehatan ditanggung BPJS Kesehatan; bila peserta meninggal dunia, yang dinilai JKM",
                    $"the suspected case was concluded not to be: {Facts.EventKind}; the costs of care fall on BPJS Kesehatan; if the participant died, it is assessed as a death not from work"))
            .Except(
                Permenaker1.IsInForce,
                Say(
                    $"dugaan disimpulkan bukan {Facts.EventKind}: biaya pelayanan kesehatan ditanggung BPJS Kesehatan, atau bagi yang tidak terdaftar di sana peserta sendiri atau penyelenggara jaminan lain; bila peserta meninggal dunia, yang dinilai JKM",
                    $"the suspected case was concluded not to be: {Facts.EventKind}; the costs of care fall on BPJS Kesehatan, or for one not registered there on the participant or another insurer; if the participant died, it is assessed as a death not from work"))
            .Except(
                Permenaker1.IsInForce & Facts.InHealthInsurance,
                Say(
                    $"dugaan disimpulkan bukan {Facts.EventKind}: penjaminan dialihkan paling lambat {Parameters.JkkSuspectedTransferDays.Count} kerja kepada BPJS Kesehatan, yang menanggung semua biaya pelayanan kesehatan; bila peserta meninggal dunia, yang dinilai JKM",
                    $"the suspected case was concluded not to be: {Facts.EventKind}; within {Bare(Parameters.JkkSuspectedTransferDays.Count)} working days it passes to BPJS Kesehatan, which bears all costs of care; if the participant died, it is assessed as a death not from work"))
            .Except(
                Permenaker1.IsInForce & !Facts.InHealthInsurance,
                Say(
                    $"dugaan disimpulkan bukan {Facts.EventKind} dan peserta tidak terdaftar dalam jaminan kesehatan nasional: biaya pelayanan kesehatan ditanggung peserta atau penyelenggara jaminan lain; bila peserta meninggal dunia, yang dinilai JKM",
                    $"the suspected case was concluded not to be: {Facts.EventKind}; the participant is not in the national health insurance, so the costs of care fall on the participant or another insurer; if the participant died, it is assessed as a death not from work"))
            .Except(
                Permenaker1.IsInForce & !Facts.InHealthInsurance & OfDisease,
                Say(
                    $"dugaan disimpulkan bukan {Facts.EventKind} dan peserta tidak terdaftar dalam jaminan kesehatan nasional: biaya pelayanan kesehatan ditanggung peserta atau penyelenggara jaminan lain (PP 49/2023 Pasal 25B(6) hanya menyebut BPJS Kesehatan); bila peserta meninggal dunia, yang dinilai JKM",
                    $"the suspected case was concluded not to be: {Facts.EventKind}; the participant is not in the national health insurance, so the costs of care fall on the participant or another insurer (PP 49/2023 Pasal 25B(6) names BPJS Kesehatan only); if the participant died, it is assessed as a death not from work")),
        Pp44.Pasal("25(1)").To(Pp49.InForceFrom.PlusDays(-1)),
        Pp49.Pasal("I (Pasal 25A(5)(6))").For(!OfDisease),
        Pp49.Pasal("I (Pasal 25B(5)(6))").For(OfDisease),
        Permenaker1.Pasal("8F").For(Participants.Pu),
        Permenaker1.Pasal("48F").For(Participants.Bpu));

    /// <summary>Not suspected but found, or suspected and confirmed.</summary>
    public static readonly Truth Established = !Facts.Suspected | Confirmed;

    /// <summary>Until it is concluded, care is guaranteed first; since Permenaker 1/2025 in a cooperating facility.</summary>
    public static readonly Truth GuaranteedFirst = Condition(
        "jkk.care-guaranteed-first",
        new("Dijamin lebih dahulu", "Guaranteed first"),
        Pending & Pp49.IsInForce & (!Permenaker1.IsInForce | Facts.AtCooperatingFacility),
        Say(
            $"dugaan {Facts.EventKind} pada {Facts.EventDate}: pelayanan kesehatan dijamin lebih dahulu oleh BPJS Ketenagakerjaan sampai dugaan itu disimpulkan",
            $"suspected on {Facts.EventDate}: {Facts.EventKind}; BPJS Ketenagakerjaan guarantees care first, until the case is concluded")
            .Except(
                Permenaker1.IsInForce,
                Say(
                    $"dugaan {Facts.EventKind} pada {Facts.EventDate}: pelayanan kesehatan dijamin lebih dahulu oleh BPJS Ketenagakerjaan sampai dugaan itu disimpulkan, dengan kelas rawat inap dan tarif jaminan kesehatan nasional",
                    $"suspected on {Facts.EventDate}: {Facts.EventKind}; BPJS Ketenagakerjaan guarantees care first, until the case is concluded, in the ward class and at the tariff of the national health insurance")),
        Say(
            $"belum ada penjaminan lebih dahulu bagi dugaan: baru sejak {Date.On(Pp49.InForceFrom)}",
            $"no care is guaranteed first in a suspected case: only since {Date.On(Pp49.InForceFrom)}")
            .Except(
                Permenaker1.IsInForce,
                Say(
                    $"fasilitas yang merawat tidak bekerja sama: biayanya baru dapat ditagihkan bila dugaan disimpulkan sebagai {Facts.EventKind}",
                    $"the treating facility does not cooperate: its costs can be claimed only if the case is concluded to be: {Facts.EventKind}")),
        Pp49.Pasal("I (Pasal 25A(1)(2))").For(!OfDisease),
        Pp49.Pasal("I (Pasal 25B(1)(2))").For(OfDisease),
        Permenaker1.Pasal("8E, 8F(1)").For(Participants.Pu),
        Permenaker1.Pasal("48E, 48F(1)").For(Participants.Bpu));

    /// <summary>What follows from each conclusion.</summary>
    public static readonly Truth ConclusionAhead = Condition(
        "jkk.suspicion-ahead",
        new("Yang menyusul kesimpulan", "What follows from the conclusion"),
        Pending & Pp49.IsInForce,
        Say(
            $"dugaan disimpulkan paling lama {Parameters.JkkSuspectedConclusionDays.Count} sejak laporan tahap I diterima; bila {Facts.EventKind}, semua biaya menjadi manfaat JKK; bila bukan, biaya ditanggung peserta, BPJS Kesehatan, atau penyelenggara jaminan lain",
            $"the case is concluded at most {Parameters.JkkSuspectedConclusionDays.Count} after the stage-I report; if it is from work, all costs are borne by JKK; if not, they fall on the participant, BPJS Kesehatan or another insurer")
            .Except(
                OfDisease,
                Say(
                    $"dugaan disimpulkan paling lama {Parameters.JkkSuspectedConclusionDays.Count} sejak laporan tahap I diterima; bila {Facts.EventKind}, semua biaya menjadi manfaat JKK; bila bukan, biaya ditanggung BPJS Kesehatan",
                    $"the case is concluded at most {Parameters.JkkSuspectedConclusionDays.Count} after the stage-I report; if it is from work, all costs are borne by JKK; if not, they fall on BPJS Kesehatan"))
            .Except(
                Permenaker1.IsInForce,
                Say(
                    $"dugaan disimpulkan paling lama {Parameters.JkkSuspectedConclusionDays.Count} sejak laporan tahap I diterima; bila {Facts.EventKind}, semua biaya menjadi manfaat JKK; bila bukan, biaya ditanggung BPJS Kesehatan, atau bagi yang tidak terdaftar di sana peserta sendiri atau penyelenggara jaminan lain",
                    $"the case is concluded at most {Parameters.JkkSuspectedConclusionDays.Count} after the stage-I report; if it is from work, all costs are borne by JKK; if not, they fall on BPJS Kesehatan, or for one not registered there on the participant or another insurer")),
        Say($"tidak ada dugaan yang belum disimpulkan", $"no suspected case is open"),
        Pp49.Pasal("I (Pasal 25A(3)(5)(6))").For(!OfDisease),
        Pp49.Pasal("I (Pasal 25B(3)(5)(6))").For(OfDisease),
        Permenaker1.Pasal("8F").For(Participants.Pu),
        Permenaker1.Pasal("48F").For(Participants.Bpu));
}
