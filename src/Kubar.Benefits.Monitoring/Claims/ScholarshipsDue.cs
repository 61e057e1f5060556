using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// The scholarships upon the deaths of a monitoring, by the year in which instalments fall due, up to the last. Where the children or their levels
/// are not known, a year lies between what is certain and the most that any children could bring. What of them has been paid no list tells. Immutable.
/// </summary>
public sealed record ScholarshipsDue
{
    /// <summary>What is due by the day first, then each year up to the last; empty: nothing is due.</summary>
    public required ValueList<ScholarshipYear> Years { get; init; }

    /// <summary>The children whose instalments are certain, in the order of the deaths.</summary>
    public required ValueList<ScholarshipRecipient> Children { get; init; }

    /// <summary>The keys of the participants of whom something is not certain.</summary>
    public required ValueList<string> Open { get; init; }

    /// <summary>The most that may be due besides, of which no year can be told, in rupiah; null: not bounded, since a day of death is not told.</summary>
    public required Rupiah? WithoutYear { get; init; }

    /// <summary>
    /// All years together: at most less than the years added up where a level is not known, since no child goes to every school at once. Null at most:
    /// not bounded, since a day of death is not told.
    /// </summary>
    public required MoneyBounds Sum { get; init; }

    /// <summary>The scholarships upon deaths.</summary>
    /// <param name="roster">The persons.</param>
    /// <param name="claims">The deaths of the list of deaths; null: there is none.</param>
    /// <param name="accidents">The accidents, of which those that are fatal count where the list of deaths has not the death; null: there is no list.</param>
    /// <param name="day">The day of the monitoring.</param>
    /// <param name="options">How to assess; null: the defaults.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The roster is null.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static ScholarshipsDue Of(
        ProgrammeRoster roster,
        ProgrammeClaims? claims,
        ProgrammeAccidents? accidents,
        LocalDate day,
        AssessmentOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(roster);
        AssessmentOptions how = (options ?? AssessmentOptions.Default) with { Explain = false, FindDependence = false };
        var persons = roster.Persons.ToDictionary(person => person.Key, StringComparer.Ordinal);
        var sum = new ScholarshipSum(day);
        foreach (DeathClaim death in claims?.Deaths ?? [])
        {
            cancellation.ThrowIfCancellationRequested();
            sum.Add(death.Person, [.. Possible(persons[death.Person].Merged, death.Death.DiedOn, death.NotFromWork, death.FromWork, how)]);
        }

        foreach (AccidentClaim accident in (accidents?.Accidents ?? []).Where(accident => accident is { IsAmongDeaths: false, Accident.IsFatal: true }))
        {
            cancellation.ThrowIfCancellationRequested();
            sum.Add(accident.Person, [.. Possible(persons[accident.Person].Merged, accident.Accident.DiedOn, accident.NotFromWork, accident.FromWork, how)]);
        }

        return sum.Whole();
    }

    private static IEnumerable<ScholarshipBounds> Possible(Person person, LocalDate? diedOn, Assessment? notFromWork, Assessment? fromWork, AssessmentOptions options)
    {
        if (notFromWork is not null)
        {
            yield return ScholarshipBounds.Of(person, new() { Kind = EventKind.NonWorkDeath, Date = notFromWork.EventDate, DiedOn = diedOn }, notFromWork, options);
        }

        if (fromWork is not null)
        {
            yield return ScholarshipBounds.Of(person, new() { Kind = EventKind.WorkAccident, Date = fromWork.EventDate, DiedOn = diedOn }, fromWork, options);
        }
    }

    /// <summary>How many children and years.</summary>
    public override string ToString() => FormattableString.Invariant($"{Children.Count} children, {Open.Count} open, {Years.Count} rows of years");
}
