using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules.Contributions;

/// <summary>
/// Contributions in construction: PP 44/2015 Pasal 54, 55. What PP 49/2020 left due of them has not been read; it cannot
/// have been less than its share for everybody else.
/// </summary>
internal static class ConstructionContribution
{
    public static readonly Amount JkkOfWorker = OfWorker("wage.construction-jkk", Parameters.ContributionConstructionJkk);

    public static readonly Amount JkmOfWorker = OfWorker("wage.construction-jkm", Parameters.ContributionConstructionJkm);

    public static readonly Amount JkkOfContract = Relieved(ConstructionTiers.Jkk, Least(ConstructionTiers.Jkk));

    public static readonly Amount JkmOfContract = Relieved(ConstructionTiers.Jkm, Least(ConstructionTiers.Jkm));

    private static Amount OfWorker(string id, Parameter rate) => Relieved(
        WageOfMonth.Charge(id, rate.Percent),
        WageOfMonth.Charge($"{id}-pp-49", rate.Percent, Parameters.ReliefPp49.Percent));

    private static Amount Relieved(Amount whole, Amount least) =>
        (Parameters.ReliefPp49.IsInForce & ContributionFacts.ReliefOfConstruction).Choose(least, whole);

    private static Amount Least(Amount whole) => (Parameters.ReliefPp49.Percent * whole).RoundedOnce;
}
