using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Accident;

/// <summary>
/// Wages that nobody states: by the day, by the piece or by the weather (PP 44/2015 Pasal 19(3)-(5)), construction (Permenaker 5/2021
/// Pasal 90), trainees (PP 44/2015 Pasal 28); and several employers (Pasal 95).
/// </summary>
public sealed class WageBasisTests
{
    private const string Loss = "jkk.partial-disability";

    private static readonly LocalDate _day = new(2025, 8, 20);

    // 9 % x 80 x the wage.
    public static TheoryData<long?, long?, long?, long> Construction => new()
    {
        { 4_000_000, 3_500_000, 3_200_000, 28_800_000 },
        { 0, 3_500_000, 3_200_000, 25_200_000 },
        { 0, 0, 3_200_000, 23_040_000 },
        { 0, 3_500_000, null, 25_200_000 },
        { 4_000_000, null, null, 28_800_000 },
    };

    [Fact]
    public void Assess_DailyWage_IsTwentyFiveDays() =>
        Assessor.Assess(With(new DailyWage(new(160_000))))[Loss]!.Amount.Should().Be(new Rupiah(28_800_000));

    [Theory]
    [InlineData(9_000_000, 21_600_000)]
    [InlineData(9_000_001, 21_600_002)]
    [InlineData(9_000_002, 21_600_004)]
    [InlineData(9_000_003, 21_600_007)]
    public void Assess_PieceWages_DividesTheSumOfThreeMonthsOnceAtTheEndOfTheFormula(long sum, long expected) =>
        Assessor.Assess(With(new PieceWage([new(3_000_000), new(3_000_000), new(sum - 6_000_000)])))[Loss]!
            .Amount.Should().Be(new Rupiah(expected), "9 % x 80 x the sum / 3, rounded down");

    [Fact]
    public void Assess_WeatherDependentWages_DividesTheSumOfTwelveMonthsOnceAtTheEndOfTheFormula() =>
        Assessor.Assess(With(new WeatherDependentWage([.. Enumerable.Range(1, 12).Select(month => new Rupiah((month * 500_000) + (month / 12 * 11)))])))[Loss]!
            .Amount.Should().Be(new Rupiah(23_400_006), "7.2 x 39,000,011 / 12 is 23,400,006.6");

    [Fact]
    public void Assess_PieceWagesRoundedHalfUp_RoundsTheBenefitAndNotTheWage() =>
        Assessor.Assess(
            With(new PieceWage([new(3_000_000), new(3_000_000), new(3_000_001)])),
            new() { Readings = Readings.Default.With(ReadingCatalogue.Rounding["half-up"]) })[Loss]!
            .Amount.Should().Be(new Rupiah(21_600_002), "7.2 x 9,000,001 / 3 is 21,600,002.4");

    [Theory]
    [InlineData("jkk.death-grant", 143_999_984)]
    [InlineData("jkk.temporary-incapacity", 5_999_999)]
    public void Assess_PieceWagesOfADeathAfterTwoMonths_AreRoundedOnceInEachBenefit(string benefit, long expected)
    {
        // 8,999,999 / 3: 60 % x 80 gives 143,999,984.0; two months at 100 % give 5,999,999.3; of a rounded wage 143,999,952 and 5,999,998.
        BenefitCase injury = With(new PieceWage([new(3_000_000), new(3_000_000), new(2_999_999)]));
        LocalDate died = _day.PlusMonths(2);
        BenefitCase death = injury with
        {
            Event = injury.Event with { RecoveredOn = null, DiedOn = died, Losses = [], Incapacity = [new(_day, died.PlusDays(-1))] },
        };

        Assessor.Assess(death)[benefit]!.Amount.Should().Be(new Rupiah(expected));
    }

    [Fact]
    public void Assess_PieceWagesOfATotalDisability_AreRoundedOnce()
    {
        BenefitCase injury = With(new PieceWage([new(3_000_000), new(3_000_000), new(3_000_001)]));
        BenefitCase total = injury with { Event = injury.Event with { PermanentTotalDisability = true, Losses = [] } };

        Assessor.Assess(total)["jkk.total-disability"]!.Amount.Should().Be(new Rupiah(168_000_018), "70 % x 80 x 9,000,001 / 3 is 168,000,018.7");
    }

    [Fact]
    public void Explain_AveragedWages_WriteTheDivisionWithinTheFormula()
    {
        Injuries.Text(With(new PieceWage([new(3_000_000), new(3_000_000), new(3_000_001)])), Loss)
            .Should().Contain("9% x 80 x (Rp9,000,001 : 3) = Rp21,600,002").And.Contain("PP 44/2015 Pasal 19(4)");
        Injuries.Text(With(new WeatherDependentWage([.. Enumerable.Repeat(new Rupiah(3_000_000), 12)])), Loss)
            .Should().Contain("9% x 80 x (Rp36,000,000 : 12) = Rp21,600,000").And.Contain("PP 44/2015 Pasal 19(5)");
    }

    [Theory]
    [MemberData(nameof(Construction))]
    public void Assess_ConstructionWageUnknown_TakesTheUnitPriceThenTheRegencysThenTheProvincesMinimum(long? unitPrice, long? regency, long? province, long expected) =>
        Assessor.Assess(With(new ConstructionWage { UnitPrice = Of(unitPrice), RegencyMinimum = Of(regency), ProvincialMinimum = Of(province) }))[Loss]!
            .Amount.Should().Be(new Rupiah(expected));

    [Fact]
    public void Assess_ConstructionWageOfAnUnknownProvince_AsksForIt() =>
        Assessor.Assess(With(new ConstructionWage { UnitPrice = Rupiah.Zero, RegencyMinimum = Rupiah.Zero }))[Loss]!.Outcome.Should().BeOfType<Undetermined>()
            .Which.Missing.Should().Equal("participant.wageBasis.provincialMinimum");

    [Theory]
    [InlineData(null, 3_500_000L, "participant.wageBasis.unitPrice")]
    [InlineData(0L, null, "participant.wageBasis.regencyMinimum")]
    public void Assess_ConstructionWageOfWhichAPriceIsUnknown_AsksForItInsteadOfTakingItForNone(long? unitPrice, long? regency, string missing)
    {
        var basis = new ConstructionWage { UnitPrice = Of(unitPrice), RegencyMinimum = Of(regency), ProvincialMinimum = new(3_200_000) };

        Assessor.Assess(With(basis))[Loss]!.Outcome.Should().BeOfType<Undetermined>().Which.Missing.Should().Equal(missing);
    }

    [Theory]
    [InlineData(2019, 12, 1, null)]
    [InlineData(2019, 12, 2, 28_800_000L)]
    public void Assess_ConstructionWageBeforeTheRuleThatWasRead_StaysOpen(int year, int month, int day, long? expected)
    {
        var basis = new ConstructionWage { UnitPrice = new(4_000_000), RegencyMinimum = Rupiah.Zero, ProvincialMinimum = new(3_200_000) };

        Entitlement loss = Assessor.Assess(With(basis, new(year, month, day)))[Loss]!;

        loss.Amount.Should().Be(Of(expected));
        IEnumerable<string> missing = loss.Outcome is Undetermined open ? open.Missing : [];
        missing.Should().Equal(expected is null ? ["law.permenaker-44-2015"] : []);
    }

    [Fact]
    public void Assess_Trainee_IsTakenToEarnTheLowestWageForTheSameWork()
    {
        Assessor.Assess(With(new TraineeWage { LowestForSameWork = new(2_500_000) }))[Loss]!.Amount.Should().Be(new Rupiah(18_000_000));
        Assessor.Assess(With(new TraineeWage()))[Loss]!.Outcome.Should().BeOfType<Undetermined>()
            .Which.Missing.Should().Equal("participant.wageBasis.lowestForSameWork");
    }

    [Fact]
    public void Explain_UnstatedWages_SayOnWhatTheyRest()
    {
        Injuries.Text(With(new ConstructionWage { UnitPrice = new(4_000_000) }), Loss).Should().Contain("the unit price of labour of the public-works office").And.Contain("Permenaker 5/2021 Pasal 90");
        Injuries.Text(With(new ConstructionWage { UnitPrice = Rupiah.Zero, RegencyMinimum = new(3_500_000) }), Loss).Should().Contain("the minimum wage of the regency");
        Injuries.Text(With(new ConstructionWage { UnitPrice = Rupiah.Zero, RegencyMinimum = Rupiah.Zero, ProvincialMinimum = new(3_200_000) }), Loss).Should().Contain("the minimum wage of the province");
        Injuries.Text(With(new TraineeWage { LowestForSameWork = new(2_500_000) }), Loss).Should().Contain("workers who do the same work").And.Contain("PP 44/2015 Pasal 28(2)");
    }

    [Fact]
    public void Assess_TwoWagesOrAWageOfABpu_IsMalformed()
    {
        BenefitCase stated = Injuries.Of(Segment.Pu, _day);
        BenefitCase bpu = Injuries.Of(Segment.Bpu, _day);

        Injuries.ProblemPaths(stated with { Participant = stated.Participant with { WageBasis = new TraineeWage() } }).Should().Equal("participant.wageBasis");
        Injuries.ProblemPaths(bpu with { Participant = bpu.Participant with { WageBasis = new TraineeWage() } }).Should().Equal("participant.wageBasis");
    }

    [Fact]
    public void Assess_PricesOfLessThanNothingOrAProvinceWithoutAMinimum_AreMalformedEachWithItsPath() =>
        Injuries.ProblemPaths(With(new ConstructionWage { UnitPrice = new(-1), RegencyMinimum = new(-1), ProvincialMinimum = Rupiah.Zero })).Should().Equal(
            "participant.wageBasis.unitPrice", "participant.wageBasis.regencyMinimum", "participant.wageBasis.provincialMinimum");

    [Fact]
    public void Assess_StandardWithoutACost_IsMalformed()
    {
        BenefitCase injury = Injuries.Of(Segment.Pu, _day);

        Injuries.ProblemPaths(injury with { Expenses = new() { HighestLocalStandard = new(1) } }).Should().Equal("expenses.medicalElsewhere.amount");
    }

    [Theory]
    [InlineData(Segment.Pu, EventKind.WorkAccident, "the employer in whose work the accident happened (Permenaker 5/2021 Pasal 95(1))")]
    [InlineData(Segment.Pu, EventKind.OccupationalDisease, "the employer with the dominant cause of the disease (Permenaker 5/2021 Pasal 95(2))")]
    [InlineData(Segment.Bpu, EventKind.WorkAccident, "of the occupation in which the accident happened")]
    public void Assess_SeveralJobs_GiveJkkOfTheOneJobAndSayWhich(Segment segment, EventKind kind, string said)
    {
        BenefitCase one = Injuries.Of(segment, _day, kind);
        BenefitCase two = one with { Participant = one.Participant with { Jobs = 2 } };

        Assessor.Assess(two).Totals.Should().Be(Assessor.Assess(one).Totals);
        Injuries.Text(two, Loss).Should().Contain(said);
        Injuries.Text(one, Loss).Should().NotContain(said);
    }

    private static BenefitCase With(WageBasis basis) => With(basis, _day);

    private static BenefitCase With(WageBasis basis, LocalDate day)
    {
        BenefitCase injury = Injuries.Of(Segment.Pu, day);
        return injury with { Participant = injury.Participant with { MonthlyWage = null, WageBasis = basis } };
    }

    private static Rupiah? Of(long? sum) => sum is { } known ? new Rupiah(known) : null;
}
