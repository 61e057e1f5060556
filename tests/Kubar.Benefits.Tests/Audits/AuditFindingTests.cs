using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Audits;

/// <summary>Every kind of finding, with a voucher worked by hand, and on both sides of where it begins.</summary>
public sealed class AuditFindingTests
{
    private const string Nik = "6407014508800001";

    private static readonly (string, long)[] Right = [("jkm.lump-sum", 20_000_000), ("jkm.periodic-grant", 12_000_000), ("jkm.funeral", 10_000_000)];

    private static readonly BenefitCase Member = Death(new(2024, 8, 20), new(2023, 1, 2), Months(2023, 1, 2024, 8));

    private static BenefitCase Death(LocalDate died, LocalDate registered, params MonthRange[] paid) => new()
    {
        Id = "k-1",
        Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(1_000_000), PaidBy = ContributionPayer.Regency },
        Membership = new() { RegisteredOn = registered, PaidMonths = [.. paid] },
        Event = new() { Kind = EventKind.NonWorkDeath, Date = died },
        Family = new() { Spouse = true, Children = [] },
    };

    private static MonthRange Months(int year, int month, int toYear, int toMonth) => new(new(year, month), new(toYear, toMonth));

    private static Voucher Parts(BenefitCase benefitCase, params (string Benefit, long Amount)[] components) =>
        new() { Case = benefitCase, Components = [.. components.Select(paid => new PaidComponent(paid.Benefit, new(paid.Amount)))] };

    private static Voucher Total(BenefitCase benefitCase, long total) => new() { Case = benefitCase, Total = new(total) };

    private static AuditFinding Only(Voucher voucher) => Auditor.Examine(voucher).Findings.Should().ContainSingle().Subject;

    private static ValueList<AuditFinding> Together(params Voucher[] vouchers) => AuditFindings.Together(vouchers.Select(Auditor.Examine));

    [Fact]
    public void Findings_ARightVoucher_AreNone()
    {
        Auditor.Examine(Parts(Member, Right)).Findings.Should().BeEmpty();
        Auditor.Examine(Total(Member, 42_000_000)).Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData(41_999_999, 1)]
    [InlineData(42_000_001, 1)]
    [InlineData(10_000_000, 32_000_000)]
    public void PaymentDiffers_ATotal_HasTheMoneyTheRightSumAndItsArticles(long total, long atStake)
    {
        AuditFinding finding = Only(Total(Member, total));

        finding.Kind.Should().Be(FindingKind.PaymentDiffers);
        finding.AtStake.Should().Be(new MoneyBounds(new(atStake), new(atStake)));
        finding.Criterion.Indonesian.Should().StartWith("Seharusnya Rp42.000.000: Santunan sekaligus Rp20.000.000 (PP 82/2019 Pasal I angka 3 (Pasal 34(1)a)");
        finding.Sources.Should().Contain("PP 82/2019 Pasal I angka 3 (Pasal 34(1)b)");
        finding.Condition.English.Should().StartWith($"{new Rupiah(total)} was paid for the death not from work of 20 August 2024, without a split.");
    }

    [Fact]
    public void PaymentDiffers_ATotalThatACauseExplains_IsSplitByComponent()
    {
        AuditFinding finding = Only(Total(Death(new(2025, 5, 20), new(2025, 3, 2), Months(2025, 3, 2025, 5)), 10_000_000));

        finding.IsSplitByCause.Should().BeTrue();
        finding.Parts.Select(part => (part.Benefit!.Id, part.Difference)).Should().Equal(
            ("jkm.lump-sum", new Rupiah(-20_000_000)), ("jkm.periodic-grant", new(-12_000_000)));
        finding.Effect.Indonesian.Should().Be("Yang berhak kurang menerima Rp32.000.000.");
        finding.Effect.English.Should().Be("Those entitled received Rp32,000,000 too little.");
    }

    [Fact]
    public void PaymentDiffers_ATotalThatNothingExplains_IsNotSplit() =>
        Only(Total(Member, 41_000_000)).Should().Match<AuditFinding>(finding => finding.Parts.Count == 0 && !finding.IsSplitByCause && finding.Causes.Count == 0);

    [Fact]
    public void PaymentDiffers_TooMuchOfOneAndTooLittleOfAnother_AddsUpBoth()
    {
        AuditFinding finding = Only(Parts(Member, ("jkm.lump-sum", 21_000_000), ("jkm.periodic-grant", 12_000_000), ("jkm.funeral", 8_000_000)));

        finding.AtStake.Should().Be(new MoneyBounds(new(3_000_000), new(3_000_000)));
        finding.Parts.Select(part => part.Difference.Value).Should().BeEquivalentTo([1_000_000, -2_000_000]);
        finding.IsSplitByCause.Should().BeFalse();
    }

    [Fact]
    public void Causes_RegisteredAfterTheDeath_SayItFirst()
    {
        AuditFinding finding = Auditor.Examine(Total(Death(new(2024, 8, 20), new(2024, 8, 21)), 42_000_000)).Findings[0];

        finding.Kind.Should().Be(FindingKind.PaymentDiffers);
        finding.Causes[0].English.Should().Contain("registered").And.Contain("21 August 2024");
        Auditor.Examine(Total(Death(new(2025, 8, 20), new(2024, 8, 20), Months(2024, 8, 2025, 8)), 42_000_000)).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Causes_AWorkDeathPaidAsAnother_SayItFirst()
    {
        BenefitCase killed = Member with
        {
            Event = new() { Kind = EventKind.WorkAccident, Date = new(2024, 8, 20), DiedOn = new(2024, 8, 20) },
            Expenses = Expenses.None,
        };

        AuditFinding finding = Only(Total(killed, 42_000_000));

        finding.Causes[0].Indonesian.Should().StartWith("kejadian diperlakukan sebagai meninggal dunia bukan akibat kerja");
        finding.Parts.Select(part => part.Benefit!.Id).Should().BeEquivalentTo("jkk.death-grant", "jkk.funeral", "jkk.periodic-grant", "jkm.lump-sum", "jkm.periodic-grant", "jkm.funeral");
    }

    [Fact]
    public void Causes_AChildOf23_SayItFirst()
    {
        BenefitCase parent = Death(new(2024, 8, 20), new(2020, 1, 2), Months(2020, 1, 2024, 8)) with
        {
            Family = new() { Spouse = true, Children = [new() { BirthDate = new(2001, 8, 20), Level = SchoolLevel.Tertiary, YearsLeft = 1 }] },
        };
        BenefitCase younger = parent with { Family = new() { Spouse = true, Children = [new() { BirthDate = new(2001, 8, 21), Level = SchoolLevel.Tertiary, YearsLeft = 1 }] } };

        Only(Parts(parent, [.. Right, ("jkm.scholarship", 12_000_000)])).Causes[0].English.Should().StartWith("paid although child 1 has reached the age of 23 years");
        Auditor.Examine(Parts(younger, [.. Right, ("jkm.scholarship", 12_000_000)])).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Causes_ALapseAfterArrears_SayItFirst()
    {
        AuditFinding finding = Only(Parts(Death(new(2024, 8, 20), new(2023, 1, 2), Months(2023, 1, 2024, 3)), Right));

        finding.AtStake.AtLeast.Should().Be(new Rupiah(42_000_000));
        finding.Causes[0].Indonesian.Should().Contain("tunggakan").And.Contain("5 bulan");
    }

    [Fact]
    public void Causes_TheFigureOfAnotherEdition_SayItsDayFirst() =>
        Only(Total(Member, 24_000_000)).Causes[0].English.Should().StartWith("the law in force on 1 December 2019 was applied");

    [Fact]
    public void PaymentUndecided_AFactIsMissing_NamesItAndTheMostAtStake()
    {
        BenefitCase parent = Death(new(2024, 8, 20), new(2020, 1, 2), Months(2020, 1, 2024, 8)) with
        {
            Family = new() { Spouse = true, Children = [new() { BirthDate = new(2015, 8, 20) }] },
        };

        AuditFinding finding = Only(Parts(parent, [.. Right, ("jkm.scholarship", 1_500_000)]));

        finding.Kind.Should().Be(FindingKind.PaymentUndecided);
        finding.AtStake.Should().Be(new MoneyBounds(Rupiah.Zero, new(10_500_000)));
        finding.Causes[0].Indonesian.Should().StartWith("data yang perlu dilengkapi:").And.Contain("anak 1");
    }

    [Fact]
    public void SumDiffers_AndArrearsNotTold_AreFindingsOfTheVoucherItself()
    {
        BenefitCase arrears = Death(new(2024, 8, 20), new(2023, 1, 2), Months(2023, 1, 2024, 6));

        Only(Parts(Member, Right) with { Total = new(40_000_000) }).Should()
            .Match<AuditFinding>(finding => finding.Kind == FindingKind.SumDiffers && finding.AtStake.AtLeast == new Rupiah(2_000_000));
        Only(Parts(arrears, Right)).Should()
            .Match<AuditFinding>(finding => finding.Kind == FindingKind.ArrearsNotTold && finding.AtStake == new MoneyBounds(Rupiah.Zero, new(33_600)) && finding.Sources.Contains("Permenaker 5/2021 Pasal 98(2)(3) jo. Pasal 130 huruf c"));
    }

    [Theory]
    [InlineData(8, null, null)]
    [InlineData(9, "2024-09", 16_800)]
    [InlineData(10, "2024-10", 33_600)]
    public void ContributionAfterDeath_MonthsAfterThatOfTheDeath_AreCountedInRupiah(int last, string? until, int? money)
    {
        Audit audit = Auditor.Examine(Total(Death(new(2024, 8, 20), new(2023, 1, 2), Months(2023, 1, 2024, last)), 42_000_000));

        (audit.Findings.Count == 0).Should().Be(until is null);
        foreach (AuditFinding finding in audit.Findings)
        {
            finding.Kind.Should().Be(FindingKind.ContributionAfterDeath);
            finding.AtStake.Should().Be(new MoneyBounds(new(money!.Value), new(money.Value)));
            finding.From.Should().Be(new LocalDate(2024, 9, 1));
            NodaTime.Text.YearMonthPattern.Iso.Format(finding.To.ToYearMonth()).Should().Be(until);
            finding.Sources.Should().Equal("PP 44/2015 penjelasan Pasal 34(1)");
        }
    }

    [Fact]
    public void ContributionBeforeRegistration_TheMonthBefore_IsFoundAndThatOfTheDayIsNot()
    {
        Auditor.Examine(Total(Death(new(2024, 8, 20), new(2023, 2, 2), Months(2023, 2, 2024, 8)), 42_000_000)).Findings.Should().BeEmpty();
        Only(Total(Death(new(2024, 8, 20), new(2023, 2, 2), Months(2023, 1, 2024, 8)), 42_000_000)).Should()
            .Match<AuditFinding>(finding => finding.Kind == FindingKind.ContributionBeforeRegistration && finding.AtStake.AtLeast == new Rupiah(16_800) && finding.To == new LocalDate(2023, 1, 31));
    }

    [Fact]
    public void ContributionAfterEnd_MonthsAfterTheEnd_AreFoundButNotAgainAfterTheDeath()
    {
        BenefitCase ended = Member with { Membership = Member.Membership with { EndedOn = new(2024, 6, 10), PaidMonths = [Months(2023, 1, 2024, 9)] } };

        Auditor.Examine(Total(ended, 0)).Findings.Where(finding => finding.Kind is FindingKind.ContributionAfterEnd or FindingKind.ContributionAfterDeath)
            .Select(finding => (finding.Kind, finding.From, finding.AtStake.AtLeast)).Should().BeEquivalentTo(new[]
            {
                (FindingKind.ContributionAfterEnd, new LocalDate(2024, 7, 1), new Rupiah(33_600)),
                (FindingKind.ContributionAfterDeath, new LocalDate(2024, 9, 1), new Rupiah(16_800)),
            });
    }

    [Fact]
    public void NoContribution_ADeathBeforeTheFirst_IsFound() =>
        Auditor.Examine(Total(Death(new(2024, 8, 20), new(2024, 8, 2)), 42_000_000)).Findings.Should()
            .Contain(finding => finding.Kind == FindingKind.NoContribution && finding.Sources.Contains("PP 44/2015 Pasal 6(2), 11(4)"));

    [Theory]
    [InlineData(1958, 1, 3, false)]
    [InlineData(1958, 1, 2, true)]
    public void RegisteredOverAge_OnTheBirthday_IsFound(int year, int month, int day, bool isFound)
    {
        BenefitCase old = Member with { Participant = Member.Participant with { BirthDate = new(year, month, day) } };

        Auditor.Examine(Total(old, 42_000_000)).Findings.Select(finding => finding.Kind).Should().Equal(isFound ? [FindingKind.RegisteredOverAge] : []);
    }

    [Fact]
    public void EventTwice_TheSamePersonAndEvent_CostsWhatIsBeyondTheRightSum()
    {
        Voucher first = Total(Member, 42_000_000) with { Person = Nik, Reference = "B-01" };

        ValueList<AuditFinding> twice = Together(first, first with { Case = Member with { Id = "k-9" }, Reference = "B-02" });

        twice.Should().ContainSingle().Which.Should().Match<AuditFinding>(finding =>
            finding.Kind == FindingKind.EventTwice && finding.AtStake == new MoneyBounds(new(42_000_000), new(42_000_000)) && finding.Vouchers.Count == 2);
        Together(first, first with { Person = "another", Case = Member with { Id = "k-9" }, Reference = "B-02" }).Should().BeEmpty();
    }

    [Fact]
    public void EventTwice_DifferentBenefitsInTwoVouchers_IsNone()
    {
        Voucher grants = Parts(Member, ("jkm.lump-sum", 20_000_000), ("jkm.periodic-grant", 12_000_000)) with { Covers = ["jkm.lump-sum", "jkm.periodic-grant"], Reference = "B-01" };
        Voucher funeral = Parts(Member, ("jkm.funeral", 10_000_000)) with { Covers = ["jkm.funeral"], Reference = "B-02" };

        Together(grants, funeral).Should().BeEmpty();
        Together(grants, funeral, funeral with { Reference = "B-03" }).Should().ContainSingle().Which.AtStake.Should().Be(new MoneyBounds(new(10_000_000), new(10_000_000)));
    }

    [Fact]
    public void EventTwice_AScholarshipOfTwoYears_IsNone()
    {
        BenefitCase parent = Death(new(2024, 8, 20), new(2020, 1, 2), Months(2020, 1, 2024, 8)) with
        {
            Family = new() { Spouse = true, Children = [new() { BirthDate = new(2012, 5, 1), Level = SchoolLevel.Primary, YearsLeft = 1 }] },
        };
        Voucher Of(int year, string number) => Parts(parent with { Claim = new() { AppliedOn = new(2024, 9, 2), PaidOn = new(year, 9, 9) } }, ("jkm.scholarship", 1_500_000)) with { Covers = ["jkm.scholarship"], Reference = number };

        Together(Of(2024, "B-01"), Of(2025, "B-02")).Should().BeEmpty();
        Together(Of(2024, "B-01"), Of(2024, "B-02")).Should().ContainSingle().Which.AtStake.AtLeast.Should().Be(new Rupiah(1_500_000));
    }

    [Fact]
    public void EventTwice_OneDeathPaidAsTwoKinds_CostsTheSmallerAtLeast()
    {
        BenefitCase killed = Member with { Event = new() { Kind = EventKind.WorkAccident, Date = new(2024, 8, 20), DiedOn = new(2024, 8, 20) }, Expenses = Expenses.None };

        Together(Total(Member, 42_000_000) with { Reference = "B-01" }, Total(killed, 70_000_000) with { Reference = "B-02" }).Should().ContainSingle()
            .Which.Should().Match<AuditFinding>(finding => finding.Kind == FindingKind.EventTwice && finding.AtStake == new MoneyBounds(new(42_000_000), new(70_000_000)));
    }

    [Fact]
    public void PersonTwice_TwoDaysOfDeath_IsFound()
    {
        BenefitCase later = Death(new(2024, 8, 21), new(2023, 1, 2), Months(2023, 1, 2024, 8));

        Together(Total(Member, 42_000_000) with { Reference = "B-01" }, Total(later, 42_000_000) with { Reference = "B-02" }).Should().ContainSingle()
            .Which.Should().Match<AuditFinding>(finding => finding.Kind == FindingKind.PersonTwice && finding.AtStake == new MoneyBounds(new(42_000_000), new(84_000_000)));
    }

    [Fact]
    public void VoucherTwice_TheSameNumberWrittenOtherwise_IsFound() =>
        Together(Total(Member, 42_000_000) with { Reference = "b-01 " }, Total(Member with { Id = "k-2" }, 42_000_000) with { Reference = "B-01" }).Should().ContainSingle()
            .Which.Should().Match<AuditFinding>(finding => finding.Kind == FindingKind.VoucherTwice && finding.AtStake == new MoneyBounds(Rupiah.Zero, new(42_000_000)));

    [Fact]
    public void Id_OfTheSameCheckPersonAndVoucher_StaysWhenTheSumChanges()
    {
        Voucher wrong = Total(Member, 10_000_000) with { Person = Nik, Reference = "B-01" };

        string id = Only(wrong).Id;

        id.Should().MatchRegex("^F-[0-9A-F]{16}$");
        Only(wrong with { Total = new(50_000_000) }).Id.Should().Be(id);
        Only(wrong with { Case = Member with { Id = "k-77" } }).Id.Should().Be(id);
        Only(wrong with { Person = "6407014508800002" }).Id.Should().NotBe(id);
        Only(wrong with { Reference = "B-02" }).Id.Should().NotBe(id);
    }

    [Fact]
    public void Finding_OfAPersonKnownByANik_NamesItNowhere()
    {
        Voucher one = Total(Member, 10_000_000) with { Person = Nik, Reference = "B-01" };

        string all = string.Join('\n', Together(one, one with { Reference = "B-02" }).Select(finding => $"{finding} {finding.Condition} {finding.Criterion} {finding.Effect} {string.Join(' ', finding.Vouchers)} {string.Join(' ', finding.Causes)}"));

        all.Should().NotContain(Nik).And.NotContain(Nik[..6]);
    }

    [Fact]
    public void Together_FindingsOfAFile_ComeByMoney() =>
        Together(Total(Member, 41_000_000), Total(Member with { Id = "k-2" }, 10_000_000), Total(Member with { Id = "k-3" }, 42_000_001))
            .Select(finding => finding.AtStake.AtLeast.Value).Should().Equal(32_000_000, 1_000_000, 1);
}
