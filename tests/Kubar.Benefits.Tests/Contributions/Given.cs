using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Contributions;

/// <summary>Contributions as the tests write them.</summary>
internal static class Given
{
    public static ContributionCase Bpu(YearMonth month, long income = 1_000_000, ContributionPayer payer = ContributionPayer.Self, Sector sector = Sector.Other) => new()
    {
        Id = "bpu",
        Contributor = ContributorKind.Bpu,
        Months = new(month),
        MonthlyIncome = new(income),
        PaidBy = payer,
        PaidUntilJuly2020 = true,
        Sector = sector,
    };

    public static ContributionCase Pu(YearMonth month, Wage wage, RiskGroup risk = RiskGroup.Medium) => new()
    {
        Id = "pu",
        Contributor = ContributorKind.Pu,
        Months = new(month),
        Wage = wage,
        RiskGroup = risk,
        InJkp = false,
        LabourIntensive = false,
        ActiveWorkers = 10,
        PaidUntilJanuary2025 = true,
        PaidUntilJuly2020 = true,
    };

    public static ContributionCase Contract(long value, long tax = 0) => new()
    {
        Id = "contract",
        Contributor = ContributorKind.ConstructionContract,
        Months = new(new YearMonth(2024, 1)),
        ContractValue = new(value),
        ValueAddedTax = new(tax),
    };

    public static Wage AMonth(long wage) => new MonthlyWage(new(wage));

    /// <summary>The one month of a case.</summary>
    public static MonthContribution MonthOf(ContributionCase given) => ContributionAssessor.Assess(given).Months[0];

    /// <summary>JKK and JKM of the one month of a case, where nothing is missing.</summary>
    public static (long Jkk, long Jkm) AmountsOf(ContributionCase given)
    {
        MonthContribution month = MonthOf(given);
        return (month.Jkk.Amount.Amount!.Value.Value, month.Jkm.Amount.Amount!.Value.Value);
    }
}
