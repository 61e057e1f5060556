using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules.DatedFigures;

/// <summary>The figures of contributions, arrears, reliefs and payment.</summary>
internal static partial class Parameters
{
    public static readonly Parameter ArrearsMaxMonths = Define(
        "arrears.max-months",
        Unit.Months,
        "Tunggakan",
        "Consecutive months in arrears beyond which the right ends (BPU) or the employer pays first (PU)",
        From(2015, 7, 1).Is(3, Pp44.At("Pasal 38, 39, 41, 42"), Grade.A));

    public static readonly Parameter PaymentJkkDeadline = Define(
        "payment.jkk.deadline",
        Unit.Days,
        "Pembayaran JKK",
        "JKK payment after requirements are met",
        From(2015, 7, 1).Is(7, Pp44.At("Pasal 37(2)"), Grade.A));

    public static readonly Parameter PaymentJkmDeadline = Define(
        "payment.jkm.deadline",
        Unit.Days,
        "Pembayaran JKM",
        "JKM payment after the application",
        From(2015, 7, 1).Is(3, Pp44.At("Pasal 40(3)"), Grade.A));

    /// <summary>Days of the calendar until 23 February 2025, since then <see cref="PaymentJkmFieldCheckInWorkingDays"/>.</summary>
    public static readonly Parameter PaymentJkmFieldCheck = Define(
        "payment.jkm.field-check",
        Unit.Days,
        "Pemeriksaan kasus kematian di lapangan, hari kalender",
        "Check of a death in the field, calendar days from the application",
        From(2021, 4, 1).To(2025, 2, 23).Is(7, Permenaker5.At("Pasal 24(1), 64(1)"), Grade.A));

    public static readonly Parameter PaymentJkmFieldCheckInWorkingDays = Define(
        "payment.jkm.field-check.working-days",
        Unit.Days,
        "Pemeriksaan kasus kematian di lapangan, hari kerja",
        "Check of a death in the field, working days from the application",
        From(2025, 2, 24).Is(5, Permenaker1.At("Pasal 24(1), 64(1)"), Grade.A));

    public static readonly Parameter PaymentLateCompensation = Define(
        "payment.late-compensation",
        Unit.BasisPoints,
        "Ganti rugi keterlambatan",
        "Late-payment compensation",
        From(2015, 7, 1).Is(100, Pp44.At("Pasal 37(3), 40(4)"), Grade.A));

    public static readonly Parameter ContributionBpuJkm = Define(
        "contribution.bpu.jkm",
        Unit.Rupiah,
        "Iuran JKM BPU",
        "JKM contribution of BPU",
        From(2015, 7, 1).Is(6800, Pp44.At("Pasal 20(3)"), Grade.A));

    public static readonly Parameter ContributionBpuDueDay = Define(
        "contribution.bpu.due-day",
        Unit.Count,
        "Jatuh tempo BPU",
        "BPU contributions due on this day of the same month",
        From(2015, 7, 1).Is(15, Pp44.At("Pasal 24(3)"), Grade.A));

    public static readonly Parameter ContributionBpuRegistrationAge = Define(
        "contribution.bpu.registration-age",
        Unit.Years,
        "Usia pendaftaran BPU",
        "BPU registration below this age",
        From(2021, 4, 1).Is(65, Permenaker5.At("Pasal 33(1)b"), Grade.A));

    public static readonly Parameter ReliefPp50Transport = Define(
        "relief.pp-50-2025.transport",
        Unit.BasisPoints,
        "Keringanan iuran BPU transportasi",
        "Share of BPU contributions due (transport sector)",
        From(2026, 1, 1).To(2027, 3, 31).Is(5000, Pp50.At("Pasal 4, 7"), Grade.A));

    public static readonly Parameter ReliefPp50Other = Define(
        "relief.pp-50-2025.other",
        Unit.BasisPoints,
        "Keringanan iuran BPU lain",
        "Share of BPU contributions due (other sectors)",
        From(2026, 4, 1).To(2026, 12, 31).Is(5000, Pp50.At("Pasal 4, 7"), Grade.A));

    public static readonly Parameter ReliefPp49 = Define(
        "relief.pp-49-2020",
        Unit.BasisPoints,
        "Keringanan iuran Covid-19",
        "Share of contributions due",
        From(2020, 8, 1).To(2021, 1, 31).Is(100, Pp49Of2020.At("Pasal 9, 12"), Grade.B));

    /// <summary>What was said of participants registered since August 2020, from press reports.</summary>
    public static readonly Parameter ReliefPp49WholeMonths = Define(
        "relief.pp-49-2020.whole-months",
        Unit.Months,
        "Bulan tanpa keringanan bagi peserta baru",
        "Months that a new participant pays whole",
        From(2020, 8, 1).To(2021, 1, 31).Is(2, Pp49Of2020.At("Pasal 13"), Grade.B));

    public static readonly Parameter ContributionBpuMaxOccupations = Define(
        "contribution.bpu.max-occupations",
        Unit.Count,
        "Jenis pekerjaan",
        "Occupations a BPU participant may register",
        From(2015, 7, 1).Is(2, Pp44.At("Pasal 11(2)"), Grade.A));

    public static readonly Parameter ContributionBpuPrepaymentMonthly = Prepayment("monthly", 1, "41(3)");

    public static readonly Parameter ContributionBpuPrepaymentTwoMonths = Prepayment("two-months", 2, "41(4)a");

    public static readonly Parameter ContributionBpuPrepaymentThreeMonths = Prepayment("three-months", 3, "41(4)b");

    public static readonly Parameter ContributionBpuPrepaymentSixMonths = Prepayment("six-months", 6, "41(4)c");

    public static readonly Parameter ContributionBpuPrepaymentYear = Prepayment("year", 12, "41(4)d");

    /// <summary>One of the periods that may be paid at once.</summary>
    private static Parameter Prepayment(string period, int months, string article) => Define(
        $"contribution.bpu.prepayment.{period}",
        Unit.Months,
        "Pembayaran di muka",
        "Months that may be paid ahead at once",
        From(2021, 4, 1).Is(months, Permenaker5.At($"Pasal {article}"), Grade.A));
}
