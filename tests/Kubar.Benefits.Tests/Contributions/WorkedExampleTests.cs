using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Contributions;

/// <summary>Examples printed in the law itself, and the worked examples on contributions.</summary>
public sealed class WorkedExampleTests
{
    public static TheoryData<int, int> TransportMonths =>
        [.. Enumerable.Range(0, 15).Select(month => new YearMonth(2026, 1).PlusMonths(month)).Select(month => (month.Year, month.Month))];

    // PP 44/2015, elucidation of Pasal 54 and 55.
    [Fact]
    public void Construction_ContractOf180Million_IsTheLawsOwnExample() =>
        Given.AmountsOf(Given.Contract(180_000_000)).Should().Be((346_000, 46_000));

    [Theory]
    [InlineData(1_099_000, 10_000)]
    [InlineData(2_700_000, 29_500)]
    [InlineData(3_199_000, 29_500)]
    [InlineData(20_200_000, 207_000)]
    public void Bpu_PrintedBracket_PaysItsContribution(long income, long jkk) =>
        Given.AmountsOf(Given.Bpu(new(2025, 6), income)).Should().Be((jkk, 6_800));

    [Fact]
    public void Bpu_JkmInTheMonthsOfPp49_IsOnePercent() =>
        Given.AmountsOf(Given.Bpu(new(2020, 8))).Jkm.Should().Be(68);

    [Fact]
    public void Bpu_LowestBracketWithoutRelief_Pays16800() =>
        Given.MonthOf(Given.Bpu(new(2025, 6))).Should().Match<MonthContribution>(month => month.Jkk.Amount + month.Jkm.Amount == Known(16_800));

    [Theory]
    [MemberData(nameof(TransportMonths))]
    public void Bpu_TransportPaidByOneself_PaysHalf(int year, int month)
    {
        var at = new YearMonth(year, month);

        Given.AmountsOf(Given.Bpu(at, 1_000_000, ContributionPayer.Self, Sector.Transport)).Should().Be((5_000, 3_400));
        Given.AmountsOf(Given.Bpu(at, 2_000_000, ContributionPayer.Self, Sector.Transport)).Should().Be((10_000, 3_400));
    }

    [Theory]
    [MemberData(nameof(TransportMonths))]
    public void Bpu_TransportPaidByTheRegency_PaysTheWhole(int year, int month) =>
        Given.AmountsOf(Given.Bpu(new(year, month), 1_000_000, ContributionPayer.Regency, Sector.Transport)).Should().Be((10_000, 6_800));

    [Fact]
    public void Budget_KutaiBarat2025_IsThePublishedProjection()
    {
        ContributionCase given = Given.Bpu(new(2025, 1), 1_000_000, ContributionPayer.Regency) with
        {
            Workers = 20_965,
            Months = new(new YearMonth(2025, 1), new YearMonth(2025, 12)),
        };

        var budget = ContributionBudget.AddUp([ContributionAssessor.Assess(given)]);

        budget.Months.Should().HaveCount(12).And.OnlyContain(month => month.Totals.Whole == Known(352_212_000) && month.Workers == 20_965);
        budget.Totals.Jkk.Should().Be(Known(2_515_800_000));
        budget.Totals.Jkm.Should().Be(Known(1_710_744_000));
        budget.Totals.Whole.Should().Be(Known(4_226_544_000));
    }

    // law.md 8.1: in November 2026 a farmer costs 16,800 if the regency pays and 8,400 if he pays himself.
    /// <summary>PP 50/2025 Pasal 3(4)(5), 4(1)(2), 7</summary>
    [Fact]
    public void Bpu_FarmerInNovember2026_CostsHalfOnlyWherePublicBudgetsDoNotPay()
    {
        Given.AmountsOf(Given.Bpu(new(2026, 11), payer: ContributionPayer.Regency)).Should().Be((10_000, 6_800));
        Given.AmountsOf(Given.Bpu(new(2026, 11), payer: ContributionPayer.Self)).Should().Be((5_000, 3_400));
    }

    private static BoundedAmount Known(long amount) => new(new(amount), new Rupiah(amount), []);
}
