using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>Sudden death at work counts as a work accident: Permenaker 5/2021 Pasal 85.</summary>
internal static class SuddenDeath
{
    /// <summary>Pasal 85(1)b, (2)b: dead not more than 24 hours after the attack.</summary>
    public static readonly Truth WithinHours = Condition(
        "sudden-death.hours",
        new("Meninggal dalam batas jam", "Died within the hours"),
        Facts.HoursToDeath <= Parameters.JkkSuddenDeathHours.Count,
        Say(
            $"meninggal tidak lebih dari {Parameters.JkkSuddenDeathHours.Count} sesudah serangan",
            $"died not more than {Parameters.JkkSuddenDeathHours.Count} after the attack"),
        Say(
            $"meninggal lebih dari {Parameters.JkkSuddenDeathHours.Count} sesudah serangan",
            $"died more than {Parameters.JkkSuddenDeathHours.Count} after the attack"),
        PaymentRule("85(1)b, (2)b"));

    /// <summary>Pasal 85(2): a BPU must have been doing the work for which he or she is registered.</summary>
    public static readonly Truth DoingRegisteredWork = Condition(
        "sudden-death.registered-work",
        new("Sedang melakukan pekerjaan yang terdaftar", "Doing the registered work"),
        Participants.Pu | Facts.DoingRegisteredWork,
        Say($"sedang melakukan pekerjaannya", $"was doing the work"),
        Say(
            $"tidak sedang melakukan pekerjaan sesuai pendaftaran kepesertaan",
            $"was not doing the work for which the participant is registered"),
        PaymentRule("85(2)"));

    /// <summary>Pasal 85(3): a BPU must have paid at least 12 months of contributions at death.</summary>
    public static readonly Truth EnoughMonths = Condition(
        "sudden-death.months",
        new("Iuran yang cukup", "Enough contributions"),
        Participants.Pu | (MonthsPaid >= Parameters.JkkSuddenDeathMinContributionMonths.Count),
        Say(
            $"iuran {MonthsPaid} sudah dibayar; bagi peserta BPU yang meninggal mendadak diperlukan {Parameters.JkkSuddenDeathMinContributionMonths.Count}",
            $"contributions had been paid for {MonthsPaid}; a BPU who dies suddenly needs {Parameters.JkkSuddenDeathMinContributionMonths.Count}")
            .But(
                Participants.Pu,
                Say(
                    $"syarat iuran {Parameters.JkkSuddenDeathMinContributionMonths.Count} tidak berlaku bagi penerima upah",
                    $"the condition of {Parameters.JkkSuddenDeathMinContributionMonths.Count} of contributions does not apply to wage recipients")),
        Say(
            $"iuran baru dibayar {MonthsPaid}; peserta BPU yang meninggal mendadak harus telah membayar {Parameters.JkkSuddenDeathMinContributionMonths.Count}",
            $"contributions had been paid for {MonthsPaid}; a BPU who dies suddenly must have paid for {Parameters.JkkSuddenDeathMinContributionMonths.Count}"),
        PaymentRule("85(3)"));

    /// <summary>Before these rules Kepmenaker 609/2012 applied; it has not been read, so the answer stays open.</summary>
    public static readonly Truth CountsAsAccident =
        Facts.EventKind.Is(EventKind.SuddenDeathAtWork)
        & LawInForce.PaymentRules.Choose(WithinHours & DoingRegisteredWork & EnoughMonths, Facts.SuddenDeathUnencoded);

    private static Count MonthsPaid =>
        ReadingCatalogue.TwelveMonths["consecutive"].IsChosen.Choose(Facts.LongestRun, ContributionPeriod.PaidByDeath);
}
