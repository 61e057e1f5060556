using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>Who keeps which right until when, by payer and by the month in which its funding stops.</summary>
public static class ProgrammeContinuity
{
    /// <summary>How many months are looked ahead.</summary>
    public const int MonthsAhead = 24;

    /// <summary>
    /// The outlook of each payer: if it stops with the month of the day, and if it stops with the last month of each of its windows that has
    /// not ended before; after the payers, the persons of whom the roster names none of them.
    /// </summary>
    /// <param name="programme">The programme, well formed (<see cref="ProgrammeCheck"/>).</param>
    /// <param name="standings">How its persons stand.</param>
    /// <param name="options">How to assess; null: the defaults.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The programme or the standings are null.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static ValueList<FundingOutlook> Of(Programme programme, RosterStandings standings, AssessmentOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(standings);
        AssessmentOptions how = options ?? AssessmentOptions.Default;
        return Of(programme, standings, new RosterTimelines(standings, how, cancellation), how);
    }

    /// <summary>The outlooks, from timelines that others ask too.</summary>
    internal static ValueList<FundingOutlook> Of(Programme programme, RosterStandings standings, RosterTimelines timelines, AssessmentOptions options) =>
        Stops(programme, standings.Day.ToYearMonth(), timelines)
            .Select(stop => OutlookOf(stop.Payer, stop.Last, stop.Persons, timelines, options))
            .ToValueList();

    /// <summary>
    /// The readings under whose alternatives somebody would lose some right on another day, or not lose it, by id, in the order of the catalogue. Every
    /// alternative is tried on everybody, so that none is left out: that takes as long as some sixty outlooks.
    /// </summary>
    /// <param name="programme">The programme, well formed (<see cref="ProgrammeCheck"/>).</param>
    /// <param name="standings">How its persons stand.</param>
    /// <param name="options">How to assess; null: the defaults.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The programme or the standings are null.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static ValueList<string> DependsOn(Programme programme, RosterStandings standings, AssessmentOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(standings);
        AssessmentOptions how = options ?? AssessmentOptions.Default;
        ValueList<RightLoss> chosen = LossesUnder(how);
        return ReadingCatalogue.All
            .Where(reading => reading.Alternatives.Any(alternative =>
                alternative != how.Readings[reading] && LossesUnder(how with { Readings = how.Readings.With(alternative) }) != chosen))
            .Select(reading => reading.Id)
            .ToValueList();

        ValueList<RightLoss> LossesUnder(AssessmentOptions under)
        {
            var timelines = new RosterTimelines(standings, under, cancellation);
            return Stops(programme, standings.Day.ToYearMonth(), timelines)
                .SelectMany(stop => LossesOf(stop.Persons, timelines.Of(stop.Persons, stop.Last, stop.Payer?.Funding ?? [])))
                .ToValueList();
        }
    }

    /// <summary>Each payer, each month after which it may stop, and its persons; then those without one.</summary>
    private static IEnumerable<(ProgrammePayer? Payer, YearMonth Last, FundedPerson[] Persons)> Stops(Programme programme, YearMonth now, RosterTimelines timelines)
    {
        foreach (ProgrammePayer payer in programme.Payers)
        {
            FundedPerson[] persons = timelines.PersonsOf(person => person.Payer == payer.Key);
            foreach (YearMonth last in payer.Funding.Select(window => window.Last).Where(last => last > now).Prepend(now))
            {
                yield return (payer, last, persons);
            }
        }

        FundedPerson[] others = timelines.PersonsOf(person => programme.PayerOf(person.Payer) is null);
        if (others.Length > 0)
        {
            yield return (null, now, others);
        }
    }

    private static FundingOutlook OutlookOf(ProgrammePayer? payer, YearMonth last, FundedPerson[] persons, RosterTimelines timelines, AssessmentOptions options)
    {
        ValueList<MonthRange> windows = payer?.Funding ?? [];
        RightsTimeline?[] lines = timelines.Of(persons, last, windows);
        return new()
        {
            Payer = payer,
            FundedThrough = last,
            Persons = persons.Length,
            Curve = timelines.CurveOf(lines),
            Losses = LossesOf(persons, lines),
            Another = payer is null ? null : AnotherOf(payer, last, persons, lines, timelines, options),
        };
    }

    private static ValueList<RightLoss> LossesOf(FundedPerson[] persons, RightsTimeline?[] lines) => Right.All.SelectMany(right => LossesOf(right, persons, lines)).ToValueList();

    private static IEnumerable<RightLoss> LossesOf(Right right, FundedPerson[] persons, RightsTimeline?[] lines)
    {
        var byDay = new SortedDictionary<LocalDate, List<string>>();

        // Many share a line; null: the right is not lost.
        var byLine = new Dictionary<RightsTimeline, List<string>?>();
        for (int person = 0; person < persons.Length; person++)
        {
            if (lines[person] is not { } line)
            {
                continue;
            }

            if (!byLine.TryGetValue(line, out List<string>? lost))
            {
                byLine.Add(line, lost = line.LostOn(right) is { } day ? LostOn(day) : null);
            }

            lost?.Add(persons[person].Person.Key);
        }

        return byDay.Select(day => new RightLoss(right, day.Key, day.Value.ToValueList()));

        List<string> LostOn(LocalDate day)
        {
            if (!byDay.TryGetValue(day, out List<string>? lost))
            {
                byDay.Add(day, lost = []);
            }

            return lost;
        }
    }

    private static AnotherMonth AnotherOf(
        ProgrammePayer payer,
        YearMonth last,
        FundedPerson[] persons,
        RightsTimeline?[] lines,
        RosterTimelines timelines,
        AssessmentOptions options)
    {
        YearMonth month = last.PlusMonths(1);
        ValueList<MonthRange> longer = [.. payer.Funding, new(month)];
        RightsTimeline?[] then = timelines.Of(persons, month, longer);
        KeyValuePair<(RightsTimeline? Line, RightsTimeline? Then), int>[] both = [.. lines.Zip(then).CountBy(pair => pair)];
        Person[] paid = timelines.PaidOtherwise(persons, last, payer.Funding, month, longer);
        return new(
            month,
            paid.Length,
            ContributionSums.Of(paid, payer.Kind, new(month), options),
            Right.All
                .Select(right => new RightKept(right, both.Where(pair => IsKeptLonger(pair.Key.Line, pair.Key.Then, right)).Sum(pair => (long)pair.Value)))
                .Where(kept => kept.Persons > 0)
                .ToValueList(),
            timelines.CurveOf(then));
    }

    /// <summary>Whether a right is lost later, or is lost no more, or is held at all.</summary>
    private static bool IsKeptLonger(RightsTimeline? line, RightsTimeline? then, Right right)
    {
        if (line is null || then is null || !then.IsEverHeld(right))
        {
            return false;
        }

        return !line.IsEverHeld(right)
            || (line.LostOn(right) is { } lost && !(then.LostOn(right) <= lost));
    }
}
