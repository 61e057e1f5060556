using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>The rows of a split, by what a roster tells of persons; what many persons have in common is spelled once.</summary>
internal sealed class CoverageGroups(CoverageSplit split, LocalDate day)
{
    private readonly Dictionary<(string?, string?), CoverageGroup> _named = [];

    /// <summary>In which row a person is.</summary>
    public CoverageGroup Of(RosterPerson person) => split switch
    {
        CoverageSplit.District => Known(person, person.Merged.District, null),
        CoverageSplit.Village => Known(person, person.Merged.Village, person.Merged.District),
        CoverageSplit.Sector => Known(person, person.Merged.Sector, null),
        CoverageSplit.Payer when person.Lines.Count == 1 => Known(person, person.Merged.Payer, null),
        _ => CoverageGroup.Of(split, person, day),
    };

    private CoverageGroup Known(RosterPerson person, string? one, string? other)
    {
        if (!_named.TryGetValue((one, other), out CoverageGroup group))
        {
            _named.Add((one, other), group = CoverageGroup.Of(split, person, day));
        }

        return group;
    }
}
