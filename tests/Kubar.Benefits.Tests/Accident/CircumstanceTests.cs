using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Accident;

/// <summary>What counts as an accident for a wage recipient and for a BPU: Permenaker 5/2021 Pasal 7, 47; Permenaker 1/2025 Pasal 7.</summary>
public sealed class CircumstanceTests
{
    private const string Care = "jkk.medical-care";

    private static readonly LocalDate _beforeTheList = new(2021, 3, 31);
    private static readonly LocalDate _firstDayOfTheList = new(2021, 4, 1);
    private static readonly LocalDate _beforeViolence = new(2025, 2, 23);
    private static readonly LocalDate _firstDayOfViolence = new(2025, 2, 24);

    public static TheoryData<AccidentCircumstance> OfTheEmployer =>
    [
        AccidentCircumstance.OfficialTask,
        AccidentCircumstance.Errand,
        AccidentCircumstance.Overtime,
        AccidentCircumstance.EmployersActivity,
        AccidentCircumstance.CalledFromLeave,
        AccidentCircumstance.BaseCampJourney,
        AccidentCircumstance.WeeklyJourney,
    ];

    [Theory]
    [InlineData(AccidentCircumstance.AsFound)]
    [InlineData(AccidentCircumstance.Work)]
    [InlineData(AccidentCircumstance.Commute)]
    public void Assess_WorkOrCommute_CountsForBothOnEveryDay(AccidentCircumstance circumstance)
    {
        foreach (LocalDate day in new[] { new LocalDate(2015, 7, 1), _beforeTheList, _firstDayOfTheList, _firstDayOfViolence })
        {
            StatusOf(Segment.Bpu, circumstance, day).Should().Be(EntitlementStatus.Owed);
            StatusOf(Segment.Pu, circumstance, day).Should().Be(EntitlementStatus.Owed);
        }
    }

    [Theory]
    [MemberData(nameof(OfTheEmployer))]
    public void Assess_WhatAnEmployerAsksFor_CountsForABpuWhereItIsConnectedWithTheWork(AccidentCircumstance circumstance)
    {
        EntitlementStatus ofBpu = circumstance == AccidentCircumstance.Errand ? EntitlementStatus.NotOwed : EntitlementStatus.Owed;
        StatusOf(Segment.Pu, circumstance, _firstDayOfTheList).Should().Be(EntitlementStatus.Owed);
        StatusOf(Segment.Pu, circumstance, _firstDayOfViolence).Should().Be(EntitlementStatus.Owed);
        StatusOf(Segment.Bpu, circumstance, _firstDayOfTheList).Should().Be(ofBpu);
        StatusOf(Segment.Bpu, circumstance, _firstDayOfViolence).Should().Be(ofBpu);
    }

    [Theory]
    [MemberData(nameof(OfTheEmployer))]
    [InlineData(AccidentCircumstance.Violence)]
    [InlineData(AccidentCircumstance.Elsewhere)]
    public void Assess_NeitherWorkNorCommuteBeforeTheListWasRead_StaysOpen(AccidentCircumstance circumstance)
    {
        foreach (Segment segment in new[] { Segment.Bpu, Segment.Pu })
        {
            Assessor.Assess(Of(segment, circumstance, _beforeTheList))[Care]!.Outcome.Should().BeOfType<Undetermined>()
                .Which.Missing.Should().Equal("law.before-permenaker-5-2021");
        }
    }

    [Theory]
    [InlineData(Segment.Bpu, AccidentCircumstance.Elsewhere)]
    [InlineData(Segment.Pu, AccidentCircumstance.Elsewhere)]
    [InlineData(Segment.Pu, AccidentCircumstance.Violence)]
    public void Assess_NotOnTheListFromItsFirstDay_IsNotOwed(Segment segment, AccidentCircumstance circumstance) =>
        StatusOf(segment, circumstance, _firstDayOfTheList).Should().Be(EntitlementStatus.NotOwed);

    [Fact]
    public void Assess_Violence_CountsForWageRecipientsSince24February2025AndForABpuAsConnectedWithTheWork()
    {
        StatusOf(Segment.Pu, AccidentCircumstance.Violence, _beforeViolence).Should().Be(EntitlementStatus.NotOwed);
        StatusOf(Segment.Pu, AccidentCircumstance.Violence, _firstDayOfViolence).Should().Be(EntitlementStatus.Owed);
        StatusOf(Segment.Bpu, AccidentCircumstance.Violence, _firstDayOfTheList).Should().Be(EntitlementStatus.Owed);
    }

    [Fact]
    public void Explain_Violence_NamesItsProofAndItsArticle() =>
        Injuries.Text(Of(Segment.Pu, AccidentCircumstance.Violence, _firstDayOfViolence), Care)
            .Should().Contain("shown by the police and a medical report").And.Contain("Permenaker 1/2025 Pasal 7 [A]");

    [Theory]
    [InlineData(Segment.Bpu, AccidentCircumstance.Errand, "for a BPU only one connected with the work")]
    [InlineData(Segment.Pu, AccidentCircumstance.Violence, "named as a work accident only since 24 February 2025")]
    [InlineData(Segment.Pu, AccidentCircumstance.Elsewhere, "outside the circumstances of a work accident")]
    public void Assess_NoWorkAccident_SaysWhyNotAndNothingElse(Segment segment, AccidentCircumstance circumstance, string reason) =>
        Injuries.ReasonsAgainst(Of(segment, circumstance, _beforeViolence), Care).Should().ContainSingle().Which.Should().Contain(reason)
            .And.EndWith("; if the participant died, it is assessed as a death not from work");

    [Fact]
    public void Assess_GroundOfADisease_IsMalformed() =>
        Injuries.ProblemPaths(Injuries.Of(Segment.Pu, _firstDayOfViolence, EventKind.OccupationalDisease) is var disease
            ? disease with { Event = disease.Event with { Circumstance = AccidentCircumstance.Work } }
            : disease).Should().Equal("event.circumstance");

    [Fact]
    public void Assess_UnknownGround_IsMalformed() =>
        Injuries.ProblemPaths(Of(Segment.Pu, (AccidentCircumstance)13, _firstDayOfViolence)).Should().Equal("event.circumstance");

    private static EntitlementStatus StatusOf(Segment segment, AccidentCircumstance circumstance, LocalDate day) =>
        Assessor.Assess(Of(segment, circumstance, day))[Care]!.Status;

    private static BenefitCase Of(Segment segment, AccidentCircumstance circumstance, LocalDate day)
    {
        BenefitCase injury = Injuries.Of(segment, day);
        return injury with { Event = injury.Event with { Circumstance = circumstance } };
    }
}
