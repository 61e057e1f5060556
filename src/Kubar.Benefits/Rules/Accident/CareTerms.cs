using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.Participation;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>
/// What an officer has to know about care beyond its being owed: ward class, comorbidities, facilities, home care, disputes.
/// They decide no amount: PP 44/2015 Pasal 31, 33, 45; Permenaker 5/2021 Pasal 110-112, 118.
/// </summary>
internal static class CareTerms
{
    /// <summary>Pasal 31: the ward, and who pays for a higher one.</summary>
    public static readonly Truth WardClass = Term(
        "jkk.care-ward-class",
        "Kelas rawat inap",
        "Ward class",
        !SuspectedCase.Pending,
        Say(
            $"rawat inap di kelas I rumah sakit pemerintah atau rumah sakit swasta yang tarifnya setara; selisih biaya kelas yang lebih tinggi ditanggung peserta sendiri atau asuransi tambahannya",
            $"class I ward of a government hospital, or of a private one at that price; what a higher class costs beyond it is paid by the participant or by an additional insurance"),
        Pp44.Pasal("31"));

    /// <summary>Pasal 111: comorbidities and complications.</summary>
    public static readonly Truth Comorbidities = Term(
        "jkk.care-comorbidities",
        "Komorbiditas dan komplikasi",
        "Comorbidities and complications",
        LawInForce.PaymentRules,
        Say(
            $"komorbiditas dan komplikasi yang berhubungan ikut dijamin, sejak mulai dirawat sampai dinyatakan sembuh, cacat, atau meninggal dunia",
            $"comorbidities and complications connected with it are covered, from the beginning of treatment until recovery, disability or death is certified"),
        PaymentRule("111"));

    /// <summary>Pasal 112: diagnostic examination for an occupational disease.</summary>
    public static readonly Truth Diagnostics = Term(
        "jkk.care-diagnostics",
        "Pemeriksaan diagnostik penyakit akibat kerja",
        "Diagnosis of an occupational disease",
        LawInForce.PaymentRules & Facts.EventKind.Is(Cases.EventKind.OccupationalDisease) & Participants.Pu,
        Say(
            $"pemeriksaan untuk menegakkan diagnosis dibayar dahulu oleh pemberi kerja; penggantiannya dapat diminta setelah penyakit akibat kerja ditegakkan",
            $"the examination that leads to the diagnosis is first paid by the employer, who can ask for it back once the occupational disease is established")
            .But(
                AccidentPayer.EmployerForGood,
                Say(
                    $"pemeriksaan untuk menegakkan diagnosis menjadi tanggung jawab pemberi kerja, tanpa penggantian",
                    $"the examination that leads to the diagnosis falls on the employer, who is not reimbursed")),
        PaymentRule("112(3)(4)"));

    /// <summary>Pasal 33: a facility that does not cooperate, because none near does.</summary>
    public static readonly Truth OtherFacilities = Term(
        "jkk.care-other-facilities",
        "Fasilitas yang belum bekerja sama",
        "Facilities that do not cooperate",
        Truth.Always,
        Say(
            $"bila di lokasi kecelakaan tidak ada fasilitas yang bekerja sama: biaya dibayar dahulu oleh peserta dan diganti sampai standar tertinggi fasilitas yang bekerja sama di daerah itu; selebihnya ditanggung peserta",
            $"where no cooperating facility is near: the participant pays first and is reimbursed up to the highest standard of the cooperating facilities in the area; the participant bears the rest")
            .Except(
                Participants.Pu,
                Say(
                    $"bila di lokasi kecelakaan tidak ada fasilitas yang bekerja sama: biaya dibayar dahulu oleh pemberi kerja dan diganti sampai standar tertinggi fasilitas yang bekerja sama di daerah itu; selebihnya ditanggung pemberi kerja",
                    $"where no cooperating facility is near: the employer pays first and is reimbursed up to the highest standard of the cooperating facilities in the area; the employer bears the rest"))
            .Except(
                AccidentPayer.EmployerForGood,
                Say(
                    $"bila di lokasi kecelakaan tidak ada fasilitas yang bekerja sama: biayanya tetap ditanggung pemberi kerja, tanpa penggantian",
                    $"where no cooperating facility is near: the employer bears the cost all the same, and is not reimbursed")),
        Pp44.Pasal("33"));

    /// <summary>Pasal 86: an accident on a task abroad.</summary>
    public static readonly Truth Abroad = Term(
        "jkk.care-abroad",
        "Kecelakaan di luar negeri",
        "Accident abroad",
        LawInForce.PaymentRules & Participants.Pu & Facts.EventKind.Is(Cases.EventKind.WorkAccident),
        Say(
            $"bila kecelakaan terjadi ketika ditugaskan ke luar negeri: biaya pelayanan kesehatan dibayar dahulu oleh pemberi kerja dan diganti sampai standar tertinggi fasilitas yang bekerja sama di Indonesia",
            $"where the accident happened on a task abroad: the employer pays the care first and is reimbursed up to the highest standard of the cooperating facilities in Indonesia")
            .But(
                AccidentPayer.EmployerForGood,
                Say(
                    $"bila kecelakaan terjadi ketika ditugaskan ke luar negeri: biaya pelayanan kesehatan ditanggung pemberi kerja, tanpa penggantian",
                    $"where the accident happened on a task abroad: the employer bears the care, and is not reimbursed")),
        PaymentRule("86"));

    /// <summary>Pasal 8(2)-(2c), since 24 February 2025: what a report that comes late does to a wage recipient's benefits.</summary>
    public static readonly Truth ReportInTime = Term(
        "jkk.report-in-time",
        "Laporan pemberi kerja",
        "The employer's report",
        Participants.Pu & Permenaker1.IsInForce & !AccidentPayer.Employer,
        Say(
            $"pemberi kerja harus melapor paling lama {Bare(Parameters.JkkReportDays.Count)} x 24 jam; bila terlambat, manfaat JKK menjadi kewajiban pemberi kerja, yang dapat meminta penggantian kepada BPJS Ketenagakerjaan setelah melapor",
            $"the employer has to report within {Bare(Parameters.JkkReportDays.Count)} x 24 hours; if it is late, the benefits of JKK fall on the employer, who can ask BPJS Ketenagakerjaan for them once it has reported"),
        Permenaker1.Pasal("8(2)-(2c)"));

    /// <summary>Who settles a dispute on whether it was a work accident: Pasal 45; Permenaker 5/2021 Pasal 118.</summary>
    public static readonly Truth Disputes = Term(
        "jkk.disputes",
        "Perbedaan pendapat tentang kejadian",
        "Disputes about the event",
        Truth.Always,
        Say(
            $"bila diperselisihkan, pengawas ketenagakerjaan menetapkannya; penetapannya bagi peserta BPU bersifat akhir",
            $"if it is disputed, the labour inspector decides; for a BPU the decision is final")
            .Except(
                Participants.Pu,
                Say(
                    $"bila diperselisihkan, pengawas ketenagakerjaan menetapkannya; pihak yang tidak menerima dapat meminta penetapan Menteri, yang bersifat akhir",
                    $"if it is disputed, the labour inspector decides; a party who does not accept it can ask the Minister, whose decision is final"))
            .Except(
                Participants.Bpu & !Permenaker5.IsInForce,
                Say(
                    $"bila diperselisihkan, pengawas ketenagakerjaan menetapkannya",
                    $"if it is disputed, the labour inspector decides")),
        Pp44.Pasal("45"),
        Permenaker5.Pasal("118"));

    /// <summary>The same about the percentage of a disability: Permenaker 5/2021 Pasal 119.</summary>
    public static readonly Truth DisputedPercentage = Term(
        "jkk.disputed-percentage",
        "Perbedaan pendapat tentang persentase cacat",
        "Disputes about the percentage",
        Truth.Always,
        Say(
            $"bila persentase cacat diperselisihkan, pengawas ketenagakerjaan menetapkannya dengan pertimbangan medis dokter penasihat; penetapannya bagi peserta BPU bersifat akhir",
            $"if the percentage is disputed, the labour inspector decides on the adviser doctor's opinion; for a BPU the decision is final")
            .Except(
                Participants.Pu,
                Say(
                    $"bila persentase cacat diperselisihkan, pengawas ketenagakerjaan menetapkannya dengan pertimbangan medis dokter penasihat, dan pada tingkat akhir Menteri",
                    $"if the percentage is disputed, the labour inspector decides on the adviser doctor's opinion, and finally the Minister"))
            .Except(
                Participants.Bpu & !Permenaker5.IsInForce,
                Say(
                    $"bila persentase cacat diperselisihkan, pengawas ketenagakerjaan menetapkannya",
                    $"if the percentage is disputed, the labour inspector decides")),
        Pp44.Pasal("45"),
        Permenaker5.Pasal("119"));

    /// <summary>Pasal 110: who may be treated at home, and what follows when its limits are reached.</summary>
    public static readonly Truth AtHome = Term(
        "jkk.home-care-terms",
        "Syarat perawatan di rumah",
        "Terms of home care",
        Truth.Always,
        Say(
            $"atas rekomendasi dokter, bagi peserta yang tidak dapat melanjutkan pengobatan ke rumah sakit; paling lama {Parameters.JkkHomeCareMonths.Count} dengan biaya paling banyak {Parameters.JkkHomeCareAmount.Amount}; bila salah satunya tercapai, pengobatan dilanjutkan di fasilitas yang bekerja sama, tanpa batas biaya",
            $"on a doctor's recommendation, for one who cannot go on being treated in hospital; for at most {Parameters.JkkHomeCareMonths.Count} and at a cost of at most {Parameters.JkkHomeCareAmount.Amount}; when either is reached, treatment goes on in a cooperating facility, without a cost ceiling"),
        PaymentRule("110"));

    /// <summary>Pasal 30(2)(3); Permenaker 5/2021 Pasal 114(1)(2), 116: who pays transport first, and what it is for.</summary>
    public static readonly Truth TransportAdvanced = Term(
        "jkk.transport-terms",
        "Yang membayar transportasi lebih dahulu",
        "Who pays transport first",
        !AccidentPayer.Employer & Facts.AdvancedBy.Is(Advancer.ByLaw) & !(Participants.Pu & Facts.EmploymentEnded),
        Say(
            $"dibayar dahulu oleh peserta, lalu diminta penggantiannya; batasnya bagi setiap jenis angkutan yang dipakai",
            $"the participant pays first and asks for it back; the ceiling is that of each means of transport used")
            .But(
                Participants.Pu,
                Say(
                    $"dibayar dahulu oleh pemberi kerja, lalu diminta penggantiannya; batasnya bagi setiap jenis angkutan yang dipakai",
                    $"the employer pays first and asks for it back; the ceiling is that of each means of transport used")),
        Pp44.Pasal("30(2)").For(Participants.Pu),
        Pp44.Pasal("30(3)").For(Participants.Bpu),
        PaymentRule("114(1)(2)").For(Participants.Pu & !Participants.Trainee & !Participants.Construction),
        PaymentRule("117 jo. 114(1)(2)").For(Participants.Trainee | Participants.Construction),
        PaymentRule("116").For(Participants.Bpu));

    /// <summary>PP 82/2019 Pasal 25(2)b angka 1 huruf b: the way to the facility and the training centre.</summary>
    public static readonly Truth TransportToTraining = Term(
        "jkk.return-to-work-transport",
        "Transportasi program kembali kerja",
        "Transport of the return-to-work programme",
        Pp82.IsInForce,
        Say(
            $"biaya transportasi ke fasilitas pelayanan kesehatan dan balai latihan kerja diganti",
            $"transport to the health facility and the training centre is reimbursed"),
        Pp82.Pasal("I angka 1 (Pasal 25(2)b angka 1 huruf b)"));

    /// <summary>Lampiran III I.b.7.</summary>
    public static readonly Truth OrthosisPerCase = Term(
        "jkk.orthosis-terms",
        "Alat bantu dan alat ganti bagi setiap kasus",
        "Orthosis and prosthesis for each case",
        Truth.Always,
        Say(
            $"bagi setiap kasus, menurut patokan harga pusat rehabilitasi rumah sakit umum pemerintah; rehabilitasi mediknya termasuk pelayanan kesehatan",
            $"for each case, by the price of the rehabilitation centre of the government general hospital; the medical rehabilitation is part of health service"),
        Pp44.At("Lampiran III I.b.7"));

    private static Truth Term(string id, string indonesian, string english, Truth when, Law.Sentence says, params IReadOnlyList<Law.DatedCitation> sources) =>
        Condition(id, new(indonesian, english), when, says, Say($"tidak berlaku di sini", $"does not apply here"), sources);
}
