using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Assessments;

/// <summary>The library's one call, as its caller sees it.</summary>
public sealed class AssessorTests
{
    private static readonly BenefitCase _case = new()
    {
        Id = "k-1",
        Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(1_000_000), PaidBy = ContributionPayer.Regency },
        Membership = new()
        {
            RegisteredOn = new(2022, 1, 3),
            PaidMonths = [new(new YearMonth(2022, 1), new YearMonth(2025, 8))],
        },
        Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2025, 8, 27) },
        Family = new() { Spouse = true, Children = [] },
    };

    [Fact]
    public void Assess_ADeath_GivesEveryBenefitTheEventCanBring()
    {
        Assessment assessment = Assessor.Assess(_case);

        assessment.Entitlements.Select(entitlement => entitlement.Benefit.Id).Should().Equal(
            "jkm.lump-sum", "jkm.periodic-grant", "jkm.funeral", "jkm.scholarship", "jkm.late-compensation");
        assessment.Totals.PayableNow.Should().Be(new Rupiah(42_000_000));
        assessment["jkm.lump-sum"]!.Amount.Should().Be(new Rupiah(20_000_000));
        assessment["jkk.death-grant"].Should().BeNull();
        assessment.ClaimBy.Should().BeNull();
    }

    [Fact]
    public void Assess_TheSameCaseTwice_GivesEqualAssessments()
    {
        Assessor.Assess(_case).Should().Be(Assessor.Assess(_case with { }));
        Assessor.Assess(_case).GetHashCode().Should().Be(Assessor.Assess(_case).GetHashCode());
    }

    [Fact]
    public void Assess_NoChildQualifies_SaysWhyNot()
    {
        Outcome outcome = Assessor.Assess(_case)["jkm.scholarship"]!.Outcome;

        outcome.Should().BeOfType<NotOwed>().Which.Reasons.Select(reason => reason.Code).Should().Equal("scholarship.child");
    }

    [Fact]
    public void Assess_AMalformedCase_ThrowsWithEveryProblemAtOnce()
    {
        BenefitCase wrong = _case with
        {
            Id = " ",
            Participant = _case.Participant with { BirthDate = new LocalDate(2030, 1, 1), MonthlyIncome = new(-1) },
            Claim = new() { AppliedOn = new LocalDate(2025, 9, 2), PaidOn = new LocalDate(2025, 9, 1) },
        };

        Action assess = () => Assessor.Assess(wrong);

        assess.Should().Throw<InvalidCaseException>().Which.Problems.Select(problem => problem.Path).Should().Equal(
            "id", "participant.monthlyIncome", "participant.birthDate", "membership.registeredOn", "claim.paidOn");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void TryAssess_AMembershipThatEndedBeforeItBegan_IsRefusedAtItsEnd(int days, bool isWellFormed)
    {
        LocalDate registered = _case.Membership.RegisteredOn!.Value;
        BenefitCase ended = _case with { Membership = _case.Membership with { EndedOn = registered.PlusDays(days) } };

        Assessor.TryAssess(ended, AssessmentOptions.Default, out _, out ValueList<Problem> problems).Should().Be(isWellFormed);
        problems.Select(problem => problem.Path).Should().Equal(isWellFormed ? [] : new[] { "membership.endedOn" });
    }

    [Fact]
    public void TryAssess_AMalformedCase_GivesProblemsAndNoAssessment()
    {
        bool isWellFormed = Assessor.TryAssess(_case with { Id = "" }, AssessmentOptions.Default, out Assessment? assessment, out ValueList<Problem> problems);

        isWellFormed.Should().BeFalse();
        assessment.Should().BeNull();
        problems.Should().ContainSingle().Which.ToString().Should().Be("id: must not be blank");
    }

    [Fact]
    public void Assess_BeforeTheFirstLaw_IsMalformed()
    {
        Assessor.TryAssess(_case with { Event = _case.Event with { Date = new(2015, 6, 30) } }, AssessmentOptions.Default, out _, out ValueList<Problem> problems);

        problems.Select(problem => problem.Path).Should().Equal("event.date");
    }

    [Fact]
    public void Assess_AfterTheLawWasLastChecked_Warns()
    {
        LocalDate day = EncodedLaw.CheckedThrough;

        WarningsOn(day).Should().NotContain("law-not-checked");
        WarningsOn(day.PlusDays(1)).Should().Contain("law-not-checked");
    }

    [Fact]
    public void Assess_WithoutBeingAskedToExplain_CarriesNoExplanation()
    {
        Assessor.Assess(_case).Entitlements.Should().OnlyContain(entitlement => entitlement.Explanation == null);
        Assessor.Assess(_case, new() { Explain = true }).Entitlements.Should().OnlyContain(entitlement => entitlement.Explanation != null);
    }

    [Fact]
    public void Assess_AnotherReading_IsFoundToMatter()
    {
        BenefitCase newMember = _case with
        {
            Membership = new()
            {
                RegisteredOn = new(2025, 5, 28),
                PaidMonths = [new(new YearMonth(2025, 6), new YearMonth(2025, 8))],
            },
        };

        Assessment assessment = Assessor.Assess(newMember);
        Assessment otherwise = Assessor.Assess(newMember, new() { Readings = Readings.Default.With(ReadingCatalogue.ThreeMonths["calendar-months"]) });

        assessment.DependsOn.Should().Contain("three-months");
        assessment.Totals.PayableNow.Should().Be(new Rupiah(42_000_000));
        otherwise.Totals.PayableNow.Should().Be(new Rupiah(10_000_000));
        Assessor.Assess(newMember, new() { FindDependence = false }).DependsOn.Should().BeEmpty();
    }

    [Fact]
    public void Assess_ADeadlineAcrossAHoliday_KnowsTheHolidayOnlyWhenTold()
    {
        BenefitCase paid = _case with { Claim = new() { AppliedOn = new(2025, 9, 1), PaidOn = new(2025, 9, 5) } };

        Assessor.Assess(paid)["jkm.late-compensation"]!.Amount.Should().Be(new Rupiah(320_000));
        Assessor.Assess(paid, new() { PublicHolidays = [new(2025, 9, 3)] })["jkm.late-compensation"]!.Status.Should().Be(EntitlementStatus.NotOwed);
    }

    [Fact]
    public void Assess_NothingGiven_Throws()
    {
        Action noCase = () => Assessor.Assess(null!);
        Action noOptions = () => Assessor.Assess(_case, null!);

        noCase.Should().Throw<ArgumentNullException>();
        noOptions.Should().Throw<ArgumentNullException>();
    }

    private static IEnumerable<string> WarningsOn(LocalDate day) =>
        Assessor.Assess(_case with { Event = _case.Event with { Date = day } }).Warnings.Select(warning => warning.Code);
}
