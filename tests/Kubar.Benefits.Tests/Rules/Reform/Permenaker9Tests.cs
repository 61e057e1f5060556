using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Receipts;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Tests.Bulk;
using Kubar.Benefits.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Rules;

/// <summary>The made-up regulation is followed by every machine from its first day, and changes nothing else.</summary>
public sealed class Permenaker9Tests
{
    private static readonly LocalDate FirstDay = Permenaker9.Instrument.InForceFrom;

    private static readonly AssessmentOptions ByReform = new() { Rulebook = Permenaker9.Book, FindDependence = false };

    private static readonly AssessmentOptions ByLaw = new() { FindDependence = false };

    /// <summary>What rests on the table of brackets.</summary>
    private static readonly string[] OnTheBasis =
    [
        "jkk.temporary-incapacity", "jkk.incapacity-difference", "jkk.partial-disability", "jkk.total-disability", "jkk.death-grant", "jkk.late-compensation",
    ];

    private static readonly string[] Changed = ["jkm.funeral", "jkm.lump-sum", "jkm.mourning-allowance", "jkm.late-compensation"];

    private static BenefitCase Death(LocalDate day, long income = 2_500_000) => new()
    {
        Id = "death",
        Event = new() { Kind = EventKind.NonWorkDeath, Date = day },
        Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new Rupiah(income), PaidBy = ContributionPayer.Self, Sector = Sector.Other },
        Membership = new() { RegisteredOn = day.PlusYears(-2), PaidMonths = [new(day.PlusYears(-2).ToYearMonth(), day.ToYearMonth())] },
        Family = new() { Spouse = true, Children = [] },
    };

    [Fact]
    public void Assess_FromTheFirstDay_FollowsFigureTableAndNewBenefit()
    {
        Assessment before = Assessor.Assess(Death(FirstDay.PlusDays(-1)), ByReform);
        Assessment after = Assessor.Assess(Death(FirstDay), ByReform);

        before.Totals.PayableNow.Should().Be(new Rupiah(42_000_000));
        before.Entitlements.Should().NotContain(entitlement => entitlement.Benefit.Id == Permenaker9.Allowance.Id);
        after["jkm.funeral"]!.Amount.Should().Be(new Rupiah(12_500_000));
        AllowanceOf(after).Amount.Should().Be(new Rupiah(875_000), "25 % of the basis of the new bracket of Rp3,500,000");
        after.Totals.PayableNow.Should().Be(new Rupiah(20_000_000 + 12_000_000 + 12_500_000 + 875_000));
        after.Warnings[0].Code.Should().Be("not-the-law");
    }

    [Theory]
    [InlineData(1_999_999, 375_000)]
    [InlineData(2_000_000, 875_000)]
    [InlineData(4_999_999, 875_000)]
    [InlineData(5_000_000, 1_500_000)]
    public void Assess_OnEachSideOfANewBracket_TakesItsBasis(long income, long allowance) =>
        AllowanceOf(Assessor.Assess(Death(FirstDay, income), ByReform)).Amount.Should().Be(new Rupiah(allowance));

    [Theory]
    [InlineData(2029, 3, 1, true)]
    [InlineData(2029, 3, 2, false)]
    public void Assess_OnEachSideOfTheNewLimit_FollowsTheChangedCondition(int year, int month, int day, bool owed)
    {
        BenefitCase claimed = Death(FirstDay) with { Claim = new() { AppliedOn = new LocalDate(year, month, day) } };

        (Assessor.Assess(claimed, ByReform)["jkm.lump-sum"]!.Status == EntitlementStatus.Owed).Should().Be(owed);
        Assessor.Assess(claimed, ByLaw)["jkm.lump-sum"]!.Status.Should().Be(EntitlementStatus.Owed, "the law has no limit");
    }

    [Fact]
    public void WhyNot_OfTheChangedCondition_NamesItAndTheChangeThatIsEnough()
    {
        BenefitCase late = Death(FirstDay) with { Claim = new() { AppliedOn = new LocalDate(2029, 3, 2) } };

        WhyNotAnswer answer = WhyNot.Ask(late, "jkm.lump-sum", ByReform)!;

        answer.Conditions.Should().ContainSingle().Which.Should().Match<DecidingCondition>(condition =>
            condition.Code == "jkm.lump-sum-claimed-in-time"
            && condition.Text.English == "the lump sum was claimed more than 2 years after the death"
            && condition.Sources.Single().Text == "Permenaker 9/2027 Pasal 2");
        answer.Changes.Should().Contain(change => change.Facts.Single().Path == "claim.appliedOn");
        answer.Changes.Should().OnlyContain(change => change.Assessment["jkm.lump-sum"]!.Status == EntitlementStatus.Owed);
        answer.NotTheLaw.Should().Be(Permenaker9.Name);
    }

    [Fact]
    public void Explanation_OfTheNewBenefit_NamesShareTableAndArticles()
    {
        Entitlement allowance = AllowanceOf(Assessor.Assess(Death(FirstDay), ByReform with { Explain = true }));

        ExplanationText.Write(allowance, Language.English).Should()
            .Contain("25% x Rp3,500,000 = Rp875,000")
            .And.Contain("Permenaker 9/2027 Pasal 4")
            .And.Contain("Permenaker 9/2027 Lampiran")
            .And.NotContain("PP 44/2015 Lampiran II");
        allowance.Grade.Should().Be(Grade.A);
    }

    [Fact]
    public void Contributions_FromTheFirstMonth_FollowTheNewTable()
    {
        ContributionCase Of(int month) => new()
        {
            Id = "bpu",
            Contributor = ContributorKind.Bpu,
            Months = new(new YearMonth(2027, month)),
            MonthlyIncome = new(2_500_000),
            PaidBy = ContributionPayer.State,
            Sector = Sector.Other,
            PaidUntilJuly2020 = true,
        };

        ContributionAssessor.Assess(Of(2), ByReform).Months[0].Jkk.Amount.Amount.Should().Be(new Rupiah(26_000));
        ContributionAssessor.Assess(Of(3), ByReform).Months[0].Jkk.Amount.Amount.Should().Be(new Rupiah(35_000));
        ContributionAssessor.Assess(Of(3), ByReform).Months[0].Jkk.Sources.Select(source => source.Instrument).Should().Contain("Permenaker 9/2027");
    }

    [Fact]
    public void Receipt_ByTheRegulation_HoldsByItAloneAndSealsWhatItSays()
    {
        var receipt = Receipt.Create(Death(FirstDay), ByReform);

        receipt.RulebookHash.Should().Be(EncodedRulebook.HashOf(Permenaker9.Book)).And.NotBe(EncodedRulebook.Hash);
        receipt.Result.Should().Contain("jkm.mourning-allowance").And.Contain("875000");
        EncodedRulebook.TextOf(Permenaker9.Book).Should().Contain("jkm.lump-sum-claimed-in-time").And.Contain("6000000").And.Contain("Permenaker 9/2027");
        Verification.Check(receipt, Death(FirstDay), Permenaker9.Book).Holds.Should().BeTrue();
        Verification.Check(receipt, Death(FirstDay)).Holds.Should().BeFalse();
    }

    [Theory]
    [InlineData(BulkMachine.Interpreted)]
    [InlineData(BulkMachine.Automatic)]
    public void Bulk_ByTheRegulation_GivesInEveryOutputWhatTheSingleAssessmentGives(BulkMachine machine)
    {
        BenefitCase[] cases =
        [
            .. new[] { -1, 0, 70 }.Select(days => Death(FirstDay.PlusDays(days))),
            .. new[] { 1, 2 }.Select(day => Death(FirstDay) with { Claim = new() { AppliedOn = new LocalDate(2029, 3, day) } }),
            .. Moved(0, 120),
        ];
        BulkTable table = new BulkCases(ByReform).TableOf(cases).Table;
        var plan = BulkPlan.Compile(table.Shape, new BulkRequest
        {
            Rulebook = Permenaker9.Book,
            Machine = machine,
            Outputs =
            [
                .. EveryOutput.All,
                new BulkOutput<byte>(BulkOutputKind.Status, Permenaker9.Allowance.Id),
                new BulkOutput<long>(BulkOutputKind.Amount, Permenaker9.Allowance.Id),
                new BulkOutput<ulong>(BulkOutputKind.Reasons, Permenaker9.Allowance.Id),
            ],
        });
        BulkResult result = plan.Run(table);

        cases.SelectMany((one, row) => EveryOutput.Differences(plan, result, row, Assessor.Assess(one, ByReform))).Should().BeEmpty();
        plan.NotTheLaw.Should().Be(Permenaker9.Name);
    }

    [Fact]
    public void Assess_BeforeTheFirstDay_ChangesNothing()
    {
        BenefitCase[] before = [.. Enumerable.Range(1, 600).Select(CaseGenerator.FromSeed).Where(one => LastDay(one) < FirstDay)];

        before.Length.Should().BeGreaterThan(200);
        before.Should().OnlyContain(one => Dependence.IsSame(Assessor.Assess(one, ByReform), Assessor.Assess(one, ByLaw)));
    }

    [Fact]
    public void Assess_FromTheFirstDay_ChangesNothingElse()
    {
        foreach (BenefitCase one in Moved(1000, 300))
        {
            string[] mayChange = one.Participant.Segment == Segment.Bpu ? [.. Changed, .. OnTheBasis] : Changed;
            Assessment law = Assessor.Assess(one, ByLaw);
            Assessment reform = Assessor.Assess(one, ByReform);

            Others(reform, mayChange).Should().Equal(Others(law, mayChange), one.Id);
            reform.Arrears.Months.Should().Be(law.Arrears.Months);
            reform.ClaimBy.Should().Be(law.ClaimBy);
        }
    }

    [Fact]
    public void Book_WhereTheLawIsSilent_SaysTheSameAsTheLaw()
    {
        Permenaker9.Book.Benefits.Select(benefit => benefit.Id).Except(Rulebook.Law.Benefits.Select(benefit => benefit.Id)).Should().Equal(Permenaker9.Allowance.Id);
        Permenaker9.Book.Parameters.Select(figure => figure.Id).Except(Rulebook.Law.Parameters.Select(figure => figure.Id))
            .Should().BeEquivalentTo("jkm.claim-limit", "jkm.mourning-allowance.share");
        Rulebook.Law.Benefits.Should().NotContain(benefit => benefit.Id == Permenaker9.Allowance.Id, "the law itself stays");
        EncodedRulebook.HashOf(Rulebook.Law).Should().Be(EncodedRulebook.Hash);
    }

    /// <summary>Generated cases whose event lies on or after the first day.</summary>
    private static BenefitCase[] Moved(int first, int count) =>
        [.. Enumerable.Range(first, int.MaxValue - first).Select(CaseGenerator.FromSeed).Where(one => one.Event.Date >= FirstDay).Take(count)];

    private static LocalDate LastDay(BenefitCase one) => new[] { one.Event.Date, one.Event.DiedOn ?? one.Event.Date, one.Claim.PaidOn ?? one.Event.Date }.Max();

    private static (string Id, Outcome Outcome, Payee? Payee)[] Others(Assessment assessment, string[] but) =>
    [
        .. assessment.Entitlements
            .Where(entitlement => !but.Contains(entitlement.Benefit.Id, StringComparer.Ordinal))
            .Select(entitlement => (entitlement.Benefit.Id, entitlement.Outcome, entitlement.Payee)),
    ];

    private static Entitlement AllowanceOf(Assessment assessment) =>
        assessment.Entitlements.Single(entitlement => entitlement.Benefit.Id == Permenaker9.Allowance.Id);
}
