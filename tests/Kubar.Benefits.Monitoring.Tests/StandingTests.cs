using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

public sealed class StandingTests
{
    // Contributions of a BPU are due on the 15th: on 30 November that of November has fallen due.
    [Theory]
    [InlineData(11, StandingKind.InGoodStanding, 0)]
    [InlineData(10, StandingKind.InArrears, 1)]
    [InlineData(9, StandingKind.InArrears, 2)]
    [InlineData(8, StandingKind.InArrears, 3)]
    [InlineData(7, StandingKind.Lapsed, 4)]
    public void On_ByTheLastMonthPaid_TellsTheArrears(int lastMonth, StandingKind kind, int arrears)
    {
        PersonStanding standing = Of(MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, lastMonth))));

        standing.Kind.Should().Be(kind);
        standing.ArrearsMonths.Should().Be(arrears);
        standing.IsActive.Should().Be(kind != StandingKind.Lapsed);
        standing.Reasons.Should().HaveCount(kind == StandingKind.Lapsed ? 1 : 0);
        standing.Missing.Should().BeEmpty();
    }

    [Theory]
    [InlineData(2, RightState.NotHeld, RightState.NotHeld, RightState.NotHeld)]
    [InlineData(3, RightState.Held, RightState.NotHeld, RightState.NotHeld)]
    [InlineData(11, RightState.Held, RightState.NotHeld, RightState.NotHeld)]
    [InlineData(12, RightState.Held, RightState.Held, RightState.NotHeld)]
    [InlineData(35, RightState.Held, RightState.Held, RightState.NotHeld)]
    [InlineData(36, RightState.Held, RightState.Held, RightState.Held)]
    public void On_ByTheMonthsPaid_TellsTheRights(int months, RightState full, RightState sudden, RightState scholarship)
    {
        YearMonth last = MadeUp.Day.ToYearMonth();
        YearMonth first = last.PlusMonths(1 - months);
        Person farmer = MadeUp.Farmer("1", new PaidPeriod(first, last));
        farmer = farmer with { Membership = farmer.Membership with { RegisteredOn = first.OnDayOfMonth(1) } };

        RightStates rights = Of(farmer).Rights;

        rights[Right.DeathInFull].Should().Be(full);
        rights[Right.SuddenDeath].Should().Be(sudden);
        rights[Right.DeathScholarship].Should().Be(scholarship);
        rights[Right.DeathFuneral].Should().Be(RightState.Held);
        rights[Right.WorkAccident].Should().Be(RightState.Held);
    }

    [Fact]
    public void On_BeforeRegistrationOrAfterTheEnd_IsNotCovered()
    {
        Person farmer = MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 11)));

        Of(farmer with { Membership = farmer.Membership with { RegisteredOn = new(2026, 12, 1) } }).Kind.Should().Be(StandingKind.NotCovered);
        Of(farmer with { Membership = farmer.Membership with { EndedOn = new(2026, 6, 30) } }).Kind.Should().Be(StandingKind.NotCovered);
        PersonStanding unpaid = Of(farmer with { Membership = farmer.Membership with { RegisteredOn = new(2026, 11, 2), PaidMonths = [] } });
        unpaid.Kind.Should().Be(StandingKind.NotCovered, "nothing has been paid yet");
        unpaid.Reasons.Should().Contain(reason => reason.Code == "cover.death.has-paid");
        unpaid.Rights[Right.WorkAccident].Should().Be(RightState.NotHeld);
    }

    [Fact]
    public void On_WithFactsMissing_SaysWhichWouldTell()
    {
        Person farmer = MadeUp.Farmer("1");
        PersonStanding standing = Of(farmer with { Membership = farmer.Membership with { PaidMonths = null } });

        standing.Kind.Should().Be(StandingKind.Undetermined);
        standing.ArrearsMonths.Should().BeNull();
        standing.Missing.Should().Contain("membership.paidMonths");
    }

    [Fact]
    public void On_AMalformedLine_SaysWhatIsWrong()
    {
        Person farmer = MadeUp.Farmer("1");
        PersonStanding standing = Of(farmer with { Participant = farmer.Participant with { BirthDate = new(2027, 1, 1) } });

        standing.Kind.Should().Be(StandingKind.Malformed);
        standing.Problems.Should().Contain(problem => problem.Path == "participant.birthDate");
    }

    [Fact]
    public void On_UnderReadings_NamesThoseThatMatter()
    {
        Of(MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 8)))).DependsOn.Should().Contain("lapse-count");
        Of(MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 11)))).DependsOn.Should().NotContain("lapse-count");
    }

    /// <summary>The case that the consumers of the packed packages ask about.</summary>
    [Fact]
    public void On_TheExampleOfAFisher_IsInGoodStanding()
    {
        BenefitCase fisher = Json.BenefitsJson.ReadCase(File.ReadAllBytes(Kubar.Benefits.Tests.RepositoryRoot.PathOf("examples/jkk-01-trenggalek-2025.json"))).Value!;

        RosterStandings.On(ProgrammeRoster.Of([new Person { Key = "1", Participant = fisher.Participant, Membership = fisher.Membership }]), new(2025, 8, 27)).Persons[0].Kind
            .Should().Be(StandingKind.InGoodStanding);
    }

    /// <summary>Sharing a history, and leaving out what is a person's own, changes no answer.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void On_OfManyPeople_IsWhatTheLibraryAnswersOfEachAlone(int seed)
    {
        Person[] people = MadeUp.People(seed, MadeUp.Tried(220, 300));
        var quick = new AssessmentOptions { FindDependence = false };

        RosterStandings standings = RosterStandings.On(ProgrammeRoster.Of(people), MadeUp.Day, quick);

        standings.Persons.Select(person => person.Key).Should().Equal(people.Select(person => person.Key));
        standings.Persons.Select(person => person.Kind).Distinct().Should().HaveCountGreaterThanOrEqualTo(5);
        foreach ((Person person, PersonStanding standing) in people.Zip(standings.Persons).Where(both => both.Second.Kind != StandingKind.Malformed))
        {
            foreach (Right right in Right.All)
            {
                standing.Rights[right].Should().Be(Asked(person, right, MadeUp.Day, quick), $"{person.Key} and {right}");
            }
        }
    }

    internal static RightState Asked(Person person, Right right, LocalDate day, AssessmentOptions options) =>
        Assessor.Assess(
            new()
            {
                Id = "1",
                Participant = person.Participant,
                Membership = person.Membership,
                Event = EventOf(right, day),
                Family = new() { Spouse = true, Children = [new() { BirthDate = day.PlusYears(-10), Level = SchoolLevel.Primary, YearsLeft = 2 }] },
            },
            options)[right.Benefit]!.Outcome switch
        {
            Entitled => RightState.Held,
            NotOwed => RightState.NotHeld,
            Undetermined { AtLeast: { } least } when least > Rupiah.Zero => RightState.Held,
            _ => RightState.Undetermined,
        };

    private static InsuredEvent EventOf(Right right, LocalDate day) => right.Id switch
    {
        "sudden-death" => new() { Kind = EventKind.SuddenDeathAtWork, Date = day, DiedOn = day, TimeFromAttackToDeath = Duration.Zero, DoingRegisteredWork = true },
        "work-accident" => new() { Kind = EventKind.WorkAccident, Date = day, DiedOn = day },
        _ => new() { Kind = EventKind.NonWorkDeath, Date = day, DiedOn = day },
    };

    private static PersonStanding Of(Person person) => RosterStandings.On(ProgrammeRoster.Of([person]), MadeUp.Day).Persons[0];
}
