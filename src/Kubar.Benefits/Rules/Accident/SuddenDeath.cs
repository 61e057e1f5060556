using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Participation;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>Sudden death at work counts as a work accident: Permenaker 5/2021 Pasal 85.</summary>
internal static class SuddenDeath
{
    /// <summary>"tiba-tiba meninggal dunia": without any time between the attack and the death.</summary>
    private static readonly Truth AtOnce = Facts.HoursToDeath <= 0;

    /// <summary>"tidak lebih dari 24 (dua puluh empat) jam kemudian meninggal dunia"</summary>
    public static readonly Truth WithinHours = Condition(
        "sudden-death.hours",
        new("Meninggal dalam batas jam", "Died within the hours"),
        Facts.HoursToDeath <= Parameters.JkkSuddenDeathHours.Count,
        Say(
            $"meninggal tidak lebih dari {Parameters.JkkSuddenDeathHours.Count} sesudah serangan penyakit",
            $"died not more than {Parameters.JkkSuddenDeathHours.Count} after the attack"),
        Say(
            $"meninggal lebih dari {Parameters.JkkSuddenDeathHours.Count} sesudah serangan penyakit",
            $"died more than {Parameters.JkkSuddenDeathHours.Count} after the attack"),
        BySegment("85(1)b", "85(2)b"));

    /// <summary>"kemudian dibawa ke dokter atau unit pelayanan kesehatan atau rumah sakit": of one who did not die at once.</summary>
    public static readonly Truth BroughtToFacility = Condition(
        "sudden-death.facility",
        new("Dibawa ke fasilitas pelayanan kesehatan", "Taken to a health facility"),
        AtOnce | Facts.BroughtToFacility,
        Say($"dibawa ke dokter atau fasilitas pelayanan kesehatan sesudah serangan penyakit", $"was taken to a doctor or health facility after the attack")
            .But(AtOnce, Say($"meninggal seketika di tempat kerja", $"died at once at the workplace")),
        Say(
            $"tidak dibawa ke dokter atau fasilitas pelayanan kesehatan sesudah serangan penyakit",
            $"was not taken to a doctor or health facility after the attack"),
        BySegment("85(1)b", "85(2)b"));

    /// <summary>"pada saat menjalankan aktivitas pekerjaan sesuai pendaftaran kepesertaannya": of a BPU.</summary>
    public static readonly Truth DoingRegisteredWork = Condition(
        "sudden-death.registered-work",
        new("Sedang melakukan pekerjaan yang terdaftar", "Doing the registered work"),
        Participants.Pu | Facts.DoingRegisteredWork,
        Say($"sedang melakukan pekerjaan sesuai pendaftaran kepesertaan", $"was doing the work for which the participant is registered")
            .But(Participants.Pu, Say($"sedang bekerja di tempat kerja", $"was at work at the workplace")),
        Say(
            $"tidak sedang melakukan pekerjaan sesuai pendaftaran kepesertaan",
            $"was not doing the work for which the participant is registered"),
        BySegment("85(1)", "85(2)"));

    /// <summary>"telah membayar Iuran paling sedikit 12 (dua belas) bulan pada saat Peserta meninggal dunia": of a BPU alone.</summary>
    public static readonly Truth EnoughMonths = Condition(
        "sudden-death.months",
        new("Iuran yang cukup", "Enough contributions"),
        Participants.Pu | (MonthsPaid >= Parameters.JkkSuddenDeathMinContributionMonths.Count),
        Say(
            $"iuran {MonthsPaid} sudah dibayar pada saat meninggal; bagi peserta BPU yang meninggal mendadak diperlukan {Parameters.JkkSuddenDeathMinContributionMonths.Count}",
            $"contributions had been paid for {MonthsPaid} at death; a BPU who dies suddenly needs {Parameters.JkkSuddenDeathMinContributionMonths.Count}")
            .But(
                Participants.Pu,
                Say(
                    $"syarat iuran {Parameters.JkkSuddenDeathMinContributionMonths.Count} hanya berlaku bagi peserta BPU",
                    $"the condition of {Parameters.JkkSuddenDeathMinContributionMonths.Count} of contributions applies to a BPU only")),
        Say(
            $"iuran baru dibayar {MonthsPaid} pada saat meninggal; peserta BPU yang meninggal mendadak harus telah membayar {Parameters.JkkSuddenDeathMinContributionMonths.Count}",
            $"contributions had been paid for {MonthsPaid} at death; a BPU who dies suddenly must have paid for {Parameters.JkkSuddenDeathMinContributionMonths.Count}"),
        PaymentRule("85(3)"));

    /// <summary>Before these rules Kepmenaker 609/2012 applied; it has not been read, so the answer stays open.</summary>
    public static readonly Truth CountsAsAccident =
        Facts.EventKind.Is(EventKind.SuddenDeathAtWork)
        & LawInForce.PaymentRules.Choose(
            WithinHours & BroughtToFacility & DoingRegisteredWork & EnoughMonths,
            Facts.SuddenDeathUnencoded);

    private static Count MonthsPaid => ReadingCatalogue.TwelveMonths.Decide(
        ("total", ContributionPeriod.PaidByDeath),
        ("consecutive", Facts.LongestRun));

    /// <summary>Of a wage recipient or construction worker, of a trainee and the like, of a BPU.</summary>
    private static DatedCitation[] BySegment(string pu, string bpu) =>
    [
        PaymentRule(pu).For(Participants.Pu & !Participants.Trainee),
        .. AmendedPaymentRule("85(4)", $" jo. {pu}").Select(citation => citation.For(Participants.Trainee)),
        PaymentRule(bpu).For(Participants.Bpu),
    ];
}
