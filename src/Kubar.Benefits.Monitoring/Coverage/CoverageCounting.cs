namespace Kubar.Benefits.Monitoring;

/// <summary>A row of a split while its persons are being counted.</summary>
internal sealed class CoverageCounting(string? group, string? within)
{
    private static readonly StandingKind[] Kinds = Enum.GetValues<StandingKind>();

    private readonly long[] _persons = new long[(int)Kinds[^1] + 1];

    public void Add(StandingKind kind) => _persons[(int)kind]++;

    public CoverageRow Counted() => new(group, within, Kinds.Aggregate(CoverageCounts.None, (sum, kind) => sum + CoverageCounts.Of(kind, _persons[(int)kind])));
}
