using System.Collections.Frozen;
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

/// <summary>The headings by which a column is known, in English and as Indonesian offices write them.</summary>
internal static class ContributionHeadings
{
    private static readonly FrozenDictionary<string, ContributionColumn> Columns = new (ContributionColumn Column, string[] Headings)[]
    {
        (ContributionColumn.Id, ["id", "no", "nomor"]),
        (ContributionColumn.Contributor, ["contributor", "segment", "segmen", "kepesertaan", "jenis peserta"]),
        (ContributionColumn.Months, ["months", "month", "bulan", "bulan iuran", "periode"]),
        (ContributionColumn.Workers, ["workers", "jumlah pekerja", "jumlah peserta", "jumlah"]),
        (ContributionColumn.MonthlyIncome, ["monthlyIncome", "income", "penghasilan", "penghasilan sebulan"]),
        (ContributionColumn.Sector, ["sector", "sektor"]),
        (ContributionColumn.PaidBy, ["paidBy", "payer", "pembayar", "dibayar oleh", "sumber dana"]),
        (ContributionColumn.Occupations, ["occupations", "jumlah pekerjaan"]),
        (ContributionColumn.MonthsAtOnce, ["monthsAtOnce", "bulan sekaligus"]),
        (ContributionColumn.Wage, ["wage", "upah", "gaji"]),
        (ContributionColumn.WageKind, ["wageKind", "jenis upah", "cara upah"]),
        (ContributionColumn.RiskGroup, ["riskGroup", "risk", "risiko", "tingkat risiko"]),
        (ContributionColumn.LabourIntensive, ["labourIntensive", "padat karya"]),
        (ContributionColumn.ActiveWorkers, ["activeWorkers", "pekerja aktif"]),
        (ContributionColumn.PaidUntilJanuary2025, ["paidUntilJanuary2025", "lunas sampai Januari 2025"]),
        (ContributionColumn.PaidUntilJuly2020, ["paidUntilJuly2020", "lunas sampai Juli 2020"]),
        (ContributionColumn.InJkp, ["inJkp", "JKP"]),
        (ContributionColumn.InJkm, ["inJkm", "JKM"]),
        (ContributionColumn.ContractValue, ["contractValue", "nilai kontrak"]),
        (ContributionColumn.ValueAddedTax, ["valueAddedTax", "VAT", "PPN"]),
        (ContributionColumn.PaidOn, ["paidOn", "tanggal bayar"]),
        (ContributionColumn.BenefitPaidOn, ["benefitPaidOn", "tanggal bayar manfaat"]),
    }.SelectMany(entry => entry.Headings.Select(heading => KeyValuePair.Create(Plain(heading), entry.Column))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The column that a heading names; null where it names none.</summary>
    public static ContributionColumn? Find(string heading) =>
        Columns.TryGetValue(Plain(heading), out ContributionColumn column) ? column : null;

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
