using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Contributions;

/// <summary>
/// The fine of a PU employer who pays late: 2 % of the contribution for each month (PP 44/2015 Pasal 22). What PP 49/2020
/// said of fines and due dates in its months is known from the press.
/// </summary>
internal static class LateFine
{
    private static readonly Count MonthsLate = Number(
        "contribution.months-late",
        new("Bulan keterlambatan", "Months of lateness"),
        ReadingCatalogue.LateFineMonth["full"].IsChosen.Choose(ContributionFacts.FullMonthsLate, ContributionFacts.StartedMonthsLate),
        Pp44.Pasal("22(1)"));

    public static readonly Truth Applies = Condition(
        "contribution.fine",
        new("Denda keterlambatan", "Late fine"),
        ContributionFacts.Contributor.Is(ContributorKind.Pu)
            & (ContributionFacts.StartedMonthsLate >= 1),
        Say($"dibayar terlambat {MonthsLate}", $"paid {MonthsLate} late"),
        Say($"tidak ada denda keterlambatan", $"no fine for lateness"),
        Pp44.Pasal("22"),
        ContributionRelief.Months(Pp7.Pasal("7"), Parameters.ReliefPp7));

    public static readonly Amount OnJkk = On("contribution.fine.jkk", MonthlyContribution.Jkk);

    public static readonly Amount OnJkm = On("contribution.fine.jkm", MonthlyContribution.Jkm);

    /// <summary>"2% (dua persen) untuk setiap bulan keterlambatan"; under PP 49/2020, as the press told, 0.5 %.</summary>
    private static Rate APercent => Parameters.ContributionPuLateFinePp49.IsInForce.Choose(
        Parameters.ContributionPuLateFinePp49.Percent,
        Parameters.ContributionPuLateFine.Percent);

    private static Amount On(string id, Amount contribution) => Applies.Choose(
        (MonthsLate * (APercent * Payable(id, contribution))).RoundedOnce,
        Amount.Zero);

    private static Amount Payable(string id, Amount contribution) => Step(
        id,
        new("Iuran yang seharusnya dibayar", "Contribution that should have been paid"),
        contribution,
        Pp44.Pasal("22(1)"));
}
