using FluentAssertions;
using Kubar.Benefits.Cases;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

public sealed class ProgrammeCheckTests
{
    [Fact]
    public void ProblemsOf_AWellFormedProgramme_IsEmpty() => ProgrammeCheck.ProblemsOf(MadeUp.Programme).Should().BeEmpty();

    [Fact]
    public void ProblemsOf_NoProgramme_IsOne() => ProgrammeCheck.ProblemsOf(null).Should().ContainSingle().Which.Path.Should().Be("programme");

    [Fact]
    public void ProblemsOf_AMalformedProgramme_NamesEveryPath()
    {
        var budget = new BudgetLine(2026, SecurityProgram.Jkk, AccountCode.Parse("5.1.02.02.02.0006"), new(-1));
        Programme programme = MadeUp.Programme with
        {
            Name = " ",
            Period = new(new(2026, 2), new(2026, 1)),
            Payers =
            [
                new() { Key = "a", Name = "", Kind = (ContributionPayer)99, Funding = [new(new(2026, 1), new(2026, 6)), new(new(2026, 6), new(2026, 5))] },
                new() { Key = "a", Name = "B", Kind = ContributionPayer.Village, Budget = [budget, budget with { Year = 1, Account = default, Amount = new(0) }, budget] },
            ],
            Denominators = [new() { Key = "d", Name = "n", Source = "", Districts = [new("Melak", 0), new("Melak", 1)] }, new() { Key = "e", Name = "n", Source = "s" }],
            Targets = [MadeUp.Programme.Targets[0] with { Share = default, Denominator = "x" }],
            Eligibility = new() { Source = "", LeastAge = 20, GreatestAge = 19, HighestDecile = 11, MonthsOfResidence = -1, GreatestIncome = new(-1) },
        };

        ProgrammeCheck.ProblemsOf(programme).Select(problem => problem.Path).Should().Equal(
            "name",
            "period",
            "payers[0].name",
            "payers[0].kind",
            "payers[0].funding[1]",
            "payers[0].funding[1]",
            "payers[1].key",
            "payers[1].budget[0].amount",
            "payers[1].budget[1].year",
            "payers[1].budget[1].account",
            "payers[1].budget[2].amount",
            "payers[1].budget[2]",
            "denominators[0].source",
            "denominators[0].districts[0].persons",
            "denominators[0].districts[1].name",
            "denominators[1]",
            "targets[0].share",
            "targets[0].denominator",
            "eligibility.source",
            "eligibility.greatestAge",
            "eligibility.monthsOfResidence",
            "eligibility.highestDecile",
            "eligibility.greatestIncome");
    }

    [Theory]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    public void ProblemsOf_ATarget_IsOfNoMoreThanAll(int basisPoints, bool isSound) => ProgrammeCheck
        .ProblemsOf(MadeUp.Programme with { Targets = [MadeUp.Programme.Targets[0] with { Share = new(basisPoints) }] })
        .Select(problem => problem.Path)
        .Should().Equal(isSound ? [] : ["targets[0].share"]);

    [Theory]
    [InlineData(2022, false)]
    [InlineData(2023, true)]
    [InlineData(2027, true)]
    [InlineData(2028, false)]
    public void ProblemsOf_ABudget_IsOfAYearOfTheProgramme(int year, bool isOfIt) => ProgrammeCheck
        .ProblemsOf(MadeUp.Programme with
        {
            Payers = [MadeUp.Programme.Payers[0] with { Budget = [new(year, Kubar.Benefits.Cases.SecurityProgram.Jkk, AccountCode.Parse("5.1.02.02.02.0006"), Rupiah.Zero)] }],
        })
        .Select(problem => problem.Path)
        .Should().Equal(isOfIt ? [] : ["payers[0].budget[0].year"]);
}
