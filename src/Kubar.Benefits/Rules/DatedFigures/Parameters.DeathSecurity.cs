using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules.DatedFigures;

/// <summary>The figures of death security (JKM), PP 44/2015 Pasal 34 as amended.</summary>
internal static partial class Parameters
{
    public static readonly Parameter JkmLumpSum = Define(
        "jkm.lump-sum",
        Unit.Rupiah,
        "Santunan sekaligus",
        "Lump-sum death benefit",
        From(2015, 7, 1).To(2019, 12, 1).Is(16_200_000, Pp44.At("Pasal 34(1)a"), Grade.A),
        From(2019, 12, 2).Is(20_000_000, Pp82.At("Pasal I angka 3 (Pasal 34(1)a)"), Grade.A));

    public static readonly Parameter JkmPeriodic = Define(
        "jkm.periodic",
        Unit.Rupiah,
        "Santunan berkala dibayar sekaligus",
        "Periodic grant paid at once",
        From(2015, 7, 1).To(2019, 12, 1).Is(4_800_000, Pp44.At("Pasal 34(1)b (24 x 200000)"), Grade.A),
        From(2019, 12, 2).Is(12_000_000, Pp82.At("Pasal I angka 3 (Pasal 34(1)b)"), Grade.A));

    public static readonly Parameter JkmFuneral = Define(
        "jkm.funeral",
        Unit.Rupiah,
        "Biaya pemakaman",
        "Funeral cost",
        From(2015, 7, 1).To(2019, 12, 1).Is(3_000_000, Pp44.At("Pasal 34(1)c"), Grade.A),
        From(2019, 12, 2).Is(10_000_000, Pp82.At("Pasal I angka 3 (Pasal 34(1)c)"), Grade.A));

    public static readonly Parameter JkmScholarshipLump = Define(
        "jkm.scholarship.lump",
        Unit.Rupiah,
        "Beasiswa (per peserta)",
        "Scholarship per participant paid once",
        From(2015, 7, 1).To(2019, 12, 1).Is(12_000_000, Pp44.At("Pasal 34(1)d"), Grade.A));

    public static readonly Parameter JkmScholarshipMinContributionMonths = Define(
        "jkm.scholarship.min-contribution-months",
        Unit.Months,
        "Masa iur minimal",
        "Minimum contribution period",
        From(2015, 7, 1).To(2019, 12, 1).Is(60, Pp44.At("Pasal 34(1)d"), Grade.A),
        From(2019, 12, 2).Is(36, Pp82.At("Pasal I angka 3 (Pasal 34(1)d)"), Grade.A));

    public static readonly Parameter JkmFullBenefitMinMonths = Define(
        "jkm.full-benefit-min-months",
        Unit.Months,
        "Masa kepesertaan minimal (BPU)",
        "Membership before full JKM (BPU)",
        From(2025, 2, 24).Is(3, Permenaker1.At("Pasal 97A"), Grade.A));
}
