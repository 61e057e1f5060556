using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Contributions;

/// <summary>The remarks that a careful clerk would add to contributions.</summary>
internal static class ContributionWarnings
{
    private static readonly Truth Bpu = ContributionFacts.Contributor.Is(ContributorKind.Bpu);

    /// <summary>Permenaker 5/2021 Pasal 41(3)(4).</summary>
    private static readonly Truth MayBePaidAtOnce = Truth.Any(
        Is(Parameters.ContributionBpuPrepaymentMonthly.Count),
        Is(Parameters.ContributionBpuPrepaymentTwoMonths.Count),
        Is(Parameters.ContributionBpuPrepaymentThreeMonths.Count),
        Is(Parameters.ContributionBpuPrepaymentSixMonths.Count),
        Is(Parameters.ContributionBpuPrepaymentYear.Count));

    public static readonly IReadOnlyList<Warning> All =
    [
        new(
            "contribution-law-not-checked",
            new("Aturan iuran belum diperiksa sampai bulan itu", "The law of contributions is not checked up to that month"),
            !(Facts.EventDate <= Date.On(Edition.CheckedThrough)),
            Say(
                $"Aturan diperiksa sampai dengan {Date.On(Edition.CheckedThrough)}; iuran bulan yang lebih akhir dihitung menurut aturan yang diketahui pada hari itu.",
                $"The rules have been checked up to {Date.On(Edition.CheckedThrough)}; contributions of later months are reckoned by the rules known on that day.")),
        new(
            "too-many-occupations",
            new("Pekerjaan terdaftar melebihi batas", "More occupations registered than allowed"),
            Bpu & (ContributionFacts.Occupations > Parameters.ContributionBpuMaxOccupations.Count),
            Say(
                $"Terdaftar {ContributionFacts.Occupations} pekerjaan; peserta BPU paling banyak mendaftarkan {Parameters.ContributionBpuMaxOccupations.Count} jenis pekerjaan (PP 44/2015 Pasal 11(2)).",
                $"{ContributionFacts.Occupations} occupations are registered; a BPU participant registers at most {Parameters.ContributionBpuMaxOccupations.Count} (PP 44/2015 Pasal 11(2)).")),
        new(
            "not-a-prepayment-period",
            new("Jangka pembayaran di muka yang tidak diatur", "Not a period for which contributions are paid ahead"),
            Bpu & Parameters.ContributionBpuPrepaymentMonthly.IsInForce & !MayBePaidAtOnce,
            Say(
                $"Dibayar sekaligus untuk {ContributionFacts.MonthsAtOnce}; iuran dibayar tiap bulan atau sekaligus di muka untuk {Ahead(Parameters.ContributionBpuPrepaymentTwoMonths)}, {Ahead(Parameters.ContributionBpuPrepaymentThreeMonths)}, {Ahead(Parameters.ContributionBpuPrepaymentSixMonths)}, atau {Parameters.ContributionBpuPrepaymentYear.Count} (Permenaker 5/2021 Pasal 41(3)(4)).",
                $"Paid at once for {ContributionFacts.MonthsAtOnce}; contributions are paid by the month or ahead for {Ahead(Parameters.ContributionBpuPrepaymentTwoMonths)}, {Ahead(Parameters.ContributionBpuPrepaymentThreeMonths)}, {Ahead(Parameters.ContributionBpuPrepaymentSixMonths)} or {Parameters.ContributionBpuPrepaymentYear.Count} (Permenaker 5/2021 Pasal 41(3)(4)).")),
    ];

    private static BareNumber Ahead(Parameter months) => Bare(months.Count);

    private static Truth Is(Count months) => (months <= ContributionFacts.MonthsAtOnce) & (ContributionFacts.MonthsAtOnce <= months);
}
