using Kubar.Benefits.Expressions;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>
/// Contributions on a construction contract, where wages are not known: PP 44/2015 Pasal 54(2) (JKK) and 55(2) (JKM), on the
/// value net of value added tax (Permenaker 5/2021 Pasal 71(4)).
/// </summary>
internal static class ConstructionTiers
{
    /// <summary>Huruf a to e: the contract value above which the tier begins, and its rates on what exceeds that, in hundredths of a percent.</summary>
    public static readonly IReadOnlyList<(long Above, long Jkk, long Jkm)> Rows =
    [
        (0, 21, 3),
        (100_000_000, 17, 2),
        (500_000_000, 13, 2),
        (1_000_000_000, 11, 1),
        (5_000_000_000, 9, 1),
    ];

    private static readonly Amount Value = Step(
        "contribution.construction.value",
        new("Nilai kontrak setelah dikurangi PPN", "Contract value net of value added tax"),
        ContributionFacts.NetContractValue,
        Say($"nilai kontrak setelah dikurangi pajak pertambahan nilai", $"the contract value net of value added tax"),
        Pp44.Pasal("54(2), 55(2)"),
        Permenaker5.Pasal("71(3)(4)"));

    public static readonly Amount Jkk = Tier(0, 0, row => row.Jkk);

    public static readonly Amount Jkm = Tier(0, 0, row => row.Jkm);

    /// <summary>What the tiers below come to, and the rate of this one on the rest; or the tiers above.</summary>
    private static Amount Tier(int index, long below, Func<(long Above, long Jkk, long Jkm), long> rate)
    {
        (long above, _, _) = Rows[index];
        Amount here = below == 0
            ? Rate(rate(Rows[index]), Value)
            : Amount.Rupiah(below) + Rate(rate(Rows[index]), Value - Amount.Rupiah(above));
        if (index == Rows.Count - 1)
        {
            return here;
        }

        long end = Rows[index + 1].Above;
        return (Value <= Amount.Rupiah(end)).Choose(here, Tier(index + 1, below + ((end - above) * rate(Rows[index]) / Expressions.Rate.Whole), rate));
    }

    private static Amount Rate(long basisPoints, Amount part) =>
        (new Rate(new ConstantNode(basisPoints, Unit.BasisPoints)) * part).RoundedOnce;
}
