using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Participation;

/// <summary>The contribution period (masa iur) on the day of death, Permenaker 5/2021 Pasal 102(5).</summary>
internal static class ContributionPeriod
{
    /// <summary>"jumlah pelunasan pembayaran Iuran", also of arrears settled since: by payment, or out of the benefit (Pasal 98(3)).</summary>
    public static readonly Count Months = Number(
        "contribution.period",
        new("Masa iur", "Contribution period"),
        Of(
            Facts.MonthsPaidSinceRegistration + SettledSince,
            AllSettled.Choose(ReadingCatalogue.SettledArrears.Decide(("not-counted", Facts.LongestRun), ("counted", Facts.LongestRunWithArrears)), Facts.LongestRun),
            Facts.MonthsPaid + SettledSince),
        Pp44.Pasal("34(1)d").To(Pp82.InForceFrom.PlusDays(-1)),
        PaymentRule("102(5)")).ByLawOf(LawInForce.OfDeath);

    /// <summary>"pada saat meninggal dunia telah membayar Iuran" (Pasal 85(3)): what is settled later does not count.</summary>
    public static readonly Count PaidByDeath = Of(Facts.MonthsPaidSinceRegistration, Facts.LongestRun, Facts.MonthsPaid);

    private static Truth AllSettled => ArrearsRule.OfDeath.IsPaid | ArrearsRule.OfDeath.TakenOut;

    private static Count SettledSince => ReadingCatalogue.SettledArrears.Decide(
        ("not-counted", 0),
        ("counted", AllSettled.Choose(ArrearsRule.OfDeath.Months + ArrearsRule.OfDeath.GapMonths, DeathCover.On.Settled)));

    private static Count Of(Count sinceRegistration, Count consecutive, Count whole) => ReadingCatalogue.MasaIur.Decide(
        ("whole-life", whole),
        ("since-registration", sinceRegistration),
        ("consecutive", consecutive));
}
