using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Contributions;

/// <summary>Malformed contributions: every problem at once, each with its path.</summary>
public sealed class ContributionCheckTests
{
    private static readonly ContributionCase _bpu = Given.Bpu(new(2025, 6));
    private static readonly ContributionCase _pu = Given.Pu(new(2025, 6), Given.AMonth(1));

    public static TheoryData<string, ContributionCase> Malformed => new()
    {
        { "id", _bpu with { Id = " " } },
        { "contributor", _bpu with { Contributor = (ContributorKind)9 } },
        { "months", _bpu with { Months = new(new YearMonth(2015, 6)) } },
        { "months", _bpu with { Months = new(new YearMonth(2025, 6), new YearMonth(2025, 5)) } },
        { "months", _bpu with { Months = new(new YearMonth(2025, 1), new YearMonth(2035, 1)) } },
        { "months", _bpu with { Months = new(new YearMonth(2199, 1)) } },
        { "months", Given.Contract(1) with { Months = new(new YearMonth(2025, 1), new YearMonth(2025, 2)) } },
        { "workers", _bpu with { Workers = 0 } },
        { "workers", _bpu with { Workers = 100_000_001 } },
        { "workers", Given.Contract(1) with { Workers = 2 } },
        { "monthlyIncome", _bpu with { MonthlyIncome = new(-1) } },
        { "monthlyIncome", _bpu with { MonthlyIncome = new(5_000_000_001) } },
        { "monthlyIncome", _pu with { MonthlyIncome = new(1) } },
        { "sector", _bpu with { Sector = (Sector)9 } },
        { "paidBy", _bpu with { PaidBy = (ContributionPayer)9 } },
        { "occupations", _bpu with { Occupations = 0 } },
        { "monthsAtOnce", _bpu with { MonthsAtOnce = 0 } },
        { "wage", _bpu with { Wage = Given.AMonth(1) } },
        { "wage.aMonth", _pu with { Wage = Given.AMonth(-1) } },
        { "wage.aDay", _pu with { Wage = new DailyWage(new(200_000_001)) } },
        { "wage.lastMonths", _pu with { Wage = new PieceWage([new(1), new(2)]) } },
        { "wage.lastMonths", _pu with { Wage = new WeatherDependentWage([new(1), new(2), new(3)]) } },
        { "wage.lastMonths[1]", _pu with { Wage = new PieceWage([new(1), new(-2), new(3)]) } },
        { "riskGroup", _pu with { RiskGroup = (RiskGroup)9 } },
        { "activeWorkers", _pu with { ActiveWorkers = -1 } },
        { "contractValue", _bpu with { ContractValue = new(1) } },
        { "contractValue", Given.Contract(100_000_000_000_001) },
        { "valueAddedTax", Given.Contract(100, 101) },
        { "valueAddedTax", _pu with { ValueAddedTax = new(1) } },
        { "paidOn", _pu with { PaidOn = new LocalDate(1899, 12, 31) } },
        { "paidOn", _pu with { PaidOn = new LocalDate(2035, 7, 1) } },
        { "benefitPaidOn", _bpu with { BenefitPaidOn = new LocalDate(2025, 1, 1) } },
    };

    public static TheoryData<ContributionCase> JustWellFormed => new()
    {
        _bpu with { Months = new(new YearMonth(2015, 7)) },
        _bpu with { Months = new(new YearMonth(2025, 1), new YearMonth(2034, 12)) },
        _bpu with { Workers = 100_000_000, MonthlyIncome = new(5_000_000_000) },
        _pu with { Wage = new DailyWage(new(200_000_000)) },
        _pu with { PaidOn = new LocalDate(2035, 6, 30) },
        Given.Contract(100_000_000_000_000, 100_000_000_000_000),
    };

    [Theory]
    [MemberData(nameof(Malformed), DisableDiscoveryEnumeration = true)]
    public void TryAssess_OneThingWrong_IsRejectedAtItsPath(string path, ContributionCase given)
    {
        ContributionAssessor.TryAssess(given, AssessmentOptions.Default, out ContributionAssessment? assessment, out ValueList<Problem> problems).Should().BeFalse();

        assessment.Should().BeNull();
        problems.Select(problem => problem.Path).Should().Equal(path);
        problems.Should().OnlyContain(problem => problem.Message.Indonesian.Length > 0 && problem.Message.English.Length > 0);
    }

    [Theory]
    [MemberData(nameof(JustWellFormed), DisableDiscoveryEnumeration = true)]
    public void TryAssess_AtTheLimit_IsAssessed(ContributionCase given) =>
        ContributionAssessor.TryAssess(given, AssessmentOptions.Default, out _, out ValueList<Problem> problems).Should().BeTrue($"{problems}");

    [Fact]
    public void Assess_SeveralThingsWrong_ThrowsWithAll()
    {
        Action assess = () => ContributionAssessor.Assess(new()
        {
            Id = "",
            Contributor = ContributorKind.Pu,
            Months = new(new YearMonth(2014, 1)),
            Workers = -1,
            MonthlyIncome = new(-1),
            Wage = new PieceWage([]),
        });

        assess.Should().Throw<InvalidCaseException>().Which.Problems.Select(problem => problem.Path)
            .Should().Equal("id", "workers", "monthlyIncome", "wage.lastMonths", "months");
    }

    /// <summary>The limits are such that the greatest case there is does not overflow.</summary>
    [Fact]
    public void Assess_GreatestCase_DoesNotOverflow()
    {
        ContributionCase greatest = _pu with
        {
            Months = new(new YearMonth(2025, 3), new YearMonth(2035, 2)),
            Workers = 100_000_000,
            Wage = new DailyWage(new(200_000_000)),
            RiskGroup = RiskGroup.VeryHigh,
            PaidOn = new LocalDate(2045, 2, 28),
        };

        ContributionAssessor.Assess(greatest).Totals.Whole.Amount.Should().NotBeNull();
    }
}
