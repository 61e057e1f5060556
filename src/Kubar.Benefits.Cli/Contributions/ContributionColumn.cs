using System.Text;

namespace Kubar.Benefits.Cli.Contributions;

/// <summary>What a row of contributions, or an option, can tell.</summary>
internal enum ContributionColumn
{
    Id = 1,
    Contributor,
    Months,
    Workers,
    MonthlyIncome,
    Sector,
    PaidBy,
    Occupations,
    MonthsAtOnce,
    Wage,
    WageKind,
    RiskGroup,
    LabourIntensive,
    ActiveWorkers,
    PaidUntilJanuary2025,
    PaidUntilJuly2020,
    InJkp,
    InJkm,
    ContractValue,
    ValueAddedTax,
    PaidOn,
    BenefitPaidOn,
}

/// <summary>Words as they are compared.</summary>
internal static class ContributionHeadings
{
    /// <summary>Letters and digits alone, in small letters: <c>Bulan_Iuran</c> and <c>bulan iuran</c> are one.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                _ = plain.Append(char.ToLowerInvariant(character));
            }
        }

        return plain.ToString();
    }
}
