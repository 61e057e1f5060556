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

    /// <summary>The months in arrears at the contribution of a month.</summary>
    public static Amount OnArrears(Amount monthly) => PayerHasRelief.Choose(
        Transport.Choose(
            With(monthly, Parameters.ReliefPp50Transport, Facts.ArrearsMonthsInPp50Transport),
            With(monthly, Parameters.ReliefPp50Other, Facts.ArrearsMonthsInPp50Other)),
        With(monthly, Parameters.ReliefPp50Other, 0));

    /// <summary>Months at the whole contribution, months within PP 49/2020 and months within the relief of PP 50/2025.</summary>
    private static Amount With(Amount monthly, Parameter relief, Count months) =>
        ((Facts.ArrearsMonths - Facts.ArrearsMonthsInPp49 - months) * monthly)
        + (Facts.ArrearsMonthsInPp49 * Due(Parameters.ReliefPp49, monthly))
        + (months * Due(relief, monthly));

    /// <summary>The share of a relief is one figure, whatever the month within it.</summary>
    private static Amount Due(Parameter share, Amount monthly) =>
        (new Percentage(new ParameterNode(share, Date.On(share.Periods[0].From).Node)) * monthly).RoundedOnce;
}
