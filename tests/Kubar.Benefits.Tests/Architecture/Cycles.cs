namespace Kubar.Benefits.Tests.Architecture;

/// <summary>Ways that lead back to where they began.</summary>
internal static class Cycles
{
    /// <summary>What lies on a cycle together, each group once; none where the arrows point one way.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyDictionary<string, IReadOnlySet<string>> arrows)
    {
        var reach = arrows.Keys.ToDictionary(one => one, one => ReachedFrom(one, arrows), StringComparer.Ordinal);
        return
        [
            .. arrows.Keys
                .Select(one => reach[one].Where(other => reach.TryGetValue(other, out HashSet<string>? back) && back.Contains(one)).Append(one).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray())
                .Where(group => group.Length > 1)
                .DistinctBy(group => string.Join('\n', group), StringComparer.Ordinal),
        ];
    }

    private static HashSet<string> ReachedFrom(string start, IReadOnlyDictionary<string, IReadOnlySet<string>> arrows)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([start]);
        while (open.TryPop(out string? next))
        {
            foreach (string other in arrows.TryGetValue(next, out IReadOnlySet<string>? others) ? others : new HashSet<string>())
            {
                if (reached.Add(other))
                {
                    open.Push(other);
                }
            }
        }

        return reached;
    }
}
