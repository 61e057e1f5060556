using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Rules.Contributions;

/// <summary>The contribution of a month, by who contributes.</summary>
internal static class MonthlyContribution
{
    public static readonly Amount Jkk = Of(
        BpuContribution.JkkOfMonth,
        WageContribution.Jkk,
        WageContribution.TraineeRule.Choose(WageContribution.Jkk, Amount.Zero),
        ConstructionContribution.JkkOfWorker,
        ConstructionContribution.JkkOfContract);

    public static readonly Amount Jkm = Of(
        BpuContribution.JkmOfMonth,
        WageContribution.Jkm,
        (WageContribution.TraineeRule & WageContribution.TraineeInJkm).Choose(WageContribution.Jkm, Amount.Zero),
        ConstructionContribution.JkmOfWorker,
        ConstructionContribution.JkmOfContract);

    private static Amount Of(Amount bpu, Amount pu, Amount trainee, Amount worker, Amount contract) =>
        Is(ContributorKind.Bpu).Choose(
            bpu,
            Is(ContributorKind.Pu).Choose(
                pu,
                Is(ContributorKind.Trainee).Choose(
                    trainee,
                    Is(ContributorKind.ConstructionWorker).Choose(worker, contract))));

    private static Truth Is(ContributorKind kind) => ContributionFacts.Contributor.Is(kind);
}
