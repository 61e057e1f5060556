namespace Kubar.Benefits.Expressions;

/// <summary>The ranges of a list of facts, each at its index: what every row of them begins as.</summary>
/// <param name="facts">The facts.</param>
internal sealed class FactRanges(IReadOnlyList<Fact> facts)
{
    private readonly Bounds[] _ranges = [.. facts.Select(fact => fact.Range)];

    /// <summary>An array of one's own.</summary>
    public Bounds[] Copy() => _ranges.AsSpan().ToArray();
}
