using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.Accident;
using Kubar.Benefits.Rules.Death;
using Kubar.Benefits.Rules.Holidays;
using Kubar.Benefits.Rules.Participation;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>The remarks.</summary>
internal static class Warnings
{
    /// <summary>Without a month whose due date had not passed and whose day of payment is not told, a count would fall short.</summary>
    private static readonly Truth MonthNotYetDueDecides =
        FallsShort(ThreeMonths.Applies & Facts.EventKind.IsOneOf(EventKind.NonWorkDeath, EventKind.SuddenDeathAtWork), Facts.PaidRun, Facts.PaidRunDue, Parameters.JkmFullBenefitMinMonths.On(LawInForce.OfDeath).Count)
        | FallsShort(Facts.HasChildren & Facts.EventKind.IsOneOf(EventKind.NonWorkDeath, EventKind.SuddenDeathAtWork), Facts.MonthsPaid, Facts.MonthsPaidDue, Parameters.JkmScholarshipMinContributionMonths.On(LawInForce.OfDeath).Count)
        | FallsShort(Participants.Bpu & Facts.EventKind.Is(EventKind.SuddenDeathAtWork), Facts.MonthsPaid, Facts.MonthsPaidDue, Parameters.JkkSuddenDeathMinContributionMonths.Count);

    public static readonly IReadOnlyList<Warning> All =
    [
        new(
            "law-not-checked",
            new("Aturan belum diperiksa sampai tanggal kejadian", "The law is not checked up to the day of the event"),
            !(Facts.EventDate <= Date.On(Edition.CheckedThrough)),
            Say(
                $"Aturan diperiksa sampai dengan {Date.On(Edition.CheckedThrough)}; kejadian pada {Facts.EventDate} dinilai menurut aturan yang berlaku pada hari itu.",
                $"The rules have been checked up to {Date.On(Edition.CheckedThrough)}; the event on {Facts.EventDate} is assessed by the rules of that day.")),
        new(
            "registered-over-age",
            new("Peserta BPU terdaftar pada atau di atas batas usia", "BPU participant registered at or above the age limit"),
            Participants.Bpu
                & Parameters.ContributionBpuRegistrationAge.IsInForceOn(Facts.RegisteredOn)
                & (Facts.AgeAtRegistration >= new Count(new ParameterNode(Parameters.ContributionBpuRegistrationAge, Facts.RegisteredOn.Node))),
            Say(
                $"Peserta BPU terdaftar pada usia {Facts.AgeAtRegistration}; pendaftaran hanya bagi yang belum mencapai batas usia (Permenaker 5/2021 Pasal 33(1)b). Akibatnya bagi manfaat tidak diatur.",
                $"The BPU participant was registered at the age of {Facts.AgeAtRegistration}; registration is for those below the age limit (Permenaker 5/2021 Pasal 33(1)b). What that means for benefits is not written.")),
        new(
            "no-contribution-paid",
            new("Tidak ada iuran yang dibayar sampai kejadian", "No contribution paid up to the event"),
            Cover.Registered & !Cover.OfAccident.HasPaid & !Participants.Construction,
            Say(
                $"Tidak ada iuran yang dibayar sampai kejadian, padahal nomor kepesertaan dikeluarkan setelah iuran pertama lunas (PP 44/2015 Pasal 6(2), 11(4)).",
                $"No contribution was paid up to the event, though a membership number is issued once the first contribution is paid (PP 44/2015 Pasal 6(2), 11(4)).")),
        new(
            "months-after-event",
            new("Iuran dibayar untuk bulan sesudah meninggal dunia", "Contributions paid for months after the death"),
            Facts.Died & (Facts.MonthsPaidAfterEvent >= 1),
            Say(
                $"Iuran dibayar untuk {Facts.MonthsPaidAfterEvent} sesudah bulan meninggal dunia.",
                $"Contributions were paid for {Facts.MonthsPaidAfterEvent} after the month of the death.")),
        new(
            "paid-after-end",
            new("Iuran dibayar sesudah kepesertaan berakhir", "Contributions paid after membership ended"),
            Facts.MonthsPaidAfterEnd >= 1,
            Say(
                $"Iuran dibayar untuk {Facts.MonthsPaidAfterEnd} sesudah kepesertaan berakhir.",
                $"Contributions were paid for {Facts.MonthsPaidAfterEnd} after membership ended.")),
        new(
            "month-not-yet-due",
            new("Bulan iuran yang belum jatuh tempo menentukan hasilnya", "A contribution month not yet due decides the result"),
            MonthNotYetDueDecides,
            Say(
                $"Bulan iuran terakhir belum jatuh tempo pada {Facts.DayOfDeath} dan dianggap lunas pada hari itu; tanggal pembayarannya menentukan hasilnya.",
                $"The last contribution month was not yet due on {Facts.DayOfDeath} and is taken as paid by that day; the day of its payment decides the result.")),
        new(
            "not-lapsed",
            new("Pendaftaran kembali tanpa kepesertaan yang berakhir", "New registration without a lapse"),
            Facts.ReregisteredWithoutLapse,
            Say(
                $"Ada pendaftaran kembali, padahal iuran tidak menunggak lebih dari {Parameters.ArrearsMaxMonths.On(LawInForce.OfDeath).Count} berturut-turut; kepesertaan dihitung sejak {Facts.RegisteredOn}.",
                $"There was a new registration though contributions were not more than {Parameters.ArrearsMaxMonths.On(LawInForce.OfDeath).Count} in arrears in a row; membership is counted since {Facts.RegisteredOn}.")),
        new(
            "sight-below-one-eye",
            new("Efisiensi penglihatan memberi kurang dari baris sebelah mata", "Visual efficiency gives less than the row of one eye"),
            Facts.SightBelowOneEye & !Facts.TotalDisability & AccidentSecurity.Owed,
            Say(
                $"Satu mata tidak berfungsi sama sekali, tetapi menurut efisiensi kedua mata persentasenya di bawah baris sebelah mata dalam tabel (PP 44/2015 Lampiran III II). Dokter yang menetapkan baris mana yang berlaku.",
                $"One eye has no function at all, but by the efficiency of both eyes the percentage is below that of the row of one eye in the table (PP 44/2015 Lampiran III II). The doctor finds which row applies.")),
        new(
            "report-on-last-day",
            new("Laporan tahap I pada hari terakhir batas waktunya", "Stage-I report on the last day of its limit"),
            Participants.Pu & Permenaker1.IsInForce & (Facts.DaysToReport >= Parameters.JkkReportDays.Count) & (Facts.DaysToReport <= Parameters.JkkReportDays.Count)
                & (AccidentSecurity.Owed | SuddenDeath.CountsAsAccident),
            Say(
                $"Laporan tahap I disampaikan {Facts.DaysToReport} sesudah kejadian; batasnya {Bare(Parameters.JkkReportDays.Count)} x 24 jam, sehingga jamnya menentukan (Permenaker 5/2021 Pasal 8(2)). Di sini dianggap tepat waktu.",
                $"The stage-I report came {Facts.DaysToReport} after the event; the limit is {Bare(Parameters.JkkReportDays.Count)} x 24 hours, so the hour decides (Permenaker 5/2021 Pasal 8(2)). It is taken to be in time.")),
        new(
            "holidays-not-decreed",
            new("Hari libur tahun yang bersangkutan belum ditetapkan atau tidak diketahui", "Public holidays of the year not decreed or not known"),
            Facts.HolidaysNotDecreed,
            Say(
                $"Jatuh tempo atau batas waktu jatuh pada tahun yang hari liburnya belum ditetapkan atau tidak diketahui (sebelum {Date.On(HolidayCalendar.First)} dan sesudah {Date.On(HolidayCalendar.Last)}); hanya 1 Januari, 1 Mei, 1 Juni, 17 Agustus, dan 25 Desember yang dihitung.",
                $"A due date or deadline falls in a year whose holidays are not decreed or not known (before {Date.On(HolidayCalendar.First)} and after {Date.On(HolidayCalendar.Last)}); only 1 January, 1 May, 1 June, 17 August and 25 December count.")),
        new(
            "jkm-in-parts",
            new("JKM kedua segmen dibayar dalam dua bagian", "JKM of both segments paid in two parts"),
            DeathSecurity.InParts,
            Say(
                $"JKM kedua segmen dijumlahkan, tetapi dibayar dalam dua bagian: bagian segmen ini setelah tunggakan dilunasi, bagian segmen lain tanpa menunggunya.",
                $"The JKM of both segments is added up but paid in two parts: that of this segment once the arrears are paid, that of the other without waiting for it.")
                .But(
                    DeathCover.EmployerPays,
                    Say(
                        $"JKM kedua segmen dijumlahkan, tetapi dibayar oleh dua pihak: bagian segmen ini oleh pemberi kerja, bagian segmen lain oleh BPJS Ketenagakerjaan.",
                        $"The JKM of both segments is added up but paid by two: that of this segment by the employer, that of the other by BPJS Ketenagakerjaan."))),
        new(
            "sudden-death-not-encoded",
            new("Aturan meninggal mendadak sebelum Permenaker 5/2021 belum dikodekan", "Sudden death before Permenaker 5/2021 is not encoded"),
            Facts.EventKind.Is(EventKind.SuddenDeathAtWork) & !LawInForce.PaymentRules,
            Say(
                $"Aturan meninggal mendadak sebelum Permenaker 5/2021 (Kepmenaker 609/2012) belum dikodekan; semua manfaat belum dapat ditentukan.",
                $"The rule on sudden death before Permenaker 5/2021 (Kepmenaker 609/2012) is not encoded; every benefit is undetermined.")),
    ];

    private static Truth FallsShort(Truth where, Count counted, Count due, Count needed) => where & (counted >= needed) & (due < needed);
}
