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
        IReadOnlyList<HistoryKey> histories = roster.Histories;
        Dictionary<HistoryKey, RightsOnDays> rights = RightsOf(persons, histories, index => !refused.ContainsKey(index) && !IsDead(index), day, how, cancellation);
        var known = new Dictionary<HistoryKey, PersonStanding?>();
        var standings = new PersonStanding[persons.Length];
        for (int index = 0; index < persons.Length; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            standings[index] = refused.TryGetValue(index, out ValueList<Cases.Problem>? problems)
                ? new() { Key = persons[index].Key, Kind = StandingKind.Malformed, Rights = RightStates.Unknown, Problems = problems }
                : IsDead(index)
                    ? new() { Key = persons[index].Key, Kind = StandingKind.Deceased, Rights = RightStates.None }
                    : Known(persons[index], histories[index], day, how, rights, known);
        }

        return new(day, roster, standings.ToValueList());

        bool IsDead(int index) => deaths?.DiedOn(persons[index].Key) <= day;
    }

    /// <summary>The day and the number of persons.</summary>
    public override string ToString() =>
        $"{NodaTime.Text.LocalDatePattern.Iso.Format(Day)}: {Persons.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} persons";

    /// <summary>What tells the rights of each history, asked about together.</summary>
    private static Dictionary<HistoryKey, RightsOnDays> RightsOf(
        Person[] persons,
        IReadOnlyList<HistoryKey> histories,
        Func<int, bool> isAsked,
        LocalDate day,
        AssessmentOptions options,
        CancellationToken cancellation)
    {
        var rights = new Dictionary<HistoryKey, RightsOnDays>();
        for (int index = 0; index < persons.Length; index++)
        {
            if (isAsked(index) && !rights.ContainsKey(histories[index]))
            {
                rights.Add(histories[index], new(persons[index].Participant, persons[index].Membership, options));
            }
        }

        new RightsByColumns(options).Ask([.. rights.Values.Select(one => new RightsQuestion(one, day))], cancellation);
        return rights;
    }

    private static PersonStanding Known(
        Person person,
        HistoryKey history,
        LocalDate day,
        AssessmentOptions options,
        Dictionary<HistoryKey, RightsOnDays> rights,
        Dictionary<HistoryKey, PersonStanding?> known)
    {
        if (!known.TryGetValue(history, out PersonStanding? shared))
        {
            PersonStanding first = MembershipStanding.Of(person, day, options, rights[history]);

            // Null: of this history each person has to be asked alone.
            known.Add(history, rights[history].IsOwn ? null : first);
            return first;
        }

        return shared is null
            ? MembershipStanding.Of(person, day, options, new(person.Participant, person.Membership, options))
            : shared with { Key = person.Key };
    }
}
