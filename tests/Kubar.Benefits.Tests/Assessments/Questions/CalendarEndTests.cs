using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Assessments.Questions;

/// <summary>Days that are moved in search of an answer stay within the calendar of cases, from 1900 to 2199.</summary>
public sealed class CalendarEndTests
{
    private static readonly LocalDate First = new(1900, 1, 1);

    private static readonly LocalDate Last = new(2199, 12, 31);

    private static readonly BenefitCase Accident = new()
    {
        Id = "end",
        Participant = new() { Segment = Segment.Pu, BirthDate = First, MonthlyWage = new(5_000_000), EmployedSince = First },
        Membership = new() { RegisteredOn = First, PaidMonths = [], EndedOn = Last },
        Event = new()
        {
            Kind = EventKind.WorkAccident,
            Date = Last,
            DiedOn = Last,
            ReportedOn = Last,
            Incapacity = [new DateInterval(Last, Last)],
        },
        Family = new() { Spouse = false, Children = [new() { BirthDate = First, Level = SchoolLevel.Finished }, new() { BirthDate = Last }] },
        Claim = new() { AppliedOn = Last, FieldCheckEndedOn = Last, PaidOn = Last },
    };

    public static TheoryData<BenefitCase> Ends =>
    [
        Accident,
        Accident with { Event = Accident.Event with { Kind = EventKind.OccupationalDisease, EmploymentEndedOn = First, AroseOn = First }, Membership = Accident.Membership with { EndedOn = null } },
        Accident with { Event = Accident.Event with { Kind = EventKind.SuddenDeathAtWork, DiedOn = null, TimeFromAttackToDeath = Duration.FromHours(10_000) } },
        Accident with { Event = new() { Kind = EventKind.NonWorkDeath, Date = Last } },
    ];

    [Theory]
    [MemberData(nameof(Ends))]
    public void Ask_DaysAtTheEndOfTheCalendar_MovesNoneBeyondIt(BenefitCase end)
    {
        ValueList<WhyNotAnswer> answers = WhyNot.Ask(end);

        answers.Should().NotBeEmpty();
        answers.SelectMany(answer => answer.Changes).Where(change => CaseCheck.ProblemsOf(change.Case).Count > 0).Should().BeEmpty();
        FluentActions.Invoking(() => Assessor.Assess(end, new() { Explain = true })).Should().NotThrow("an explanation looks for what came close");
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public void Compare_OnAnotherDay_MovesWhatFollowsOrSaysWhatIsBeyond(BenefitCase end)
    {
        ComparisonSide given = ComparisonSide.AsGiven(end, AssessmentOptions.Default);

        FluentActions.Invoking(() => CaseComparison.Compare(given, ComparisonSide.OnEventDate(new(2020, 1, 2), end, AssessmentOptions.Default))).Should().NotThrow();
        foreach (LocalDate beyond in new[] { new LocalDate(9999, 12, 31), LocalDate.MinIsoValue, new LocalDate(2020, 1, 2, CalendarSystem.Julian) })
        {
            FluentActions.Invoking(() => CaseComparison.Compare(given, ComparisonSide.OnEventDate(beyond, end, AssessmentOptions.Default)))
                .Should().Throw<InvalidCaseException>().Which.Problems.Select(problem => problem.Path).Should().Contain("event.date");
        }
    }

    [Fact]
    public void AsGiven_ACaseWithoutItsParts_IsRefusedWithItsPlaces()
    {
        ComparisonSide broken = ComparisonSide.AsGiven(Accident with { Event = null! }, AssessmentOptions.Default);

        FluentActions.Invoking(() => CaseComparison.Compare(broken, ComparisonSide.OnEventDate(Last, broken.Case, AssessmentOptions.Default)))
            .Should().Throw<InvalidCaseException>().Which.Problems.Select(problem => problem.Path).Should().Contain("event");
    }
}
