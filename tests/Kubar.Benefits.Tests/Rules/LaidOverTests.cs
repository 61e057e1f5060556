using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Receipts;
using Kubar.Benefits.Rules;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Kubar.Benefits.Tests.Rules;

/// <summary>Figures laid over the law: rules and the facts derived for them follow together, and the law itself stays.</summary>
public class LaidOverTests
{
    private static readonly LocalizedText Proposal = new("usulan enam bulan", "a proposal of six months");

    private static readonly LocalizedText Other = new("usulan lain", "another proposal");

    /// <summary>Five unpaid months in 2026 are a lapse where three are allowed, and two months paid since are no three months of membership.</summary>
    private static readonly BenefitCase FiveUnpaidMonths = new()
    {
        Id = "five-unpaid-months",
        Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2027, 5, 10) },
        Participant = new()
        {
            Segment = Segment.Bpu,
            MonthlyIncome = new Rupiah(1_000_000),
            PaidBy = ContributionPayer.Self,
            Sector = Sector.Other,
        },
        Membership = new()
        {
            Registered = true,
            RegisteredOn = new LocalDate(2024, 1, 5),
            PaidMonths =
            [
                new(new YearMonth(2024, 1), new YearMonth(2026, 7)),
                new(new YearMonth(2027, 1), new YearMonth(2027, 2)),
            ],
        },
        Family = new() { Spouse = true, Children = [] },
    };

    private static Rulebook SixMonths { get; } = Rulebook.Law.With(Proposal, "arrears.max-months", From2027(6));

    private static Rulebook DearerFuneral { get; } = Rulebook.Law.With(Other, "jkm.funeral", From2027(15_000_000));

    [Fact]
    public void Assess_UnderAFigureFromTheYearOfTheDeath_ReadsItWhereverItIsRead()
    {
        PayableNow(Rulebook.Law).Should().Be(new Rupiah(10_000_000), "after a lapse two months are paid, and three are asked for");
        PayableNow(SixMonths).Should().Be(new Rupiah(42_000_000), "five months in a row are no lapse where six are allowed");
    }

    [Theory]
    [InlineData("2027-01-02", 42_000_000)]
    [InlineData("2026-12-31", 0)]
    public void Assess_AttackBeforeAFigureBegins_TestsTheMembershipByTheFigureOfTheDayOfDeath(string diedOn, long expected)
    {
        BenefitCase struck = FiveUnpaidMonths with
        {
            Event = new()
            {
                Kind = EventKind.SuddenDeathAtWork,
                Date = new(2026, 12, 29),
                DiedOn = LocalDatePattern.Iso.Parse(diedOn).Value,
                DoingRegisteredWork = true,
                BroughtToFacility = true,
            },
            Membership = FiveUnpaidMonths.Membership with { PaidMonths = [new(new YearMonth(2024, 1), new YearMonth(2026, 7))] },
        };

        Assessment assessment = Assessor.Assess(struck, new AssessmentOptions { Rulebook = SixMonths });

        assessment.Totals.PayableNow.Should().Be(new Rupiah(expected));
        assessment["jkm.funeral"]!.Status.Should().Be(expected == 0 ? EntitlementStatus.NotOwed : EntitlementStatus.Owed);
        BulkTable table = new BulkCases(new() { Rulebook = SixMonths }).TableOf([struck]).Table;
        var plan = BulkPlan.Compile(table.Shape, new BulkRequest { Rulebook = SixMonths, Outputs = [BulkOutput.PayableNow] });
        plan.Run(table).Of(BulkOutput.PayableNow)[0].Should().Be(expected);
    }

    [Fact]
    public void Assess_UnderTwoRulebooksAtOnce_GivesEachItsOwn()
    {
        Rulebook both = SixMonths.With(Other, "jkm.funeral", From2027(15_000_000));
        Rulebook[] rulebooks = [Rulebook.Law, SixMonths, DearerFuneral, both];
        long[] expected = [10_000_000, 42_000_000, 15_000_000, 47_000_000];

        long[] found = [.. Enumerable.Range(0, 400).AsParallel().AsOrdered().Select(turn => PayableNow(rulebooks[turn % 4]).Value)];

        found.Should().Equal(Enumerable.Range(0, 400).Select(turn => expected[turn % 4]));
    }

    [Fact]
    public void Bulk_UnderTheSameRulebook_GivesWhatTheSingleAssessmentGives()
    {
        foreach ((Rulebook rulebook, long expected) in new[] { (Rulebook.Law, 10_000_000L), (SixMonths, 42_000_000), (DearerFuneral, 15_000_000) })
        {
            var options = new AssessmentOptions { Rulebook = rulebook };
            BulkTable table = new BulkCases(options).TableOf([FiveUnpaidMonths]).Table;
            var plan = BulkPlan.Compile(table.Shape, new BulkRequest { Rulebook = rulebook, Outputs = [BulkOutput.PayableNow] });

            plan.Run(table).Of(BulkOutput.PayableNow)[0].Should().Be(expected, $"under {rulebook}");
            plan.NotTheLaw.Should().Be(rulebook.Name);
        }
    }

    [Fact]
    public void Assess_OtherwiseThanByTheLaw_SaysSoFirst()
    {
        Assess(Rulebook.Law).Warnings.Should().NotContain(notice => notice.Code == "not-the-law");
        Assess(SixMonths).Warnings[0].Should().Be(new Notice(
            "not-the-law",
            new(
                "dihitung menurut usulan enam bulan, yang bukan peraturan yang berlaku",
                "reckoned by a proposal of six months, which is not the law in force")));
    }

    [Fact]
    public void WhyNot_OtherwiseThanByTheLaw_AnswersByItAndSaysSo()
    {
        WhyNot.Ask(FiveUnpaidMonths, "jkm.lump-sum", new() { Rulebook = SixMonths }).Should().BeNull("it is owed");
        WhyNot.Ask(FiveUnpaidMonths, "jkm.lump-sum", new() { Rulebook = DearerFuneral })!.NotTheLaw.Should().Be(Other);
        WhyNot.Ask(FiveUnpaidMonths, "jkm.lump-sum", AssessmentOptions.Default)!.NotTheLaw.Should().BeNull();
    }

    [Fact]
    public void Explanation_OtherwiseThanByTheLaw_CitesWhereTheFigureIsWritten()
    {
        Assessment assessment = Assessor.Assess(FiveUnpaidMonths, new AssessmentOptions { Rulebook = DearerFuneral, Explain = true });

        assessment["jkm.funeral"]!.Explanation!.Steps[0].Value.Should().Be(new LocalizedText("Rp15.000.000", "Rp15,000,000"));
    }

    [Fact]
    public void Comparison_OfARulebookWithTheLaw_NamesTheStepThatDiffers()
    {
        var law = ComparisonSide.AsGiven(FiveUnpaidMonths, AssessmentOptions.Default);
        ComparisonSide proposed = law with { Label = Proposal, Options = new() { Rulebook = SixMonths } };

        var comparison = CaseComparison.Compare(law, proposed);

        comparison.Differs(1).Should().BeTrue();
        comparison.Benefits.Single(one => one.Benefit.Id == "jkm.lump-sum").Differences.Should().ContainSingle()
            .Which.Why.Should().NotBeEmpty();
    }

    [Fact]
    public void Receipt_OtherwiseThanByTheLaw_BearsAHashOfItsOwnAndHoldsByItAlone()
    {
        var receipt = Receipt.Create(FiveUnpaidMonths, new() { Rulebook = SixMonths });

        receipt.RulebookHash.Should().Be(EncodedRulebook.HashOf(SixMonths)).And.NotBe(EncodedRulebook.Hash);
        receipt.Result.Should().Contain("not-the-law");
        Verification.Check(receipt, FiveUnpaidMonths, SixMonths).Should().Match<Verification>(found => found.Holds && found.IsSameRulebook);
        Verification.Check(receipt, FiveUnpaidMonths).Should().Match<Verification>(found => !found.Holds && !found.IsSameRulebook);
    }

    [Fact]
    public void Equals_OfTwoMadeAlike_IsTrueAndOfOthersFalse()
    {
        var same = Rulebook.Law.With(Proposal, "arrears.max-months", From2027(6));

        same.Should().Be(SixMonths).And.NotBe(DearerFuneral).And.NotBe(Rulebook.Law);
        same.GetHashCode().Should().Be(SixMonths.GetHashCode());
        Rulebook.Law.IsLaw.Should().BeTrue();
        SixMonths.IsLaw.Should().BeFalse();
    }

    [Fact]
    public void With_WhatIsNoFigure_IsRefused()
    {
        Action unknown = () => Rulebook.Law.With(Proposal, "arrears.most-months", From2027(6));
        Action negative = () => Rulebook.Law.With(Proposal, "arrears.max-months", From2027(-1));
        Action backwards = () => Rulebook.Law.With(Proposal, "arrears.max-months", From2027(6) with { To = new LocalDate(2026, 12, 31) });

        unknown.Should().Throw<ArgumentException>();
        negative.Should().Throw<ArgumentException>();
        backwards.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(2026, 12, 31, 10_000_000)]
    [InlineData(2027, 1, 1, 15_000_000)]
    [InlineData(2027, 6, 30, 15_000_000)]
    [InlineData(2027, 7, 1, 10_000_000)]
    public void With_AnEnd_LeavesTheDaysOnBothSidesAsTheyWere(int year, int month, int day, long expected)
    {
        Rulebook rulebook = Rulebook.Law.With(Other, "jkm.funeral", From2027(15_000_000) with { To = new LocalDate(2027, 6, 30) });

        rulebook.Figures.On(Kubar.Benefits.Rules.DatedFigures.Parameters.JkmFuneral, new(year, month, day)).Should().Be((int)expected);
    }

    /// <summary>JKM is given by the law of the death, and its arrears by the table of that day, though the attack came before it.</summary>
    [Theory]
    [InlineData("contribution.bpu.brackets", 2 * (11_000 + 6_800))]
    [InlineData("contribution.bpu.jkm", 2 * (10_000 + 8_500))]
    public void Assess_ArrearsOfADeathAfterAnAttack_AreReckonedOnTheDayOfDeath(string id, long expected)
    {
        BenefitCase attacked = FiveUnpaidMonths with
        {
            Participant = FiveUnpaidMonths.Participant with { PaidBy = ContributionPayer.Regency },
            Membership = new() { RegisteredOn = new LocalDate(2024, 1, 5), PaidMonths = [new(new YearMonth(2024, 1), new YearMonth(2026, 10))] },
            Event = new()
            {
                Kind = EventKind.SuddenDeathAtWork,
                Date = new(2026, 12, 30),
                DiedOn = new LocalDate(2027, 1, 2),
                TimeFromAttackToDeath = Duration.FromHours(70),
                DoingRegisteredWork = true,
            },
        };
        Rulebook later = SecondPeriods.With(id, new(2027, 1, 1));

        Assessor.Assess(attacked).Arrears.Amount.Should().Be(new Rupiah(33_600));
        Assessor.Assess(attacked, new AssessmentOptions { Rulebook = later }).Arrears.Amount.Should().Be(new Rupiah(expected));
    }

    private static Rupiah PayableNow(Rulebook rulebook) => Assess(rulebook).Totals.PayableNow;

    private static Assessment Assess(Rulebook rulebook) => Assessor.Assess(FiveUnpaidMonths, new AssessmentOptions { Rulebook = rulebook });

    private static ParameterValue From2027(long value) =>
        new(new LocalDate(2027, 1, 1), null, value, new Citation("Usulan", "-", Grade.D), new LocalDate(2026, 11, 22));
}
