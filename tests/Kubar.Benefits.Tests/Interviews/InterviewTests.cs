using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Interviews;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Interviews;

public sealed class InterviewTests
{
    private static readonly BenefitCase Died = new()
    {
        Id = "k-1",
        Participant = new() { Segment = Segment.Bpu },
        Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2025, 8, 27) },
    };

    /// <summary>After what happened, when, and the segment: eight answers are enough to tell what a widow without children is paid.</summary>
    [Fact]
    public void Next_APlainDeath_AsksFiveThingsUntilAllIsKnown()
    {
        BenefitCase full = Died with
        {
            Membership = new() { RegisteredOn = new(2023, 1, 2), PaidMonths = [new(new YearMonth(2023, 1), new YearMonth(2025, 8))] },
            Family = new() { Spouse = true, Children = [] },
        };
        BenefitCase known = Died;
        var asked = new List<string>();
        while (Interview.Next(known) is [var question, ..])
        {
            asked.Add(question.Path);
            known = question.Path switch
            {
                "membership.registeredOn" => known with { Membership = known.Membership with { RegisteredOn = full.Membership.RegisteredOn } },
                "membership.paidMonths" => known with { Membership = known.Membership with { PaidMonths = full.Membership.PaidMonths } },
                "family.children" => known with { Family = (known.Family ?? new()) with { Children = full.Family!.Children } },
                "family.spouse" => known with { Family = (known.Family ?? new()) with { Spouse = full.Family!.Spouse } },
                _ => throw new InvalidOperationException($"A family cannot know {question.Path}."),
            };
        }

        asked.Should().BeEquivalentTo("membership.registeredOn", "membership.paidMonths", "family.children", "family.spouse");
        Assessment assessment = Assessor.Assess(known);
        assessment.Totals.Net.Should().Be(new Rupiah(42_000_000));
        assessment["jkm.lump-sum"]!.Payee.Should().Be(Law.Payee.Heirs);
        Interview.IsDecided(known).Should().BeTrue();
    }

    [Fact]
    public void Next_ACase_AsksWhatTheAssessmentCallsMissing()
    {
        IEnumerable<string> missing = Assessor.Assess(Died).Entitlements
            .SelectMany(entitlement => entitlement.PayeeMissing.Concat(entitlement.Outcome is Undetermined undetermined ? undetermined.Missing : []))
            .Where(path => !path.StartsWith("law.", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal);

        Interview.Next(Died).Select(question => question.Path).Should().BeEquivalentTo(missing);
        Interview.IsDecided(Died).Should().BeFalse();
    }

    [Fact]
    public void Next_AQuestion_SaysHowItIsAnsweredAndWhatRestsOnIt()
    {
        InterviewQuestion question = Interview.Next(Died).Single(question => question.Path == "family.will");

        question.Name.Should().Be(new LocalizedText("apakah ada wasiat", "whether there is a will"));
        question.Form.Should().Be(AnswerForm.Choice);
        question.Choices.Select(choice => choice.Code).Should().Equal("none", "other", "notarial");
        question.Choices[0].Name.Indonesian.Should().Be("tidak ada wasiat");
        question.Benefits.Should().Contain("jkm.lump-sum");
    }

    /// <summary>A child of whom nothing is known may bring up to Rp87,000,000; who the heirs are moves no rupiah.</summary>
    [Fact]
    public void Next_WhatMovesMoney_ComesBeforeWhatMovesNone()
    {
        BenefitCase oneChild = Died with
        {
            Membership = new() { RegisteredOn = new(2021, 1, 4), PaidMonths = [new(new YearMonth(2021, 1), new YearMonth(2025, 8))] },
            Family = new() { Children = [new()] },
        };

        ValueList<InterviewQuestion> questions = Interview.Next(oneChild);

        questions.Select(question => question.Path).Take(2).Should().BeEquivalentTo("family.children[0].birthDate", "family.children[0].level");
        questions[0].Narrowing.Should().BeGreaterThan(Rupiah.Zero);
        questions[0].Name.Indonesian.Should().EndWith("anak 1");
    }

    [Fact]
    public void Next_ACareOfUnknownCost_IsDecided()
    {
        BenefitCase hurt = new()
        {
            Id = "k-2",
            Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(1_000_000) },
            Membership = new() { RegisteredOn = new(2023, 1, 2), PaidMonths = [new(new YearMonth(2023, 1), new YearMonth(2025, 8))] },
            Event = new() { Kind = EventKind.WorkAccident, Date = new(2025, 8, 27) },
        };

        Interview.Next(hurt).Select(question => question.Path).Should().NotContain("expenses.medical");
        Assessor.Assess(hurt)["jkk.medical-care"]!.Status.Should().Be(EntitlementStatus.Owed);
    }

    [Fact]
    public void Next_MalformedCase_TellsEveryProblem()
    {
        BenefitCase malformed = Died with { Id = "", Event = Died.Event with { Date = new(1800, 1, 1) } };

        FluentActions.Invoking(() => Interview.Next(malformed)).Should().Throw<InvalidCaseException>()
            .Which.Problems.Select(problem => problem.Path).Should().Equal("id", "event.date");
        FluentActions.Invoking(() => Interview.IsDecided(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Interview.Next(Died, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Serialize_AQuestion_ReadsBackEqual()
    {
        foreach (InterviewQuestion question in Interview.Next(Died))
        {
            string json = JsonSerializer.Serialize(question);

            JsonSerializer.Deserialize<InterviewQuestion>(json).Should().Be(question);
            json.Should().StartWith($$"""{"path":"{{question.Path}}","nameId":""");
        }
    }
}
