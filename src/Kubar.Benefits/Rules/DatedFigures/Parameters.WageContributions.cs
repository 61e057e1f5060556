using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules.DatedFigures;

/// <summary>The figures of contributions on a wage or a construction contract, their reliefs and their fine.</summary>
internal static partial class Parameters
{
    public static readonly Parameter ContributionPuJkkVeryLow = Define(
        "contribution.pu.jkk.very-low",
        Unit.BasisPoints,
        "Tarif JKK PU, risiko sangat rendah",
        "JKK rate of PU, very low risk",
        From(2015, 7, 1).Is(24, Pp44.At("Pasal 16(1)a"), Grade.A));

    public static readonly Parameter ContributionPuJkkLow = Define(
        "contribution.pu.jkk.low",
        Unit.BasisPoints,
        "Tarif JKK PU, risiko rendah",
        "JKK rate of PU, low risk",
        From(2015, 7, 1).Is(54, Pp44.At("Pasal 16(1)b"), Grade.A));

    public static readonly Parameter ContributionPuJkkMedium = Define(
        "contribution.pu.jkk.medium",
        Unit.BasisPoints,
        "Tarif JKK PU, risiko sedang",
        "JKK rate of PU, medium risk",
        From(2015, 7, 1).Is(89, Pp44.At("Pasal 16(1)c"), Grade.A));

    public static readonly Parameter ContributionPuJkkHigh = Define(
        "contribution.pu.jkk.high",
        Unit.BasisPoints,
        "Tarif JKK PU, risiko tinggi",
        "JKK rate of PU, high risk",
        From(2015, 7, 1).Is(127, Pp44.At("Pasal 16(1)d"), Grade.A));

    public static readonly Parameter ContributionPuJkkVeryHigh = Define(
        "contribution.pu.jkk.very-high",
        Unit.BasisPoints,
        "Tarif JKK PU, risiko sangat tinggi",
        "JKK rate of PU, very high risk",
        From(2015, 7, 1).Is(174, Pp44.At("Pasal 16(1)e"), Grade.A));

    public static readonly Parameter ContributionPuJkm = Define(
        "contribution.pu.jkm",
        Unit.BasisPoints,
        "Iuran JKM PU",
        "JKM rate of PU",
        From(2015, 7, 1).Is(30, Pp44.At("Pasal 18"), Grade.A));

    public static readonly Parameter ContributionPuDailyWageFactor = Define(
        "contribution.pu.daily-wage-factor",
        Unit.Days,
        "Upah harian",
        "Daily wage to monthly wage",
        From(2015, 7, 1).Is(25, Pp44.At("Pasal 19(3)"), Grade.A));

    public static readonly Parameter ContributionPuLateFine = Define(
        "contribution.pu.late-fine",
        Unit.BasisPoints,
        "Denda PU",
        "Late fine of PU employers",
        From(2015, 7, 1).Is(200, Pp44.At("Pasal 22"), Grade.A));

    public static readonly Parameter ContributionPuLateFinePp49 = Define(
        "contribution.pu.late-fine.pp-49-2020",
        Unit.BasisPoints,
        "Denda PU selama PP 49/2020",
        "Late fine of PU employers under PP 49/2020",
        From(2020, 8, 1).To(2021, 1, 31).Is(50, Pp49Of2020.At("denda iuran"), Grade.B));

    public static readonly Parameter ContributionPuReimbursementClaim = Define(
        "contribution.pu.reimbursement-claim",
        Unit.Months,
        "Permintaan penggantian Pemberi Kerja",
        "Employer's claim for reimbursement after paying in arrears",
        From(2021, 4, 1).Is(3, Permenaker5.At("Pasal 91(4), 97(4)"), Grade.A));

    public static readonly Parameter ContributionConstructionJkk = Define(
        "contribution.construction.jkk",
        Unit.BasisPoints,
        "Tarif JKK pekerja konstruksi",
        "JKK rate of construction workers",
        From(2015, 7, 1).Is(174, Pp44.At("Pasal 54(1)"), Grade.A));

    public static readonly Parameter ContributionConstructionJkm = Define(
        "contribution.construction.jkm",
        Unit.BasisPoints,
        "Tarif JKM pekerja konstruksi",
        "JKM rate of construction workers",
        From(2015, 7, 1).Is(30, Pp44.At("Pasal 55(1)"), Grade.A));

    public static readonly Parameter ContributionJkpFromJkk = Define(
        "contribution.jkp.from-jkk",
        Unit.BasisPoints,
        "Bagian iuran JKK untuk JKP",
        "Part of the JKK rate that goes to JKP",
        From(2021, 2, 2).To(2023, 10, 5).Is(14, Pp37.Pasal("11(5)a"), Grade.A),
        From(2023, 10, 6).Is(14, Pp49.At("Pasal 16A(1)"), Grade.A));

    public static readonly Parameter ContributionJkpFromReducedVeryLow = Define(
        "contribution.jkp.from-reduced-very-low",
        Unit.BasisPoints,
        "Bagian iuran JKK untuk JKP, risiko sangat rendah dengan keringanan",
        "Part of the JKK rate that goes to JKP, very low risk with relief",
        From(2025, 2, 1).To(2025, 7, 31).Is(12, Pp7.At("Pasal 9(1)a"), Grade.A),
        From(2025, 8, 1).To(2026, 1, 31).Is(12, Pp36.At("jo. PP 7/2025 Pasal 9(1)a"), Grade.A));

    public static readonly Parameter ContributionJkpFromJkm = Define(
        "contribution.jkp.from-jkm",
        Unit.BasisPoints,
        "Bagian iuran JKM untuk JKP",
        "Part of the JKM rate that goes to JKP",
        From(2021, 2, 2).To(2023, 10, 5).Is(10, Pp37.Pasal("11(5)b"), Grade.A),
        From(2023, 10, 6).To(2025, 2, 6).Is(10, Pp49.At("Pasal 18A(1)"), Grade.A));

    public static readonly Parameter ContributionJkpWageCeiling = Define(
        "contribution.jkp.wage-ceiling",
        Unit.Rupiah,
        "Batas atas upah untuk iuran JKP",
        "Ceiling of the wage on which the part for JKP is reckoned",
        From(2021, 2, 2).To(2025, 2, 6).Is(5_000_000, Pp37.Pasal("11(6)-(8)"), Grade.A),
        From(2025, 2, 7).Is(5_000_000, Pp6.At("Pasal I angka 2 (Pasal 11(6)-(8))"), Grade.A));

    public static readonly Parameter ReliefPp7 = Define(
        "relief.pp-7-2025",
        Unit.BasisPoints,
        "Keringanan JKK padat karya",
        "Share of the JKK contribution of PU due (six labour-intensive industries)",
        From(2025, 2, 1).To(2025, 7, 31).Is(5000, Pp7.At("Pasal 3-11"), Grade.A),
        From(2025, 8, 1).To(2026, 1, 31).Is(5000, Pp36.At("jo. PP 7/2025 Pasal 3-11"), Grade.A));

    /// <summary>Its days are those of payment, not those of the months.</summary>
    public static readonly Parameter ReliefPp7ByDayOfPayment = Define(
        "relief.pp-7-2025.by-day-of-payment",
        Unit.BasisPoints,
        "Keringanan JKK padat karya, menurut hari pembayaran",
        "Share of the JKK contribution of PU due (six labour-intensive industries), by day of payment",
        From(2025, 2, 7).To(2025, 9, 3).Is(5000, Pp7.At("Pasal 11"), Grade.A),
        From(2025, 9, 4).To(2026, 6, 30).Is(5000, Pp36.At("Pasal I angka 3 (Pasal 11)"), Grade.A));

    public static readonly Parameter ReliefPp7MinimumWorkers = Define(
        "relief.pp-7-2025.min-workers",
        Unit.Count,
        "Pekerja terdaftar paling sedikit",
        "Registered workers at least",
        From(2025, 2, 1).To(2025, 7, 31).Is(50, Pp7.At("Pasal 3(3)"), Grade.A),
        From(2025, 8, 1).To(2026, 1, 31).Is(50, Pp36.At("jo. PP 7/2025 Pasal 3(3)"), Grade.A));
}
