using Kubar.Benefits.Bulk;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>
/// Rows grouped by a text of theirs, capitals aside; so many groups at most, the rest together, so that memory stays bounded.
/// </summary>
internal sealed class Groups
{
    /// <summary>The most groups that are told apart.</summary>
    public const int Most = 1000;

    private readonly Dictionary<string, GroupTotals> _groups = new(StringComparer.OrdinalIgnoreCase);

    // A text that returns is the same object: it need not be read again to be known.
    private readonly Dictionary<ObjectKey, GroupTotals> _ofObject = [];

    /// <summary>What belongs to no group of its own.</summary>
    public GroupTotals Others { get; } = new();

    /// <summary>The groups: the largest first, then by name; the text is as it was first met, empty where rows do not tell it.</summary>
    public IEnumerable<KeyValuePair<string, GroupTotals>> Largest =>
        _groups.OrderByDescending(group => group.Value.Rows).ThenBy(group => group.Key, StringComparer.OrdinalIgnoreCase);

    public void Add(string text, AnsweredRow row)
    {
        if (!_ofObject.TryGetValue(new(text), out GroupTotals? group))
        {
            group = Of(text);
            _ofObject.Add(new(text), group);
        }

        group.Add(row);
    }

    public void Add(Groups other)
    {
        foreach ((string text, GroupTotals totals) in other._groups)
        {
            Of(text).Add(totals);
        }

        Others.Add(other.Others);
    }

    private GroupTotals Of(string text)
    {
        if (_groups.TryGetValue(text, out GroupTotals? group))
        {
            return group;
        }

        if (_groups.Count == Most)
        {
            return Others;
        }

        group = new();
        _groups.Add(text, group);
        return group;
    }
}
