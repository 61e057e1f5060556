using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>A person of a roster, how the membership stands, and what the person shares with others.</summary>
internal sealed record FundedPerson(Person Person, PersonStanding Standing, HistoryKey History);

/// <summary>The rights of the persons of a roster over the time looked ahead. Whoever shares a history, also one that is supposed, is asked once.</summary>
internal sealed class RosterTimelines
{
    private const int Few = 64;

    private readonly FundedPerson[] _living;
    private readonly AssessmentOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly SupposedFunding _funding;
    private readonly Dictionary<HistoryKey, RightsTimeline?> _shared = [];
    private readonly HashSet<HistoryKey> _ofSeveral;
    private readonly LocalDate[] _days;
    private readonly StepDays _steps = new();
    private readonly RightsByColumns _columns;

    public RosterTimelines(RosterStandings standings, AssessmentOptions options, CancellationToken cancellation)
    {
        _options = options;
        _cancellation = cancellation;
        _funding = new(standings.Day, options);
        _columns = new(options);
        _ofSeveral = [.. standings.Roster.Histories.CountBy(history => history).Where(history => history.Value > 1).Select(history => history.Key)];
        _living =
        [
            .. standings.Roster.Persons
                .Zip(standings.Persons, standings.Roster.Histories)
                .Where(person => person.Second.Kind != StandingKind.Deceased)
                .Select(person => new FundedPerson(person.First.Merged, person.Second, person.Third)),
        ];
        YearMonth month = standings.Day.ToYearMonth();
        _days = [standings.Day, .. Enumerable.Range(1, ProgrammeContinuity.MonthsAhead).Select(ahead => LastDay(month.PlusMonths(ahead)))];
    }

    /// <summary>The living of whom something holds, in the order of the roster.</summary>
    public FundedPerson[] PersonsOf(Func<Person, bool> holds) => [.. _living.Where(person => holds(person.Person))];

    /// <summary>The rights of persons if these windows are paid up to a month; null: the roster tells something of the person that cannot be.</summary>
    public RightsTimeline?[] Of(FundedPerson[] persons, YearMonth last, ValueList<MonthRange> windows)
    {
        SupposedFunding.OfMonths months = _funding.Through(last, windows);
        _funding.Prepare(persons.Where(IsSound).Select(person => person.History), _cancellation);
        HistoryKey?[] keys = [.. persons.Select(person => IsSound(person) ? KeyOf(person, months) : null)];
        AskTogether([.. keys.OfType<HistoryKey>().Distinct().Where(key => !_shared.ContainsKey(key))]);
        return [.. persons.Zip(keys, (person, key) => key is null ? null : Of(person, key))];
    }

    private void AskTogether(HistoryKey[] keys)
    {
        (HistoryKey Key, TimelineSearch Search)[] asked = [.. keys.Select(key => (key, SearchOf(key, key.TellsOwn)))];

        // The first few show on which days something changes; the others are looked at there first.
        foreach ((HistoryKey, TimelineSearch)[] some in new[] { asked[..Math.Min(Few, asked.Length)], asked[Math.Min(Few, asked.Length)..] })
        {
            AskTogether([.. some.Select(one => one.Item2)]);
        }

        foreach ((HistoryKey key, TimelineSearch search) in asked)
        {
            // Null: of this history each person has to be asked alone.
            _shared.Add(key, search.Rights.IsOwn ? null : search.Found());
        }
    }

    private void AskTogether(TimelineSearch[] searches)
    {
        while (searches.Length > 0)
        {
            _columns.Ask([.. searches.SelectMany(search => search.Asked.Select(day => new RightsQuestion(search.Rights, day)))], _cancellation);
            foreach (TimelineSearch search in searches)
            {
                _cancellation.ThrowIfCancellationRequested();
                search.Advance();
            }

            searches = [.. searches.Where(search => !search.IsDone)];
        }
    }

    private RightsTimeline Of(FundedPerson person, HistoryKey key)
    {
        _cancellation.ThrowIfCancellationRequested();
        return _shared[key] ?? SearchOf(new(person.Person.Participant, key.Membership), isAlone: true).Run();
    }

    private TimelineSearch SearchOf(HistoryKey key, bool isAlone) =>
        new(new(key.Participant, key.Membership, _options, isAlone), key.Membership, _days[0], _days[^1], _steps);

    /// <summary>What the person is asked about by: of a history that nobody shares with what is the person's own, which saves asking twice.</summary>
    private HistoryKey KeyOf(FundedPerson person, SupposedFunding.OfMonths months) =>
        months.Of(person.History, _ofSeveral.Contains(person.History) ? person.History.Participant : person.Person.Participant);

    private static bool IsSound(FundedPerson person) => person.Standing.Kind != StandingKind.Malformed;

    /// <summary>For whom of these persons other months are paid under other windows.</summary>
    public Person[] PaidOtherwise(FundedPerson[] persons, YearMonth last, ValueList<MonthRange> windows, YearMonth thenLast, ValueList<MonthRange> then)
    {
        SupposedFunding.OfMonths months = _funding.Through(last, windows);
        SupposedFunding.OfMonths others = _funding.Through(thenLast, then);
        Dictionary<HistoryKey, bool> differs = persons
            .Where(IsSound)
            .DistinctBy(person => person.History)
            .ToDictionary(person => person.History, person => KeyOf(person, months).Membership != KeyOf(person, others).Membership);
        return [.. persons.Where(person => IsSound(person) && differs[person.History]).Select(person => person.Person)];
    }

    /// <summary>How many of these persons hold each right on each of the days.</summary>
    public ValueList<RightsOfDay> CurveOf(IReadOnlyList<RightsTimeline?> lines)
    {
        (RightsTimeline? Line, long Persons)[] distinct = [.. lines.GroupBy(line => line).Select(group => (group.Key, (long)group.Count()))];
        Dictionary<RightState, long>[][] counts = [.. _days.Select(day => CountsOn(day, distinct))];
        return Right.All.Index()
            .SelectMany(right => _days.Index().Select(day => new RightsOfDay(
                right.Item,
                day.Item,
                counts[day.Index][right.Index].GetValueOrDefault(RightState.Held),
                counts[day.Index][right.Index].GetValueOrDefault(RightState.NotHeld),
                counts[day.Index][right.Index].GetValueOrDefault(RightState.Undetermined))))
            .ToValueList();
    }

    private static Dictionary<RightState, long>[] CountsOn(LocalDate day, (RightsTimeline? Line, long Persons)[] lines)
    {
        Dictionary<RightState, long>[] counts = [.. Right.All.Select(_ => new Dictionary<RightState, long>())];
        foreach ((RightsTimeline? line, long persons) in lines)
        {
            RightStates states = line?.On(day) ?? RightStates.Unknown;
            for (int right = 0; right < counts.Length; right++)
            {
                RightState state = states.At(right);
                counts[right][state] = counts[right].GetValueOrDefault(state) + persons;
            }
        }

        return counts;
    }

    private static LocalDate LastDay(YearMonth month) => month.PlusMonths(1).OnDayOfMonth(1).PlusDays(-1);
}
