using FluentAssertions;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

public sealed class RosterTests
{
    private static readonly Person Ani = MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 3))) with { Nik = "6407010101800001", Name = "Ani" };

    [Fact]
    public void ToString_OfAPerson_TellsTheKeyAlone()
    {
        Ani.ToString().Should().Be("Person { 1 }");
        ProgrammeRoster.Of([Ani]).Persons[0].ToString().Should().Be("RosterPerson { 1 }");
    }

    [Fact]
    public void Of_LinesWithOneNik_IsOnePersonWithAllMonths()
    {
        Person again = Ani with { Key = "2", Nik = "6407 0101 0180 0001", Name = "ANI", Payer = "kampung", Membership = Ani.Membership with { PaidMonths = [new(new(2026, 3), new(2026, 5))] } };

        RosterPerson person = ProgrammeRoster.Of([Ani, again]).Persons.Should().ContainSingle().Subject;

        person.Payers.Should().Equal("apbd", "kampung");
        person.Merged.Payer.Should().BeNull();
        person.Merged.Membership.PaidMonths.Should().Equal(new PaidPeriod(new(2026, 1), new(2026, 5)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_ALineWithoutNik_IsThePersonOfThatNameAndBirth(bool first)
    {
        Person nameless = Ani with { Key = "2", Nik = null, Name = " ani " };

        ProgrammeRoster roster = ProgrammeRoster.Of(first ? [nameless, Ani] : [Ani, nameless]);

        roster.Persons.Should().ContainSingle();
        roster.Lines.Should().Be(2);
    }

    [Fact]
    public void Of_TwoNiksOrTwoBirths_IsTwoPersons()
    {
        ProgrammeRoster.Of([Ani, Ani with { Key = "2", Nik = "6407010101800002" }]).Persons.Should().HaveCount(2);
        Person unnumbered = Ani with { Nik = null };
        ProgrammeRoster.Of([unnumbered, unnumbered with { Key = "2", Participant = Ani.Participant with { BirthDate = new(1980, 5, 18) } }]).Persons.Should().HaveCount(2);
        ProgrammeRoster.Of([unnumbered with { Name = null }, unnumbered with { Key = "2", Name = null }]).Persons.Should().HaveCount(2, "nothing tells that they are one");
    }

    [Fact]
    public void ProblemsOf_MalformedLines_NamesEveryPath()
    {
        Person[] lines =
        [
            Ani,
            Ani with { Payer = "nobody" },
            Ani with { Key = "", Sex = (PersonSex)9, Participant = Ani.Participant with { MonthlyIncome = new(-1) } },
            Ani with { Key = "4", Membership = Ani.Membership with { RegisteredOn = new(1979, 1, 1), PaidMonths = [new(new YearMonth(2026, 2)), new(new YearMonth(2026, 2))] } },
        ];

        RosterCheck.ProblemsOf(MadeUp.Programme, lines, MadeUp.Day).Select(problem => problem.Path).Should().BeEquivalentTo(
            "persons[1].key",
            "persons[1].payer",
            "persons[2].key",
            "persons[2].sex",
            "persons[2].participant.monthlyIncome",
            "persons[3].membership.registeredOn",
            "persons[3].membership.paidMonths[1]");
    }

    [Fact]
    public void DeathsInRoster_ByNikOrName_FindsWhoIsMeant()
    {
        ProgrammeRoster roster = ProgrammeRoster.Of([Ani, MadeUp.Farmer("2") with { Name = "Budi" }]);
        RegisteredDeath[] deaths =
        [
            new() { Key = "a", Nik = "6407010101800001", DiedOn = new(2026, 5, 1) },
            new() { Key = "b", Name = "BUDI", BirthDate = new(1980, 5, 17), Nik = "6407010101800009", DiedOn = new(2026, 6, 1) },
            new() { Key = "c", Name = "Budi", BirthDate = new(1981, 5, 17), DiedOn = new(2026, 6, 1) },
            new() { Key = "d", Nik = "6407010101800001", DiedOn = new(2026, 7, 1) },
            new() { Key = "e", Name = "Ani", BirthDate = new(1980, 5, 17), Nik = "6407010101800008", DiedOn = new(2026, 4, 1) },
        ];

        DeathsInRoster found = DeathsInRoster.Of(roster, deaths);

        found.Count.Should().Be(2);
        found.DiedOn("1").Should().Be(new LocalDate(2026, 7, 1));
        found.DiedOn("2").Should().Be(new LocalDate(2026, 6, 1));
        found.Unmatched.Should().Equal("c", "e");
        found.Contradictory.Should().Equal("1");
    }
}
