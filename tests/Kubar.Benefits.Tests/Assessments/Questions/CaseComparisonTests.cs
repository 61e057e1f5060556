using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Assessments.Questions;

/// <summary>What differs between two assessments, and which step of the rules makes the difference.</summary>
public sealed class CaseComparisonTests
{
    private static AssessmentOptions Options => AssessmentOptions.Default;

    [Fact]
    public void Of_ACaseWithItself_IsEmpty() => Always.Holds(full =>
    {
        var comparison = CaseComparison.Compare(ComparisonSide.AsGiven(full, Options), ComparisonSide.AsGiven(full with { Id = "copy" }, Options));
        return comparison.Differs(1) || comparison.Benefits.Any(benefit => benefit.Differences.Count > 0) ? "a case differs from itself" : null;
    });

    [Fact]
    public void Of_EveryReading_DiffersExactlyWhereTheAssessmentDependsOnIt()
    {
        for (int seed = 0; seed < Setting.Share(60); seed++)
        {
            BenefitCase full = CaseGenerator.FromSeed(seed);
            Assessment assessment = Assessor.Assess(full);
            IEnumerable<string> differing = ReadingCatalogue.All
                .Where(reading => reading.Alternatives.Skip(1).Any(answer => Between(full, answer).Differs(1)))
                .Select(reading => reading.Id);

            differing.Should().Equal(assessment.DependsOn, "this is {0}", CaseText.Of(full));
        }
    }

    [Fact]
    public void Of_EveryReading_ListsExactlyTheBenefitsThatDifferAndSaysWhy()
    {
        for (int seed = 0; seed < Setting.Share(60); seed++)
        {
            BenefitCase full = CaseGenerator.FromSeed(seed);
            Assessment before = Assessor.Assess(full);
            foreach (ReadingAlternative answer in before.DependsOn.SelectMany(id => ReadingCatalogue.All.First(reading => reading.Id == id).Alternatives.Skip(1)))
            {
                CaseComparison comparison = Between(full, answer);
                Assessment after = Assessor.Assess(full, Options with { Readings = Readings.Default.With(answer) });
                BenefitDifference[] differences = [.. comparison.Benefits.SelectMany(benefit => benefit.Differences).Where(difference => difference.ChangesResult)];

                comparison.Benefits.Where(benefit => benefit.Differences.Any(difference => difference.ChangesResult)).Select(benefit => benefit.Benefit.Id)
                    .Should().Equal(before.Entitlements.Select(one => one.Benefit.Id).Where(id => Shown(before[id]!) != Shown(after[id]!)), "{0} in {1}", answer, CaseText.Of(full));
                differences.Where(difference => difference.Why.Count == 0).Should().BeEmpty("{0} in {1}", answer, CaseText.Of(full));
            }
        }
    }

    /// <summary>Whatever two cases are set side by side, a difference has a reason.</summary>
    [Fact]
    public void Of_TwoCases_SaysWhyEachResultDiffers()
    {
        for (int seed = 0; seed < Setting.Share(150); seed++)
        {
            BenefitCase full = CaseGenerator.FromSeed(seed);
            BenefitCase partial = CaseGenerator.FromSeed(seed + 1).FactsRemoved(new Random(seed)).Partial;
            var comparison = CaseComparison.Compare(ComparisonSide.AsGiven(full, Options), ComparisonSide.AsGiven(partial, Options));

            comparison.Benefits.SelectMany(benefit => benefit.Differences, (benefit, difference) => (benefit.Benefit.Id, Difference: difference))
                .Where(one => one.Difference.Why.Count == 0 && one.Difference.What.Any(what => what != DifferenceKind.Missing))
                .Should().BeEmpty("{0} and {1}", CaseText.Of(full), CaseText.Of(partial));
        }
    }

    [Fact]
    public void Of_TwoDates_NamesTheFiguresThatChangedWithTheirArticles()
    {
        BenefitCase died = Refusals.ArrearsUntil2019;

        var comparison = CaseComparison.Compare(ComparisonSide.AsGiven(died, Options), ComparisonSide.OnEventDate(new(2019, 12, 2), died, Options));

        DifferingStep figure = comparison.Benefits.Single(benefit => benefit.Benefit.Id == "jkm.funeral").Differences.Single().Why.Should().ContainSingle().Subject;
        figure.Id.Should().Be("jkm.funeral");
        (figure.First.English, figure.Other.English).Should().Be(("Rp3,000,000", "Rp10,000,000"));
        figure.FirstSources.Single().Text.Should().Be("PP 44/2015 Pasal 34(1)c");
        figure.OtherSources.Single().Text.Should().Be("PP 82/2019 Pasal I angka 3 (Pasal 34(1)c)");
        comparison.Benefits.Single(benefit => benefit.Benefit.Id == "jkm.lump-sum").Differences.Single().What
            .Should().Equal(DifferenceKind.Status, DifferenceKind.Amount, DifferenceKind.WaitsFor);
    }

    [Fact]
    public void Of_AReading_GivesItsTwoSentences()
    {
        BenefitCase died = Refusals.ThreeMonths with { Event = Refusals.ThreeMonths.Event with { Date = new LocalDate(2025, 5, 26) } };
        ReadingAlternative ninetyDays = ReadingCatalogue.ThreeMonths["ninety-days"];

        BenefitDifference difference = Between(died, ninetyDays).Benefits.First(benefit => benefit.Benefit.Id == "jkm.lump-sum").Differences.Single();

        difference.Why.Select(step => step.Id).Should().Equal("jkm.three-months", "reading.three-months");
        difference.Why[1].First.Should().Be(ReadingCatalogue.ThreeMonths.Default.Text);
        difference.Why[1].Other.Should().Be(ninetyDays.Text);
    }

    /// <summary>PP 44/2015 Pasal 27 binds employers other than the state; who pays is then open, and no amount differs.</summary>
    [Fact]
    public void Of_AReadingThatLeavesThePayerOpen_SaysThatThePayerDiffers()
    {
        BenefitCase unregistered = Refusals.AppliedTooLate with
        {
            Participant = new() { Segment = Segment.Pu, MonthlyWage = new(3_000_000), PaidBy = ContributionPayer.Regency },
            Membership = new() { Registered = false },
            Claim = new(),
        };

        BenefitDifference difference = Between(unregistered, ReadingCatalogue.StateEmployer["undetermined"]).Benefits.Single(benefit => benefit.Benefit.Id == "jkk.medical-care").Differences.Single();

        difference.What.Should().Equal(DifferenceKind.Payer);
        difference.Why.Should().Contain(step => step.Id == "reading.state-employer");
    }

    [Fact]
    public void OnEventDate_ACase_MovesWhatFollowsTheEventAndNothingBefore()
    {
        BenefitCase full = Refusals.AccidentInArrearsUntil2019 with
        {
            Membership = Refusals.AccidentInArrearsUntil2019.Membership with { ArrearsPaidOn = new LocalDate(2019, 12, 5) },
            Claim = new() { AppliedOn = new LocalDate(2020, 1, 2), PaidOn = new LocalDate(2020, 1, 9) },
        };

        BenefitCase moved = ComparisonSide.OnEventDate(new(2019, 12, 11), full, Options).Case;

        moved.Event.Date.Should().Be(new LocalDate(2019, 12, 11));
        moved.Event.Incapacity.Should().Equal(new DateInterval(new(2019, 12, 11), new(2019, 12, 30)));
        moved.Membership.ArrearsPaidOn.Should().Be(new LocalDate(2019, 12, 15));
        moved.Claim.Should().Be(new Claim { AppliedOn = new LocalDate(2020, 1, 12), PaidOn = new LocalDate(2020, 1, 19) });
        (moved.Membership with { ArrearsPaidOn = full.Membership.ArrearsPaidOn }).Should().Be(full.Membership);
        (moved.Participant, moved.Family).Should().Be((full.Participant, full.Family));
    }

    [Fact]
    public void Of_CasesOfDifferentKinds_ListsTheBenefitsOfBoth()
    {
        var comparison = CaseComparison.Compare(ComparisonSide.AsGiven(Refusals.ThreeMonths, Options), ComparisonSide.AsGiven(Refusals.AppliedTooLate, Options));

        comparison.Benefits.Select(benefit => benefit.Benefit.Id).Should().Contain(["jkm.funeral", "jkk.medical-care"]);
        BenefitComparison funeral = comparison.Benefits.Single(benefit => benefit.Benefit.Id == "jkm.funeral");
        funeral.Entitlements[1].Should().BeNull();
        funeral.Differences.Single().What.Should().Equal(DifferenceKind.Status);
        comparison.Benefits.Single(benefit => benefit.Benefit.Id == "jkk.medical-care").Differences.Should().BeEmpty("neither owes it");
    }

    [Fact]
    public void Of_AMalformedSide_Throws() =>
        FluentActions.Invoking(() => CaseComparison.Compare(ComparisonSide.AsGiven(Refusals.ThreeMonths, Options), ComparisonSide.OnEventDate(new(2015, 6, 30), Refusals.ThreeMonths, Options)))
            .Should().Throw<InvalidCaseException>();

    private static CaseComparison Between(BenefitCase benefitCase, ReadingAlternative answer) =>
        CaseComparison.Compare(ComparisonSide.AsGiven(benefitCase, Options), ComparisonSide.Under(answer, benefitCase, Options));

    private static string Shown(Entitlement entitlement) =>
        $"{entitlement.Outcome switch { NotOwed => "not owed", Entitled entitled => $"{entitled.Value} {string.Join(',', entitled.DeferredUntil.Select(notice => notice.Code))}", var other => other.ToString() }} {entitlement.Payee} {entitlement.PaidByEmployer} {entitlement.Schedule}";
}
