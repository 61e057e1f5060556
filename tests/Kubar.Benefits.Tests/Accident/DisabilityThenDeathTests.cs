using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Accident;

/// <summary>A disability before a death, and a death on the day: PP 44/2015 Pasal 37(2)(4), 25(2)b angka 5.</summary>
public sealed class DisabilityThenDeathTests
{
    private static readonly LocalDate _accident = new(2024, 1, 10);
    private static readonly LocalDate _death = new(2025, 3, 1);

    [Theory]
    [InlineData(-1, EntitlementStatus.Owed)]
    [InlineData(0, EntitlementStatus.NotOwed)]
    public void Assess_DisabilityCertifiedBeforeTheDeath_IsTheHeirs(int certified, EntitlementStatus status)
    {
        Assessment assessment = Assessor.Assess(Died(_death.PlusDays(certified)));

        assessment["jkk.partial-disability"]!.Status.Should().Be(status);
        assessment["jkk.death-grant"]!.Status.Should().Be(EntitlementStatus.Owed);
    }

    [Fact]
    public void Assess_DisabilityPaid_SaysSo()
    {
        BenefitCase died = Died(_death.PlusDays(-30));
        Reasons(died with { Event = died.Event with { DisabilityPaid = true } }, "jkk.partial-disability").Should().Equal("already-paid");
    }

    [Fact]
    public void Assess_DeathReplaces_LeavesNoDisability() =>
        Assessor.Assess(Died(_death.PlusDays(-30)), new() { Readings = Readings.Default.With(ReadingCatalogue.DisabilityThenDeath["death-replaces"]) })
            ["jkk.partial-disability"]!.Status.Should().Be(EntitlementStatus.NotOwed);

    [Theory]
    [InlineData("once", 12_000_000)]
    [InlineData("twice", 24_000_000)]
    public void Assess_TotalDisabilityThenDeath_GivesThePeriodicGrantByTheReading(string answer, long amount)
    {
        BenefitCase died = Died(_death.PlusDays(-30));
        BenefitCase total = died with { Event = died.Event with { Losses = [], PermanentTotalDisability = true } };

        Assessor.Assess(total, new() { Readings = Readings.Default.With(ReadingCatalogue.PeriodicGrantTwice[answer]) })["jkk.periodic-grant"]!.Amount
            .Should().Be(new Rupiah(amount));
    }

    /// <summary>The periodic grant was paid with the disability: a death takes the place only of what was not paid.</summary>
    [Theory]
    [InlineData("both", "once", null)]
    [InlineData("death-replaces", "once", null)]
    [InlineData("both", "twice", 12_000_000L)]
    [InlineData("death-replaces", "twice", 12_000_000L)]
    public void Assess_TotalDisabilityPaidThenDeath_GivesThePeriodicGrantOnceMoreOnlyByTheReading(string disability, string grant, long? amount)
    {
        BenefitCase died = Died(_death.PlusDays(-30));
        BenefitCase paid = died with { Event = died.Event with { Losses = [], PermanentTotalDisability = true, DisabilityPaid = true } };
        Readings readings = Readings.Default.With(ReadingCatalogue.DisabilityThenDeath[disability]).With(ReadingCatalogue.PeriodicGrantTwice[grant]);

        Entitlement periodic = Assessor.Assess(paid, new() { Readings = readings })["jkk.periodic-grant"]!;

        periodic.Amount.Should().Be(amount is { } sum ? new Rupiah(sum) : null);
        periodic.Status.Should().Be(amount is null ? EntitlementStatus.NotOwed : EntitlementStatus.Owed);
    }

    [Theory]
    [InlineData(0, null, EntitlementStatus.NotOwed)]
    [InlineData(0, 0L, EntitlementStatus.NotOwed)]
    [InlineData(0, 1L, EntitlementStatus.Owed)]
    [InlineData(1, null, EntitlementStatus.Undetermined)]
    [InlineData(1, 0L, EntitlementStatus.Owed)]
    public void Assess_DentureOfOneWhoDied_IsOwedAfterTheDayOrWhereItCostSomething(int days, long? cost, EntitlementStatus status)
    {
        BenefitCase injured = Injuries.Of(Segment.Bpu, _accident);
        BenefitCase died = injured with
        {
            Event = injured.Event with { Losses = [], RecoveredOn = null, DiedOn = _accident.PlusDays(days) },
            Expenses = new() { Dentures = cost is { } sum ? new Rupiah(sum) : null },
        };

        Assessor.Assess(died)["jkk.dentures"]!.Status.Should().Be(status);
    }

    private static IEnumerable<string> Reasons(BenefitCase died, string benefit) =>
        Assessor.Assess(died)[benefit]!.Outcome.Should().BeOfType<NotOwed>().Which.Reasons.Select(reason => reason.Code);

    private static BenefitCase Died(LocalDate certified)
    {
        BenefitCase injured = Injuries.Of(Segment.Bpu, _accident);
        return injured with { Event = injured.Event with { RecoveredOn = certified, DiedOn = _death } };
    }
}
