using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>Temporary incapacity for work (STMB): PP 44/2015 Pasal 25(2)b angka 2, 51; Lampiran III I.b.2, as replaced by PP 82/2019.</summary>
internal static class TemporaryIncapacity
{
    /// <summary>The months of each step: the first six, the second six, then on.</summary>
    private const int MonthsOfStep = 6;

    private const int DaysOfPartMonth = 30;

    private static readonly Count FirstSix = Count.Min(Facts.IncapacityMonths, MonthsOfStep);
    private static readonly Count SecondSix = Count.Min(Count.Max(Facts.IncapacityMonths - MonthsOfStep, 0), MonthsOfStep);
    private static readonly Count Thereafter = Count.Max(Facts.IncapacityMonths - (2 * MonthsOfStep), 0);

    private static readonly Rate WholeMonths =
        (First.Percent * FirstSix) + (Second.Percent * SecondSix) + (After.Percent * Thereafter);

    private static readonly Rate RateOfPartMonth = (Facts.IncapacityMonths < MonthsOfStep).Choose(
        First.Percent,
        (Facts.IncapacityMonths < 2 * MonthsOfStep).Choose(Second.Percent, After.Percent));

    private static readonly Truth Incapacitated = Condition(
        "jkk.incapacitated",
        new("Sementara tidak mampu bekerja", "Temporarily incapable of work"),
        Facts.Incapacitated,
        Say(
            $"tidak mampu bekerja selama {Facts.IncapacityMonths} {Facts.IncapacityDays}",
            $"incapable of work for {Facts.IncapacityMonths} {Facts.IncapacityDays}")
            .Except(Facts.IncapacityDays <= 0, Say($"tidak mampu bekerja selama {Facts.IncapacityMonths}", $"incapable of work for {Facts.IncapacityMonths}"))
            .Except(Facts.IncapacityMonths <= 0, Say($"tidak mampu bekerja selama {Facts.IncapacityDays}", $"incapable of work for {Facts.IncapacityDays}")),
        Say($"tidak ada masa tidak mampu bekerja", $"there was no incapacity for work"),
        Pp44.At("Lampiran III I.b.2"));

    /// <summary>Whether a BPU may be paid month by month is unsettled (Permenaker 5/2021 Pasal 113(3), 116).</summary>
    private static readonly Truth AwaitsReport = Condition(
        "jkk.awaits-report",
        new("Menunggu laporan tahap II", "Awaits the stage-II report"),
        ReadingCatalogue.IncapacityBpuMonthly["complete-report"].IsChosen & LawInForce.PaymentRules & Participants.Bpu & !Facts.Certified,
        Say($"dibayar setelah laporan tahap II lengkap", $"paid once the stage-II report is complete"),
        Say($"dapat dibayar tiap bulan", $"may be paid month by month"),
        PaymentRule("113(3), 116"));

    /// <summary>The whole of it, whoever receives it.</summary>
    public static readonly Amount Whole = On(BenefitBasis.Monthly, "basis");

    /// <summary>
    /// Pasal 51: the cash stands in place of the wage that the employer has kept paying. BPJS gives the employer that much of
    /// it; an employer who owes the cash has by the wage paid that much of it already.
    /// </summary>
    private static readonly Amount OfWagesPaid = Cover.EmployerPays.Choose(
        Amount.Max(Whole - Facts.WagesPaid, Amount.Zero),
        Amount.Min(Whole, Facts.WagesPaid));

    /// <summary>Pasal 51; Permenaker 5/2021 Pasal 115: the employer has paid the wage, and what becomes of a difference.</summary>
    private static readonly Truth GoesToTheEmployer = Condition(
        "jkk.incapacity-to-employer",
        new("Santunan bagi pemberi kerja", "Cash to the employer"),
        Participants.Pu & !Cover.EmployerPays,
        Say(
            $"pemberi kerja tetap membayar upah dan menerima santunan ini sebagai penggantinya; bila santunan lebih besar dari upah yang dibayar, selisihnya dibayarkan langsung kepada pekerja; bila lebih kecil, selisihnya tidak dapat diminta kembali dari pekerja",
            $"the employer keeps paying the wage and receives this cash in its place; what exceeds the wage paid goes straight to the worker; what falls short of it is not reclaimed from the worker"),
        Say($"dibayarkan kepada peserta", $"paid to the participant"),
        Pp44.Pasal("51"),
        PaymentRule("115"));

    /// <summary>Permenaker 5/2021 Pasal 113(3): how often a BPU is paid.</summary>
    private static readonly Truth MonthByMonth = Condition(
        "jkk.incapacity-month-by-month",
        new("Pembayaran tiap bulan", "Payment month by month"),
        Participants.Bpu & LawInForce.PaymentRules & !ReadingCatalogue.IncapacityBpuMonthly["complete-report"].IsChosen,
        Say(
            $"dapat dibayar tiap bulan, sampai dokter menyatakan peserta sembuh, cacat, atau meninggal dunia",
            $"can be paid month by month, until a doctor certifies recovery, disability or death"),
        Say($"tidak dibayar tiap bulan", $"not paid month by month"),
        PaymentRule("113(3)"));

    public static readonly Benefit Benefit = new(SecurityProgram.Jkk, "jkk.temporary-incapacity", new("Santunan sementara tidak mampu bekerja", "Temporary incapacity"))
    {
        Sources = [Pp44.At("Lampiran III I.b.2"), Pp82.At("Lampiran III").Graded(Grade.B)],
        Events = AccidentSecurity.Survivable,
        OwedWhen = AccidentSecurity.Owed & Incapacitated & AccidentPayee.WhoeverAdvancedExists,
        Amount = Facts.WagesPaidGiven.Choose(OfWagesPaid, Whole),
        DeferredWhen = AccidentSecurity.CashDeferred | AwaitsReport,
        PaidByEmployer = Cover.EmployerPays,
        EmployerPaysFirst = Cover.PaysFirst,
        Payee = AccidentPayee.WhoeverAdvanced,
        BearsArrears = true,
        Terms = [GoesToTheEmployer, MonthByMonth],
    };

    private static Parameter First => Parameters.JkkIncapacityMonths1To6;

    private static Parameter Second => Parameters.JkkIncapacityMonths7To12;

    private static Parameter After => Parameters.JkkIncapacityMonths13On;

    /// <summary>The rates of the whole months, and days/30 of the rate of the part month; how a part month counts is a reading.</summary>
    /// <param name="basis">The monthly basis.</param>
    /// <param name="of">What the basis is, to tell the steps apart.</param>
    public static Amount On(Amount basis, string of)
    {
        Amount thirtieths = Over(basis, of, DaysOfPartMonth);
        Amount daysInMonth = (Facts.IncapacityMonthLength <= 28).Choose(
            Over(basis, of, 28),
            (Facts.IncapacityMonthLength <= 29).Choose(
                Over(basis, of, 29),
                (Facts.IncapacityMonthLength <= 30).Choose(thirtieths, Over(basis, of, 31))));
        Amount twentyFifths = Over(basis, of, Parameters.ContributionPuDailyWageFactor.NearestOn(Edition.FirstDay));
        return ReadingCatalogue.IncapacityPartMonth["twenty-fifths"].IsChosen.Choose(
            twentyFifths,
            ReadingCatalogue.IncapacityPartMonth["days-in-month"].IsChosen.Choose(daysInMonth, thirtieths));
    }

    private static Amount Over(Amount basis, string of, int days)
    {
        Sentence ofPartMonth = Say($"{RateOfPartMonth} x {Bare(Facts.IncapacityDays)}/{days}", $"{RateOfPartMonth} x {Bare(Facts.IncapacityDays)}/{days}");
        var written = new Terms(Months(First, FirstSix), Months(Second, SecondSix), Months(After, Thereafter), (Facts.IncapacityDays, ofPartMonth));
        return Reckoned(
            $"jkk.incapacity-{of}-{days}",
            new("STMB", "Temporary incapacity"),
            (((WholeMonths * days) + (RateOfPartMonth * Facts.IncapacityDays)) * basis).Over(days).RoundedOnce,
            Say($"{written} x {basis}", $"{written} x {basis}"),
            Pp44.At("Lampiran III I.b.2"));
    }

    private static (Count HowMany, Sentence Says) Months(Parameter rate, Count months) =>
        (months, Say($"{rate.Percent} x {Bare(months)}", $"{rate.Percent} x {Bare(months)}"));
}
