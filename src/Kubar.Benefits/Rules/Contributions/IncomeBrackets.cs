using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules.Contributions;

/// <summary>PP 44/2015 Lampiran II: the income of a BPU, the basis of benefits it buys, and its JKK contribution.</summary>
internal static class IncomeBrackets
{
    /// <summary>Declared monthly income from..to (both included, to the thousand), basis, contribution; all in rupiah.</summary>
    public static readonly IReadOnlyList<(long From, long? To, long Basis, long Contribution)> Rows =
    [
        (0, 1_099_000, 1_000_000, 10_000),
        (1_100_000, 1_299_000, 1_200_000, 12_000),
        (1_300_000, 1_499_000, 1_400_000, 14_000),
        (1_500_000, 1_699_000, 1_600_000, 16_000),
        (1_700_000, 1_899_000, 1_800_000, 18_000),
        (1_900_000, 2_099_000, 2_000_000, 20_000),
        (2_100_000, 2_299_000, 2_200_000, 22_000),
        (2_300_000, 2_499_000, 2_400_000, 24_000),
        (2_500_000, 2_699_000, 2_600_000, 26_000),
        (2_700_000, 3_199_000, 2_950_000, 29_500),
        (3_200_000, 3_699_000, 3_450_000, 34_500),
        (3_700_000, 4_199_000, 3_950_000, 39_500),
        (4_200_000, 4_699_000, 4_450_000, 44_500),
        (4_700_000, 5_199_000, 4_950_000, 49_500),
        (5_200_000, 5_699_000, 5_450_000, 54_500),
        (5_700_000, 6_199_000, 5_950_000, 59_500),
        (6_200_000, 6_699_000, 6_450_000, 64_500),
        (6_700_000, 7_199_000, 6_950_000, 69_500),
        (7_200_000, 7_699_000, 7_450_000, 74_500),
        (7_700_000, 8_199_000, 7_950_000, 79_500),
        (8_200_000, 9_199_000, 8_700_000, 87_000),
        (9_200_000, 10_199_000, 9_700_000, 97_000),
        (10_200_000, 11_199_000, 10_700_000, 107_000),
        (11_200_000, 12_199_000, 11_700_000, 117_000),
        (12_200_000, 13_199_000, 12_700_000, 127_000),
        (13_200_000, 14_199_000, 13_700_000, 137_000),
        (14_200_000, 15_199_000, 14_700_000, 147_000),
        (15_200_000, 16_199_000, 15_700_000, 157_000),
        (16_200_000, 17_199_000, 16_700_000, 167_000),
        (17_200_000, 18_199_000, 17_700_000, 177_000),
        (18_200_000, 19_199_000, 18_700_000, 187_000),
        (19_200_000, 20_199_000, 19_700_000, 197_000),
        (20_200_000, null, 20_700_000, 207_000),
    ];

    public static readonly LawTable Table = new()
    {
        Id = "contribution.bpu.brackets",
        Name = new("Rentang penghasilan BPU", "Income brackets of BPU"),
        Columns =
        [
            new("from", new("Penghasilan mulai", "Income from"), ParameterUnit.Rupiah),
            new("to", new("sampai dengan", "to"), ParameterUnit.Rupiah),
            new("basis", new("Dasar penghasilan penetapan manfaat JKK", "Basis of benefits"), ParameterUnit.Rupiah),
            new("contribution", new("Iuran JKK", "JKK contribution"), ParameterUnit.Rupiah),
        ],
        Periods = [new(Edition.FirstDay, null, [.. Rows.Select(row => new LawTableRow(null, [row.From, row.To, row.Basis, row.Contribution]))], Pp44.At("Lampiran II").Citation, Edition.CheckedThrough)],
        Fault = FaultOf,
    };

    /// <summary>The column "dasar penghasilan penetapan manfaat JKK".</summary>
    public static Amount BasisOf(Amount income, LawTablePeriod period) => Look(income, period, row => row.Basis);

    /// <summary>The column "iuran JKK".</summary>
    public static Amount ContributionOf(Amount income, LawTablePeriod period) => Look(income, period, row => row.Contribution);

    private static Amount Look(Amount income, LawTablePeriod period, Func<Bracket, long> column)
    {
        Bracket[] rows = [.. period.Rows.Select(Read)];
        return ReadingCatalogue.BracketGap["higher"].IsChosen.Choose(In(HigherEdge), In(LowerEdge));

        Amount In(Func<Bracket[], int, long> edge) =>
            new(new StepsNode(Unit.Rupiah, income.Node, new([.. rows.Select((row, index) => (edge(rows, index), column(row)))])));
    }

    /// <summary>An income between two rows belongs to the lower: a row begins at its printed edge.</summary>
    private static long LowerEdge(Bracket[] rows, int row) => rows[row].From;

    /// <summary>An income between two rows belongs to the higher: a row begins where the one before it has ended.</summary>
    private static long HigherEdge(Bracket[] rows, int row) => row == 0 ? rows[0].From : rows[row - 1].To!.Value + 1;

    private static Bracket Read(LawTableRow row) => new(row.Values[0] ?? 0, row.Values[1], row.Values[2] ?? 0, row.Values[3] ?? 0);

    private static string? FaultOf(IReadOnlyList<LawTableRow> table)
    {
        Bracket[] rows = [.. table.Select(Read)];
        return table.Any(row => row.Values.Where((value, column) => value is null && column != 1).Any()) ? "only the column to may be open"
            : rows[0].From != 0 ? "the first bracket begins at 0"
            : rows[^1].To is not null || rows.SkipLast(1).Any(row => row.To is null) ? "the last bracket alone is open above"
            : rows.SkipLast(1).Any(row => row.To < row.From) || rows.Zip(rows.Skip(1)).Any(pair => pair.First.To >= pair.Second.From) ? "brackets ascend and are apart"
            : rows.Any(row => row.Basis > Facts.MaxMonthlyIncome || row.Contribution > Facts.MaxMonthlyIncome) ? "a basis or contribution is above any income"
            : null;
    }

    private sealed record Bracket(long From, long? To, long Basis, long Contribution);
}
