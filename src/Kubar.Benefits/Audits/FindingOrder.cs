namespace Kubar.Benefits.Audits;

/// <summary>What comes first among findings: most money that is surely at stake, then most that may be; the rest only so that the order is one.</summary>
internal sealed class FindingOrder : IComparer<AuditFinding>
{
    public static readonly FindingOrder ByMoney = new();

    public int Compare(AuditFinding? x, AuditFinding? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int surely = y.AtStake.AtLeast.CompareTo(x.AtStake.AtLeast);
        int perhaps = MostOf(y).CompareTo(MostOf(x));
        int kind = x.Kind.CompareTo(y.Kind);
        return surely != 0 ? surely : perhaps != 0 ? perhaps : kind != 0 ? kind : string.CompareOrdinal(x.Id, y.Id);
    }

    private static long MostOf(AuditFinding finding) => finding.AtStake.AtMost?.Value ?? long.MaxValue;
}
