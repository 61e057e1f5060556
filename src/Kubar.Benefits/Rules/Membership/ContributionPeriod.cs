using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>The contribution period (masa iur), Permenaker 5/2021 Pasal 102(5).</summary>
internal static class ContributionPeriod
{
    /// <summary>Paid contribution months up to and including the month of the event.</summary>
    public static readonly Count Months = Number(
        "contribution.period",
        new("Masa iur", "Contribution period"),
        ReadingCatalogue.MasaIur["since-registration"].IsChosen.Choose(
            Facts.MonthsPaidSinceRegistration,
            ReadingCatalogue.MasaIur["consecutive"].IsChosen.Choose(Facts.LongestRun, Facts.MonthsPaid)),
        Pp44.Pasal("34(1)d").To(Pp82.InForceFrom.PlusDays(-1)),
        PaymentRule("102(5)"));
}
