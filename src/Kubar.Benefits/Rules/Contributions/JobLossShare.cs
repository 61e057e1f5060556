using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Contributions;

/// <summary>
/// The part of a PU's contributions that goes to the job-loss programme JKP: PP 37/2021 Pasal 11, PP 49/2023 Pasal 16A and 18A,
/// PP 6/2025, PP 7/2025 Pasal 9. The employer pays the same in all.
/// </summary>
internal static class JobLossShare
{
    public static readonly Truth Applies = Condition(
        "contribution.jkp",
        new("Bagian untuk JKP", "Part that goes to JKP"),
        ContributionFacts.Contributor.Is(ContributorKind.Pu) & ContributionFacts.InJkp,
        Say($"pekerja terdaftar dalam program JKP", $"the worker is registered in JKP"),
        Say($"pekerja tidak terdaftar dalam program JKP", $"the worker is not registered in JKP"),
        Pp49.Pasal("16A(2)(3), 18A(2)(3)"),
        Pp37.Pasal("11(5)").To(Pp49.InForceFrom.PlusDays(-1)),
        Pp6.At("Pasal I angka 2 (Pasal 11(5))"));

    /// <summary>From JKK: 0.14 %, and 0.12 % of the halved contribution of the lowest risk (PP 7/2025 Pasal 9(1)).</summary>
    private static readonly Rate RateFromJkk =
        (IndustryRelief.Applies & ContributionFacts.Risk.Is(RiskGroup.VeryLow)).Choose(
            Parameters.ContributionJkpFromReducedVeryLow.Percent,
            Parameters.ContributionJkpFromJkk.Percent);

    public static readonly Amount FromJkk = Where(
        Parameters.ContributionJkpFromJkk,
        UpToTheCeiling("contribution.jkp.jkk", RateFromJkk));

    /// <summary>From JKM: 0.10 %, until PP 6/2025 takes JKP from JKK alone.</summary>
    public static readonly Amount FromJkm = Where(
        Parameters.ContributionJkpFromJkm,
        UpToTheCeiling("contribution.jkp.jkm", Parameters.ContributionJkpFromJkm.Percent));

    /// <summary>The wage counts up to a ceiling (PP 37/2021 Pasal 11(6)-(8), PP 7/2025 Pasal 9(2)); JKK and JKM themselves have none.</summary>
    private static Amount UpToTheCeiling(string id, Rate rate) => Amount.Min(
        WageOfMonth.Charge(id, rate),
        (rate * Parameters.ContributionJkpWageCeiling.Amount).RoundedOnce);

    private static Amount Where(Parameter rate, Amount part) => (Applies & rate.IsInForce).Choose(part, Amount.Zero);
}
