using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using NodaTime;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Contributions;

/// <summary>Half the JKK contribution for labour-intensive industry: PP 7/2025 Pasal 3-11, extended by PP 36/2025.</summary>
internal static class IndustryRelief
{
    private static readonly Date LastDay =
        Parameters.ReliefPp7ByDayOfPayment.DayBy(relief => Date.On(LastDayOf(relief) ?? FactRange.Last));

    private static readonly Truth OfOneOfTheIndustries = Condition(
        "contribution.relief.pp-7-2025.industry",
        new("Industri padat karya tertentu", "Labour-intensive industry"),
        ContributionFacts.LabourIntensive,
        Say($"termasuk industri padat karya tertentu", $"one of the labour-intensive industries"),
        Say(
            $"tanpa keringanan PP 7/2025, karena bukan industri padat karya tertentu",
            $"without the relief of PP 7/2025, because the industry is none of the labour-intensive ones"),
        ContributionRelief.Months(Pp7.Pasal("3(4)"), Parameters.ReliefPp7));

    private static readonly Truth EnoughWorkers = Condition(
        "contribution.relief.pp-7-2025.workers",
        new("Pekerja terdaftar", "Registered workers"),
        ContributionFacts.ActiveWorkers >= Parameters.ReliefPp7MinimumWorkers.Count,
        Say(
            $"pekerja terdaftar {ContributionFacts.ActiveWorkers}, paling sedikit {Parameters.ReliefPp7MinimumWorkers.Count}",
            $"{ContributionFacts.ActiveWorkers} registered workers, at least {Parameters.ReliefPp7MinimumWorkers.Count}"),
        Say(
            $"tanpa keringanan PP 7/2025, karena pekerja terdaftar hanya {ContributionFacts.ActiveWorkers}",
            $"without the relief of PP 7/2025, because only {ContributionFacts.ActiveWorkers} workers are registered"),
        ContributionRelief.Months(Pp7.Pasal("3(3)"), Parameters.ReliefPp7));

    private static readonly Truth PaidBefore = Condition(
        "contribution.relief.pp-7-2025.paid",
        new("Lunas sampai dengan Januari 2025", "Paid up to January 2025"),
        ContributionFacts.PaidUntilJanuary2025,
        Say($"iuran JKK lunas sampai dengan Januari 2025", $"JKK is paid up to January 2025"),
        Say(
            $"tanpa keringanan PP 7/2025, karena iuran JKK belum lunas sampai dengan Januari 2025",
            $"without the relief of PP 7/2025, because JKK is not paid up to January 2025"),
        ContributionRelief.Months(Pp7.Pasal("6(2)"), Parameters.ReliefPp7));

    /// <summary>After it the contribution and its fine are those of PP 44/2015, whole (Pasal 11(3)).</summary>
    private static readonly Truth PaidWhileItLasts = Condition(
        "contribution.relief.pp-7-2025.paid-in-time",
        new("Dibayar selagi keringanan berlaku", "Paid while the relief lasts"),
        ContributionFacts.PaidWithinRelief,
        Say($"tidak dibayar setelah {LastDay}", $"not paid after {LastDay}"),
        Say(
            $"tanpa keringanan PP 7/2025, karena baru dibayar setelah {LastDay}",
            $"without the relief of PP 7/2025, because it was paid only after {LastDay}"),
        ContributionRelief.Months(Pp36.At("Pasal I angka 3 (Pasal 11)"), Parameters.ReliefPp7));

    /// <summary>Six industries (Pasal 3(4)) of at least 50 registered workers (Pasal 3(3)) that have paid up to January 2025 (Pasal 6(2)), and pay while it lasts (Pasal 11).</summary>
    public static readonly Truth Applies = Compound(
        "contribution.relief.pp-7-2025",
        new("Keringanan PP 7/2025", "Relief of PP 7/2025"),
        Parameters.ReliefPp7.IsInForce & OfOneOfTheIndustries & EnoughWorkers & PaidBefore & PaidWhileItLasts,
        Say(
            $"keringanan PP 7/2025: industri padat karya, pekerja terdaftar {ContributionFacts.ActiveWorkers}, lunas sampai dengan Januari 2025",
            $"relief of PP 7/2025: a labour-intensive industry, {ContributionFacts.ActiveWorkers} registered workers, paid up to January 2025"),
        Say($"bukan bulan keringanan PP 7/2025", $"not a month of relief of PP 7/2025"),
        ContributionRelief.Months(Pp7.Pasal("3(3)(4), 4, 6(2), 10"), Parameters.ReliefPp7),
        Pp36.At("jo. PP 7/2025 Pasal 10").Since(Parameters.ReliefPp7.Periods[1].From).To(Parameters.ReliefPp7.Periods[1].To!.Value));

    /// <summary>
    /// The last day, included, on which late months are paid at the reduced rate (Pasal 11 as PP 36/2025 replaced it); null: there
    /// is none.
    /// </summary>
    public static LocalDate? LastDayToPay(Figures figures) => LastDayOf(figures[Parameters.ReliefPp7ByDayOfPayment]);

    /// <summary>A period that does not follow upon the one before it is another relief.</summary>
    private static LocalDate? LastDayOf(Parameter relief)
    {
        LocalDate? last = relief.Periods[0].To;
        foreach (ParameterPeriod period in relief.Periods.Skip(1).TakeWhile(period => last is { } day && period.From == day.PlusDays(1)))
        {
            last = period.To;
        }

        return last;
    }
}
