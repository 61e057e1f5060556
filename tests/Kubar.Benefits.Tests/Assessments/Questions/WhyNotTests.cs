using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Assessments.Questions;

/// <summary>Each refusal gives its smallest change, and the case on the other side of the boundary gives none.</summary>
public sealed class WhyNotTests
{
    public static TheoryData<string, string, string[]> SmallestChanges => new()
    {
        { nameof(Refusals.ThreeMonths), "jkm.lump-sum", ["the participant had been registered on 23 February 2025, 2 days earlier"] },
        { nameof(Refusals.FourMonthsUnpaid), "jkm.lump-sum", ["the death had been on 15 August 2025, 12 days earlier"] },
        { nameof(Refusals.ThirtyFiveMonths), "jkm.scholarship", ["the participant had been registered on 28 February 2022, 10 days earlier", "1 more month of contributions had been paid (February 2022)"] },
        { nameof(Refusals.OneOfThirtySixUnpaid), "jkm.scholarship", ["1 more month of contributions had been paid (June 2023)"] },
        { nameof(Refusals.ElevenMonths), "jkk.death-grant", ["the participant had been registered on 31 May 2024, 3 days earlier", "1 more month of contributions had been paid (May 2024)"] },
        { nameof(Refusals.TwentyFiveHours), "jkk.death-grant", ["death had come within 24 hours of the attack"] },
        { nameof(Refusals.OtherWork), "jkk.death-grant", ["it were found that the registered work was being done"] },
        { nameof(Refusals.RegisteredTooLate), "jkm.funeral", ["the death had been on 10 March 2021, 1 day later"] },
        { nameof(Refusals.AppliedTooLate), "jkk.medical-care", ["the application had been made on 10 January 2025, 3 days earlier"] },
        { nameof(Refusals.DayBeforeHearingAids), "jkk.hearing-aid", ["the accident had been on 2 December 2019, 1 day later"] },
        { nameof(Refusals.ChildOf23), "jkm.scholarship", ["the death had been on 9 June 2024, 1 day earlier"] },
        { nameof(Refusals.MarriedAndWorking), "jkm.scholarship", ["child 1 were not married", "child 1 did not work"] },
        { nameof(Refusals.ArrearsUntil2019), "jkm.lump-sum", ["the arrears are paid"] },
        { nameof(Refusals.AccidentInArrearsUntil2019), "jkk.temporary-incapacity", ["the accident had been on 15 October 2019, 47 days earlier"] },
    };

    [Theory]
    [MemberData(nameof(SmallestChanges))]
    public void Of_ARefusal_FindsTheSmallestChange(string refusal, string benefit, string[] change)
    {
        BenefitCase refused = Case(refusal);

        WhyNotAnswer answer = WhyNot.Ask(refused, benefit, AssessmentOptions.Default)!;

        answer.Smallest!.Facts.Select(fact => fact.Text.English).Should().Equal(change);
        Assessor.Assess(answer.Smallest.Case)[benefit]!.Status.Should().Be(EntitlementStatus.Owed);
    }

    [Theory]
    [MemberData(nameof(SmallestChanges))]
    public void Of_TheChangedCase_AsksNothingMore(string refusal, string benefit, string[] change)
    {
        change.Should().NotBeEmpty();
        WhyNotAnswer answer = WhyNot.Ask(Case(refusal), benefit, AssessmentOptions.Default)!;

        WhyNot.Ask(answer.Smallest!.Case, benefit, AssessmentOptions.Default).Should().BeNull();
    }

    public static TheoryData<string, string, string> OtherChanges => new()
    {
        { nameof(Refusals.ThreeMonths), "jkm.lump-sum", "the death had been on 1 April 2025, 12 days later, and 1 more month of contributions had been paid (April 2025)" },
        { nameof(Refusals.FourMonthsUnpaid), "jkm.lump-sum", "1 more month of contributions had been paid (May 2025), so that 3 instead of 4 months were in arrears" },
        { nameof(Refusals.ElevenMonths), "jkk.death-grant", "the attack had been on 1 May 2025, 11 days later, and 1 more month of contributions had been paid (May 2025)" },
        { nameof(Refusals.OtherWork), "jkk.death-grant", "the event were found to be a work accident" },
        { nameof(Refusals.RegisteredTooLate), "jkm.funeral", "the participant had been registered on 9 March 2021, 1 day earlier" },
        { nameof(Refusals.ChildOf23), "jkm.scholarship", "child 1 had been born on 11 June 2001, 1 day later" },
        { nameof(Refusals.MarriedAndWorking), "jkm.scholarship", "child 1 were not married, and child 1 did not work" },
        { nameof(Refusals.ArrearsUntil2019), "jkm.lump-sum", "the death had been on 2 December 2019, 1 day later" },
        { nameof(Refusals.AccidentInArrearsUntil2019), "jkk.temporary-incapacity", "a doctor certifies recovery, disability or death, and the arrears are paid" },
    };

    [Theory]
    [MemberData(nameof(OtherChanges))]
    public void Of_ARefusal_FindsTheSmallestOfOtherFactsToo(string refusal, string benefit, string change) =>
        WhyNot.Ask(Case(refusal), benefit, AssessmentOptions.Default)!.Changes.Select(one => one.Text.English).Should().Contain(change);

    [Fact]
    public void Of_OneUnitLess_IsStillRefused()
    {
        BenefitCase refused = Refusals.ThreeMonths;
        Assessor.Assess(refused with { Membership = refused.Membership with { RegisteredOn = new LocalDate(2025, 2, 24) } })["jkm.lump-sum"]!
            .Status.Should().Be(EntitlementStatus.NotOwed);
        Assessor.Assess(refused with { Membership = refused.Membership with { RegisteredOn = new LocalDate(2025, 2, 23) } })["jkm.lump-sum"]!
            .Status.Should().Be(EntitlementStatus.Owed);
    }

    [Fact]
    public void Of_AWholeCase_AnswersForEveryBenefitNotOwedOrDeferredInTheOrderOfTheRegulation()
    {
        BenefitCase refused = Refusals.AccidentInArrearsUntil2019;
        IEnumerable<(string, EntitlementStatus)> expected = Assessor.Assess(refused).Entitlements
            .Where(entitlement => entitlement.Status is EntitlementStatus.NotOwed or EntitlementStatus.Deferred)
            .Select(entitlement => (entitlement.Benefit.Id, entitlement.Status));

        WhyNot.Ask(refused, AssessmentOptions.Default).Select(answer => (answer.Benefit.Id, answer.Status)).Should().Equal(expected);
    }

    [Fact]
    public void Of_WhatCanBeDoneAndWhatCannot_TellsThemApart()
    {
        WhyNotAnswer deferred = WhyNot.Ask(Refusals.ArrearsUntil2019, "jkm.lump-sum", AssessmentOptions.Default)!;
        deferred.Changes.Select(change => change.Nature).Should().Equal(ChangeNature.CanStillBeDone, ChangeNature.HadToBeDifferent, ChangeNature.HadToBeDifferent);

        CaseChange finding = WhyNot.Ask(Refusals.ThreeMonths, "jkk.death-grant", AssessmentOptions.Default)!.Smallest!;
        finding.Nature.Should().Be(ChangeNature.Finding);
        finding.Facts.Should().ContainSingle().Which.Should().Match<FactChange>(fact => fact.Path == "event.kind" && fact.MadeBy!.English == "BPJS Ketenagakerjaan");
        finding.Assessment["jkk.death-grant"]!.Amount.Should().Be(new Rupiah(48_000_000));
    }

    [Fact]
    public void Of_ConditionsThatFailed_CarryTheirArticles() =>
        WhyNot.Ask(Refusals.ThreeMonths, "jkm.lump-sum", AssessmentOptions.Default)!.Conditions
            .Should().ContainSingle().Which.Should().Match<DecidingCondition>(condition =>
                condition.Code == "jkm.three-months" && condition.Sources.Single().ToString() == "Permenaker 1/2025 Pasal 97A [A]");

    [Fact]
    public void Of_WhatTwoFactsCannotChange_SaysSo() =>
        WhyNot.Ask(Refusals.ThreeMonths, "jkm.scholarship", AssessmentOptions.Default)!.Changes.Should().BeEmpty("there is no child, and 34 months are missing");

    [Fact]
    public void Of_ALossOfTheTable_IsMarkedAsAnExample()
    {
        WhyNotAnswer answer = WhyNot.Ask(Refusals.DayBeforeHearingAids, "jkk.partial-disability", AssessmentOptions.Default)!;

        answer.Smallest!.Facts.Should().ContainSingle().Which.IsExample.Should().BeTrue();
    }

    [Fact]
    public void Of_ABenefitThatIsOwed_IsNull() =>
        WhyNot.Ask(Refusals.ThreeMonths, "jkm.funeral", AssessmentOptions.Default).Should().BeNull();

    /// <summary>Found to be a death not from work, it is no longer suspected of anything: the conclusion changes nothing there.</summary>
    [Fact]
    public void Of_ASuspectedCase_FindsWhatItsConclusionBringsTogetherWithAnotherDay()
    {
        WhyNotAnswer answer = WhyNot.Ask(SuspectedInArrears, "jkk.death-grant", AssessmentOptions.Default)!;

        answer.Smallest!.Facts.Select(fact => fact.Path).Should().Equal("event.date", "event.suspicion.conclusion");
    }

    [Fact]
    public void Of_AnotherReading_AsksUnderThatReading()
    {
        var options = new AssessmentOptions { Readings = Readings.Default.With(ReadingCatalogue.ThreeMonths["ninety-days"]) };

        WhyNotAnswer answer = WhyNot.Ask(Refusals.ThreeMonths, "jkm.lump-sum", options)!;

        answer.Changes.Select(change => change.Text.English).Should().Equal(
            "the participant had been registered on 23 February 2025, 2 days earlier",
            "the death had been on 26 May 2025, 67 days later");
    }

    [Fact]
    public void Of_UnknownBenefitOrMalformedCase_Throws()
    {
        FluentActions.Invoking(() => WhyNot.Ask(Refusals.ThreeMonths, "jkm.pension", AssessmentOptions.Default)).Should().Throw<ArgumentException>().WithMessage("There is no benefit jkm.pension.*");
        FluentActions.Invoking(() => WhyNot.Ask(Refusals.ThreeMonths with { Id = " " }, AssessmentOptions.Default)).Should().Throw<InvalidCaseException>();
        FluentActions.Invoking(() => WhyNot.Ask(null!, AssessmentOptions.Default)).Should().Throw<ArgumentNullException>();
    }

    private static BenefitCase SuspectedInArrears => new()
    {
        Id = "suspected",
        Participant = new() { Segment = Segment.Bpu },
        Membership = new() { RegisteredOn = new(2025, 2, 24), ReregisteredOn = new LocalDate(2027, 8, 4), PaidMonths = [new(new YearMonth(2027, 8))], ArrearsPaidOn = new LocalDate(2027, 10, 13) },
        Event = new()
        {
            Kind = EventKind.WorkAccident,
            Date = new(2026, 4, 2),
            DiedOn = new LocalDate(2027, 8, 21),
            RecoveredOn = new LocalDate(2027, 4, 28),
            Suspicion = new() { InHealthInsurance = false },
        },
        Family = new() { Spouse = true, Children = [] },
        Claim = new() { AppliedOn = new LocalDate(2027, 10, 19), PaidOn = new LocalDate(2027, 10, 26) },
    };

    private static BenefitCase Case(string name) => (BenefitCase)typeof(Refusals).GetProperty(name)!.GetValue(null)!;
}
