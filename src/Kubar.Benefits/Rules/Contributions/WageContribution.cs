using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Contributions;

/// <summary>The contribution of a PU for a month: PP 44/2015 Pasal 16-19. Trainees follow it (Permenaker 5/2021 Pasal 45).</summary>
internal static class WageContribution
{
    /// <summary>JKK by risk group (Pasal 16(1)).</summary>
    public static readonly Rate JkkRate = Of(RiskGroup.VeryLow).Choose(
        Parameters.ContributionPuJkkVeryLow.Percent,
        Of(RiskGroup.Low).Choose(
            Parameters.ContributionPuJkkLow.Percent,
            Of(RiskGroup.Medium).Choose(
                Parameters.ContributionPuJkkMedium.Percent,
                Of(RiskGroup.High).Choose(
                    Parameters.ContributionPuJkkHigh.Percent,
                    Parameters.ContributionPuJkkVeryHigh.Percent))));

    public static readonly Amount Jkk = ContributionRelief.OfPp49.Choose(
        Charge("wage.jkk-pp-49", JkkRate, Parameters.ReliefPp49.Percent),
        IndustryRelief.Applies.Choose(
            Charge("wage.jkk-pp-7", JkkRate, Parameters.ReliefPp7.Percent),
            Charge("wage.jkk", JkkRate, null)));

    public static readonly Amount Jkm = ContributionRelief.OfPp49.Choose(
        Charge("wage.jkm-pp-49", Parameters.ContributionPuJkm.Percent, Parameters.ReliefPp49.Percent),
        Charge("wage.jkm", Parameters.ContributionPuJkm.Percent, null));

    /// <summary>Trainees: JKM only where the employer has registered them in it (Permenaker 5/2021 Pasal 35(3), 45(2)).</summary>
    public static readonly Truth TraineeInJkm = Condition(
        "contribution.trainee-in-jkm",
        new("Didaftarkan dalam JKM", "Registered in JKM"),
        ContributionFacts.InJkm,
        Say($"pemberi kerja mendaftarkan peserta dalam program JKM", $"the employer has registered the trainee in JKM"),
        Say(
            $"pemberi kerja tidak mendaftarkan peserta dalam program JKM, yang tidak wajib baginya",
            $"the employer has not registered the trainee in JKM, which it need not do"),
        Permenaker5.Pasal("35(3), 45(2)").To(Permenaker1.InForceFrom.PlusDays(-1)),
        Permenaker1.Pasal("35(2), 45(2)"));

    /// <summary>Trainees: the rates of PU apply since Permenaker 5/2021; what was said before has not been read.</summary>
    public static readonly Truth TraineeRule = Condition(
        "contribution.trainee",
        new("Iuran peserta magang", "Contribution of trainees"),
        Permenaker5.IsInForce | ContributionFacts.TraineesOwe,
        Say(
            $"tarif PU pada pemberi kerja itu, dari upah terendah pekerja yang melakukan pekerjaan yang sama",
            $"the rates of PU at that employer, on the lowest wage of workers who do the same work"),
        Say($"tidak ada iuran", $"no contribution"),
        Permenaker5.Pasal("45(1)(3)").To(Permenaker1.InForceFrom.PlusDays(-1)),
        Permenaker1.Pasal("45(1)(3)"),
        Pp44.Pasal("28"));

    private static Truth Of(RiskGroup group) => ContributionFacts.Risk.Is(group);

    private static Amount Charge(string id, Rate rate, Rate? share) => WageOfMonth.Charge(id, rate, share);
}
