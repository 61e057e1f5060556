using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Cli.Monitoring;

/// <summary>What many lines of a roster have in common is held once: a million lines name some dozen villages and histories.</summary>
internal sealed class KnownValues
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<Membership, Membership> _memberships = [];

    public string? Of(string? text) => text is null ? null : Of(_texts, text);

    public Membership Of(Membership membership) => Of(_memberships, membership);

    private static T Of<T>(Dictionary<T, T> known, T value)
        where T : notnull => known.TryAdd(value, value) ? value : known[value];
}
