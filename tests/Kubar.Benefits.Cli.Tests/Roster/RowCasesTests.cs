using FluentAssertions;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Roster;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Roster;

public sealed class RowCasesTests
{
    private static readonly RosterQuestion Question = new(RosterEvent.All[0], new(2026, 11, 22), "");

    private static bool IsAboveLowest(RowCases cases, long income) => cases.Of(new()
    {
        Line = 2,
        Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(income), PaidBy = ContributionPayer.Regency },
        Membership = new(),
    }).Warnings.Contains(RosterWarning.BasisAboveLowest);

    [Fact]
    public void Of_IncomesInAnyOrder_SaysOfEachWhatIsSaidOfItAlone()
    {
        var cases = new RowCases(Question);
        var random = new Random(7);
        long[] incomes = [5_000_000, 1_000_000, .. Enumerable.Range(0, 300).Select(_ => random.NextInt64(3_000_000)), 0, long.MaxValue];

        bool[] told = [.. incomes.Select(income => IsAboveLowest(cases, income))];

        told.Should().Equal(incomes.Select(income => IsAboveLowest(new(Question), income))).And.Contain(true).And.Contain(false);
    }
}
