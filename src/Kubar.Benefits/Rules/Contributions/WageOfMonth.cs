using Kubar.Benefits.Expressions;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Contributions;

/// <summary>The monthly wage on which contributions are reckoned, by the way it is paid: PP 44/2015 Pasal 19.</summary>
internal static class WageOfMonth
{
    private static readonly Truth ByTheDay = ContributionFacts.KindOfWage.Is(WageKind.Daily);

    private static readonly Truth ByThePiece = ContributionFacts.KindOfWage.Is(WageKind.Piece);

    private static readonly Truth DependingOnWeather = ContributionFacts.KindOfWage.Is(WageKind.WeatherDependent);

    private static readonly Amount OfDailyWage = Step(
        "wage.daily",
        new("Upah sebulan bagi upah harian", "Monthly wage where it is paid by the day"),
        Parameters.ContributionPuDailyWageFactor.Count * ContributionFacts.DailyWage,
        Say($"upah sebulan bagi upah yang dibayar harian", $"the monthly wage where it is paid by the day"),
        Pp44.Pasal("19(3)"));

    private static readonly Amount OfMonthlyWage = Step(
        "wage.monthly",
        new("Upah sebulan", "Monthly wage"),
        Facts.MonthlyWage,
        Say($"upah sebulan: upah pokok dan tunjangan tetap", $"the monthly wage: basic wage and fixed allowances"),
        Pp44.Pasal("19(1)(2)"));

    /// <summary>
    /// A charge on the monthly wage: a rate, and of that the share which a relief leaves due. An average of months is divided
    /// within the charge, so that the charge is rounded once.
    /// </summary>
    public static Amount Charge(string id, Rate rate, Rate? share = null) => ByTheDay.Choose(
        On(OfDailyWage, rate, share).RoundedOnce,
        ByThePiece.Choose(
            OnAverage($"{id}.piece", ContributionFacts.PieceWages, ContributionFacts.PieceMonths, "19(4)", rate, share),
            DependingOnWeather.Choose(
                OnAverage($"{id}.weather", ContributionFacts.WeatherWages, ContributionFacts.WeatherMonths, "19(5)", rate, share),
                On(OfMonthlyWage, rate, share).RoundedOnce)));

    private static ExactAmount On(Amount wage, Rate rate, Rate? share) =>
        share is null ? rate * wage : share * (rate * wage);

    private static Amount OnAverage(string id, Amount wages, int months, string article, Rate rate, Rate? share) => Reckoned(
        id,
        new($"Bagian dari upah rata-rata {months} bulan terakhir", $"Share of the average wage of the last {months} months"),
        On(wages, rate, share).Over(months).RoundedOnce,
        share is null
            ? Say($"{rate} x ({wages} : {months})", $"{rate} x ({wages} : {months})")
            : Say($"{share} x {rate} x ({wages} : {months})", $"{share} x {rate} x ({wages} : {months})"),
        Pp44.Pasal(article));
}
