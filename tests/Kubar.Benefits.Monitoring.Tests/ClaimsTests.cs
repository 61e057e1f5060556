using FluentAssertions;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

public sealed class ClaimsTests
{
    private static readonly LocalDate Died = new(2026, 8, 9);

    [Fact]
    public void Of_ADeathByIllnessThatNobodyPaid_TellsWhatTheFamilyIsOwed()
    {
        DeathClaim claim = Only(DeathCause.Illness, payments: []);

        claim.State.Should().Be(ClaimState.NeverPaid);
        claim.Now.Should().Be(new Assessments.MoneyBounds(new(42_000_000), new(42_000_000)));
        claim.Later.AtMost.Should().Be(Rupiah.Zero);
        claim.FromWork.Should().BeNull();
        claim.ClaimBy.Should().BeNull("no limit is written for death security");
        claim.Missing.Should().BeEmpty();
    }

    [Theory]
    [InlineData(DeathCause.Accident)]
    [InlineData(DeathCause.Crime)]
    [InlineData(DeathCause.Other)]
    [InlineData(null)]
    public void Of_ADeathThatMayBeFromWork_LeavesOpenWhichProgrammePays(DeathCause? cause)
    {
        DeathClaim claim = Only(cause, payments: []);

        claim.State.Should().Be(ClaimState.NeverPaid);
        claim.Now.AtLeast.Should().Be(new Rupiah(42_000_000));
        claim.Now.AtMost!.Value.Should().BeGreaterThanOrEqualTo(new Rupiah(70_000_000), "48 + 12 + 10 millions for a work accident");
        claim.Missing.Should().Contain("event.kind");
        claim.ClaimBy.Should().Be(new LocalDate(2031, 8, 9));
    }

    [Theory]
    [InlineData(DeathCause.Illness)]
    [InlineData(DeathCause.Epidemic)]
    [InlineData(DeathCause.Suicide)]
    public void Of_ADeathThatIsNoAccident_AsksForNoWorkAccident(DeathCause cause) => Only(cause, payments: []).Missing.Should().NotContain("event.kind");

    [Fact]
    public void Of_APaymentThatAgrees_IsPaidWithoutAFinding()
    {
        ProgrammeClaims claims = Of(DeathCause.Illness, [Payment("KW-1", 42_000_000)]);

        claims.Deaths.Single().State.Should().Be(ClaimState.Paid);
        claims.Deaths.Single().Payments.Should().Equal("KW-1");
        claims.Audits!.Single().Verdict.Should().Be(Verdict.Agrees);
        claims.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Of_APaymentOfTheFuneralAlone_IsAFindingWithItsMoney()
    {
        ProgrammeClaims claims = Of(DeathCause.Illness, [Payment("KW-1", 10_000_000)]);

        AuditFinding finding = claims.Findings.Should().ContainSingle().Subject;
        finding.Kind.Should().Be(FindingKind.PaymentDiffers);
        finding.AtStake.AtLeast.Should().Be(new Rupiah(32_000_000));
        finding.Vouchers.Single().Reference.Should().Be("KW-1");
    }

    /// <summary>The id of a finding is made of the person and the period, and of nothing that a roster writes otherwise the next time.</summary>
    [Fact]
    public void Findings_OfTheSamePersonOnAnotherLine_HaveTheSameId() =>
        Of(DeathCause.Illness, [Payment("KW-1", 10_000_000)], key: "7").Findings.Single().Id
            .Should().Be(Of(DeathCause.Accident, [Payment("KW-1", 9_000_000)], key: "8").Findings.Single().Id);

    [Fact]
    public void Of_ADeathAfterTheLapse_IsOwedNothing()
    {
        Person lapsed = Participant("1") with { Membership = new() { RegisteredOn = new(2025, 1, 2), PaidMonths = [new(new(2025, 1), new(2025, 6))] } };

        Of(lapsed, new() { Key = "M", Nik = lapsed.Nik, DiedOn = Died, Cause = DeathCause.Illness }, []).Deaths.Single().State.Should().Be(ClaimState.NotOwed);
    }

    [Fact]
    public void Of_WithoutAListOfPayments_SaysNothingOfWhoWasPaid()
    {
        ProgrammeClaims claims = Of(DeathCause.Illness, payments: null);

        claims.Deaths.Single().State.Should().Be(ClaimState.PaymentsNotTold);
        claims.Audits.Should().BeNull();
    }

    [Fact]
    public void Of_ADeathBeforeTheBirth_NamesWhatIsWrong()
    {
        Person person = Participant("1");

        DeathClaim claim = Of(person, new() { Key = "M", Nik = person.Nik, DiedOn = new(1970, 1, 1) }, []).Deaths.Single();

        claim.State.Should().Be(ClaimState.Malformed);
        claim.Problems.Should().NotBeEmpty();
    }

    [Fact]
    public void Of_APaymentOfNobodyInTheRoster_IsToldApart()
    {
        ProgrammeClaims claims = Of(DeathCause.Illness, [Payment("KW-1", 42_000_000) with { Nik = "6407990101700000" }]);

        claims.UnmatchedPayments.Should().Equal("KW-1");
        claims.Deaths.Single().State.Should().Be(ClaimState.NeverPaid);
    }

    [Fact]
    public void Of_APaymentThatCannotBeExamined_IsToldWithItsPaths() =>
        Of(DeathCause.Illness, [Payment("KW-1", -1)]).RefusedPayments.Should().ContainSingle().Which.Problems.Should().Contain(problem => problem.Path == "paidTotal");

    /// <summary>Every death of the roster is in one state, and what is owed in all is the sum over names.</summary>
    [Theory]
    [InlineData(91)]
    [InlineData(92)]
    public void Of_AnyDeaths_CountsEachOnce(int seed)
    {
        Person[] people = MadeUp.People(seed, 30);
        ProgrammeRoster roster = ProgrammeRoster.Of(people);
        RegisteredDeath[] list =
        [
            .. people.Where((_, index) => index % 3 == 0).Select((person, index) => new RegisteredDeath
            {
                Key = $"M-{index}",
                Nik = person.Nik,
                Name = person.Name,
                BirthDate = person.BirthDate,
                DiedOn = new LocalDate(2026, 1 + (index % 10), 5),
                Cause = (DeathCause)(1 + (index % 6)),
            }),
        ];
        DeathsInRoster deaths = DeathsInRoster.Of(roster, list);

        ProgrammeClaims claims = ProgrammeClaims.Of(roster, deaths, [], new() { FindDependence = false });

        claims.Deaths.Should().HaveCount(deaths.Count);
        (deaths.Count + deaths.Unmatched.Count).Should().Be(list.Length);
        Enum.GetValues<ClaimState>().Sum(state => claims.In(state).Count()).Should().Be(deaths.Count);
        claims.Deaths.Select(death => death.Person).Should().OnlyHaveUniqueItems();
        claims.In(ClaimState.NotOwed).Should().OnlyContain(death => death.Now.AtMost == Rupiah.Zero && death.Later.AtMost == Rupiah.Zero);
    }

    [Fact]
    public void On_WithAListOfDeaths_CountsTheDeadApartAndFundsThemNoMore()
    {
        Person[] people = [MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 11))) with { Nik = "6407991705800000" }, MadeUp.Farmer("2", new PaidPeriod(new(2026, 1), new(2026, 11)))];
        ProgrammeRoster roster = ProgrammeRoster.Of(people);
        DeathsInRoster deaths = DeathsInRoster.Of(roster, [new() { Key = "M", Nik = people[0].Nik, DiedOn = MadeUp.Day }]);

        RosterStandings standings = RosterStandings.On(roster, MadeUp.Day, deaths: deaths);

        standings.Persons.Select(person => person.Kind).Should().Equal(StandingKind.Deceased, StandingKind.InGoodStanding);
        standings.Persons[0].Rights.Should().Match<RightStates>(rights => Right.All.All(right => rights[right] == RightState.NotHeld));
        ProgrammeCoverage.Of(MadeUp.Programme, standings).Total.Should().Be(CoverageCounts.None with { InGoodStanding = 1, Deceased = 1 });
        ProgrammeContinuity.Of(MadeUp.Programme, standings)[0].Persons.Should().Be(1);
        RosterStandings.On(roster, MadeUp.Day.PlusDays(-1), deaths: deaths).Persons[0].Kind.Should().Be(StandingKind.InGoodStanding, "the day before");
    }

    private static Person Participant(string key) => MadeUp.Farmer(key, new PaidPeriod(new(2026, 1), new(2026, 8))) with
    {
        Nik = "6407991705800000",
        Family = new() { Spouse = true, Children = [] },
    };

    private static BenefitPayment Payment(string key, long total) => new()
    {
        Key = key,
        Nik = "6407991705800000",
        Voucher = new()
        {
            Case = new() { Id = key, Participant = new() { Segment = Segment.Bpu }, Event = new() { Kind = EventKind.NonWorkDeath, Date = Died } },
            Total = new(total),
        },
    };

    private static DeathClaim Only(DeathCause? cause, BenefitPayment[]? payments) => Of(cause, payments).Deaths.Single();

    private static ProgrammeClaims Of(DeathCause? cause, BenefitPayment[]? payments, string key = "1")
    {
        Person person = Participant(key);
        return Of(person, new() { Key = "M", Nik = person.Nik, DiedOn = Died, Cause = cause }, payments);
    }

    private static ProgrammeClaims Of(Person person, RegisteredDeath death, BenefitPayment[]? payments)
    {
        ProgrammeRoster roster = ProgrammeRoster.Of([person]);
        return ProgrammeClaims.Of(roster, DeathsInRoster.Of(roster, [death]), payments);
    }
}
