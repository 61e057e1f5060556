using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Contributions;

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

    public static readonly LawTable Table = new()
    {
        Id = "contribution.construction.tiers",
        Name = new("Tarif iuran jasa konstruksi menurut nilai kontrak", "Rates of contributions on a construction contract"),
        Columns =
        [
            new("above", new("Nilai kontrak di atas", "Contract value above"), ParameterUnit.Rupiah),
            new("jkk", new("Tarif JKK", "JKK rate"), ParameterUnit.BasisPoints),
            new("jkm", new("Tarif JKM", "JKM rate"), ParameterUnit.BasisPoints),
        ],
        Periods = [new(Edition.FirstDay, null, [.. Rows.Select(row => new LawTableRow(null, [row.Above, row.Jkk, row.Jkm]))], Pp44.Pasal("54(2), 55(2)").Citation, Edition.CheckedThrough)],
        Fault = FaultOf,
    };

    private static readonly Amount Value = Table.ByPeriod(period => Step(
        "contribution.construction.value",
        new("Nilai kontrak setelah dikurangi PPN", "Contract value net of value added tax"),
        ContributionFacts.NetContractValue,
        Say($"nilai kontrak setelah dikurangi pajak pertambahan nilai", $"the contract value net of value added tax"),
        period.Source,
        Permenaker5.Pasal("71(3)(4)")));

    public static readonly Amount Jkk = Table.ByPeriod(period => Tier(period.Rows, 0, 0, 1));

    public static readonly Amount Jkm = Table.ByPeriod(period => Tier(period.Rows, 0, 0, 2));

    /// <summary>What the tiers below come to, and the rate of this one on the rest; or the tiers above.</summary>
    private static Amount Tier(IReadOnlyList<LawTableRow> rows, int index, long below, int column)
    {
        long above = rows[index].Values[0]!.Value;
        long rate = rows[index].Values[column]!.Value;
        Amount here = below == 0
            ? Rate(rate, Value)
            : Amount.Rupiah(below) + Rate(rate, Value - Amount.Rupiah(above));
        if (index == rows.Count - 1)
        {
            return here;
        }

        long end = rows[index + 1].Values[0]!.Value;
        return (Value <= Amount.Rupiah(end)).Choose(here, Tier(rows, index + 1, below + ((end - above) * rate / Expressions.Rate.Whole), column));
    }

    private static Amount Rate(long basisPoints, Amount part) =>
        (new Rate(new ConstantNode(basisPoints, Unit.BasisPoints)) * part).RoundedOnce;

    private static string? FaultOf(IReadOnlyList<LawTableRow> rows) =>
        rows.SelectMany(row => row.Values).Any(value => value is null) ? "every value is told"
        : rows[0].Values[0] != 0 ? "the first tier begins at 0"
        : rows.Zip(rows.Skip(1)).Any(pair => pair.First.Values[0] >= pair.Second.Values[0]) ? "tiers ascend"
        : rows.SelectMany(row => row.Values.Skip(1)).Any(rate => rate > Expressions.Rate.Whole) ? "no rate is above 100 %"
        : null;
}
