using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Contributions;

/// <summary>How contributions must move, or not move, when one thing changes.</summary>
public sealed class ContributionPropertyTests
{
    private static readonly AssessmentOptions _bare = new() { FindDependence = false };

    private static IEnumerable<(ContributionCase Given, Random Random)> Cases =>
        Enumerable.Range(0, Setting.PropertyCases * 4).Select(seed => (ContributionGenerator.FromSeed(seed), new Random(seed)));

    [Fact]
    public void Assess_HigherIncomeWageOrValue_NeverLowersTheContribution() => Cases
        .Select(drawn => (Less: Totals(drawn.Given), More: Totals(More(drawn.Given, drawn.Random.NextInt64(1, 3_000_000))), drawn.Given))
        .Where(pair => pair.More.Jkk.AtLeast < pair.Less.Jkk.AtLeast
            || pair.More.Jkm.AtLeast < pair.Less.Jkm.AtLeast
            || pair.More.Fines.AtLeast < pair.Less.Fines.AtLeast)
        .Should().BeEmpty();

    [Fact]
    public void Assess_SeveralMonths_IsTheSumOfEachMonthByItself() => Cases
        .Where(drawn => drawn.Given.Contributor != ContributorKind.ConstructionContract)
        .Select(drawn => drawn.Given with { Months = new(drawn.Given.Months.First, drawn.Given.Months.First.PlusMonths(drawn.Random.Next(1, 15))), Workers = drawn.Random.Next(1, 1_000), PaidOn = null })
        .Where(given => Totals(given) != MonthsOf(given).Select(month => Totals(given with { Months = new(month) })).Aggregate((sum, next) => sum + next))
        .Should().BeEmpty();

    [Fact]
    public void Assess_SeveralWorkers_IsSoManyTimesOne() => Cases
        .Where(drawn => drawn.Given.Contributor != ContributorKind.ConstructionContract)
        .Select(drawn => (drawn.Given, Workers: drawn.Random.Next(2, 50_000)))
        .Where(drawn => Totals(drawn.Given with { Workers = drawn.Workers }).Whole != drawn.Workers * Totals(drawn.Given).Whole)
        .Should().BeEmpty();

    [Fact]
    public void Budget_OfManyCases_SplitsByMonthAndProgrammeIntoTheWhole()
    {
        ContributionAssessment[] assessments =
        [
            .. Cases.Where(drawn => drawn.Given.Contributor != ContributorKind.ConstructionContract)
                .Select(drawn => drawn.Given with { Months = new(drawn.Given.Months.First, drawn.Given.Months.First.PlusMonths(drawn.Random.Next(12))), Workers = drawn.Random.Next(1, 100), PaidOn = null })
                .Select(given => ContributionAssessor.Assess(given, _bare)),
        ];

        var budget = ContributionBudget.AddUp(assessments);

        budget.Totals.Whole.AtLeast.Value.Should().Be(assessments.Sum(assessment => assessment.Totals.Whole.AtLeast.Value));
        budget.Months.Sum(month => month.Totals.Jkk.AtLeast.Value + month.Totals.Jkm.AtLeast.Value + month.Totals.Fines.AtLeast.Value).Should().Be(budget.Totals.Whole.AtLeast.Value);
        budget.Months.Sum(month => month.Workers).Should().Be(assessments.Sum(assessment => (long)assessment.Workers * assessment.Months.Count));
        budget.Months.Select(month => month.Month).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Budget_InTwoParts_AddsUpToTheWhole()
    {
        ContributionAssessment[] assessments = [.. Cases.Take(200).Select(drawn => ContributionAssessor.Assess(drawn.Given, _bare))];

        ContributionBudget sum = ContributionBudget.AddUp(assessments.Take(77)) + ContributionBudget.AddUp(assessments.Skip(77));

        sum.Months.Select(Known).Should().Equal(ContributionBudget.AddUp(assessments).Months.Select(Known));

        static (YearMonth, long, Rupiah, Rupiah?) Known(BudgetMonth month) => (month.Month, month.Workers, month.Totals.Whole.AtLeast, month.Totals.Whole.AtMost);
    }

    [Fact]
    public void Assess_FactsLeftOut_BoundsWhatTheFullFactsGive() => Cases
        .SelectMany(drawn => LeftOut(drawn.Given).Select(less => (drawn.Given, Less: less)))
        .Where(pair => !Lies(Totals(pair.Given), Totals(pair.Less)))
        .Should().BeEmpty();

    [Fact]
    public void Assess_PartForJkp_NeverExceedsTheContribution() => Cases
        .Select(drawn => Given.MonthOf(drawn.Given))
        .Where(month => month.Jkk.ToJkp.AtLeast > month.Jkk.Amount.AtLeast || month.Jkm.ToJkp.AtLeast > month.Jkm.Amount.AtLeast)
        .Should().BeEmpty();

    private static ContributionCase More(ContributionCase given, long more) => given with
    {
        MonthlyIncome = given.MonthlyIncome + new Rupiah(more),
        ContractValue = given.ContractValue + new Rupiah(more),
        Wage = given.Wage switch
        {
            MonthlyWage monthly => new MonthlyWage(Most(monthly.AMonth, more, 5_000_000_000)),
            DailyWage daily => new DailyWage(Most(daily.ADay, more, 200_000_000)),
            PieceWage piece => new PieceWage(piece.LastMonths.Select(month => Most(month, more, 5_000_000_000)).ToValueList()),
            WeatherDependentWage weather => new WeatherDependentWage(weather.LastMonths.Select(month => Most(month, more, 5_000_000_000)).ToValueList()),
            _ => null,
        },
    };

    private static Rupiah Most(Rupiah amount, long more, long most) => new(Math.Min(amount.Value + more, most));

    private static IEnumerable<ContributionCase> LeftOut(ContributionCase given) =>
    [
        given with { MonthlyIncome = null },
        given with { Sector = null },
        given with { PaidBy = null },
        given with { Sector = null, PaidBy = null },
        given with { Wage = null },
        given with { RiskGroup = null },
        given with { LabourIntensive = null },
        given with { ActiveWorkers = null },
        given with { PaidUntilJanuary2025 = null, LabourIntensive = null },
        given with { PaidUntilJuly2020 = null },
        given with { InJkm = null },
        given with { ValueAddedTax = null },
        given with { ContractValue = null, ValueAddedTax = null },
    ];

    private static bool Lies(ContributionTotals full, ContributionTotals less) =>
        Lies(full.Jkk, less.Jkk) && Lies(full.Jkm, less.Jkm) && Lies(full.Fines, less.Fines);

    private static bool Lies(BoundedAmount full, BoundedAmount less) =>
        less.AtLeast <= full.AtLeast && (less.AtMost is not { } most || full.AtMost <= most) && (less.Amount is null || full.Amount == less.Amount);

    private static IEnumerable<YearMonth> MonthsOf(ContributionCase given)
    {
        for (YearMonth month = given.Months.First; month <= given.Months.Last; month = month.PlusMonths(1))
        {
            yield return month;
        }
    }

    private static ContributionTotals Totals(ContributionCase given) => ContributionAssessor.Assess(given, _bare).Totals;
}
