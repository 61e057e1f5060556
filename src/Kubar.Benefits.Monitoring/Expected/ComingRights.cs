using System.Numerics;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>Which rights the living will hold month by month while the funded months are paid, and what a death in each month would give, as the library answers.</summary>
internal sealed class ComingRights
{
    // Sums without a common measure would make more steps than are worth it.
    private const int MostSteps = 2_000;

    private readonly List<(Person Person, RightsTimeline Line)> _lines = [];
    private readonly AssessmentOptions _options;
    private readonly LocalDate _day;

    public ComingRights(Programme programme, RosterStandings standings, RosterTimelines timelines, AssessmentOptions options)
    {
        (_options, _day) = (options with { Explain = false, FindDependence = false }, standings.Day);
        YearMonth now = standings.Day.ToYearMonth();
        foreach (ProgrammePayer payer in programme.Payers)
        {
            YearMonth last = payer.Funding.Select(window => window.Last).Where(month => month > now).Append(now).Max();
            Add(timelines.PersonsOf(person => person.Payer == payer.Key), last, payer.Funding);
        }

        Add(timelines.PersonsOf(person => programme.PayerOf(person.Payer) is null), now, []);

        void Add(FundedPerson[] persons, YearMonth last, ValueList<MonthRange> windows)
        {
            foreach ((FundedPerson person, RightsTimeline? line) in persons.Zip(timelines.Of(persons, last, windows)))
            {
                if (line is not null)
                {
                    _lines.Add((person.Person, line));
                }
            }
        }
    }

    /// <summary>What deaths would cost.</summary>
    public ExpectedMoney OfDeaths(Func<PersonSex?, int?, (int Least, int Most)?> rateOf, MonthRange coming, MoneyBounds contributions)
    {
        (LocalDate Day, Rupiah InFull, Rupiah Funeral)[] months = [.. Months.In(coming).Select(MonthEnd).Select(day => (day, SumsOn(day).InFull, SumsOn(day).Funeral))];
        var patterns = new Dictionary<RightsTimeline, (Pattern Least, Pattern Most)>(ReferenceEqualityComparer.Instance);
        var least = new Dictionary<(long Rate, Pattern Pattern), int>();
        var most = new Dictionary<(long Rate, Pattern Pattern), int>();
        foreach ((Person person, RightsTimeline line) in _lines)
        {
            if (rateOf(person.Sex, Exposure.Of(person, null).AgeIn(coming)) is not { } rate)
            {
                continue;
            }

            if (!patterns.TryGetValue(line, out (Pattern Least, Pattern Most) pattern))
            {
                patterns.Add(line, pattern = (Pattern.Of(months.Select(month => SumOf(line.On(month.Day), month.InFull, month.Funeral, isMost: false))), Pattern.Of(months.Select(month => SumOf(line.On(month.Day), month.InFull, month.Funeral, isMost: true)))));
            }

            least[(rate.Least, pattern.Least)] = least.GetValueOrDefault((rate.Least, pattern.Least)) + 1;
            most[(rate.Most, pattern.Most)] = most.GetValueOrDefault((rate.Most, pattern.Most)) + 1;
        }

        return new()
        {
            Cost = Expected(Weigh(least), Weigh(most)),
            Intervals = Intervals(least, most),
            Contributions = contributions,
        };
    }

    /// <summary>What accidents of work would cost at the mean of the frequency.</summary>
    public ExpectedMoney OfAccidents(AccidentFrequency frequency, MonthRange coming, MoneyBounds contributions)
    {
        LocalDate[] days = [.. Months.In(coming).Select(MonthEnd)];
        KeyValuePair<RightsTimeline, int>[] lines = [.. _lines.CountBy(one => one.Line)];
        long least = lines.Sum(line => line.Value * days.LongCount(day => line.Key.On(day)[Right.WorkAccident] == RightState.Held));
        long most = lines.Sum(line => line.Value * days.LongCount(day => line.Key.On(day)[Right.WorkAccident] != RightState.NotHeld));
        return new()
        {
            Cost = frequency.MeanCost is { } cost ? Expected(new BigInteger(least) * frequency.PerMillion * cost.Value, new BigInteger(most) * frequency.PerMillion * cost.Value) : null,
            Intervals = [],
            Contributions = contributions,
        };
    }

    private static LocalDate MonthEnd(YearMonth month) => month.PlusMonths(1).OnDayOfMonth(1).PlusDays(-1);

    private static Rupiah SumOf(RightStates states, Rupiah inFull, Rupiah funeral, bool isMost) =>
        (Has(states[Right.DeathInFull], isMost) ? inFull : Rupiah.Zero) + (Has(states[Right.DeathFuneral], isMost) ? funeral : Rupiah.Zero);

    private static bool Has(RightState state, bool isMost) => state == RightState.Held || (isMost && state == RightState.Undetermined);

    /// <summary>What the library gives upon a death on a day of somebody who has paid every month for years: in full beside the funeral, and the funeral.</summary>
    private (Rupiah InFull, Rupiah Funeral) SumsOn(LocalDate day)
    {
        const int years = 5;
        var membership = new Membership { RegisteredOn = day.PlusYears(-years), PaidMonths = [new(day.PlusYears(-years).ToYearMonth(), day.ToYearMonth())] };
        var participant = new Participant { Segment = Segment.Bpu, MonthlyIncome = new(1_000_000), BirthDate = day.PlusYears(-8 * years) };
        return Assessor.TryAssess(SupposedEvent.Death.On(participant, membership, day), _options, out Assessment? assessment, out _)
            ? (SumOf(BenefitCatalogue.JkmLumpSum) + SumOf(BenefitCatalogue.JkmPeriodicGrant), SumOf(BenefitCatalogue.JkmFuneral))
            : (Rupiah.Zero, Rupiah.Zero);

        Rupiah SumOf(BenefitInfo benefit) => assessment[benefit]?.Amount ?? Rupiah.Zero;
    }

    private static BigInteger Weigh(Dictionary<(long Rate, Pattern Pattern), int> groups) => groups.Aggregate(BigInteger.Zero, (sum, group) => sum + (new BigInteger(group.Key.Rate) * group.Key.Pattern.Whole * group.Value));

    /// <summary>In rupiah: one number rounded to the nearest, two outwards.</summary>
    private static MoneyBounds Expected(BigInteger least, BigInteger most)
    {
        BigInteger one = ExpectedNumber.One;
        return least == most
            ? new(new((long)((least + (one / 2)) / one)), new((long)((least + (one / 2)) / one)))
            : new(new((long)(least / one)), new Rupiah((long)((most + one - 1) / one)));
    }

    private static ValueList<MoneyInterval> Intervals(Dictionary<(long Rate, Pattern Pattern), int> least, Dictionary<(long Rate, Pattern Pattern), int> most)
    {
        long[] sums = [.. least.Keys.Concat(most.Keys).SelectMany(group => group.Pattern.Parts).Select(part => part.Sum).Distinct()];
        long unit = sums.Aggregate(0L, (divisor, sum) => (long)BigInteger.GreatestCommonDivisor(divisor, sum));
        if (unit == 0 || sums.Max() / unit > MostSteps)
        {
            return [];
        }

        Distribution low = Of(least);
        Distribution high = least.Count == most.Count && !least.Except(most).Any() ? low : Of(most);
        return ExpectedAndSeen.Percents.Select(percent => new MoneyInterval(percent, new(low.Within(percent).AtLeast * unit), new(high.Within(percent).AtMost * unit))).ToValueList();

        Distribution Of(Dictionary<(long Rate, Pattern Pattern), int> groups) => groups
            .Where(group => group.Key.Rate > 0 && group.Key.Pattern.Parts.Count > 0)
            .OrderBy(group => group.Key.Rate)
            .ThenBy(group => group.Key.Pattern.Whole)
            .Select(group => Distribution.OfTrial([.. group.Key.Pattern.Parts.Select(part => ((int)(part.Sum / unit), part.Months * group.Key.Rate))], ExpectedNumber.One).Times(group.Value))
            .Aggregate(Distribution.Zero, (sum, one) => sum.Plus(one));
    }

    /// <summary>In how many of twelve months a death would give which sum, other than nothing.</summary>
    private sealed record Pattern(ValueList<(long Sum, int Months)> Parts)
    {
        public long Whole => Parts.Sum(part => part.Sum * part.Months);

        public static Pattern Of(IEnumerable<Rupiah> sums) => new(sums
            .Where(sum => sum > Rupiah.Zero)
            .GroupBy(sum => sum.Value)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, group.Count()))
            .ToValueList());
    }
}
