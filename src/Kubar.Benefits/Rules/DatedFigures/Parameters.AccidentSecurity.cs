using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules.DatedFigures;

/// <summary>The figures of work-accident security (JKK), PP 44/2015 Pasal 25-26 and Lampiran III as amended.</summary>
internal static partial class Parameters
{
    public static readonly Parameter JkkTransportLand = Define(
        "jkk.transport.land",
        Unit.Rupiah,
        "Transportasi darat sungai danau",
        "Transport by land river or lake",
        From(2015, 7, 1).To(2019, 12, 1).Is(1_000_000, Pp44.At("Lampiran III I.b.1.a"), Grade.A),
        From(2019, 12, 2).Is(5_000_000, Pp82.At("Lampiran III"), Grade.A));

    public static readonly Parameter JkkTransportSea = Define(
        "jkk.transport.sea",
        Unit.Rupiah,
        "Transportasi laut",
        "Transport by sea",
        From(2015, 7, 1).To(2019, 12, 1).Is(1_500_000, Pp44.At("Lampiran III I.b.1.b"), Grade.A),
        From(2019, 12, 2).Is(2_000_000, Pp82.At("Lampiran III"), Grade.B));

    public static readonly Parameter JkkTransportAir = Define(
        "jkk.transport.air",
        Unit.Rupiah,
        "Transportasi udara",
        "Transport by air",
        From(2015, 7, 1).To(2019, 12, 1).Is(2_500_000, Pp44.At("Lampiran III I.b.1.c"), Grade.A),
        From(2019, 12, 2).Is(10_000_000, Pp82.At("Lampiran III"), Grade.B));

    public static readonly Parameter JkkIncapacityMonths1To6 = Define(
        "jkk.temporary-incapacity.months-1-6",
        Unit.BasisPoints,
        "STMB 6 bulan pertama",
        "Temporary incapacity months 1-6",
        From(2015, 7, 1).To(2019, 12, 1).Is(10_000, Pp44.At("Lampiran III I.b.2"), Grade.A),
        From(2019, 12, 2).Is(10_000, Pp82.At("Lampiran III"), Grade.B));

    public static readonly Parameter JkkIncapacityMonths7To12 = Define(
        "jkk.temporary-incapacity.months-7-12",
        Unit.BasisPoints,
        "STMB 6 bulan kedua",
        "Temporary incapacity months 7-12",
        From(2015, 7, 1).To(2019, 12, 1).Is(7500, Pp44.At("Lampiran III I.b.2"), Grade.A),
        From(2019, 12, 2).Is(10_000, Pp82.At("Lampiran III"), Grade.B));

    public static readonly Parameter JkkIncapacityMonths13On = Define(
        "jkk.temporary-incapacity.months-13-on",
        Unit.BasisPoints,
        "STMB bulan ke-13 dan seterusnya",
        "Temporary incapacity from month 13 until recovery",
        From(2015, 7, 1).To(2019, 12, 1).Is(5000, Pp44.At("Lampiran III I.b.2"), Grade.A),
        From(2019, 12, 2).Is(5000, Pp82.At("Lampiran III"), Grade.B));

    public static readonly Parameter JkkWageMonths = Define(
        "jkk.disability.wage-months",
        Unit.Months,
        "Faktor pengali santunan cacat",
        "Wage months in the disability formula",
        From(2015, 7, 1).To(2019, 12, 1).Is(80, Pp44.At("Lampiran III I.b.3"), Grade.A),
        From(2019, 12, 2).Is(80, Pp82.At("Lampiran III"), Grade.B));

    public static readonly Parameter JkkDisabilityTotalPermanent = Define(
        "jkk.disability.total-permanent",
        Unit.BasisPoints,
        "Cacat total tetap",
        "Permanent total disability",
        From(2015, 7, 1).To(2019, 12, 1).Is(7000, Pp44.At("Lampiran III I.b.3.c"), Grade.A),
        From(2019, 12, 2).Is(7000, Pp82.At("Lampiran III"), Grade.B));

    public static readonly Parameter JkkDeathPercent = Define(
        "jkk.death.percent",
        Unit.BasisPoints,
        "Santunan kematian JKK",
        "Death grant percent of 80 wage months",
        From(2015, 7, 1).To(2019, 12, 1).Is(6000, Pp44.At("Lampiran III I.b.4"), Grade.A),
        From(2019, 12, 2).Is(6000, Pp82.At("Lampiran III"), Grade.B));

    public static readonly Parameter JkkFuneral = Define(
        "jkk.funeral",
        Unit.Rupiah,
        "Biaya pemakaman",
        "Funeral cost",
        From(2015, 7, 1).To(2019, 12, 1).Is(3_000_000, Pp44.At("Lampiran III I.b.5"), Grade.A),
        From(2019, 12, 2).Is(10_000_000, Pp82.At("Lampiran III"), Grade.B));

    public static readonly Parameter JkkPeriodic = Define(
        "jkk.periodic",
        Unit.Rupiah,
        "Santunan berkala dibayar sekaligus",
        "Periodic grant paid at once (death or total disability)",
        From(2015, 7, 1).To(2019, 12, 1).Is(4_800_000, Pp44.At("Lampiran III I.b.6 (24 x 200000)"), Grade.A),
        From(2019, 12, 2).Is(12_000_000, Pp82.At("Lampiran III (24 x 500000)"), Grade.B));

    public static readonly Parameter JkkProsthesisUplift = Define(
        "jkk.prosthesis.uplift",
        Unit.BasisPoints,
        "Tambahan harga orthese/prothese",
        "Uplift over the government rehabilitation centre price",
        From(2015, 7, 1).To(2019, 12, 1).Is(4000, Pp44.At("Lampiran III I.b.7"), Grade.A),
        From(2019, 12, 2).Is(4000, Pp82.At("Lampiran III"), Grade.B));

    public static readonly Parameter JkkDentures = Define(
        "jkk.dentures",
        Unit.Rupiah,
        "Gigi tiruan",
        "Dentures",
        From(2015, 7, 1).To(2019, 12, 1).Is(3_000_000, Pp44.At("Lampiran III I.b.8"), Grade.A),
        From(2019, 12, 2).Is(5_000_000, Pp82.At("Lampiran III"), Grade.B));

    public static readonly Parameter JkkHearingAid = Define(
        "jkk.hearing-aid",
        Unit.Rupiah,
        "Alat bantu dengar",
        "Hearing aid",
        From(2019, 12, 2).Is(2_500_000, Pp82.At("Pasal 25(2)b.7, Lampiran III"), Grade.B));

    public static readonly Parameter JkkGlasses = Define(
        "jkk.glasses",
        Unit.Rupiah,
        "Kacamata",
        "Glasses",
        From(2019, 12, 2).Is(1_000_000, Pp82.At("Pasal 25(2)b.7, Lampiran III"), Grade.B));

    public static readonly Parameter JkkHomeCareAmount = Define(
        "jkk.home-care.amount",
        Unit.Rupiah,
        "Perawatan di rumah",
        "Home care",
        From(2019, 12, 2).Is(20_000_000, Pp82.At("Pasal 25(2)a.13, Lampiran III A.1.m"), Grade.A));

    public static readonly Parameter JkkHomeCareMonths = Define(
        "jkk.home-care.months",
        Unit.Months,
        "Perawatan di rumah",
        "Home care",
        From(2019, 12, 2).Is(12, Pp82.At("Lampiran III A.1.m"), Grade.A));

    public static readonly Parameter JkkScholarshipLump = Define(
        "jkk.scholarship.lump",
        Unit.Rupiah,
        "Beasiswa (per peserta)",
        "Scholarship per participant paid once",
        From(2015, 7, 1).To(2019, 12, 1).Is(12_000_000, Pp44.At("Lampiran III I.b.9"), Grade.A));

    public static readonly Parameter JkkClaimLimit = Define(
        "jkk.claim-limit",
        Unit.Years,
        "Kedaluwarsa",
        "Claim limit after the accident or diagnosis",
        From(2015, 7, 1).To(2019, 12, 1).Is(2, Pp44.At("Pasal 26"), Grade.A),
        From(2019, 12, 2).Is(5, Pp82.At("Pasal I angka 2 (Pasal 26)"), Grade.A));

    public static readonly Parameter JkkDiseaseAfterEmployment = Define(
        "jkk.disease-after-employment",
        Unit.Years,
        "Penyakit akibat kerja setelah hubungan kerja berakhir",
        "Occupational disease after employment ended",
        From(2015, 7, 1).Is(3, Pp44.At("Pasal 48(2)"), Grade.A));

    public static readonly Parameter JkkSuddenDeathHours = Define(
        "jkk.sudden-death.hours",
        Unit.Hours,
        "Meninggal mendadak",
        "Sudden death within hours of the attack",
        From(2019, 12, 2).Is(24, Permenaker5.At("Pasal 85 jo. Pasal 130 huruf c"), Grade.A));

    public static readonly Parameter JkkSuddenDeathMinContributionMonths = Define(
        "jkk.sudden-death.min-contribution-months",
        Unit.Months,
        "Meninggal mendadak (BPU)",
        "Sudden death of a BPU participant: months contributed",
        From(2019, 12, 2).Is(12, Permenaker5.At("Pasal 85(3) jo. Pasal 130 huruf c"), Grade.A));

    public static readonly Parameter JkkDisabilityPartialCeiling = Define(
        "jkk.disability.partial-ceiling",
        Unit.BasisPoints,
        "Batas jumlah persentase cacat sebagian",
        "Ceiling of the sum of partial disabilities",
        From(2019, 12, 2).Is(7000, Permenaker5.At("Pasal 84(1) jo. Pasal 130 huruf c"), Grade.A));

    /// <summary>"2 x 24 jam": each of them a day of the calendar.</summary>
    public static readonly Parameter JkkReportDays = Define(
        "jkk.report.days",
        Unit.Days,
        "Laporan tahap I pemberi kerja",
        "The employer's stage-I report",
        From(2025, 2, 24).Is(2, Permenaker1.At("Pasal I angka 7 (Pasal 8(2)(2a))"), Grade.A));

    public static readonly Parameter JkkIncapacityClaimMonths = Define(
        "jkk.temporary-incapacity.claim-every",
        Unit.Months,
        "Pengajuan STMB oleh pemberi kerja, setiap",
        "Temporary incapacity claimed by the employer, every",
        From(2019, 12, 2).Is(6, Permenaker5.At("Pasal 115(3) jo. Pasal 130 huruf c"), Grade.A));

    public static readonly Parameter JkkSuspectedConclusionDays = Define(
        "jkk.suspected-case.conclusion",
        Unit.Days,
        "Kesimpulan atas dugaan, sejak laporan tahap I",
        "Conclusion of a suspected case, from the stage-I report",
        From(2023, 10, 6).Is(30, Pp49.At("Pasal I (Pasal 25A(3), 25B(3))"), Grade.A));

    /// <summary>Working days.</summary>
    public static readonly Parameter JkkSuspectedTransferDays = Define(
        "jkk.suspected-case.transfer",
        Unit.Days,
        "Pengalihan penjaminan kepada BPJS Kesehatan, hari kerja",
        "Transfer of a suspected case to the national health insurance, working days",
        From(2025, 2, 24).Is(2, Permenaker1.At("Pasal 8F, 48F"), Grade.A));

    public static readonly Parameter JkkDeathFloor = Define(
        "jkk.death.floor",
        Unit.Rupiah,
        "Santunan kematian paling sedikit",
        "Death grant floor",
        From(2019, 12, 2).Is(20_000_000, Pp82.At("Lampiran III"), Grade.B));
}
