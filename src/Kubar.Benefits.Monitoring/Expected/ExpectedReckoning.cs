using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>Reckons what tables let expect. Everything is whole numbers: probabilities are millionths, a month is a twelfth.</summary>
/// <param name="sections">The other sections of the monitoring.</param>
/// <param name="input">What there is.</param>
/// <param name="rights">The rights to come.</param>
internal sealed class ExpectedReckoning(ProgrammeMonitoring sections, MonitoringInput input, ComingRights rights)
{
    private const int MonthsOfYear = 12;

    private readonly MonthRange _coming = new(sections.Day.ToYearMonth().PlusMonths(1), sections.Day.ToYearMonth().PlusMonths(MonthsOfYear));

    private readonly (Exposure Exposure, LocalDate? DiedOn)[] _exposed =
    [
        .. sections.Standings.Roster.Persons
            .Zip(sections.Standings.Persons, (person, standing) => (Person: person, standing.Kind, DiedOn: sections.Deaths?.DiedOn(person.Key)))
            .Where(one => one.Kind != StandingKind.Malformed)
            .Select(one => (Exposure.Of(one.Person.Merged, one.DiedOn), one.DiedOn)),
    ];

    public ExpectedAndSeen All(CancellationToken cancellation)
    {
        MonthRange[] years = [.. Years()];
        return new()
        {
            Deaths = input.MortalityTables.Prepend(MortalityTable.Default).Select(table =>
            {
                cancellation.ThrowIfCancellationRequested();
                return OfDeaths(table, years, cancellation);
            }).ToValueList(),
            Accidents = input.AccidentFrequencies.Prepend(AccidentFrequency.Default).Select(frequency =>
            {
                cancellation.ThrowIfCancellationRequested();
                return OfAccidents(frequency, years, cancellation);
            }).ToValueList(),
            SoFar = SoFar(),
        };
    }

    /// <summary>The years of the programme, up to the last month that is over on the day.</summary>
    private IEnumerable<MonthRange> Years()
    {
        YearMonth month = sections.Day.ToYearMonth();
        YearMonth over = sections.Day.PlusDays(1).ToYearMonth() > month ? month : month.PlusMonths(-1);
        YearMonth last = sections.Programme.Period.Last < over ? sections.Programme.Period.Last : over;
        for (YearMonth first = sections.Programme.Period.First; first <= last; first = new(first.Year + 1, 1))
        {
            YearMonth december = new(first.Year, MonthsOfYear);
            yield return new(first, december < last ? december : last);
        }
    }

    private ExpectedSeries OfDeaths(MortalityTable table, MonthRange[] years, CancellationToken cancellation)
    {
        var rates = new RatesOfTable(table);
        return new()
        {
            Table = table.Name,
            Source = table.Source,
            Years = InParallel.Map(years, year => Period(year), cancellation).ToValueList(),
            Months = InParallel.Map([.. years.SelectMany(Months.In)], month => Period(new(month)), cancellation).ToValueList(),
            Coming = Coming(),
            Money = rights.OfDeaths(rates.Of, _coming, DueOf(SecurityProgram.Jkm, month => _coming.First <= month && month <= _coming.Last)),
        };

        ExpectedPeriod Period(MonthRange months) => DeathsIn(months, _exposed.Select(one => one.Exposure), input.Deaths is null
            ? null
            : _exposed.LongCount(one => one.DiedOn is { } died && died <= sections.Day && one.Exposure.IsSeen(died, months)));

        ExpectedPeriod Coming() => DeathsIn(_coming, _exposed.Where(one => IsAlive(one.DiedOn)).Select(one => one.Exposure), seen: null);

        ExpectedPeriod DeathsIn(MonthRange months, IEnumerable<Exposure> exposed, long? seen)
        {
            long persons = 0;
            long outside = 0;
            var groups = new Dictionary<(long Least, long Most), int>();
            foreach (Exposure one in exposed)
            {
                (int atLeast, int atMost) = one.In(months);
                if (atMost == 0)
                {
                    continue;
                }

                persons++;
                if (rates.Of(one.Sex, one.AgeIn(months)) is not { } rate)
                {
                    outside++;
                    continue;
                }

                (long, long) parts = ((long)atLeast * rate.Least, (long)atMost * rate.Most);
                groups[parts] = groups.GetValueOrDefault(parts) + 1;
            }

            return new()
            {
                Months = months,
                Persons = persons,
                Outside = outside,
                AtLeast = new(groups.Sum(group => group.Key.Least * group.Value)),
                AtMost = new(groups.Sum(group => group.Key.Most * group.Value)),
                Intervals = Intervals(groups),
                SeenAtLeast = seen,
                SeenAtMost = seen,
            };
        }
    }

    private ExpectedSeries OfAccidents(AccidentFrequency frequency, MonthRange[] years, CancellationToken cancellation) => new()
    {
        Table = frequency.Name,
        Source = frequency.Source,
        Years = InParallel.Map(years, year => AccidentsIn(frequency, year, _exposed.Select(one => one.Exposure), isSeen: true), cancellation).ToValueList(),
        Months = InParallel.Map([.. years.SelectMany(Months.In)], month => AccidentsIn(frequency, new(month), _exposed.Select(one => one.Exposure), isSeen: true), cancellation).ToValueList(),
        Coming = AccidentsIn(frequency, _coming, _exposed.Where(one => IsAlive(one.DiedOn)).Select(one => one.Exposure), isSeen: false),
        Money = rights.OfAccidents(frequency, _coming, DueOf(SecurityProgram.Jkk, month => _coming.First <= month && month <= _coming.Last)),
    };

    private ExpectedPeriod AccidentsIn(AccidentFrequency frequency, MonthRange months, IEnumerable<Exposure> exposed, bool isSeen)
    {
        (long persons, int least, int most) = (0, 0, 0);
        foreach (Exposure one in exposed)
        {
            (int atLeast, int atMost) = one.In(months);
            (persons, least, most) = checked((atMost > 0 ? persons + 1 : persons, least + atLeast, most + atMost));
        }

        AccidentClaim[]? seen = isSeen ? sections.Accidents?.Accidents.Where(one => months.First <= one.Accident.OccurredOn.ToYearMonth() && one.Accident.OccurredOn.ToYearMonth() <= months.Last && one.Accident.OccurredOn <= sections.Day).ToArray() : null;
        return new()
        {
            Months = months,
            Persons = persons,
            Outside = 0,
            AtLeast = new(checked((long)least * frequency.PerMillion)),
            AtMost = new(checked((long)most * frequency.PerMillion)),
            Intervals = Within(OfMonths(least), least == most ? null : OfMonths(most)),
            SeenAtLeast = seen?.LongCount(one => one.Accident.IsFromWork == true),
            SeenAtMost = seen?.LongCount(one => one.Accident.IsFromWork != false),
        };

        Distribution OfMonths(int count) => Distribution.OfTrial([(1, frequency.PerMillion)], ExpectedNumber.One).Times(count);
    }

    private static ValueList<CountInterval> Intervals(Dictionary<(long Least, long Most), int> groups)
    {
        bool isOne = groups.Keys.All(parts => parts.Least == parts.Most);
        return Within(Of(parts => parts.Least), isOne ? null : Of(parts => parts.Most));

        Distribution Of(Func<(long Least, long Most), long> parts) => groups
            .GroupBy(group => parts(group.Key), group => group.Value)
            .Where(group => group.Key > 0)
            .OrderBy(group => group.Key)
            .Select(group => Distribution.OfTrial([(1, group.Key)], ExpectedNumber.One).Times(group.Sum()))
            .Aggregate(Distribution.Zero, (sum, one) => sum.Plus(one));
    }

    private static ValueList<CountInterval> Within(Distribution least, Distribution? most) => ExpectedAndSeen.Percents
        .Select(percent => new CountInterval(percent, least.Within(percent).AtLeast, (most ?? least).Within(percent).AtMost))
        .ToValueList();

    private BenefitsAgainstContributions SoFar() => new(
        sections.Claims is null && sections.Accidents is null
            ? null
            : (sections.Claims?.Deaths ?? []).SelectMany(death => new[] { death.Now, death.Later })
                .Concat((sections.Accidents?.Accidents ?? []).SelectMany(accident => new[] { accident.Now, accident.Later }))
                .Sum(),
        input.Payments?.Select(payment => payment.Paid).Sum(),
        DueOf(SecurityProgram.Jkk, month => month <= sections.Day.ToYearMonth()).Plus(DueOf(SecurityProgram.Jkm, month => month <= sections.Day.ToYearMonth())),
        input.Transfers?.SelectMany(transfer => transfer.Lines).Select(line => line.Amount).Sum());

    private MoneyBounds DueOf(SecurityProgram programme, Func<YearMonth, bool> isAsked) => sections.Money.Payers
        .SelectMany(payer => payer.Due)
        .Where(month => isAsked(month.Month))
        .Select(month => programme == SecurityProgram.Jkk ? month.Totals.Jkk : month.Totals.Jkm)
        .Select(due => new MoneyBounds(due.AtLeast, due.AtMost))
        .Sum();

    private bool IsAlive(LocalDate? died) => !(died <= sections.Day);
}
