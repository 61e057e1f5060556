using Kubar.Benefits.Audits;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>How many vouchers agree, how many do not and by how much, and what comes first among what would explain them.</summary>
internal sealed class AuditSummary
{
    private readonly Dictionary<Verdict, Tally> _byVerdict = [];
    private readonly Dictionary<string, (LocalizedText Name, Tally Tally)> _byCause = new(StringComparer.Ordinal);
    private long _rejected;

    /// <summary>All of them, those rejected included.</summary>
    public long Count => _rejected + _byVerdict.Values.Sum(tally => tally.Count);

    /// <summary>Whether anything differs that could have a cause.</summary>
    public bool HasCauses => _byCause.Count > 0;

    /// <summary>All that was found.</summary>
    public FindingRegister Findings { get; } = new();

    public void Add(Audit audit)
    {
        Findings.Add(audit);
        _byVerdict[audit.Verdict] = _byVerdict.GetValueOrDefault(audit.Verdict) + new Tally(1, audit.Overpaid, audit.Underpaid);

        // Each cause counts for the differences that it explains, and for no others.
        foreach (IGrouping<string, (Cause? Cause, Comparison Sum)> sums in audit.Comparisons
            .Where(comparison => comparison.Difference != Rupiah.Zero)
            .Select(comparison => (Cause: AuditTexts.FirstOf(audit, comparison), comparison))
            .GroupBy(sum => sum.Cause?.Id ?? "", StringComparer.Ordinal))
        {
            Cause? first = sums.First().Cause;
            long[] over = [.. sums.Select(sum => sum.Sum.Kind == ComparisonKind.Arrears ? -sum.Sum.Difference.Value : sum.Sum.Difference.Value)];
            var explained = new Tally(1, new(over.Where(sum => sum > 0).Sum()), new(-over.Where(sum => sum < 0).Sum()));
            _byCause[sums.Key] = (first?.Name ?? AuditTexts.Unexplained, _byCause.GetValueOrDefault(sums.Key).Tally + explained);
        }
    }

    public void AddRejected() => _rejected++;

    public IReadOnlyList<IReadOnlyList<Cell>> ByVerdict(Language language) => [.. Verdicts(language)];

    /// <summary>The causes by the money that they explain, what is unexplained last.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>> ByCause(Language language) =>
    [
        .. _byCause
            .OrderBy(entry => entry.Key.Length == 0)
            .ThenByDescending(entry => entry.Value.Tally.Overpaid + entry.Value.Tally.Underpaid)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => Row(entry.Value.Name.In(language), entry.Value.Tally, language)),
    ];

    private IEnumerable<Cell[]> Verdicts(Language language)
    {
        foreach (Verdict verdict in Enum.GetValues<Verdict>().Where(_byVerdict.ContainsKey))
        {
            yield return Row(AuditTexts.OfVerdict(verdict).In(language), _byVerdict[verdict], language);
        }

        if (_rejected > 0)
        {
            yield return Row(AuditTexts.Rejected.In(language), new(_rejected, default, default), language);
        }
    }

    private static Cell[] Row(string name, Tally tally, Language language) =>
        [name, AuditTexts.Count(tally.Count), Cell.Of(tally.Overpaid, language), Cell.Of(tally.Underpaid, language)];

    private readonly record struct Tally(long Count, Rupiah Overpaid, Rupiah Underpaid)
    {
        public static Tally operator +(Tally left, Tally right) => new(left.Count + right.Count, left.Overpaid + right.Overpaid, left.Underpaid + right.Underpaid);
    }
}
