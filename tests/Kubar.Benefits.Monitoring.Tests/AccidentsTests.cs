using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

public sealed class AccidentsTests
{
    private static readonly LocalDate Occurred = new(2026, 8, 9);

    [Fact]
    public void Of_AnAccidentOfWhichNothingIsTold_IsNeitherOneOfWorkNorNone()
    {
        AccidentClaim claim = Only(new() { Key = "K", OccurredOn = Occurred });

        claim.State.Should().Be(ClaimState.NeverPaid);
        claim.Now.Should().Be(new MoneyBounds(Rupiah.Zero, null));
        claim.Cover.Should().Be(RightState.Held);
        claim.Missing.Should().Contain(["event.kind", "event.incapacity", "event.losses"]);
        claim.ClaimBy.Should().Be(new LocalDate(2031, 8, 9));
    }

    [Fact]
    public void Of_AWorkAccidentWithItsDaysWithoutWork_OwesAtLeastTheCashForThem()
    {
        AccidentClaim claim = Only(new() { Key = "K", OccurredOn = Occurred, IsFromWork = true, Result = AccidentResult.Recovered, Incapacity = new(Occurred, Occurred.PlusDays(29)) });

        claim.Now.Should().Be(new MoneyBounds(new(1_000_000), null), "thirty days at a million a month, and receipts besides");
        claim.Missing.Should().NotContain(["event.kind", "event.incapacity", "event.losses"]);
    }

    [Fact]
    public void Of_AnAccidentThatWasNotOfWork_OwesNothing()
    {
        AccidentClaim claim = Only(new() { Key = "K", OccurredOn = Occurred, IsFromWork = false });

        claim.State.Should().Be(ClaimState.NotOwed);
        claim.FromWork.Should().BeNull();
        claim.Missing.Should().BeEmpty();
    }

    [Fact]
    public void Of_ADeathOfWhichTheListOfDeathsKnowsNothing_IsReckonedHere()
    {
        AccidentClaim claim = Only(new() { Key = "K", OccurredOn = Occurred, DiedOn = Occurred.PlusDays(3), Result = AccidentResult.Died });

        claim.IsAmongDeaths.Should().BeFalse();
        claim.Now.AtLeast.Should().Be(new Rupiah(42_000_000), "if it was not of work");
        claim.Now.AtMost.Should().BeNull("what was done for three days nobody has told");
        claim.Missing.Should().Contain(["event.kind", "event.incapacity"]);
    }

    [Fact]
    public void Of_ADeathWithoutItsDay_LeavesTheMostOpen()
    {
        AccidentClaim claim = Only(new() { Key = "K", OccurredOn = Occurred, IsFromWork = true, Result = AccidentResult.Died });

        claim.Now.AtMost.Should().BeNull();
        claim.Missing.Should().Contain("event.diedOn");
    }

    [Fact]
    public void Of_AnAccidentAfterCoverEnded_TellsThatNobodyWasCovered()
    {
        Person person = Participant() with { Membership = new() { RegisteredOn = new(2025, 1, 2), PaidMonths = [new(new(2025, 1), new(2025, 3))] } };

        Of(person, new() { Key = "K", Nik = person.Nik, OccurredOn = Occurred, IsFromWork = true }).Accidents.Single().Cover.Should().Be(RightState.NotHeld);
    }

    [Theory]
    [InlineData(DeathCause.Accident, true, 70_000_000, true)]
    [InlineData(null, true, 70_000_000, true)]
    [InlineData(DeathCause.Accident, false, 42_000_000, false)]
    [InlineData(DeathCause.Illness, true, 42_000_000, true)]
    public void Of_ADeathInBothLists_IsReckonedOnceByWhatBothTell(DeathCause? cause, bool isFromWork, long least, bool mayBeFromWork)
    {
        Person person = Participant();
        ProgrammeMonitoring monitoring = ProgrammeMonitoring.Of(
            new()
            {
                Programme = MadeUp.Programme,
                Lines = [person],
                Deaths = [new() { Key = "M", Nik = person.Nik, DiedOn = Occurred, Cause = cause }],
                Accidents = [new() { Key = "K", Nik = person.Nik, OccurredOn = Occurred.PlusDays(-2), IsFromWork = isFromWork, Result = AccidentResult.Died }],
                Payments = [],
            },
            MadeUp.Day,
            new() { FindDependence = false });

        DeathClaim death = monitoring.Claims!.Deaths.Single();
        death.Now.AtLeast.Should().Be(new Rupiah(least));
        (death.FromWork is not null).Should().Be(mayBeFromWork);
        death.ClaimBy.Should().Be(mayBeFromWork ? new LocalDate(2031, 8, 7) : null, "five years from the accident");
        AccidentClaim accident = monitoring.Accidents!.Accidents.Single();
        accident.IsAmongDeaths.Should().BeTrue();
        accident.Now.AtMost.Should().Be(Rupiah.Zero, "the money stands with the death");
        monitoring.Findings.Select(finding => finding.Rule).Should().NotContain(FindingRule.AccidentNeverPaid);
    }

    [Fact]
    public void Findings_OfAccidents_AreThoseOfWorkThatWereCoveredAndNotPaid()
    {
        Person person = Participant();
        ProgrammeMonitoring monitoring = ProgrammeMonitoring.Of(
            new()
            {
                Programme = MadeUp.Programme,
                Lines = [person],
                Deaths = [],
                Accidents =
                [
                    new() { Key = "K1", Nik = person.Nik, OccurredOn = Occurred, IsFromWork = true, Incapacity = new(Occurred, Occurred.PlusDays(29)) },
                    new() { Key = "K2", Nik = person.Nik, OccurredOn = Occurred.PlusDays(1) },
                    new() { Key = "K3", Nik = "6407991705809999", OccurredOn = Occurred, IsFromWork = true },
                    new() { Key = "K4", Nik = person.Nik, OccurredOn = Occurred.PlusMonths(1), IsFromWork = true },
                ],
                Payments = [PaymentOn(Occurred.PlusMonths(1))],
            },
            MadeUp.Day,
            new() { FindDependence = false });

        ProgrammeFinding found = monitoring.Findings.Single(finding => finding.Rule == FindingRule.AccidentNeverPaid);
        found.About.Should().Be("K1");
        found.AtStake.AtLeast.Should().Be(new Rupiah(1_000_000));
        monitoring.Accidents!.Unmatched.Should().Equal("K3");
        monitoring.Accidents.Accidents.Select(accident => accident.State).Should().Equal(ClaimState.NeverPaid, ClaimState.NeverPaid, ClaimState.Paid);
    }

    /// <summary>A list that was given twice.</summary>
    [Fact]
    public void Of_AnAccidentThatIsToldAgainWordForWord_IsOne()
    {
        RegisteredAccident once = new() { Key = "K1", Nik = "6407991705800000", OccurredOn = Occurred, IsFromWork = true };

        ProgrammeAccidents.Of(ProgrammeRoster.Of([Participant()]), [once, once with { Key = "K2" }, once with { Nik = "6407991705809999" }, once with { Key = "K3", Nik = "6407991705809999" }])
            .Should().Match<ProgrammeAccidents>(accidents => accidents.Accidents.Count == 1 && accidents.Unmatched.Count == 1);
        ProgrammeAccidents.Of(ProgrammeRoster.Of([Participant()]), [once, once with { Key = "K2", OccurredOn = Occurred.PlusDays(1) }]).Accidents.Should().HaveCount(2);
    }

    private static BenefitPayment PaymentOn(LocalDate day) => new()
    {
        Key = "KW-1",
        Nik = "6407991705800000",
        Voucher = new() { Case = new() { Id = "KW-1", Participant = new() { Segment = Segment.Bpu }, Event = new() { Kind = EventKind.WorkAccident, Date = day } }, Total = new(500_000) },
    };

    private static AccidentClaim Only(RegisteredAccident accident) => Of(Participant(), accident with { Nik = "6407991705800000" }).Accidents.Single();

    private static ProgrammeAccidents Of(Person person, RegisteredAccident accident) => ProgrammeAccidents.Of(ProgrammeRoster.Of([person]), [accident], payments: []);

    private static Person Participant() => MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 10))) with { Nik = "6407991705800000", Family = new() { Spouse = true, Children = [] } };
}
