using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Accident;

/// <summary>A suspected case, guaranteed first and then concluded: PP 49/2023 Pasal 25A, 25B; Permenaker 1/2025 Pasal 8A-8F, 48A-48F.</summary>
public sealed class SuspectedCaseTests
{
    private const string Care = "jkk.medical-care";
    private const string Loss = "jkk.partial-disability";

    private static readonly LocalDate _beforePp49 = new(2023, 10, 5);
    private static readonly LocalDate _firstDayOfPp49 = new(2023, 10, 6);
    private static readonly LocalDate _lastDayBeforePermenaker1 = new(2025, 2, 23);
    private static readonly LocalDate _firstDayOfPermenaker1 = new(2025, 2, 24);

    [Fact]
    public void Assess_Pending_GuaranteesCareAndLeavesTheRestOpen()
    {
        Assessment assessment = Assessor.Assess(Suspected(_firstDayOfPp49, new()));

        assessment[Care]!.Outcome.Should().Be(new Entitled(new UnlimitedCare(new Rupiah(5_000_000)), []));
        Undetermined open = assessment[Loss]!.Outcome.Should().BeOfType<Undetermined>().Subject;
        open.Missing.Should().Equal("event.suspicion.conclusion");
        open.AtLeast.Should().Be(Rupiah.Zero);
        open.AtMost.Should().Be(new Rupiah(7_200_000));
    }

    [Fact]
    public void Assess_PendingBeforePp49_LeavesCareOpenToo() =>
        Assessor.Assess(Suspected(_beforePp49, new()))[Care]!.Outcome.Should().BeOfType<Undetermined>().Which.Missing.Should().Equal("event.suspicion.conclusion");

    [Theory]
    [InlineData(true, EntitlementStatus.Owed)]
    [InlineData(false, EntitlementStatus.Undetermined)]
    [InlineData(null, EntitlementStatus.Undetermined)]
    public void Assess_PendingSincePermenaker1_IsGuaranteedInACooperatingFacility(bool? cooperating, EntitlementStatus expected)
    {
        var suspicion = new Suspicion { AtCooperatingFacility = cooperating };

        Assessor.Assess(Suspected(_firstDayOfPermenaker1, suspicion))[Care]!.Status.Should().Be(expected);
        Assessor.Assess(Suspected(_lastDayBeforePermenaker1, suspicion))[Care]!.Status.Should().Be(EntitlementStatus.Owed);
    }

    [Fact]
    public void Assess_PendingInAnUnknownFacility_AsksForBoth() =>
        Assessor.Assess(Suspected(_firstDayOfPermenaker1, new()))[Care]!.Outcome.Should().BeOfType<Undetermined>()
            .Which.Missing.Should().BeEquivalentTo("event.suspicion.conclusion", "event.suspicion.atCooperatingFacility");

    [Fact]
    public void Assess_PendingOfOneWhoLapsed_IsNotOwed()
    {
        BenefitCase suspected = Suspected(_firstDayOfPp49, new());

        Assessor.Assess(suspected with { Membership = suspected.Membership with { PaidMonths = [new(new YearMonth(2021, 10), new YearMonth(2023, 1))] } })[Care]!
            .Status.Should().Be(EntitlementStatus.NotOwed);
    }

    [Fact]
    public void Explain_Pending_SaysAtWhichClassAndTariffAndWhatFollows()
    {
        string text = Injuries.Text(Suspected(_firstDayOfPermenaker1, new() { AtCooperatingFacility = true }), Care);

        text.Should().Contain("in the ward class and at the tariff of the national health insurance")
            .And.Contain("at most 30 days after the stage-I report")
            .And.NotContain("class I ward of a government hospital, or of a private one at that price");
    }

    [Fact]
    public void Assess_ConcludedFromWork_IsAsIfItHadNeverBeenSuspected()
    {
        BenefitCase suspected = Suspected(_firstDayOfPermenaker1, new() { Conclusion = CaseConclusion.FromWork });

        Assessment concluded = Assessor.Assess(suspected);
        Assessment found = Assessor.Assess(suspected with { Event = suspected.Event with { Suspicion = null } });

        concluded.Totals.Should().Be(found.Totals);
        concluded.Entitlements.Select(entitlement => entitlement.Outcome).Should().Equal(found.Entitlements.Select(entitlement => entitlement.Outcome));
        concluded.Findings.Select(finding => finding.Fact).Should().Contain("event.suspicion.conclusion");
        found.Findings.Select(finding => finding.Fact).Should().NotContain("event.suspicion.conclusion");
        Injuries.Text(suspected, Care).Should().Contain("all costs of care are borne by JKK");
    }

    [Theory]
    [InlineData(EventKind.WorkAccident, 2023, 10, 5, true, "no rule yet said")]
    [InlineData(EventKind.WorkAccident, 2023, 10, 6, true, "the costs of care fall on the participant, BPJS Kesehatan or another insurer")]
    [InlineData(EventKind.OccupationalDisease, 2023, 10, 6, false, "the costs of care fall on BPJS Kesehatan")]
    [InlineData(EventKind.WorkAccident, 2025, 2, 24, true, "within 2 working days it passes to BPJS Kesehatan")]
    [InlineData(EventKind.OccupationalDisease, 2025, 2, 24, true, "within 2 working days it passes to BPJS Kesehatan")]
    [InlineData(EventKind.WorkAccident, 2025, 2, 24, null, "or for one not registered there on the participant or another insurer")]
    [InlineData(EventKind.WorkAccident, 2025, 2, 24, false, "so the costs of care fall on the participant or another insurer")]
    [InlineData(EventKind.OccupationalDisease, 2025, 2, 24, false, "(PP 49/2023 Pasal 25B(6) names BPJS Kesehatan only)")]
    public void Assess_ConcludedNotFromWork_SaysWhoBearsTheCosts(EventKind kind, int year, int month, int day, bool? insured, string said)
    {
        BenefitCase suspected = Suspected(new(year, month, day), new() { Conclusion = CaseConclusion.NotFromWork, InHealthInsurance = insured }, kind);

        Assessor.Assess(suspected).Entitlements.Should().OnlyContain(entitlement => entitlement.Status == EntitlementStatus.NotOwed);
        Injuries.ReasonsAgainst(suspected, Care).Should().ContainSingle().Which.Should().Contain(said)
            .And.EndWith("; if the participant died, it is assessed as a death not from work");
    }

    [Fact]
    public void Assess_SuspicionOfADeathNotFromWork_IsMalformed()
    {
        BenefitCase death = Injuries.Of(Segment.Bpu, _firstDayOfPp49, EventKind.NonWorkDeath);

        Injuries.ProblemPaths(death with { Event = new() { Kind = EventKind.NonWorkDeath, Date = _firstDayOfPp49, Suspicion = new() } }).Should().Equal("event.suspicion");
    }

    private static BenefitCase Suspected(LocalDate day, Suspicion suspicion, EventKind kind = EventKind.WorkAccident)
    {
        BenefitCase injury = Injuries.Of(Segment.Bpu, day, kind);
        return injury with { Event = injury.Event with { Suspicion = suspicion } };
    }
}
