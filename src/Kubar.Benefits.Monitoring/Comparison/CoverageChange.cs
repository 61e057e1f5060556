using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>What is kept of the coverage of a monitoring: its day, its tables, and by hashes who was in it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Tables">A table by each split.</param>
/// <param name="Persons">Who was registered, each by a hash that stays the same from one roster to the next; null: not kept, as in a result that names nobody.</param>
public sealed record KeptCoverage(LocalDate Day, ValueList<CoverageTable> Tables, ValueList<string>? Persons = null)
{
    /// <summary>The regency of the programme, by which the result of another is known; null: not kept.</summary>
    internal string? Regency { get; init; }

    /// <summary>The name of the programme; null: not kept.</summary>
    internal string? Programme { get; init; }

    /// <summary>What a roster of another day keeps.</summary>
    /// <param name="programme">The programme, well formed.</param>
    /// <param name="lines">The lines of that roster.</param>
    /// <param name="day">Its day.</param>
    /// <param name="options">How to assess; null: the defaults.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The programme or the lines are null.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static KeptCoverage Of(Programme programme, IReadOnlyList<Person> lines, LocalDate day, Assessments.AssessmentOptions? options = null, CancellationToken cancellation = default)
    {
        var roster = ProgrammeRoster.Of(lines);
        return new(day, ProgrammeCoverage.Of(programme, RosterStandings.On(roster, day, options, cancellation: cancellation)).Tables, SubjectsOf(roster).ToValueList());
    }

    /// <summary>The persons of a roster by their hashes.</summary>
    internal static IEnumerable<string> SubjectsOf(ProgrammeRoster roster) => roster.Persons.Select(person => Audits.FindingId.OfPerson(FindingSearch.IdentityOf(person.Merged)));

    /// <summary>Why it cannot be compared with a programme on a day, each with its path. Programmes have another name every year; their regency stays.</summary>
    internal IEnumerable<Problem> ProblemsOf(Programme programme, LocalDate day)
    {
        if (Regency is not null && Spelling.KeyOf(Regency) != Spelling.KeyOf(programme.Regency))
        {
            yield return new("regency", new($"hasil program daerah lain: {Regency}", $"is the result of another regency's programme: {Regency}"));
        }

        if (Day > day)
        {
            yield return new("day", new("sesudah hari pemantauan", "is after the day of the monitoring"));
        }
    }

    private bool PrintMembers(System.Text.StringBuilder builder)
    {
        builder.Append(NodaTime.Text.LocalDatePattern.Iso.Format(Day));
        return true;
    }
}

/// <summary>How coverage has changed since another day. Rows of either day stand in it, and the changes of each split add up to the same. Immutable.</summary>
public sealed record CoverageChange
{
    /// <summary>The day with which is compared.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>All persons then.</summary>
    public required CoverageCounts Before { get; init; }

    /// <summary>All persons now.</summary>
    public required CoverageCounts Now { get; init; }

    /// <summary>Row by row of each split, in the order of the rows now, with those that are no more behind them.</summary>
    public required ValueList<CoverageChangeRow> Rows { get; init; }

    /// <summary>How many persons are in the roster who were not; null: who was in it is not kept.</summary>
    public required long? Joined { get; init; }

    /// <summary>How many persons are not in the roster any more; null: who was in it is not kept.</summary>
    public required long? Left { get; init; }

    /// <summary>Compares.</summary>
    internal static CoverageChange Of(KeptCoverage last, ProgrammeCoverage coverage, ProgrammeRoster roster)
    {
        HashSet<string>? before = last.Persons?.ToHashSet(StringComparer.Ordinal);
        HashSet<string>? now = before is null ? null : [.. KeptCoverage.SubjectsOf(roster)];
        return new()
        {
            Since = last.Day,
            Before = last.Tables.Count == 0 ? CoverageCounts.None : last.Tables[0].Total,
            Now = coverage.Total,
            Rows = coverage.Tables.SelectMany(table => RowsOf(table, last.Tables.FirstOrDefault(other => other.Split == table.Split))).ToValueList(),
            Joined = now?.LongCount(person => !before!.Contains(person)),
            Left = before?.LongCount(person => !now!.Contains(person)),
        };
    }

    private static IEnumerable<CoverageChangeRow> RowsOf(CoverageTable table, CoverageTable? last)
    {
        var before = (last?.Rows ?? []).ToDictionary(KeyOf);
        foreach (CoverageRow row in table.Rows)
        {
            yield return new(table.Split, row.Group, row.Within, before.Remove(KeyOf(row), out CoverageRow? then) ? then.Counts : CoverageCounts.None, row.Counts);
        }

        foreach (CoverageRow row in before.Values)
        {
            yield return new(table.Split, row.Group, row.Within, row.Counts, CoverageCounts.None);
        }
    }

    private static (string? Within, string? Group) KeyOf(CoverageRow row) => (Spelling.KeyOf(row.Within), Spelling.KeyOf(row.Group));
}

/// <summary>A row of a split then and now.</summary>
/// <param name="Split">The split.</param>
/// <param name="Group">What the row's persons have in common; null: it is not told of them.</param>
/// <param name="Within">Of a village the district; else null.</param>
/// <param name="Before">How many persons then.</param>
/// <param name="Now">How many persons now.</param>
public sealed record CoverageChangeRow(CoverageSplit Split, string? Group, string? Within, CoverageCounts Before, CoverageCounts Now);
