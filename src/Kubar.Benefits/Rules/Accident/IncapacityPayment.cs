using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Participation;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>To whom the cash for incapacity is paid, and how often: PP 44/2015 Pasal 51; Permenaker 5/2021 Pasal 113-117.</summary>
internal static class IncapacityPayment
{
    /// <summary>
    /// "sebagai pengganti Upah yang telah dibayar": to the employer for the wage that it keeps paying. Not where the employer owes the
    /// cash itself, nor where no employment is left and no wage is told.
    /// </summary>
    public static readonly Truth ToEmployer = Participants.Pu & !AccidentPayer.Employer & (!Facts.EmploymentEnded | Facts.WagesPaidGiven);

    public static readonly Recipient Recipient = AccidentPayee.OfCash.But(ToEmployer, Payee.Employer);

    /// <summary>
    /// Of the whole cash what is paid here. Where wages are told, BPJS gives the employer as much as it has paid of them; an employer
    /// who owes the cash has paid that much of it already.
    /// </summary>
    public static readonly Amount Paid = Facts.WagesPaidGiven.Choose(
        AccidentPayer.Employer.Choose(
            Amount.Max(IncapacityReckoning.Whole - Facts.WagesPaid, Amount.Zero),
            Amount.Min(IncapacityReckoning.Whole, Facts.WagesPaid)),
        IncapacityReckoning.Whole);

    /// <summary>"setelah menyampaikan laporan ... tahap II secara lengkap" (Pasal 116): against Pasal 113(3), hence the reading.</summary>
    public static readonly Truth AwaitsReport = Condition(
        "jkk.awaits-report",
        new("Menunggu laporan tahap II", "Awaits the stage-II report"),
        ReadingCatalogue.IncapacityBpuMonthly.Decide(
            ("month-by-month", Truth.Never),
            ("complete-report", LawInForce.PaymentRules & Participants.Bpu & !Facts.Certified)),
        Say($"dibayar setelah laporan tahap II lengkap", $"paid once the stage-II report is complete"),
        Say($"tidak menunggu laporan tahap II", $"does not await the stage-II report"),
        PaymentRule("116"));

    /// <summary>"dapat dibayarkan setiap bulan kepada Peserta Bukan Penerima Upah": not where the cash waits for a certificate or payment.</summary>
    private static readonly Truth MonthByMonth = Condition(
        "jkk.incapacity-month-by-month",
        new("Pembayaran tiap bulan", "Payment month by month"),
        Participants.Bpu & LawInForce.PaymentRules & !Facts.Certified & !AccidentSecurity.CashDeferred & !AwaitsReport,
        Say(
            $"dapat dibayar tiap bulan, sampai dokter menyatakan peserta sembuh, cacat, atau meninggal dunia",
            $"can be paid month by month, until a doctor certifies recovery, disability or death"),
        Say($"tidak dibayar tiap bulan", $"not paid month by month"),
        PaymentRule("113(3)"));

    private static readonly Truth GoesToTheEmployer = Condition(
        "jkk.incapacity-to-employer",
        new("Santunan bagi pemberi kerja", "Cash to the employer"),
        ToEmployer,
        Say(
            $"pemberi kerja tetap membayar upah dan menerima santunan ini sebagai penggantinya; bila santunan lebih besar dari upah yang dibayar, selisihnya dibayarkan langsung kepada pekerja; bila lebih kecil, selisihnya tidak dapat diminta kembali dari pekerja",
            $"the employer keeps paying the wage and receives this cash in its place; what exceeds the wage paid goes straight to the worker; what falls short of it is not reclaimed from the worker"),
        Say($"tidak dibayarkan kepada pemberi kerja", $"not paid to the employer"),
        Pp44.Pasal("51"),
        PaymentRule("115(1)(2)(4)(5)"));

    private static readonly Truth EverySixMonths = Condition(
        "jkk.incapacity-every-six-months",
        new("Pengajuan tiap enam bulan", "Claimed every six months"),
        ToEmployer & LawInForce.PaymentRules & (IncapacityReckoning.Months >= ClaimEvery),
        Say(
            $"lebih dari {ClaimEvery}: dapat diajukan dan dibayarkan tiap {ClaimEvery}",
            $"of more than {ClaimEvery}: it can be claimed and paid every {ClaimEvery}"),
        Say($"tidak lebih dari {ClaimEvery}", $"not more than {ClaimEvery}"),
        PaymentRule("115(3)"));

    private static readonly Truth NoEmploymentLeft = Condition(
        "jkk.incapacity-after-employment",
        new("Sesudah hubungan kerja berakhir", "After employment"),
        Participants.Pu & !AccidentPayer.Employer & Facts.EmploymentEnded & !Facts.WagesPaidGiven,
        Say(
            $"hubungan kerja sudah berakhir sehingga tidak ada upah yang diganti: dibayarkan kepada peserta, atau bila meninggal dunia kepada ahli warisnya",
            $"employment had ended, so that there is no wage to replace: paid to the participant, or after a death to the heirs"),
        Say($"hubungan kerja belum berakhir", $"employment had not ended"),
        Pp44.Pasal("37(4), 51(2)"));

    /// <summary>What is said about it.</summary>
    public static readonly IReadOnlyList<Truth> Terms = [GoesToTheEmployer, EverySixMonths, NoEmploymentLeft, MonthByMonth];

    private static Count ClaimEvery => Parameters.JkkIncapacityClaimMonths.Count;
}
