using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

public sealed class CoverageTests
{
    private static readonly AssessmentOptions Quick = new() { FindDependence = false };

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void Of_AnyPeople_HasEachInOneRowOfEverySplit(int seed)
    {
        Person[] people = MadeUp.People(seed, 250);
        Person[] twice = [.. people, .. people.Take(20).Select(person => person with { Key = person.Key + "b", Payer = "kampung" })];

        ProgrammeCoverage coverage = Of(twice);

        int persons = ProgrammeRoster.Of(twice).Persons.Count;
        coverage.Tables.Select(table => table.Split).Should().Equal(Enum.GetValues<CoverageSplit>());
        coverage.Tables.Should().OnlyContain(table => table.Total == coverage.Total);
        coverage.Total.Registered.Should().Be(persons).And.BeGreaterThanOrEqualTo(250).And.BeLessThan(270);
        foreach (CoverageTable table in coverage.Tables)
        {
            table.Rows.Select(row => (row.Group, row.Within)).Should().OnlyHaveUniqueItems();
        }
    }

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public void Of_TwoHalves_AddsUpToTheWhole(int seed)
    {
        Person[] people = MadeUp.People(seed, 200);

        ProgrammeCoverage whole = Of(people);
        ProgrammeCoverage[] halves = [Of(people[..77]), Of(people[77..])];

        foreach (CoverageTable table in whole.Tables)
        {
            Rows(table).Should().BeEquivalentTo(halves
                .SelectMany(half => half.By(table.Split).Rows)
                .GroupBy(row => (row.Group, row.Within))
                .ToDictionary(group => group.Key, group => group.Aggregate(CoverageCounts.None, (sum, row) => sum + row.Counts)));
        }

        static Dictionary<(string?, string?), CoverageCounts> Rows(CoverageTable table) => table.Rows.ToDictionary(row => (row.Group, row.Within), row => row.Counts);
    }

    [Fact]
    public void Of_Groups_AreNamedAndOrdered()
    {
        Person farmer = MadeUp.Farmer("1");
        Person[] people =
        [
            farmer with { District = "Tering", Village = "Gabung Baru", Sex = PersonSex.Female },
            farmer with { Key = "2", District = " tering ", Village = "Linggang  Muyub" },
            farmer with { Key = "3", District = "Damai", Participant = farmer.Participant with { BirthDate = new(2001, 11, 30) }, Payer = null },
            farmer with { Key = "4", Village = "Gabung Baru", Participant = farmer.Participant with { BirthDate = new(2001, 12, 1) } },
        ];

        ProgrammeCoverage coverage = Of(people);

        Shown(CoverageSplit.District).Should().Equal("Damai: 1", "Tering: 2", "-: 1");
        Shown(CoverageSplit.Village).Should().Equal("Damai/-: 1", "Gabung Baru: 1", "Tering/Gabung Baru: 1", "Tering/Linggang  Muyub: 1");
        Shown(CoverageSplit.AgeGroup).Should().Equal("20-24: 1", "25-29: 1", "45-49: 2");
        Shown(CoverageSplit.Payer).Should().Equal("apbd: 3", "-: 1");
        Shown(CoverageSplit.Sex).Should().Equal("Female: 1", "-: 3");

        IEnumerable<string> Shown(CoverageSplit split) => coverage.By(split).Rows
            .Select(row => $"{(row.Within is null ? "" : row.Within + "/")}{row.Group ?? "-"}: {row.Counts.Registered}");
    }

    [Fact]
    public void Rates_AgainstDenominators_FlagWhatIsOverTheWhole()
    {
        Person farmer = MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 11))) with { Sector = "petani" };
        Person[] people = [farmer with { District = "Damai" }, farmer with { Key = "2", District = "damai" }, farmer with { Key = "3", District = "Melak", Membership = farmer.Membership with { PaidMonths = [] } }];

        ProgrammeCoverage coverage = Of(people);

        coverage.Rates.Select(rate => (rate.District, rate.Sector, rate.Persons, rate.Counts.Registered, rate.Counts.Active, rate.IsOverWhole)).Should().Equal(
            (null, null, 500, 3, 2, false),
            ("Melak", null, 200, 1, 0, false),
            ("DAMAI", null, 1, 2, 2, true),
            (null, "petani", 300, 3, 2, false));
        coverage.Rates[0].RegisteredBasisPoints.Should().Be(60);
        coverage.Rates[0].ActiveBasisPoints.Should().Be(40);
        coverage.Rates[3].ActiveBasisPoints.Should().Be(67, "0.6667 % is rounded");
        coverage.Rates[2].RegisteredBasisPoints.Should().Be(20_000);
    }

    [Theory]
    [InlineData(99, false, 1)]
    [InlineData(100, true, 0)]
    public void Targets_OnBothSidesOfTheShare_AreReachedOrNot(int active, bool isReached, long missing)
    {
        Person farmer = MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 11)));
        Person[] people = [.. Enumerable.Range(0, 110).Select(number => number < active ? farmer with { Key = $"{number}" } : MadeUp.Farmer($"{number}", new PaidPeriod(new YearMonth(2026, 1))))];

        TargetResult target = Of(people).Targets.Should().ContainSingle().Subject;

        target.Rate!.Counts.Active.Should().Be(active);
        target.IsReached.Should().Be(isReached);
        target.PersonsShort.Should().Be(missing);
    }

    [Theory]
    [InlineData(2000, 2, 29, 2025, 2, 28, 25)]
    [InlineData(2000, 3, 1, 2025, 2, 28, 24)]
    [InlineData(2000, 2, 28, 2025, 2, 28, 25)]
    [InlineData(2026, 2, 28, 2026, 2, 28, 0)]
    public void AgeGroup_OnABirthday_HasTheCompletedYears(int year, int month, int day, int onYear, int onMonth, int onDay, int age)
    {
        Person farmer = MadeUp.Farmer("1");
        farmer = farmer with
        {
            Participant = farmer.Participant with { BirthDate = new(year, month, day) },
            Membership = farmer.Membership with { RegisteredOn = new LocalDate(onYear, onMonth, onDay) },
        };
        RosterStandings standings = RosterStandings.On(ProgrammeRoster.Of([farmer]), new(onYear, onMonth, onDay), Quick);

        string group = ProgrammeCoverage.Of(MadeUp.Programme, standings).By(CoverageSplit.AgeGroup).Rows.Should().ContainSingle().Which.Group!;

        group.Should().Be($"{age / 5 * 5}-{(age / 5 * 5) + 4}");
    }

    private static ProgrammeCoverage Of(Person[] people) => ProgrammeCoverage.Of(MadeUp.Programme, RosterStandings.On(ProgrammeRoster.Of(people), MadeUp.Day, Quick));
}
