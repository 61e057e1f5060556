using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Contributions;

/// <summary>What a month costs a BPU, with the relief of that month: PP 49/2020 Pasal 9, 12, 13; PP 50/2025 Pasal 3-7.</summary>
internal static class ContributionRelief
{
    /// <summary>No relief where the contributions are paid from APBN or APBD (PP 50/2025 Pasal 3(5)).</summary>
    private static readonly Truth PayerHasRelief =
        Facts.PaidBy.IsOneOf(ContributionPayer.Self, ContributionPayer.Employer, ContributionPayer.Donor)
        | (Facts.PaidBy.Is(ContributionPayer.Village) & !ReadingCatalogue.ReliefVillage["no-relief"].IsChosen);

    private static readonly Truth Transport = Facts.SectorOfParticipant.Is(Sector.Transport);

    /// <summary>The months of PP 50/2025 for the sector (Pasal 7).</summary>
    public static readonly Truth MonthOfPp50 =
        Transport.Choose(Parameters.ReliefPp50Transport.IsInForce, Parameters.ReliefPp50Other.IsInForce);

    /// <summary>Pasal 13 has not been read; press reports tell of it.</summary>
    private static readonly Truth PaidUntilJuly2020 = Condition(
        "contribution.relief.pp-49-2020.paid",
        new("Lunas sampai dengan Juli 2020", "Paid up to July 2020"),
        ContributionFacts.PaidUntilJuly2020,
        Say($"iuran lunas sampai dengan Juli 2020", $"contributions are paid up to July 2020"),
        Say(
            $"tanpa keringanan PP 49/2020, karena iuran belum lunas sampai dengan Juli 2020",
            $"without the relief of PP 49/2020, because contributions are not paid up to July 2020"),
        Months(Pp49Of2020.Pasal("13"), Parameters.ReliefPp49));

    /// <summary>The months of PP 49/2020, for whom no earlier month is unpaid.</summary>
    public static readonly Truth OfPp49 = Compound(
        "contribution.relief.pp-49-2020",
        new("Keringanan PP 49/2020", "Relief of PP 49/2020"),
        Parameters.ReliefPp49.IsInForce & PaidUntilJuly2020,
        Say(
            $"keringanan PP 49/2020: yang harus dibayar {Parameters.ReliefPp49.Percent} dari iuran",
            $"relief of PP 49/2020: {Parameters.ReliefPp49.Percent} of the contribution is due"),
        Say($"bukan bulan keringanan PP 49/2020", $"not a month of relief of PP 49/2020"),
        Months(Pp49Of2020.Pasal("9, 12").Graded(Grade.B), Parameters.ReliefPp49));

    /// <summary>The months of PP 50/2025, by sector, where neither APBN nor APBD pays.</summary>
    public static readonly Truth OfPp50 = Condition(
        "contribution.relief.pp-50-2025",
        new("Keringanan PP 50/2025", "Relief of PP 50/2025"),
        MonthOfPp50 & PayerHasRelief,
        Say(
            $"keringanan PP 50/2025 bagi pekerja di luar hubungan kerja atau pekerja mandiri, sektor {Facts.SectorOfParticipant}, pembayar {Facts.PaidBy}",
            $"relief of PP 50/2025 for workers on their own account, for the sector: {Facts.SectorOfParticipant}; payer: {Facts.PaidBy}"),
        Say($"bukan bulan keringanan PP 50/2025 bagi sektor {Facts.SectorOfParticipant}", $"not a month of relief of PP 50/2025 for the sector: {Facts.SectorOfParticipant}")
            .But(
                MonthOfPp50,
                Say(
                    $"tanpa keringanan PP 50/2025, karena iuran dibayar {Facts.PaidBy}",
                    $"without the relief of PP 50/2025, because the payer is {Facts.PaidBy}")),
        Pp50.Pasal("3(4)(5), 4, 7"));

    /// <summary>A whole contribution with the relief of the month it is for.</summary>
    public static Amount OfMonth(Amount monthly) => OfPp49.Choose(
        Due(Parameters.ReliefPp49, monthly, LawInForce.Day),
        OfPp50.Choose(
            Transport.Choose(Due(Parameters.ReliefPp50Transport, monthly, LawInForce.Day), Due(Parameters.ReliefPp50Other, monthly, LawInForce.Day)),
            monthly));

    /// <summary>Months in arrears at the contribution of a month, each with the relief of the month, by the law of a day.</summary>
    public static Amount OnArrears(Date day, Amount monthly, Count months, Count inPp49, Count inPp50Transport, Count inPp50Other)
    {
        // Where no month is within PP 50/2025, neither who pays nor the sector is asked for.
        Truth hasRelief = (inPp50Transport + inPp50Other >= 1) & PayerHasRelief;
        return hasRelief.Choose(
            Transport.Choose(With(Parameters.ReliefPp50Transport, inPp50Transport), With(Parameters.ReliefPp50Other, inPp50Other)),
            With(Parameters.ReliefPp50Other, 0));

        // Months at the whole contribution, months within PP 49/2020 and months within the relief of PP 50/2025.
        Amount With(Parameter relief, Count inRelief) =>
            (Count.Max(months - inPp49 - inRelief, 0) * monthly)
            + (inPp49 * Due(Parameters.ReliefPp49, monthly, day))
            + (inRelief * Due(relief, monthly, day));
    }

    /// <summary>The article of a relief, in the months of the relief.</summary>
    public static DatedCitation Months(DatedCitation article, Parameter relief) =>
        new(article.Citation, relief.Periods[0].From, relief.Periods[^1].To);

    /// <summary>What is due of a contribution: at the share of the day, or of the day of the relief nearest before it.</summary>
    private static Amount Due(Parameter share, Amount monthly, Date day) => (share.On(Nearest(share, day)).Percent * monthly).RoundedOnce;

    private static Date Nearest(Parameter share, Date day) => share.DayBy(relief => relief.Periods.Aggregate(
        Date.On(relief.Periods[0].From),
        (earlier, period) => (Date.On(period.From) <= day).Choose(
            period.To is { } last ? Date.Earlier(day, Date.On(last)) : day,
            earlier)));
}
