using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

public sealed class ScholarshipsTests
{
    private static readonly LocalDate Died = new(2026, 8, 9);

    private static readonly Child AtPrimary = new() { BirthDate = new(2016, 3, 12), Level = SchoolLevel.Primary, YearsLeft = 2 };

    [Fact]
    public void Of_AChildOfWhomEverythingIsKnown_IsCertainFromNowToTheLastYear()
    {
        ScholarshipsDue due = Of(new() { Spouse = true, Children = [AtPrimary] });

        ScholarshipRecipient child = due.Children.Single();
        child.Instalments.Should().HaveCount(13, "two at primary school, three, three, and five of higher education");
        child.Sum.Should().Be(new Rupiah((2 * 1_500_000) + (3 * 2_000_000) + (3 * 3_000_000) + (5 * 12_000_000)));
        due.Years.Select(year => year.Year).Should().Equal([null, .. Enumerable.Range(2026, 13).Select(year => (int?)year)], "what is due by the day first, and every year after it");
        due.Years[0].Sum.Should().Be(new MoneyBounds(new(1_500_000), new(1_500_000)));
        due.Years[1].Sum.AtMost.Should().Be(Rupiah.Zero, "that of this year is due already");
        due.Sum.Should().Be(new MoneyBounds(child.Sum, child.Sum));
        due.Open.Should().BeEmpty();
    }

    [Fact]
    public void Of_AChildOfUnknownLevel_LiesBetweenNothingAndTheMostOfAnyLevel()
    {
        Child child = new() { BirthDate = new(2019, 8, 5) };
        ScholarshipsDue due = Of(new() { Spouse = true, Children = [child] });

        due.Children.Should().BeEmpty();
        due.Open.Should().Equal("1");
        due.Years.Should().OnlyContain(year => year.Sum.AtLeast == Rupiah.Zero && year.ChildrenAtMost <= 1);
        foreach (Child possible in from level in Enum.GetValues<SchoolLevel>() from years in Enumerable.Range(1, 6) select child with { Level = level, YearsLeft = level is SchoolLevel.BelowSchool or SchoolLevel.Finished ? null : years })
        {
            ShouldLieWithin(Of(new() { Spouse = true, Children = [possible] }), due);
        }
    }

    [Fact]
    public void Of_TwoChildrenOfWhomOneIsKnown_IsCertainOfThatOne()
    {
        ScholarshipsDue due = Of(new() { Spouse = true, Children = [AtPrimary, new() { BirthDate = new(2019, 8, 5) }] });

        due.Children.Single().Sum.Should().Be(new Rupiah(78_000_000));
        due.Sum.AtLeast.Should().Be(new Rupiah(78_000_000));
        due.Sum.AtMost.Should().Be(new Rupiah(78_000_000 + 87_000_000), "every school year of every level once");
        due.Years.Should().OnlyContain(year => year.ChildrenAtLeast <= 1 && year.ChildrenAtMost <= 2);
        due.Open.Should().Equal("1");
    }

    [Fact]
    public void Of_AFamilyOfWhichNothingIsKnown_HoldsAnyFamily()
    {
        ScholarshipsDue due = Of(null);
        var random = new Random(12);
        for (int tried = 0; tried < MadeUp.Tried(10, 300); tried++)
        {
            ValueList<Child> children = Enumerable.Range(0, random.Next(4)).Select(_ => new Child
            {
                BirthDate = new LocalDate(2004 + random.Next(23), 1 + random.Next(7), 1 + random.Next(28)),
                Level = (SchoolLevel)(1 + random.Next(7)),
                YearsLeft = 1 + random.Next(6),
            }).Select(child => child.Level is SchoolLevel.BelowSchool or SchoolLevel.Finished ? child with { YearsLeft = null } : child).ToValueList();
            ShouldLieWithin(Of(new() { Spouse = true, Children = children }), due);
        }
    }

    [Fact]
    public void Of_ADeathThatMayNotBeFromWork_IsNotCertain()
    {
        ScholarshipsDue due = Of(new() { Spouse = true, Children = [AtPrimary] }, isFromWork: null);

        due.Children.Should().BeEmpty("death security owes it after three years only");
        due.Sum.AtLeast.Should().Be(Rupiah.Zero);
        due.Sum.AtMost.Should().Be(new Rupiah(78_000_000));
        due.Open.Should().Equal("1");
    }

    [Fact]
    public void Of_ADeathWithoutItsDay_IsNotBounded() => Of(new() { Spouse = true, Children = [AtPrimary] }, diedOn: false).Sum.AtMost.Should().BeNull();

    private static void ShouldLieWithin(ScholarshipsDue certain, ScholarshipsDue bounds)
    {
        foreach (ScholarshipYear year in certain.Years)
        {
            ScholarshipYear? most = bounds.Years.FirstOrDefault(other => other.Year == year.Year);
            (year.Sum.AtMost!.Value.Value <= (most?.Sum.AtMost!.Value.Value ?? 0) && year.ChildrenAtMost <= (most?.ChildrenAtMost ?? 0)).Should().BeTrue($"{year} has to lie within {most}");
        }
    }

    private static ScholarshipsDue Of(Family? family, bool? isFromWork = true, bool diedOn = true)
    {
        Person person = MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 10))) with { Nik = "6407991705800000", Family = family };
        ProgrammeRoster roster = ProgrammeRoster.Of([person]);
        ProgrammeAccidents accidents = ProgrammeAccidents.Of(
            roster,
            [new() { Key = "K", Nik = person.Nik, OccurredOn = Died, DiedOn = diedOn ? Died : null, Result = AccidentResult.Died, IsFromWork = isFromWork }],
            options: new() { FindDependence = false });
        return ScholarshipsDue.Of(roster, null, accidents, MadeUp.Day);
    }
}
