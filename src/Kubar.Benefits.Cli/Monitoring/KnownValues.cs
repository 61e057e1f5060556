using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Cli.Monitoring;

/// <summary>What many lines of a roster have in common is held once: a million lines name some dozen villages and histories.</summary>
internal sealed class KnownValues
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<Membership, Membership> _memberships = [];
    private readonly Dictionary<Family, Family> _families = [];

    public string? Of(string? text) => text is null ? null : Of(_texts, text);

    public Membership Of(Membership membership) => Of(_memberships, membership);

    /// <summary>Families without children told: others are hardly anybody's but their own.</summary>
    public Family? Of(Family? family) => family is { Children: null or { Count: 0 } } ? Of(_families, family) : family;

    private static T Of<T>(Dictionary<T, T> known, T value)
        where T : notnull => known.TryAdd(value, value) ? value : known[value];
}
