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

    /// <summary>Those that differ from the law.</summary>
    public long Differing => _byCause.Values.Sum(entry => entry.Tally.Count);

    public void Add(Audit audit)
    {
        var one = new Tally(1, audit.Overpaid, audit.Underpaid);
        _byVerdict[audit.Verdict] = _byVerdict.GetValueOrDefault(audit.Verdict) + one;
        if (audit.Verdict is not (Verdict.Agrees or Verdict.WithinBounds))
        {
            Cause? first = audit.Causes.Count > 0 ? audit.Causes[0] : null;
            string id = first?.Id ?? "";
            _byCause[id] = (first?.Name ?? AuditTexts.Unexplained, _byCause.GetValueOrDefault(id).Tally + one);
        }
    }

    public void AddRejected() => _rejected++;

    public IReadOnlyList<IReadOnlyList<Cell>> ByVerdict(Language language) => [.. Verdicts(language)];

    /// <summary>The causes by how many vouchers they come first in, what is unexplained last.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>> ByCause(Language language) =>
    [
        .. _byCause
            .OrderBy(entry => entry.Key.Length == 0)
            .ThenByDescending(entry => entry.Value.Tally.Count)
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
