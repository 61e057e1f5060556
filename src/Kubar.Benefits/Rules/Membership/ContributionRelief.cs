using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>The share of a BPU's contribution that is due for a month: PP 49/2020 Pasal 9, 12; PP 50/2025 Pasal 3-7.</summary>
internal static class ContributionRelief
{
    private static readonly Percentage Whole = new(new ConstantNode(Percentage.Whole, Unit.BasisPoints));

    /// <summary>No relief where the contributions are paid from APBN or APBD (PP 50/2025 Pasal 3(5)).</summary>
    private static readonly Truth PayerHasRelief =
        Facts.PaidBy.IsOneOf(ContributionPayer.Self, ContributionPayer.Employer, ContributionPayer.Donor)
        | (Facts.PaidBy.Is(ContributionPayer.Village) & !ReadingCatalogue.ReliefVillage["no-relief"].IsChosen);

    private static readonly Truth Transport = Facts.SectorOfParticipant.Is(Sector.Transport);

    /// <summary>The share due for the contribution month that begins on a day.</summary>
    public static Percentage ShareDue(Date month) =>
        Relieved(
            month,
            (Truth.Always, Parameters.ReliefPp49),
            (PayerHasRelief & Transport, Parameters.ReliefPp50Transport),
            (PayerHasRelief & !Transport, Parameters.ReliefPp50Other));

    private static Percentage Relieved(Date month, params IReadOnlyList<(Truth When, Parameter Share)> reliefs) =>
        reliefs.Aggregate(
            Whole,
            (share, relief) => (relief.Share.IsInForceOn(month) & relief.When).Choose(
                new Percentage(new ParameterNode(relief.Share, month.Node)),
                share));
}
