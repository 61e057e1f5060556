using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.Contributions;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Participation;

/// <summary>The basis of every wage-linked benefit: PP 44/2015 Pasal 32(1) and Lampiran II, Permenaker 5/2021 Pasal 87-89.</summary>
internal static class BenefitBasis
{
    private static readonly Truth Disease = Facts.EventKind.Is(Cases.EventKind.OccupationalDisease);

    /// <summary>BPU: the basis of the income's bracket (Lampiran II).</summary>
    public static readonly Amount OfIncome = IncomeBrackets.Table.ByPeriod(period => Step(
        "basis.bpu",
        new("Dasar penghasilan penetapan manfaat", "Basis of benefits"),
        IncomeBrackets.BasisOf(Facts.MonthlyIncome, period),
        Say(
            $"dasar penghasilan penetapan manfaat bagi rentang penghasilan {Facts.MonthlyIncome} sebulan",
            $"the basis of benefits of the bracket to which an income of {Facts.MonthlyIncome} a month belongs")
            .Except(
                Facts.Jobs >= 2,
                Say(
                    $"dasar penghasilan penetapan manfaat bagi rentang penghasilan {Facts.MonthlyIncome} sebulan dari pekerjaan tempat kecelakaan terjadi",
                    $"the basis of benefits of the bracket to which an income of {Facts.MonthlyIncome} a month belongs, of the occupation in which the accident happened")),
        period.Source,
        PaymentRule("89(2)").For(Disease),
        PaymentRule("89(3)").For(Disease & (Facts.YearsAfterEmployment >= 1))));

    /// <summary>PU: the reported wage, on which BPJS pays (Pasal 32(1)(2)).</summary>
    public static readonly Amount OfReportedWage = Step(
        "basis.pu",
        new("Upah sebulan", "Monthly wage"),
        Facts.MonthlyWage,
        Say($"upah terakhir sebulan yang dilaporkan", $"the last monthly wage reported")
            .Except(
                Facts.Jobs >= 2,
                Say(
                    $"upah terakhir sebulan yang dilaporkan pemberi kerja tempat kecelakaan terjadi (Permenaker 5/2021 Pasal 95(1))",
                    $"the last monthly wage reported by the employer in whose work the accident happened (Permenaker 5/2021 Pasal 95(1))"))
            .Except(
                (Facts.Jobs >= 2) & Facts.EventKind.Is(Cases.EventKind.OccupationalDisease),
                Say(
                    $"upah terakhir sebulan yang dilaporkan pemberi kerja dengan penyebab dominan penyakit (Permenaker 5/2021 Pasal 95(2))",
                    $"the last monthly wage reported by the employer with the dominant cause of the disease (Permenaker 5/2021 Pasal 95(2))"))
            .Except(Cover.EmployerLiable, Say($"upah terakhir sebulan", $"the last monthly wage")),
        Pp44.Pasal("32(1)"),
        PaymentRule("87").For(!Disease),
        PaymentRule("89(1)").For(Disease),
        PaymentRule("89(3)").For(Disease & (Facts.YearsAfterEmployment >= 1)));

    /// <summary>Construction, no wage stated or known: Permenaker 5/2021 Pasal 90. A price or wage of nothing is none.</summary>
    private static readonly Amount OfConstruction = Step(
        "basis.construction",
        new("Upah pekerja konstruksi", "Wage of a construction worker"),
        UnitPriceIsSet.Choose(
            Facts.UnitPriceOfLabour,
            RegencyMinimumIsSet.Choose(Facts.RegencyMinimumWage, Facts.ProvincialMinimumWage)),
        Say($"upah tidak diketahui: upah minimum provinsi", $"the wage is not known: the minimum wage of the province")
            .Except(RegencyMinimumIsSet, Say($"upah tidak diketahui: upah minimum kabupaten/kota", $"the wage is not known: the minimum wage of the regency"))
            .Except(UnitPriceIsSet, Say($"upah tidak diketahui: harga satuan upah dinas pekerjaan umum", $"the wage is not known: the unit price of labour of the public-works office")),
        PaymentRule("90"));

    /// <summary>Permenaker 44/2015, which ruled construction before Permenaker 5/2021, has not been read: the answer stays open there.</summary>
    private static readonly Amount OfConstructionOnTheDay = LawInForce.PaymentRules.Choose(OfConstruction, Facts.ConstructionWageUnencoded);

    /// <summary>Apprentices, pupils in practical work, prisoners who work to be resettled: Pasal 28(2).</summary>
    private static readonly Amount OfTrainee = Step(
        "basis.trainee",
        new("Upah peserta magang dan yang disamakan", "Wage of a trainee and the like"),
        Facts.LowestWageForSameWork,
        Say(
            $"upah terendah sebulan dari pekerja yang melakukan pekerjaan yang sama",
            $"the lowest monthly wage of workers who do the same work"),
        Pp44.Pasal("28(2)"));

    /// <summary>
    /// "upah sehari dikalikan 25". A monthly wage above the most that a case may tell is malformed, which interval arithmetic would not see.
    /// </summary>
    private static readonly Amount OfDailyWage = Step(
        "basis.daily-wage",
        new("Upah sebulan", "Monthly wage"),
        (Parameters.ContributionPuDailyWageFactor.Count * Facts.ToldWages).KnownToBeAtMost(Facts.MaxMonthlyIncome),
        Say(
            $"upah sehari {Facts.ToldWages} x {Parameters.ContributionPuDailyWageFactor.Count}",
            $"a wage of {Facts.ToldWages} a day x {Parameters.ContributionPuDailyWageFactor.Count}"),
        Pp44.Pasal("19(3)"),
        Pp44.Pasal("32(1)"));

    /// <summary>"rata-rata 3 (tiga) bulan terakhir".</summary>
    private static readonly MonthlyBasis OfPieceWages = AverageOf("basis.piece-wages", Facts.MonthsOfPieceWage, "19(4)");

    /// <summary>"rata-rata 12 (dua belas) bulan terakhir".</summary>
    private static readonly MonthlyBasis OfWeatherWages = AverageOf("basis.weather-wages", Facts.MonthsOfWeatherWage, "19(5)");

    /// <summary>PU: the true wage, on which the employer owes (Pasal 27, 32(2)).</summary>
    public static readonly Amount OfActualWage = Step(
        "basis.pu-actual",
        new("Upah sebulan yang sebenarnya", "True monthly wage"),
        Facts.ActualMonthlyWage,
        Say($"upah terakhir sebulan yang sebenarnya", $"the last true monthly wage"),
        Pp44.Pasal("27, 32(2)"));

    /// <summary>"Upah dibayarkan secara borongan atau satuan hasil".</summary>
    public static readonly Truth OnPieceWages = OnToldWages & Facts.WageSource.Is(WageSource.Piece);

    /// <summary>"pekerjaan tergantung pada keadaan cuaca yang Upahnya didasarkan pada Upah borongan".</summary>
    public static readonly Truth OnWeatherWages = OnToldWages & Facts.WageSource.Is(WageSource.WeatherDependent);

    /// <summary>Whatever is no average of several months.</summary>
    private static readonly Amount Monthly = Participants.Bpu.Choose(
        OfIncome,
        OnActualWage.Choose(
            OfActualWage,
            Facts.WageSource.Is(WageSource.Stated).Choose(
                OfReportedWage,
                Facts.WageSource.Is(WageSource.Construction).Choose(
                    OfConstructionOnTheDay,
                    Participants.Trainee.Choose(OfTrainee, OfDailyWage)))));

    private static Truth OnActualWage => Facts.ActualWageGiven & Cover.EmployerLiable;

    private static Truth OnToldWages => !Participants.Bpu & !OnActualWage;

    private static Truth UnitPriceIsSet => Facts.UnitPriceOfLabour >= Amount.Rupiah(1);

    private static Truth RegencyMinimumIsSet => Facts.RegencyMinimumWage >= Amount.Rupiah(1);

    /// <summary>A benefit reckoned on the basis that is this participant's.</summary>
    public static Amount Reckon(Func<MonthlyBasis, Amount> benefitOn) =>
        OnPieceWages.Choose(benefitOn(OfPieceWages), OnWeatherWages.Choose(benefitOn(OfWeatherWages), benefitOn(Monthly)));

    private static MonthlyBasis AverageOf(string id, int months, string article) => new(
        Step(
            id,
            new($"Jumlah upah {months} bulan terakhir", $"Sum of the wages of the last {months} months"),
            Facts.ToldWages.KnownToBeAtMost(months * Facts.MaxMonthlyIncome),
            Say($"jumlah upah {months} bulan terakhir", $"the sum of the wages of the last {months} months"),
            Pp44.Pasal(article),
            Pp44.Pasal("32(1)")),
        months);
}
