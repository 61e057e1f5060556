using Kubar.Benefits.Assessments;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>How the membership of every person of a roster stands on one day.</summary>
public sealed record RosterStandings
{
    private RosterStandings(LocalDate day, ProgrammeRoster roster, ValueList<PersonStanding> persons)
    {
        Day = day;
        Roster = roster;
        Persons = persons;
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The persons, in whose order the standings are.</summary>
    public ProgrammeRoster Roster { get; }

    /// <summary>The standing of each person.</summary>
    public ValueList<PersonStanding> Persons { get; }

    /// <summary>How every person stands on a day. Persons who share a membership history are assessed once.</summary>
    /// <param name="roster">The persons.</param>
    /// <param name="day">The day.</param>
    /// <param name="options">How to assess; null: the defaults.</param>
    /// <param name="deaths">The deaths among them; null: there is no list.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The roster is null.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static RosterStandings On(ProgrammeRoster roster, LocalDate day, AssessmentOptions? options = null, DeathsInRoster? deaths = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(roster);
        AssessmentOptions how = options ?? AssessmentOptions.Default;
        Person[] persons = [.. roster.Persons.Select(person => person.Merged)];
        var refused = RosterCheck.Refused(persons, day, cancellation).ToDictionary(found => found.Line, found => found.Problems);
        var known = new Dictionary<HistoryKey, PersonStanding?>();
        var standings = new PersonStanding[persons.Length];
        for (int index = 0; index < persons.Length; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            standings[index] = refused.TryGetValue(index, out ValueList<Cases.Problem>? problems)
                ? new() { Key = persons[index].Key, Kind = StandingKind.Malformed, Rights = RightStates.Unknown, Problems = problems }
                : deaths?.DiedOn(persons[index].Key) <= day
                    ? new() { Key = persons[index].Key, Kind = StandingKind.Deceased, Rights = RightStates.None }
                    : Known(persons[index], day, how, known);
        }

        return new(day, roster, standings.ToValueList());
    }

    /// <summary>The day and the number of persons.</summary>
    public override string ToString() =>
        $"{NodaTime.Text.LocalDatePattern.Iso.Format(Day)}: {Persons.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} persons";

    private static PersonStanding Known(Person person, LocalDate day, AssessmentOptions options, Dictionary<HistoryKey, PersonStanding?> known)
    {
        var key = HistoryKey.Of(person);
        if (known.TryGetValue(key, out PersonStanding? shared) && shared is not null)
        {
            return shared with { Key = person.Key };
        }

        PersonStanding standing = MembershipStanding.Of(person, day, options, out bool isOwn);

        // Null: of this history each person has to be asked alone.
        known[key] = isOwn ? null : standing;
        return standing;
    }
}
