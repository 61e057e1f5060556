using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

public sealed class ExpectedTests
{
    private static readonly Programme OfOneYear = MadeUp.Programme with { Period = new(new(2026, 1), new(2026, 12)) };

    private const int MonthEndsHeld = 10;

    [Fact]
    public void Default_Tables_AreWellFormedAndOnesOfTheirSources()
    {
        MortalityTable.Default.Problems().Should().BeEmpty();
        AccidentFrequency.Default.Problems().Should().BeEmpty();
        MortalityTable.Default.Rows.Should().HaveCount(26);
        MortalityTable.Default.Of(PersonSex.Male, 46).Should().Be((5_458, 5_458));
        MortalityTable.Default.Of(PersonSex.Female, 79).Should().Be((60_383, 60_383));
        MortalityTable.Default.Of(null, 46).Should().Be((4_057, 5_458), "of the two sexes");
        MortalityTable.Default.Of(PersonSex.Male, null).Should().Be((1_065, 83_268));
        MortalityTable.Default.Of(PersonSex.Male, 14).Should().BeNull();
    }

    [Fact]
    public void Of_AFarmerOfFortySix_IsExpectedToDieWithAsMuchAsTheTableSays()
    {
        // Registered on 2 January; 45 years old on 1 January, 46 on 1 December, when the coming year begins.
        ExpectedSeries deaths = Of(MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 11))) with { Sex = PersonSex.Male }).Deaths.Single();

        ExpectedPeriod year = deaths.Years.Single();
        year.Months.Should().Be(new MonthRange(new(2026, 1), new(2026, 11)), "the day is the last of November");
        year.AtLeast.Should().Be(new ExpectedNumber(11 * 5_458));
        year.AtMost.Should().Be(year.AtLeast);
        year.SeenAtLeast.Should().Be(0);
        year.Intervals.Should().Equal(new CountInterval(50, 0, 0), new CountInterval(80, 0, 0), new CountInterval(95, 0, 0));
        deaths.Months.Should().HaveCount(11);
        deaths.Months.Aggregate(default(ExpectedNumber), (sum, month) => sum + month.AtLeast).Should().Be(year.AtLeast);
        deaths.Coming.AtLeast.Should().Be(new ExpectedNumber(12 * 5_458));
        deaths.Coming.SeenAtLeast.Should().BeNull();

        // Paid to December and again from April to June: in cover to 15 October, on ten month ends, and not after.
        deaths.Money.Cost.Should().Be(Exactly(Rounded(5_458L * 42_000_000 * MonthEndsHeld, 12_000_000)));
        deaths.Money.Contributions.Should().Be(Exactly(6_800), "the period of the programme ends with December");
    }

    [Fact]
    public void Of_ASexThatIsNotTold_LiesBetweenBoth()
    {
        ExpectedPeriod coming = Of(MadeUp.Farmer("1")).Deaths.Single().Coming;

        coming.AtLeast.Should().Be(new ExpectedNumber(12 * 4_057));
        coming.AtMost.Should().Be(new ExpectedNumber(12 * 5_458));
    }

    [Fact]
    public void Of_SomebodyOlderThanTheTable_IsCountedAndExpectsNothing()
    {
        Person old = MadeUp.Farmer("1") with { Participant = MadeUp.Farmer("1").Participant with { BirthDate = new(1940, 1, 1) } };
        ExpectedPeriod coming = Of(old).Deaths.Single().Coming;

        coming.Outside.Should().Be(1);
        coming.AtMost.Should().Be(default(ExpectedNumber));
    }

    [Fact]
    public void Of_ASecondTable_StandsBesideTheDefaultUnderItsName()
    {
        MortalityTable other = new() { Name = "asosiasi", Source = "rekaan", Rows = [new(PersonSex.Male, 15, 99, 2_000)] };
        ExpectedAndSeen expected = Of([MadeUp.Farmer("1") with { Sex = PersonSex.Male }], input => input with { MortalityTables = [other], AccidentFrequencies = [new() { Name = "lain", Source = "rekaan", PerMillion = 12_000 }] });

        expected.Deaths.Select(series => series.Table).Should().Equal(MortalityTable.Default.Name, "asosiasi");
        expected.Deaths[1].Coming.AtLeast.Should().Be(new ExpectedNumber(24_000));
        expected.Accidents[1].Coming.AtLeast.Should().Be(new ExpectedNumber(12 * 12_000));
        expected.Accidents[1].Money.Cost.Should().BeNull("it tells no cost");
    }

    [Fact]
    public void Of_DeathsAndAccidentsOfLists_AreSeenInTheirMonths()
    {
        Person dead = MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 8))) with { Nik = "6407991705800000", Sex = PersonSex.Male };
        Person alive = MadeUp.Farmer("2", new PaidPeriod(new(2026, 1), new(2026, 11))) with { Nik = "6407991705800001", Sex = PersonSex.Male };
        ExpectedAndSeen expected = Of([dead, alive], input => input with
        {
            Deaths = [new() { Key = "M", Nik = dead.Nik, DiedOn = new(2026, 8, 9) }],
            Accidents = [new() { Key = "K1", Nik = alive.Nik, OccurredOn = new(2026, 3, 1), IsFromWork = true }, new() { Key = "K2", Nik = alive.Nik, OccurredOn = new(2026, 4, 1) }, new() { Key = "K3", Nik = alive.Nik, OccurredOn = new(2026, 5, 1), IsFromWork = false }],
        });

        ExpectedPeriod year = expected.Deaths[0].Years.Single();
        year.SeenAtLeast.Should().Be(1);
        year.AtLeast.Should().Be(new ExpectedNumber((8 + 11) * 5_458), "the months of who died end with the death");
        expected.Deaths[0].Months.Single(month => month.Months.First == new YearMonth(2026, 8)).SeenAtLeast.Should().Be(1);
        expected.Deaths[0].Coming.Persons.Should().Be(1);
        ExpectedPeriod accidents = expected.Accidents[0].Years.Single();
        (accidents.SeenAtLeast, accidents.SeenAtMost).Should().Be((1, 2));
        accidents.AtLeast.Should().Be(new ExpectedNumber((8 + 11) * 3_660));
    }

    [Fact]
    public void Problems_OfTablesThatAreWrong_AreNamedWithTheirRows()
    {
        MortalityTable wrong = new()
        {
            Name = "salah",
            Source = "rekaan",
            Rows = [new(PersonSex.Male, 20, 15, 1), new(PersonSex.Female, 15, 19, 1_000_001), new(PersonSex.Female, 18, 30, 5), new((PersonSex)9, 1, 2, 3)],
        };

        wrong.Problems().Select(problem => problem.Path).Should().Equal("rows[0].ageTo", "rows[1].perMillion", "rows[2].ageFrom", "rows[3].sex");
        (wrong with { Rows = [] }).Problems().Select(problem => problem.Path).Should().Equal("rows");
    }

    /// <summary>The interval of the cost holds what any number of deaths within the interval of their number would cost at least and at most.</summary>
    [Fact]
    public void Of_ManyPeople_TellsTheCostWithIntervalsThatHoldTheExpectation()
    {
        ExpectedMoney money = Of([.. MadeUp.People(5, 400)], input => input).Deaths[0].Money;

        money.Intervals.Select(interval => interval.Percent).Should().Equal(50, 80, 95);
        money.Intervals[2].AtLeast.Should().BeLessThanOrEqualTo(money.Intervals[0].AtLeast);
        money.Intervals[2].AtMost.Should().BeGreaterThanOrEqualTo(money.Cost!.AtMost!.Value);
        money.Intervals.Should().OnlyContain(interval => interval.AtMost.Value % 2_000_000 == 0);
    }

    private static MoneyBounds Exactly(long sum) => new(new(sum), new Rupiah(sum));

    private static long Rounded(long parts, long whole) => ((2 * parts) + whole) / (2 * whole);

    private static ExpectedAndSeen Of(Person person) => Of([person], input => input);

    private static ExpectedAndSeen Of(Person[] people, Func<MonitoringInput, MonitoringInput> with) => ProgrammeMonitoring.Of(
        with(new() { Programme = OfOneYear, Lines = people, Deaths = [] }),
        MadeUp.Day,
        new() { FindDependence = false }).Expected;
}
