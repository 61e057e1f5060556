using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>A remark that a careful clerk would add to an assessment.</summary>
internal sealed record Warning(string Code, Truth When, Sentence Text);

/// <summary>The remarks.</summary>
internal static class Warnings
{
    public static readonly IReadOnlyList<Warning> All =
    [
        new(
            "law-not-checked",
            !(Facts.EventDate <= Date.On(Edition.CheckedThrough)),
            Say(
                $"Aturan diperiksa sampai dengan {Date.On(Edition.CheckedThrough)}; kejadian pada {Facts.EventDate} dinilai menurut aturan yang berlaku pada hari itu.",
                $"The rules have been checked up to {Date.On(Edition.CheckedThrough)}; the event on {Facts.EventDate} is assessed by the rules of that day.")),
        new(
            "registered-over-age",
            Participants.Bpu
                & Parameters.ContributionBpuRegistrationAge.IsInForceOn(Facts.RegisteredOn)
                & (Facts.AgeAtRegistration >= new Count(new ParameterNode(Parameters.ContributionBpuRegistrationAge, Facts.RegisteredOn.Node))),
            Say(
                $"Peserta BPU terdaftar pada usia {Facts.AgeAtRegistration}; pendaftaran hanya bagi yang belum mencapai batas usia (Permenaker 5/2021 Pasal 33(1)b). Akibatnya bagi manfaat tidak diatur.",
                $"The BPU participant was registered at the age of {Facts.AgeAtRegistration}; registration is for those below the age limit (Permenaker 5/2021 Pasal 33(1)b). What that means for benefits is not written.")),
        new(
            "no-contribution-paid",
            Facts.Registered & (Facts.RegisteredOn <= Facts.TestDay) & (Facts.MonthsPaid <= 0),
            Say(
                $"Tidak ada iuran yang dibayar sampai kejadian, padahal nomor kepesertaan dikeluarkan setelah iuran pertama lunas (PP 44/2015 Pasal 6(2), 11(4)).",
                $"No contribution was paid up to the event, though a membership number is issued once the first contribution is paid (PP 44/2015 Pasal 6(2), 11(4)).")),
        new(
            "months-after-event",
            Facts.Died & (Facts.MonthsPaidAfterEvent >= 1),
            Say(
                $"Iuran dibayar untuk {Facts.MonthsPaidAfterEvent} sesudah bulan kejadian yang berakhir dengan kematian.",
                $"Contributions were paid for {Facts.MonthsPaidAfterEvent} after the month of an event that ended in death.")),
        new(
            "sudden-death-not-encoded",
            Facts.EventKind.Is(EventKind.SuddenDeathAtWork) & !LawInForce.PaymentRules,
            Say(
                $"Aturan meninggal mendadak sebelum Permenaker 5/2021 (Kepmenaker 609/2012) belum dikodekan; semua manfaat belum dapat ditentukan.",
                $"The rule on sudden death before Permenaker 5/2021 (Kepmenaker 609/2012) is not encoded; every benefit is undetermined.")),
    ];
}
