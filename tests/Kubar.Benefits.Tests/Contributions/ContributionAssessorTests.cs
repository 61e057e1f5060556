using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Contributions;

public sealed class ContributionAssessorTests
{
    [Fact]
    public void Assess_DailyWage_IsTwentyFiveDays() =>
        Given.AmountsOf(Given.Pu(new(2024, 5), new DailyWage(new(200_000)))).Should().Be(Given.AmountsOf(Given.Pu(new(2024, 5), Given.AMonth(5_000_000))));

    [Fact]
    public void Assess_PieceWage_IsTheAverageOfThreeMonthsRoundedOnce()
    {
        // 0.89 % of 5,000,001 / 3 is 14,833.3363: rounding the average first would give the same, half of it would not.
        Given.AmountsOf(Given.Pu(new(2024, 5), new PieceWage([new(1_000_000), new(1_500_000), new(2_500_001)]))).Should().Be((14_833, 5_000));
        Given.AmountsOf(Given.Pu(new(2024, 5), new PieceWage([new(1), new(1), new(336)]), RiskGroup.Medium)).Jkk.Should().Be(1, "0.89 % of 338 / 3 is 1.0027; of the rounded average 112 it would be 0");
    }

    [Fact]
    public void Assess_WeatherDependentWage_IsTheAverageOfTwelveMonths() =>
        Given.AmountsOf(Given.Pu(new(2024, 5), new WeatherDependentWage(Enumerable.Range(1, 12).Select(month => new Rupiah(month * 1_000_000)).ToValueList())))
            .Should().Be((57_850, 19_500), "the average of 1 to 12 million is 6.5 million");

    [Fact]
    public void Assess_ConstructionWorker_PaysTheHighestRateWhateverTheRisk() =>
        Given.AmountsOf(Given.Pu(new(2024, 5), Given.AMonth(5_000_000), RiskGroup.VeryLow) with { Contributor = ContributorKind.ConstructionWorker })
            .Should().Be((87_000, 15_000));

    [Fact]
    public void Assess_ContractWithTax_IsReckonedOnTheNetValue() =>
        Given.AmountsOf(Given.Contract(199_800_000, 19_800_000)).Should().Be((346_000, 46_000));

    /// <summary>Permenaker 5/2021 Pasal 35(3), 45(1)(2); Permenaker 1/2025 Pasal 35(2), 45(1)(2)(3)</summary>
    [Theory]
    [InlineData(2024, 5, true, 15_000)]
    [InlineData(2024, 5, false, 0)]
    [InlineData(2025, 3, true, 15_000)]
    [InlineData(2025, 3, false, 0)]
    public void Assess_Trainee_PaysJkmOnlyWhereRegisteredInIt(int year, int month, bool inJkm, long jkm) =>
        Given.AmountsOf(Trainee(new(year, month)) with { InJkm = inJkm }).Should().Be((44_500, jkm));

    [Fact]
    public void Assess_Trainee_FallsDueInTheMonthItself()
    {
        Given.MonthOf(Trainee(new(2021, 4)) with { InJkm = true }).DueOn.Should().Be(new LocalDate(2021, 4, 15));
        Given.MonthOf(Trainee(new(2021, 3)) with { InJkm = true }).DueOn.Should().BeNull();
    }

    [Fact]
    public void Assess_TraineeBeforePermenaker5_IsUndeterminedForWantOfTheText() =>
        Given.MonthOf(Trainee(new(2021, 3)) with { InJkm = true }).Jkk.Amount
            .Should().Be(new BoundedAmount(Rupiah.Zero, new Rupiah(44_500), ["law.trainees-before-permenaker-5-2021"]));

    [Fact]
    public void Assess_ConstructionInTheMonthsOfPp49_IsUndeterminedForWantOfTheText() =>
        Given.MonthOf(Given.Contract(180_000_000) with { Months = new(new YearMonth(2020, 8)) }).Jkk.Amount
            .Should().Be(new BoundedAmount(new(3_460), new Rupiah(346_000), ["law.pp-49-2020"]));

    [Fact]
    public void Assess_FineInTheMonthsOfPp49_IsHalfAPercentOnceItIsSurelyLate()
    {
        MonthContribution perhaps = Given.MonthOf(Given.Pu(new(2021, 1), Given.AMonth(10_000_000)) with { PaidOn = new LocalDate(2021, 2, 28) });
        MonthContribution surely = Given.MonthOf(Given.Pu(new(2021, 1), Given.AMonth(10_000_000)) with { PaidOn = new LocalDate(2021, 3, 1) });

        surely.Jkk.Amount.Amount.Should().Be(new Rupiah(890));
        perhaps.Jkk.Fine.Should().Be(new BoundedAmount(Rupiah.Zero, new Rupiah(4), ["law.pp-49-2020"]));
        surely.Jkk.Fine.Should().Be(new BoundedAmount(new(4), new Rupiah(4), []));
        surely.Jkk.Grade.Should().Be(Grade.C, "the condition of its Pasal 13 is known from one report");
    }

    [Fact]
    public void Assess_PublicHolidayOnTheDueDate_MovesIt()
    {
        ContributionCase given = Given.Pu(new(2026, 7), Given.AMonth(10_000_000)) with { PaidOn = new LocalDate(2026, 8, 19) };

        ContributionAssessor.Assess(given).Months[0].DueOn.Should().Be(new LocalDate(2026, 8, 18), "15 August 2026 is a Saturday and the 17th a national holiday");
        ContributionAssessor.Assess(given).Totals.Fines.Amount.Should().Be(new Rupiah(2_380));
        ContributionAssessment moved = ContributionAssessor.Assess(given, new() { PublicHolidays = [new LocalDate(2026, 8, 18)] });
        moved.Months[0].DueOn.Should().Be(new LocalDate(2026, 8, 19));
        moved.Totals.Fines.Amount.Should().Be(Rupiah.Zero);
    }

    [Fact]
    public void Assess_WithoutADayOfPayment_ReckonsNoFine() =>
        Given.MonthOf(Given.Pu(new(2024, 5), Given.AMonth(1_000_000))).Jkk.Fine.Should().BeNull();

    [Fact]
    public void Assess_BpuPaidLate_OwesNoFine() =>
        Given.MonthOf(Given.Bpu(new(2024, 5)) with { PaidOn = new LocalDate(2025, 5, 1) }).Jkk.Fine.Should().Be(BoundedAmount.Zero);

    [Theory]
    [InlineData("2021-03-31", null)]
    [InlineData("2021-04-01", "2021-07-01")]
    [InlineData("2024-11-30", "2025-02-28")]
    public void Assess_BenefitPaidByTheEmployer_TellsTheLastDayToAskForReimbursement(string paid, string? claimBy) =>
        ContributionAssessor.Assess(Given.Pu(new(2024, 5), Given.AMonth(1_000_000)) with { BenefitPaidOn = Day(paid) }).ReimbursementClaimBy
            .Should().Be(claimBy is null ? null : Day(claimBy));

    [Fact]
    public void Assess_FactsMissing_GivesBoundsAndNamesThem()
    {
        MonthContribution month = Given.MonthOf(new() { Id = "x", Contributor = ContributorKind.Bpu, Months = new(new YearMonth(2026, 2)) });

        month.Jkk.Amount.Should().Be(new BoundedAmount(new(5_000), new Rupiah(207_000), ["sector", "paidBy", "monthlyIncome"]));
        month.Jkm.Amount.Should().Be(new BoundedAmount(new(3_400), new Rupiah(6_800), ["sector", "paidBy"]));
    }

    [Fact]
    public void Assess_PayerUnknownOutsideTheMonthsOfRelief_DoesNotMatter() =>
        Given.AmountsOf(Given.Bpu(new(2025, 12)) with { PaidBy = null, Sector = null }).Should().Be((10_000, 6_800));

    [Fact]
    public void Assess_SectorUnknownWhereBothHaveRelief_DoesNotMatter() =>
        Given.AmountsOf(Given.Bpu(new(2026, 12)) with { Sector = null }).Should().Be((5_000, 3_400));

    [Fact]
    public void Assess_WageUnknown_HasNoCeiling() =>
        Given.MonthOf(Given.Pu(new(2024, 5), Given.AMonth(1)) with { Wage = null }).Jkk.Amount.Should().Be(new BoundedAmount(Rupiah.Zero, null, ["wage"]));

    [Fact]
    public void Assess_TaxWithinTheContractUnknown_IsBoundedByTheWholeValue()
    {
        BoundedAmount amount = Given.MonthOf(Given.Contract(80_000_000) with { ValueAddedTax = null }).Jkk.Amount;

        amount.Should().Be(new BoundedAmount(Rupiah.Zero, new Rupiah(168_000), ["valueAddedTax"]));
    }

    /// <summary>PP 37/2021 Pasal 11(5)(6)(7)(8); PP 6/2025 Pasal 11(5)(6)(7)(8); PP 49/2023 Pasal 16A(1)(2)(3), 18A(1)(2)(3)</summary>
    [Theory]
    [InlineData(2023, 11, 5_000_000, 7_000, 5_000)]
    [InlineData(2021, 3, 4_999_000, 6_998, 4_999)]
    [InlineData(2021, 3, 5_000_000, 7_000, 5_000)]
    [InlineData(2021, 3, 5_001_000, 7_000, 5_000)]
    [InlineData(2025, 2, 10_000_000, 7_000, 5_000)]
    [InlineData(2025, 3, 4_999_000, 6_998, 0)]
    [InlineData(2025, 3, 5_000_000, 7_000, 0)]
    [InlineData(2025, 3, 10_000_000, 7_000, 0)]
    public void Assess_PartForJkp_IsReckonedOnTheWageUpToTheCeiling(int year, int month, long wage, long fromJkk, long fromJkm)
    {
        MonthContribution reckoned = Given.MonthOf(Given.Pu(new(year, month), Given.AMonth(wage)) with { InJkp = true });

        reckoned.Jkk.ToJkp.Amount.Should().Be(new Rupiah(fromJkk));
        reckoned.Jkm.ToJkp.Amount.Should().Be(new Rupiah(fromJkm));
        reckoned.Jkk.Amount.Amount.Should().Be(new Rupiah(wage / 10_000 * 89 + (wage % 10_000 * 89 / 10_000)), "the contribution itself knows no ceiling");
    }

    /// <summary>PP 7/2025 Pasal 9(1)</summary>
    [Theory]
    [InlineData(4_999_000, 5_998)]
    [InlineData(5_000_000, 6_000)]
    [InlineData(10_000_000, 6_000)]
    public void Assess_PartForJkpOfTheLowestRiskWithRelief_IsReckonedOnTheWageUpToTheCeiling(long wage, long fromJkk) =>
        Given.MonthOf(Given.Pu(new(2025, 3), Given.AMonth(wage), RiskGroup.VeryLow) with { InJkp = true, LabourIntensive = true, ActiveWorkers = 50 })
            .Jkk.ToJkp.Amount.Should().Be(new Rupiah(fromJkk));

    [Fact]
    public void Assess_PartForJkpOfAnUnknownWage_IsBoundedByTheCeiling() =>
        Given.MonthOf(Given.Pu(new(2025, 3), Given.AMonth(1)) with { Wage = null, InJkp = true }).Jkk.ToJkp
            .Should().Be(new BoundedAmount(Rupiah.Zero, new Rupiah(7_000), ["wage"]));

    [Fact]
    public void Assess_RiskGroupUnknown_LiesBetweenTheLowestAndTheHighest() =>
        Given.MonthOf(Given.Pu(new(2024, 5), Given.AMonth(10_000_000)) with { RiskGroup = null }).Jkk.Amount
            .Should().Be(new BoundedAmount(new(24_000), new Rupiah(174_000), ["riskGroup"]));

    [Fact]
    public void Assess_IncomeBetweenBrackets_DependsOnTheReading()
    {
        ContributionCase given = Given.Bpu(new(2025, 6), 1_099_500);
        Readings higher = Readings.Default.With(ReadingCatalogue.BracketGap["higher"]);

        ContributionAssessor.Assess(given).DependsOn.Should().Equal("bracket-gap");
        ContributionAssessor.Assess(given, new() { Readings = higher }).Months[0].Jkk.Amount.Amount.Should().Be(new Rupiah(12_000));
        ContributionAssessor.Assess(given, new() { FindDependence = false }).DependsOn.Should().BeEmpty();
    }

    [Theory]
    [InlineData(2026, 3, false)]
    [InlineData(2026, 4, true)]
    public void Assess_PaidByTheVillage_DependsOnTheReadingInTheMonthsOfRelief(int year, int month, bool depends)
    {
        ContributionCase given = Given.Bpu(new(year, month), payer: ContributionPayer.Village);
        Readings none = Readings.Default.With(ReadingCatalogue.ReliefVillage["no-relief"]);

        ContributionAssessor.Assess(given).DependsOn.Should().Equal(depends ? ["relief-village"] : []);
        ContributionAssessor.Assess(given, new() { Readings = none }).Totals.Whole.Amount.Should().Be(new Rupiah(16_800));
    }

    [Fact]
    public void Assess_SumThatDoesNotComeOutEven_DependsOnRounding()
    {
        ContributionCase given = Given.Pu(new(2024, 5), Given.AMonth(5_000_099));

        ContributionAssessor.Assess(given).DependsOn.Should().Equal("rounding");
        ContributionAssessor.Assess(Given.Pu(new(2024, 5), Given.AMonth(5_000_000))).DependsOn.Should().BeEmpty();
    }

    [Fact]
    public void Assess_MonthsOfRelief_SayWhichReliefAndItsArticle()
    {
        MonthContribution half = Given.MonthOf(Given.Bpu(new(2026, 4)));
        MonthContribution whole = Given.MonthOf(Given.Bpu(new(2026, 3)));

        half.Jkk.Relief!.Code.Should().Be("contribution.relief.pp-50-2025");
        half.Jkm.ReliefSources.Select(source => source.Text).Should().Equal("PP 50/2025 Pasal 3(4)(5), 4, 7");
        whole.Jkk.Relief.Should().BeNull();
        whole.Jkk.ReliefSources.Should().BeEmpty();
    }

    /// <summary>PP 7/2025 Pasal 3(3)(4), 4(1), 6(2), 10; PP 36/2025 Pasal 10A</summary>
    [Theory]
    [InlineData(2025, 1, 50, true, 44_500)]
    [InlineData(2025, 2, 50, true, 22_250)]
    [InlineData(2025, 2, 49, true, 44_500)]
    [InlineData(2025, 2, 50, false, 44_500)]
    [InlineData(2025, 7, 50, true, 22_250)]
    [InlineData(2025, 8, 50, true, 22_250)]
    [InlineData(2026, 1, 50, true, 22_250)]
    [InlineData(2026, 2, 50, true, 44_500)]
    public void Assess_LabourIntensiveIndustry_HasHalfInItsMonthsFrom50WorkersPaidUpToJanuary2025(int year, int month, int workers, bool paid, long jkk) =>
        Given.AmountsOf(Given.Pu(new(year, month), Given.AMonth(5_000_000)) with { LabourIntensive = true, ActiveWorkers = workers, PaidUntilJanuary2025 = paid })
            .Should().Be((jkk, 15_000));

    [Fact]
    public void Assess_LabourIntensiveIndustry_HasReliefOfJkkAlone()
    {
        MonthContribution month = Given.MonthOf(Given.Pu(new(2025, 2), Given.AMonth(10_000_000)) with { LabourIntensive = true, ActiveWorkers = 50 });

        month.Jkk.Relief!.Code.Should().Be("contribution.relief.pp-7-2025");
        month.Jkm.Relief.Should().BeNull();
    }

    [Theory]
    [InlineData(2020, 7, true, 10_000, 6_800)]
    [InlineData(2020, 8, true, 100, 68)]
    [InlineData(2020, 8, false, 10_000, 6_800)]
    [InlineData(2021, 1, true, 100, 68)]
    [InlineData(2021, 1, false, 10_000, 6_800)]
    [InlineData(2021, 2, true, 10_000, 6_800)]
    public void Assess_MonthsOfPp49_AreOnePercentOnlyWherePaidUpToJuly2020(int year, int month, bool paid, long jkk, long jkm) =>
        Given.AmountsOf(Given.Bpu(new(year, month)) with { PaidUntilJuly2020 = paid }).Should().Be((jkk, jkm));

    [Fact]
    public void Assess_PaidUpToJuly2020Unknown_LiesBetweenOnePercentAndTheWhole()
    {
        Given.MonthOf(Given.Bpu(new(2020, 8)) with { PaidUntilJuly2020 = null }).Jkk.Amount
            .Should().Be(new BoundedAmount(new(100), new Rupiah(10_000), ["paidUntilJuly2020"]));
        Given.MonthOf(Given.Pu(new(2021, 1), Given.AMonth(5_000_000)) with { PaidUntilJuly2020 = null }).Jkk.Amount
            .Should().Be(new BoundedAmount(new(445), new Rupiah(44_500), ["paidUntilJuly2020"]));
        Given.AmountsOf(Given.Bpu(new(2021, 2)) with { PaidUntilJuly2020 = null }).Should().Be((10_000, 6_800));
    }

    /// <summary>PP 7/2025 Pasal 7, 11; PP 36/2025 Pasal 11(1)(2)(3)</summary>
    [Theory]
    [InlineData(2026, 1, "2026-06-30", 22_250, 2_225)]
    [InlineData(2026, 1, "2026-07-01", 44_500, 4_450)]
    [InlineData(2026, 1, null, 22_250, null)]
    [InlineData(2025, 2, "2025-03-17", 22_250, 0)]
    [InlineData(2025, 2, "2026-06-30", 22_250, 7_120)]
    [InlineData(2025, 2, "2026-07-01", 44_500, 14_240)]
    public void Assess_LabourIntensiveIndustryPaidLate_HasReliefUntilTheLastDayOfPp36(int year, int month, string? paid, long jkk, int? fine)
    {
        ContributionCase given = Given.Pu(new(year, month), Given.AMonth(5_000_000)) with
        {
            LabourIntensive = true,
            ActiveWorkers = 50,
            PaidOn = paid is null ? null : Day(paid),
        };

        ProgramContribution reckoned = Given.MonthOf(given).Jkk;

        reckoned.Amount.Amount.Should().Be(new Rupiah(jkk));
        reckoned.Fine?.Amount.Should().Be(fine is { } whole ? new Rupiah(whole) : null);
        (reckoned.Relief is null).Should().Be(jkk == 44_500);
    }

    /// <summary>PP 44/2015 Pasal 11(2); Permenaker 5/2021 Pasal 41(3)(4)</summary>
    [Theory]
    [InlineData(2, 1, new string[0])]
    [InlineData(3, 1, new[] { "too-many-occupations" })]
    [InlineData(2, 5, new[] { "not-a-prepayment-period" })]
    [InlineData(3, 4, new[] { "too-many-occupations", "not-a-prepayment-period" })]
    public void Assess_WhatTheLawDoesNotOffer_IsRemarkedUpon(int occupations, int monthsAtOnce, string[] codes) =>
        ContributionAssessor.Assess(Given.Bpu(new(2024, 5)) with { Occupations = occupations, MonthsAtOnce = monthsAtOnce }).Warnings
            .Select(warning => warning.Code).Should().Equal(codes);

    [Theory]
    [InlineData(2021, 3, 5, false)]
    [InlineData(2021, 4, 5, true)]
    [InlineData(2021, 4, 1, false)]
    [InlineData(2021, 4, 2, false)]
    [InlineData(2021, 4, 3, false)]
    [InlineData(2021, 4, 4, true)]
    [InlineData(2021, 4, 6, false)]
    [InlineData(2021, 4, 11, true)]
    [InlineData(2021, 4, 12, false)]
    [InlineData(2021, 4, 13, true)]
    public void Assess_MonthsPaidAtOnce_AreThoseOfPermenaker5SinceItsDay(int year, int month, int monthsAtOnce, bool remarked) =>
        ContributionAssessor.Assess(Given.Bpu(new(year, month)) with { MonthsAtOnce = monthsAtOnce }).Warnings.Count.Should().Be(remarked ? 1 : 0);

    [Fact]
    public void Assess_MonthsAfterTheLawWasChecked_AreRemarkedUponOnce() =>
        ContributionAssessor.Assess(Given.Bpu(new(2026, 12)) with { Months = new(new YearMonth(2026, 11), new YearMonth(2027, 4)) }).Warnings
            .Should().ContainSingle().Which.Code.Should().Be("contribution-law-not-checked");

    [Fact]
    public void Assess_Null_Throws()
    {
        Action withoutCase = () => ContributionAssessor.Assess(null!);
        Action withoutOptions = () => ContributionAssessor.Assess(Given.Bpu(new(2024, 5)), null!);

        withoutCase.Should().Throw<ArgumentNullException>();
        withoutOptions.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Assess_WithExplanations_SaysTheSame()
    {
        ContributionCase given = Given.Pu(new(2024, 5), Given.AMonth(10_000_000)) with { Months = new(new YearMonth(2024, 5), new YearMonth(2024, 7)), PaidOn = new LocalDate(2024, 9, 1) };
        ContributionAssessment bare = ContributionAssessor.Assess(given);
        ContributionAssessment explained = ContributionAssessor.Assess(given, new() { Explain = true });

        explained.Months.Should().OnlyContain(month => month.Jkk.Explanation != null && month.Jkm.Explanation != null);
        (explained with
        {
            Months = explained.Months.Select(month => month with { Jkk = month.Jkk with { Explanation = null }, Jkm = month.Jkm with { Explanation = null } }).ToValueList(),
        }).Should().Be(bare);
    }

    private static ContributionCase Trainee(YearMonth month) => Given.Pu(month, Given.AMonth(5_000_000)) with { Contributor = ContributorKind.Trainee, InJkp = null };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
