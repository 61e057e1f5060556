using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules;

/// <summary>What months in arrears cost a BPU, each with the relief of its month: PP 49/2020 Pasal 9, 12; PP 50/2025 Pasal 3-7.</summary>
internal static class ContributionRelief
{
    /// <summary>No relief where the contributions are paid from APBN or APBD (PP 50/2025 Pasal 3(5)).</summary>
    private static readonly Truth PayerHasRelief =
        Facts.PaidBy.IsOneOf(ContributionPayer.Self, ContributionPayer.Employer, ContributionPayer.Donor)
        | (Facts.PaidBy.Is(ContributionPayer.Village) & !ReadingCatalogue.ReliefVillage["no-relief"].IsChosen);

    private static readonly Truth Transport = Facts.SectorOfParticipant.Is(Sector.Transport);

    private static readonly Count Pp50Transport = Relieved(PayerHasRelief & Transport, Facts.ArrearsMonthsInPp50Transport);

    private static readonly Count Pp50Other = Relieved(PayerHasRelief & !Transport, Facts.ArrearsMonthsInPp50Other);

    /// <summary>The months in arrears at the contribution of a month.</summary>
    public static Amount OnArrears(Amount monthly) =>
        ((Facts.ArrearsMonths - Facts.ArrearsMonthsInPp49 - Pp50Transport - Pp50Other) * monthly)
        + (Facts.ArrearsMonthsInPp49 * Due(Parameters.ReliefPp49, monthly))
        + (Pp50Transport * Due(Parameters.ReliefPp50Transport, monthly))
        + (Pp50Other * Due(Parameters.ReliefPp50Other, monthly));

    private static Count Relieved(Truth when, Count months) => when.Choose(months, 0);

    /// <summary>The share of a relief is one figure, whatever the month within it.</summary>
    private static Amount Due(Parameter share, Amount monthly) =>
        (new Percentage(new ParameterNode(share, Date.On(share.Periods[0].From).Node)) * monthly).RoundedOnce;
}
