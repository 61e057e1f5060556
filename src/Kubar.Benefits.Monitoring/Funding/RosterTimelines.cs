using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>A person of a roster and how the membership stands.</summary>
internal sealed record FundedPerson(Person Person, PersonStanding Standing)
{
    /// <summary>What the person shares with others.</summary>
    public HistoryKey History { get; } = HistoryKey.Of(Person);
}

/// <summary>The rights of the persons of a roster over the time looked ahead. Whoever shares a history, also one that is supposed, is asked once.</summary>
internal sealed class RosterTimelines
{
    private readonly RosterStandings _standings;
    private readonly AssessmentOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly SupposedFunding _funding;
    private readonly Dictionary<HistoryKey, RightsTimeline?> _shared = [];
    private readonly HashSet<HistoryKey> _ofSeveral;
    private readonly LocalDate[] _days;
    private readonly DueDays _dueDays;
    private readonly RightsByColumns _columns;

    public RosterTimelines(RosterStandings standings, AssessmentOptions options, CancellationToken cancellation)
    {
        _standings = standings;
        _options = options;
        _cancellation = cancellation;
        _funding = new(standings.Day, options);
        _columns = new(options);
        _ofSeveral = [.. standings.Roster.Persons.GroupBy(person => HistoryKey.Of(person.Merged)).Where(group => group.Skip(1).Any()).Select(group => group.Key)];
        YearMonth month = standings.Day.ToYearMonth();
        _days = [standings.Day, .. Enumerable.Range(1, ProgrammeContinuity.MonthsAhead).Select(ahead => LastDay(month.PlusMonths(ahead)))];
        _dueDays = new(standings.Day, _days[^1], options);
    }

    /// <summary>The living of whom something holds, in the order of the roster.</summary>
    public FundedPerson[] PersonsOf(Func<Person, bool> holds) =>
    [
        .. _standings.Roster.Persons
            .Zip(_standings.Persons, (person, standing) => new FundedPerson(person.Merged, standing))
            .Where(person => person.Standing.Kind != StandingKind.Deceased && holds(person.Person)),
    ];

    /// <summary>The rights of persons if these windows are paid up to a month; null: the roster tells something of the person that cannot be.</summary>
    public RightsTimeline?[] Of(FundedPerson[] persons, YearMonth last, ValueList<MonthRange> windows)
    {
        AskTogether([.. persons.Where(IsSound).Select(person => KeyOf(person, last, windows)).Distinct().Where(key => !_shared.ContainsKey(key))]);
        return [.. persons.Select(person => IsSound(person) ? Of(person, KeyOf(person, last, windows)) : null)];
    }

    private void AskTogether(HistoryKey[] keys)
    {
        (HistoryKey Key, RightsOnDays Rights, IReadOnlyList<LocalDate> Samples)[] asked =
            [.. keys.Select(key => (key, new RightsOnDays(key.Participant, key.Membership, _options, key.TellsOwn), SamplesOf(key)))];
        _columns.Ask([.. asked.SelectMany(one => one.Samples.Select(day => new RightsQuestion(one.Rights, day)))], _cancellation);
        foreach ((HistoryKey key, RightsOnDays rights, IReadOnlyList<LocalDate> samples) in asked)
        {
            _cancellation.ThrowIfCancellationRequested();
            var line = RightsTimeline.Of(rights, samples);

            // Null: of this history each person has to be asked alone.
            _shared.Add(key, rights.IsOwn ? null : line);
        }
    }

    private RightsTimeline Of(FundedPerson person, HistoryKey key)
    {
        _cancellation.ThrowIfCancellationRequested();
        return _shared[key] ?? RightsTimeline.Of(new(person.Person.Participant, key.Membership, _options, isAlone: true), SamplesOf(key));
    }

    /// <summary>What the person is asked about by: of a history that nobody shares with what is the person's own, which saves asking twice.</summary>
    private HistoryKey KeyOf(FundedPerson person, YearMonth last, ValueList<MonthRange> windows) => new(
        _ofSeveral.Contains(person.History) ? person.History.Participant : person.Person.Participant,
        _funding.Through(last, windows, person.History));

    private IReadOnlyList<LocalDate> SamplesOf(HistoryKey key) => SamplesOf(key, _dueDays, _days[0], _days[^1]);

    private static bool IsSound(FundedPerson person) => person.Standing.Kind != StandingKind.Malformed;

    /// <summary>Whether more months are paid for a person under other windows.</summary>
    public bool IsPaidMore(FundedPerson person, YearMonth last, ValueList<MonthRange> windows, YearMonth thenLast, ValueList<MonthRange> then) =>
        IsSound(person) && _funding.Through(last, windows, person.History) != _funding.Through(thenLast, then, person.History);

    /// <summary>How many of these persons hold each right on each of the days.</summary>
    public ValueList<RightsOfDay> CurveOf(IReadOnlyList<RightsTimeline?> lines)
    {
        (RightsTimeline? Line, long Persons)[] distinct = [.. lines.GroupBy(line => line).Select(group => (group.Key, (long)group.Count()))];
        return Right.All
            .SelectMany(right => _days.Select(day => new RightsOfDay(right, day, Count(right, day, RightState.Held), Count(right, day, RightState.NotHeld), Count(right, day, RightState.Undetermined))))
            .ToValueList();

        long Count(Right right, LocalDate day, RightState state) => distinct
            .Where(one => (one.Line?.On(day)[right] ?? RightState.Undetermined) == state)
            .Sum(one => one.Persons);
    }

    /// <summary>The days to ask about first of a membership.</summary>
    internal static IReadOnlyList<LocalDate> SamplesOf(HistoryKey key, DueDays dueDays, LocalDate from, LocalDate to) =>
        RightsTimeline.Samples(from, to, dueDays.Of(key.Participant).Concat(Named(key.Membership)));

    /// <summary>The days that the membership names, and those after them.</summary>
    private static IEnumerable<LocalDate> Named(Membership membership) =>
        new[] { membership.RegisteredOn, membership.ReregisteredOn, membership.EndedOn, membership.ArrearsPaidOn }
            .Concat((membership.PaidMonths ?? []).Select(period => period.PaidOn))
            .OfType<LocalDate>()
            .SelectMany(day => new[] { day, day.PlusDays(1) });

    private static LocalDate LastDay(YearMonth month) => month.PlusMonths(1).OnDayOfMonth(1).PlusDays(-1);
}
