namespace Kubar.Benefits.Monitoring;

/// <summary>Whom a programme covers on a day: persons, each once, by every split, against denominators and targets. Immutable, equal by value.</summary>
public sealed record ProgrammeCoverage
{
    private ProgrammeCoverage(ValueList<CoverageTable> tables, ValueList<CoverageRate> rates, ValueList<TargetResult> targets)
    {
        Tables = tables;
        Rates = rates;
        Targets = targets;
    }

    /// <summary>All persons.</summary>
    public CoverageCounts Total => Tables[0].Total;

    /// <summary>One table for each <see cref="CoverageSplit"/>, in their order.</summary>
    public ValueList<CoverageTable> Tables { get; }

    /// <summary>The shares: of each denominator the whole, then its districts, then its sectors.</summary>
    public ValueList<CoverageRate> Rates { get; }

    /// <summary>The targets, in the order of the programme.</summary>
    public ValueList<TargetResult> Targets { get; }

    /// <summary>The table of a split.</summary>
    /// <param name="split">The split.</param>
    public CoverageTable By(CoverageSplit split) => Tables.First(table => table.Split == split);

    /// <summary>The coverage of a programme.</summary>
    /// <param name="programme">The programme, well formed (<see cref="ProgrammeCheck"/>).</param>
    /// <param name="standings">How its persons stand.</param>
    /// <exception cref="ArgumentNullException">The programme or the standings are null.</exception>
    public static ProgrammeCoverage Of(Programme programme, RosterStandings standings)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(standings);
        ValueList<CoverageTable> tables = InParallel.Map(Enum.GetValues<CoverageSplit>(), split => TableOf(split, standings), CancellationToken.None).ToValueList();
        ValueList<CoverageRate> rates = programme.Denominators.SelectMany(denominator => RatesOf(denominator, tables)).ToValueList();
        return new(
            tables,
            rates,
            programme.Targets
                .Select(target => new TargetResult(target, rates.FirstOrDefault(rate => rate is { District: null, Sector: null } && rate.Denominator.Key == target.Denominator)))
                .ToValueList());
    }

    private static CoverageTable TableOf(CoverageSplit split, RosterStandings standings)
    {
        var rows = new Dictionary<string, CoverageCounting>(StringComparer.Ordinal);
        var districts = new Dictionary<string, string>(StringComparer.Ordinal);
        CoverageCounting? untold = null;
        var groups = new CoverageGroups(split, standings.Day);
        for (int index = 0; index < standings.Persons.Count; index++)
        {
            CoverageGroup group = groups.Of(standings.Roster.Persons[index]);
            CoverageCounting? row = group.Order is null ? untold : rows.GetValueOrDefault(group.Order);
            if (row is null)
            {
                row = new(group.Group, group.Within is null ? null : FirstSpelling(districts, group.Within));
                if (group.Order is null)
                {
                    untold = row;
                }
                else
                {
                    rows.Add(group.Order, row);
                }
            }

            row.Add(standings.Persons[index].Kind);
        }

        IEnumerable<CoverageCounting> ordered = rows.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value);
        return new(split, (untold is null ? ordered : ordered.Append(untold)).Select(row => row.Counted()).ToValueList());
    }

    private static string FirstSpelling(Dictionary<string, string> known, string name)
    {
        string key = Spelling.KeyOf(name) ?? "";
        return known.TryAdd(key, name) ? name : known[key];
    }

    private static IEnumerable<CoverageRate> RatesOf(Denominator denominator, ValueList<CoverageTable> tables)
    {
        if (denominator.Whole is { } whole)
        {
            yield return new(denominator, District: null, Sector: null, whole, tables[0].Total);
        }

        foreach (DenominatorPart part in denominator.Districts)
        {
            yield return new(denominator, part.Name, Sector: null, part.Persons, CountsOf(part.Name, CoverageSplit.District, tables));
        }

        foreach (DenominatorPart part in denominator.Sectors)
        {
            yield return new(denominator, District: null, part.Name, part.Persons, CountsOf(part.Name, CoverageSplit.Sector, tables));
        }
    }

    private static CoverageCounts CountsOf(string name, CoverageSplit split, ValueList<CoverageTable> tables) => tables
        .First(table => table.Split == split)
        .Rows
        .FirstOrDefault(row => Spelling.KeyOf(row.Group) == Spelling.KeyOf(name))
        ?.Counts ?? CoverageCounts.None;
}
