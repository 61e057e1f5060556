using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Audits;

public sealed class AuditorTests
{
    private static BenefitCase Death(LocalDate died, LocalDate registered, params MonthRange[] paid) => new()
    {
        Id = "k-1",
        Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(1_000_000), PaidBy = ContributionPayer.Regency },
        Membership = new() { RegisteredOn = registered, PaidMonths = [.. paid] },
        Event = new() { Kind = EventKind.NonWorkDeath, Date = died },
        Family = new() { Spouse = true, Children = [] },
    };

    private static MonthRange Months(int year, int month, int toYear, int toMonth) => new(new(year, month), new(toYear, toMonth));

    private static readonly BenefitCase Member = Death(new(2024, 8, 20), new(2023, 1, 2), Months(2023, 1, 2024, 8));

    private static readonly BenefitCase Killed = Member with
    {
        Event = new() { Kind = EventKind.WorkAccident, Date = new(2024, 8, 20), DiedOn = new(2024, 8, 20) },
        Expenses = new()
        {
            Medical = new(0),
            Dentures = new(0),
            HearingAid = new(0),
            Glasses = new(0),
            HomeCare = new(0),
            HomeCareMonths = 0,
            TransportByLand = new(0),
            TransportBySea = new(0),
            TransportByAir = new(0),
            OrthosisReferencePrice = new(0),
        },
    };

    private static readonly BenefitCase WithPupil = Death(new(2024, 8, 20), new(2021, 1, 2), Months(2021, 1, 2024, 8)) with
    {
        Family = new() { Spouse = true, Children = [new() { BirthDate = new(2012, 5, 1), Level = SchoolLevel.Primary, YearsLeft = 1 }] },
    };

    private static Audit Paid(BenefitCase benefitCase, params (string Benefit, long Amount)[] components) =>
        Auditor.Examine(new() { Case = benefitCase, Components = [.. components.Select(paid => new PaidComponent(paid.Benefit, new(paid.Amount)))] }, AssessmentOptions.Default);

    private static Audit PaidInAll(BenefitCase benefitCase, long total) =>
        Auditor.Examine(new() { Case = benefitCase, Total = new(total) }, AssessmentOptions.Default);

    [Theory]
    [InlineData(10_000_000, Verdict.Underpaid, -32_000_000)]
    [InlineData(42_000_000, Verdict.WithinBounds, 0)]
    [InlineData(70_000_000, Verdict.WithinBounds, 0)]
    [InlineData(112_000_000, Verdict.Overpaid, 42_000_000)]
    public void Examine_OpenWhetherADeathIsOfJkkOrOfJkm_HoldsATotalAgainstEitherAndNotAgainstBoth(long total, Verdict verdict, long over)
    {
        BenefitCase attacked = Killed with { Event = new() { Kind = EventKind.SuddenDeathAtWork, Date = new(2024, 8, 19), DiedOn = new(2024, 8, 20), DoingRegisteredWork = true } };

        Audit audit = PaidInAll(attacked, total);

        audit.Verdict.Should().Be(verdict);
        audit.Comparisons.Should().ContainSingle().Which.Over.Should().Be(over);
    }

    [Fact]
    public void Examine_WhatTheLawGives_Agrees()
    {
        Paid(Member, ("jkm.lump-sum", 20_000_000), ("jkm.periodic-grant", 12_000_000), ("jkm.funeral", 10_000_000)).Should()
            .Match<Audit>(audit => audit.Verdict == Verdict.Agrees && audit.Causes.Count == 0 && audit.Remarks.Count == 0);
        PaidInAll(Member, 42_000_000).Verdict.Should().Be(Verdict.Agrees);
    }

    [Theory]
    [InlineData(41_999_999, Verdict.Underpaid, 0, 1)]
    [InlineData(42_000_000, Verdict.Agrees, 0, 0)]
    [InlineData(42_000_001, Verdict.Overpaid, 1, 0)]
    public void Examine_OneRupiahAside_SaysSo(long total, Verdict verdict, long overpaid, long underpaid) =>
        PaidInAll(Member, total).Should().Match<Audit>(audit => audit.Verdict == verdict && audit.Overpaid == new Rupiah(overpaid) && audit.Underpaid == new Rupiah(underpaid));

    /// <summary>Of the funeral cost nothing is taken, however many months may be unpaid (Permenaker 5/2021 Pasal 98(1)-(3)).</summary>
    [Theory]
    [InlineData(9_999_999, Verdict.Underpaid)]
    [InlineData(10_000_000, Verdict.WithinBounds)]
    [InlineData(42_000_000, Verdict.WithinBounds)]
    [InlineData(42_000_001, Verdict.Overpaid)]
    public void Examine_MonthsNotTold_HoldsATotalAgainstTheFuneralCostInWhole(long total, Verdict verdict)
    {
        BenefitCase died = Death(new(2026, 6, 13), new(2026, 1, 13), Months(2026, 1, 2026, 2));

        PaidInAll(died with { Membership = died.Membership! with { MonthsKnownFrom = new YearMonth(2026, 6) } }, total).Verdict.Should().Be(verdict);
    }

    [Fact]
    public void Examine_NoExplanation_SaysThatThereIsNone() =>
        PaidInAll(Member, 41_000_000).Causes.Should().BeEmpty();

    /// <summary>Ten days a member before the three months were law: no cause has more months in arrears than there were, nor a condition of no months.</summary>
    [Fact]
    public void Examine_TenDaysAMember_NamesOnlyWhatCanBe()
    {
        Audit audit = PaidInAll(Death(new(2025, 1, 20), new(2025, 1, 10), Months(2025, 1, 2025, 1)), 10_000_000);

        audit.Causes.Select(cause => cause.Id).Should().Contain("condition:jkm.three-months").And.NotContain(id => id.EndsWith("arrears.gap-months", StringComparison.Ordinal));
        audit.Causes.Should().NotContain(cause => cause.Text.Indonesian.Contains("syarat 0 bulan", StringComparison.Ordinal));
    }

    /// <summary>A BPU has no employer: that BPJS pays cannot be what went wrong.</summary>
    [Fact]
    public void Examine_ArrearsOfABpuNotTakenOut_SaysNothingOfAnEmployer()
    {
        Audit audit = PaidInAll(Death(new(2024, 8, 20), new(2023, 1, 2), Months(2023, 1, 2024, 6)), 42_000_000);

        audit.Verdict.Should().Be(Verdict.Overpaid);
        audit.Causes.Should().NotBeEmpty().And.NotContain(cause => cause.Id.Contains("employer-pays", StringComparison.Ordinal));
    }

    [Fact]
    public void Examine_TenMillionWhereFortyTwoWasDue_NamesTheThreeMonthsInEveryWay()
    {
        BenefitCase newMember = Death(new(2025, 5, 20), new(2025, 3, 2), Months(2025, 3, 2025, 5));

        Audit audit = PaidInAll(newMember, 10_000_000);

        audit.Verdict.Should().Be(Verdict.Underpaid);
        audit.Underpaid.Should().Be(new Rupiah(32_000_000));
        audit.Causes.Select(cause => cause.Id).Should()
            .ContainInOrder("reading:three-months=calendar-months", "reading:three-months=ninety-days", "condition:jkm.three-months", "fact:membership.paid-run");
        audit.Causes[0].Sources.Should().Equal("Permenaker 1/2025 Pasal 97A");
        audit.Causes.First(cause => cause.Id == "fact:membership.paid-run").Text.English.Should().EndWith("at most 2 months instead of 3 months");
    }

    [Fact]
    public void Examine_FortyTwoWhereTenWasDue_NamesTheThreeMonthsAndTheReasons()
    {
        BenefitCase newMember = Death(new(2025, 3, 20), new(2025, 2, 25), Months(2025, 2, 2025, 3));

        Audit audit = Paid(newMember, ("jkm.lump-sum", 20_000_000), ("jkm.periodic-grant", 12_000_000), ("jkm.funeral", 10_000_000));

        audit.Overpaid.Should().Be(new Rupiah(32_000_000));
        audit.Comparisons.Where(comparison => comparison.Difference.Value > 0).Should().HaveCount(2)
            .And.OnlyContain(comparison => comparison.Reasons.Count == 1 && comparison.Reasons[0].Code == "jkm.three-months");
        audit.Causes.Should().OnlyContain(cause => cause.ExplainsAll);
        audit.Causes.Select(cause => cause.Id).Should().Contain("law-of:2025-02-23").And.Contain("condition:jkm.three-months").And.Contain("fact:membership.paid-run");
    }

    [Fact]
    public void Examine_AMemberOfYearsPaidTenMillion_NamesTheCondition()
    {
        BenefitCase old = Death(new(2025, 8, 20), new(2023, 1, 2), Months(2023, 1, 2025, 8));

        PaidInAll(old, 10_000_000).Causes[0].Id.Should().Be("condition:jkm.three-months");
    }

    [Theory]
    [InlineData(2019, 12, 2)]
    [InlineData(2024, 8, 20)]
    public void Examine_TheAmountsBefore2December2019_NamesTheDayAndItsArticles(int year, int month, int day)
    {
        BenefitCase member = Death(new(year, month, day), new(2019, 1, 2), Months(2019, 1, year, month));

        Cause first = Paid(member, ("jkm.lump-sum", 16_200_000), ("jkm.periodic-grant", 4_800_000), ("jkm.funeral", 3_000_000)).Causes[0];

        first.Should().Match<Cause>(cause => cause.Id == "law-of:2019-12-01" && cause.Kind == CauseKind.LawOfAnotherDay && cause.ExplainsAll);
        first.Sources.Should().Contain("PP 44/2015 Pasal 34(1)a");
    }

    [Fact]
    public void Examine_TheAmountsSince2December2019ForADeathBefore_NamesTheDay() =>
        PaidInAll(Death(new(2019, 12, 1), new(2019, 1, 2), Months(2019, 1, 2019, 12)), 42_000_000).Causes.Select(cause => cause.Id).Should().Contain("law-of:2019-12-02");

    [Fact]
    public void Examine_ALateDeathPaidByTheLawOfThePaymentDay_NamesTheReading()
    {
        BenefitCase member = Death(new(2019, 11, 20), new(2019, 1, 2), Months(2019, 1, 2019, 11)) with { Claim = new() { AppliedOn = new(2019, 12, 20), PaidOn = new(2019, 12, 23) } };

        PaidInAll(member, 42_000_000).Causes[0].Id.Should().Be("reading:which-law=payment-date");
    }

    [Fact]
    public void Examine_SeventyWhereEightyTwoWasDue_NamesThePeriodicGrantAndTheBasis()
    {
        BenefitCase killed = Killed with { Participant = new() { Segment = Segment.Pu, MonthlyWage = new(1_250_000) } };

        Audit audit = PaidInAll(killed, 70_000_000);

        audit.Underpaid.Should().Be(new Rupiah(12_000_000));
        audit.Causes[0].Should().Match<Cause>(cause => cause.Id == "left-out:jkk.periodic-grant" && cause.Sources.Contains("PP 82/2019 Lampiran III"));
        audit.Causes.First(cause => cause.Id == "fact:participant.monthly-wage").Text.English.Should().Be("reported monthly wage: Rp1,000,000 instead of Rp1,250,000");
    }

    [Theory]
    [InlineData(48_000_000, "monthly income: at most Rp1,099,999 instead of Rp1,300,000")]
    [InlineData(57_600_000, "monthly income: Rp1,100,000 to Rp1,299,999 instead of Rp1,300,000")]
    [InlineData(76_800_000, "monthly income: Rp1,500,000 to Rp1,699,999 instead of Rp1,300,000")]
    public void Examine_TheBasisOfAnotherBracket_NamesTheBracket(long grant, string text)
    {
        BenefitCase killed = Killed with { Participant = Killed.Participant with { MonthlyIncome = new(1_300_000) } };

        Cause cause = Paid(killed, ("jkk.death-grant", grant), ("jkk.funeral", 10_000_000), ("jkk.periodic-grant", 12_000_000)).Causes.First(found => found.Kind == CauseKind.Fact);

        cause.Text.English.Should().Be(text);
        cause.Sources.Should().Contain("PP 44/2015 Lampiran II");
        cause.Explains.Should().Equal("jkk.death-grant");
    }

    [Theory]
    [InlineData(2, "several-years:jkm.scholarship", 3_500_000)]
    [InlineData(11, "whole-schedule:jkm.scholarship", 64_500_000)]
    public void Examine_YearsOfAScholarshipAtOnce_NamesThem(int years, string id, long paid)
    {
        Auditor.Examine(new() { Case = WithPupil, Total = new(0) }, AssessmentOptions.Default).Assessment["jkm.scholarship"]!.Schedule
            .Take(years).Sum(instalment => instalment.Amount.Value).Should().Be(paid);

        Cause inParts = Paid(WithPupil, ("jkm.lump-sum", 20_000_000), ("jkm.periodic-grant", 12_000_000), ("jkm.funeral", 10_000_000), ("jkm.scholarship", paid)).Causes[0];
        Cause inAll = PaidInAll(WithPupil, 42_000_000 + paid).Causes[0];

        inParts.Id.Should().Be(id);
        inAll.Should().Match<Cause>(cause => cause.Id == id && cause.Kind == CauseKind.WholeSchedule);
    }

    [Fact]
    public void Examine_AScholarshipBefore36Months_NamesTheConditionAndItsReason()
    {
        BenefitCase early = WithPupil with { Membership = new() { RegisteredOn = new(2023, 1, 2), PaidMonths = [Months(2023, 1, 2024, 8)] } };

        Audit audit = Paid(early, ("jkm.lump-sum", 20_000_000), ("jkm.periodic-grant", 12_000_000), ("jkm.funeral", 10_000_000), ("jkm.scholarship", 1_500_000));

        audit.Comparisons[^1].Reasons.Select(reason => reason.Code).Should().Equal("jkm.scholarship-period");
        audit.Causes.Select(cause => cause.Id).Should().Contain("condition:jkm.scholarship-period").And.Contain("fact:contribution.months");
        audit.Causes.First(cause => cause.Id == "fact:contribution.months").Text.English.Should().EndWith("at least 36 months instead of 20 months");
    }

    [Fact]
    public void Examine_ThreeChildrenPaid_NamesTheNumber()
    {
        Child pupil = WithPupil.Family!.Children![0];
        BenefitCase three = WithPupil with { Family = WithPupil.Family with { Children = [pupil, pupil, pupil] } };

        Cause first = Paid(three, ("jkm.lump-sum", 20_000_000), ("jkm.periodic-grant", 12_000_000), ("jkm.funeral", 10_000_000), ("jkm.scholarship", 4_500_000)).Causes[0];

        first.Kind.Should().Be(CauseKind.BeyondTheNumber);
        first.Text.English.Should().Be("3 children were paid; 2 at most");
        first.Sources.Should().NotBeEmpty();
    }

    [Fact]
    public void Examine_AMarriedChildPaid_NamesTheChildAndTheFact()
    {
        Child pupil = WithPupil.Family!.Children![0];
        BenefitCase married = WithPupil with { Family = WithPupil.Family with { Children = [pupil, pupil with { Level = SchoolLevel.SeniorSecondary, Married = true }] } };

        Audit audit = Paid(married, ("jkm.lump-sum", 20_000_000), ("jkm.periodic-grant", 12_000_000), ("jkm.funeral", 10_000_000), ("jkm.scholarship", 4_500_000));

        audit.Causes.Select(cause => cause.Id).Should().Contain("condition:scholarship.unmarried[1]").And.Contain("fact:child.married[1]");
    }

    [Fact]
    public void Examine_ArrearsNotTakenOut_NamesThem()
    {
        BenefitCase arrears = Death(new(2024, 8, 20), new(2023, 1, 2), Months(2023, 1, 2024, 6));
        var parts = new Voucher
        {
            Case = arrears,
            Components = [new("jkm.lump-sum", new(20_000_000)), new("jkm.periodic-grant", new(12_000_000)), new("jkm.funeral", new(10_000_000))],
        };

        PaidInAll(arrears, 42_000_000 - 33_600).Verdict.Should().Be(Verdict.Agrees);
        PaidInAll(arrears, 42_000_000).Causes[0].Id.Should().Be("arrears:not-deducted");
        Auditor.Examine(parts with { ArrearsDeducted = new(0) }, AssessmentOptions.Default).Should()
            .Match<Audit>(audit => audit.Overpaid == new Rupiah(33_600) && audit.Causes[0].Id == "arrears:not-deducted");
        Auditor.Examine(parts with { ArrearsDeducted = new(33_600) }, AssessmentOptions.Default).Verdict.Should().Be(Verdict.Agrees);
        Auditor.Examine(parts with { Total = new(41_966_400) }, AssessmentOptions.Default).Should().Match<Audit>(audit => audit.Verdict == Verdict.Agrees && audit.Remarks.Count == 0);
        Auditor.Examine(parts, AssessmentOptions.Default).Remarks.Select(remark => remark.Code).Should().Equal("arrears-not-told");
    }

    [Fact]
    public void Examine_ArrearsTakenOutThatHadBeenPaid_NamesThem()
    {
        BenefitCase since = Death(new(2024, 8, 20), new(2023, 1, 2), Months(2023, 1, 2024, 6));
        since = since with { Membership = since.Membership with { ArrearsPaidOn = new(2024, 9, 2) } };

        PaidInAll(since, 42_000_000 - 33_600).Causes[0].Id.Should().Be("arrears:deducted");
    }

    [Fact]
    public void Examine_PaidBeforeArrearsWere_NamesWhatItWaitsFor()
    {
        BenefitCase arrears = Death(new(2019, 8, 20), new(2018, 1, 2), Months(2018, 1, 2019, 6));

        Cause first = Paid(arrears, ("jkm.lump-sum", 16_200_000), ("jkm.funeral", 3_000_000)).Causes[0];

        first.Should().Match<Cause>(cause => cause.Id == "early:jkm.lump-sum" && cause.Text.English.Contains("arrears"));
    }

    [Fact]
    public void Examine_AnAccidentPaidAsAnotherDeath_NamesTheKind() =>
        PaidInAll(Killed, 42_000_000).Causes.Select(cause => cause.Id).Should().Contain("event.kind:nonWorkDeath");

    [Fact]
    public void Examine_ABenefitOfAnotherEvent_IsPaidTooMuch()
    {
        Audit audit = Paid(Member, ("jkm.lump-sum", 20_000_000), ("jkm.periodic-grant", 12_000_000), ("jkm.funeral", 10_000_000), ("jkk.death-grant", 48_000_000));

        audit.Overpaid.Should().Be(new Rupiah(48_000_000));
        audit.Comparisons.First(comparison => comparison.Benefit!.Id == "jkk.death-grant").Reasons.Select(reason => reason.Code).Should().Equal("not-of-this-event");
    }

    [Fact]
    public void Examine_OneBenefitTwice_NamesIt() =>
        PaidInAll(Member, 52_000_000).Causes.Select(cause => cause.Id).Should().Contain("twice:jkm.funeral");

    [Fact]
    public void Examine_TwoErrorsAtOnce_NamesEachOrBothTogether()
    {
        Audit inParts = Paid(WithPupil, ("jkm.lump-sum", 20_000_000), ("jkm.funeral", 10_000_000), ("jkm.scholarship", 64_500_000));
        Audit inAll = PaidInAll(WithPupil, 42_000_000 - 10_000_000 + 64_500_000);

        inParts.Verdict.Should().Be(Verdict.Misallocated);
        inParts.Causes.Select(cause => cause.Id).Should().Contain("left-out:jkm.periodic-grant").And.Contain("whole-schedule:jkm.scholarship");
        inParts.Causes.Should().OnlyContain(cause => !cause.ExplainsAll && cause.Explains.Count == 1);
        inAll.Causes.Should().Contain(cause => cause.Kind == CauseKind.Several && cause.Id == "left-out:jkm.funeral+whole-schedule:jkm.scholarship");
    }

    [Fact]
    public void Examine_AMissingFact_SaysWhetherThePaymentIsWithinTheBounds()
    {
        BenefitCase unknown = Killed with { Participant = new() { Segment = Segment.Bpu } };
        Audit Grant(long paid) => Paid(unknown, ("jkk.death-grant", paid), ("jkk.funeral", 10_000_000), ("jkk.periodic-grant", 12_000_000));

        Grant(48_000_000).Should().Match<Audit>(audit => audit.Verdict == Verdict.WithinBounds && audit.Causes.Count == 1 && audit.Causes[0].Kind == CauseKind.MissingFact);
        Grant(48_000_000).Causes[0].Text.English.Should().Be("monthly income: at most Rp1,099,999 (not known)");
        Grant(48_000_001).Should().Match<Audit>(audit => audit.Verdict == Verdict.WithinBounds && audit.Causes.Count == 0);
        Grant(47_999_999).Should().Match<Audit>(audit => audit.Verdict == Verdict.Underpaid && audit.Underpaid == new Rupiah(1));
        Grant(993_600_001).Should().Match<Audit>(audit => audit.Verdict == Verdict.Overpaid && audit.Overpaid == new Rupiah(1));
        Grant(48_000_000).Comparisons.First(comparison => comparison.Benefit!.Id == "jkk.death-grant").Missing.Should().Equal("participant.monthlyIncome");
    }

    [Fact]
    public void Examine_ATotalWithoutTheExpenses_IsRightIfThereWereNone()
    {
        Audit audit = PaidInAll(Killed with { Expenses = new() }, 70_000_000);

        audit.Should().Match<Audit>(found => found.Verdict == Verdict.WithinBounds && found.SupposesNoOtherExpense);
        audit.Causes.Select(cause => cause.Id).Should().Equal("no-other-expense");
    }

    [Fact]
    public void Examine_OnlySomeBenefits_LeavesTheOthersAside() =>
        Auditor.Examine(
            new() { Case = Killed with { Expenses = new() }, Total = new(22_000_000), Covers = ["jkk.funeral", "jkk.periodic-grant"] },
            AssessmentOptions.Default).Verdict.Should().Be(Verdict.Agrees);

    [Fact]
    public void Examine_WhatTheEmployerOwes_IsNotOwedByBpjs()
    {
        BenefitCase unregistered = Killed with
        {
            Participant = new() { Segment = Segment.Pu, MonthlyWage = new(5_000_000) },
            Membership = new() { Registered = false },
        };
        Audit By(VoucherPayer? payer, long total) => Auditor.Examine(new() { Case = unregistered, Total = new(total), Payer = payer }, AssessmentOptions.Default);

        By(VoucherPayer.Employer, 262_000_000).Verdict.Should().Be(Verdict.Agrees);
        By(payer: null, 262_000_000).Verdict.Should().Be(Verdict.Agrees);
        By(VoucherPayer.Bpjs, 262_000_000).Overpaid.Should().Be(new Rupiah(262_000_000));
    }

    [Fact]
    public void Examine_AVoucherAddedUpWrongly_SaysSo()
    {
        var voucher = new Voucher
        {
            Case = Member,
            Components = [new("jkm.lump-sum", new(20_000_000)), new("jkm.periodic-grant", new(12_000_000)), new("jkm.funeral", new(10_000_000))],
            Total = new(40_000_000),
        };

        Auditor.Examine(voucher, AssessmentOptions.Default).Remarks.Select(remark => remark.Code).Should().Equal("sum-differs");
    }

    [Fact]
    public void Examine_MonthsPaidAfterADeath_IsRemarked() =>
        PaidInAll(Death(new(2024, 8, 20), new(2023, 1, 2), Months(2023, 1, 2024, 10)), 42_000_000).Remarks.Select(remark => remark.Code).Should().Equal("months-after-event");

    [Fact]
    public void Examine_ADeathBeforeAnyContribution_IsRemarked() =>
        PaidInAll(Death(new(2024, 8, 20), new(2024, 8, 2)), 42_000_000).Remarks.Select(remark => remark.Code).Should().Equal("no-contribution-paid");

    [Fact]
    public void Examine_UnderAnotherReading_ComparesWithThatReading()
    {
        BenefitCase newMember = Death(new(2025, 5, 20), new(2025, 3, 2), Months(2025, 3, 2025, 5));
        var options = new AssessmentOptions { Readings = Readings.Default.With(ReadingCatalogue.ThreeMonths["ninety-days"]) };

        Auditor.Examine(new() { Case = newMember, Total = new(10_000_000) }, options).Verdict.Should().Be(Verdict.Agrees);
        Auditor.Examine(new() { Case = newMember, Total = new(42_000_000) }, options).Causes[0].Id.Should().Be("reading:three-months=paid-months");
    }

    [Fact]
    public void TryExamine_EverythingWrong_ListsEveryProblemWithItsPath()
    {
        var voucher = new Voucher
        {
            Case = Member with { Id = " " },
            Components = [new("jkm.x", new(1)), new("jkm.funeral", new(-1)), new("jkm.funeral", new(1_000_000_000_000_001))],
            Total = new(-5),
            ArrearsDeducted = new(-1),
            Covers = ["jkm.y", "jkm.x"],
        };

        Auditor.TryExamine(voucher, AssessmentOptions.Default, out Audit? audit, out ValueList<Problem> problems).Should().BeFalse();

        audit.Should().BeNull();
        problems.Select(problem => problem.Path).Should().Equal(
            "case.id", "paid.jkm.funeral", "paid.jkm.funeral", "paidTotal", "arrearsDeducted", "paid.jkm.x", "paid.jkm.funeral", "paid.jkm.funeral", "paid.jkm.funeral", "covers[0]", "covers[1]");
        FluentActions.Invoking(() => Auditor.Examine(voucher, AssessmentOptions.Default)).Should().Throw<InvalidCaseException>();
        FluentActions.Invoking(() => Auditor.Examine(new() { Case = Member }, AssessmentOptions.Default)).Should().Throw<InvalidCaseException>();
    }
}
