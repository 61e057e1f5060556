using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Rules.Contributions;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Contributions;

/// <summary>Arrears are contributions of months: the same expressions, so the same sums, in every month of every relief.</summary>
public sealed class ArrearsTests
{
    public static TheoryData<Sector, ContributionPayer> SectorsAndPayers =>
        new MatrixTheoryData<Sector, ContributionPayer>(Enum.GetValues<Sector>(), Enum.GetValues<ContributionPayer>()).Aggregate(
            new TheoryData<Sector, ContributionPayer>(),
            (rows, row) =>
            {
                rows.Add(row.Data.Item1, row.Data.Item2);
                return rows;
            });

    [Theory]
    [MemberData(nameof(SectorsAndPayers))]
    public void Arrears_OfThreeMonths_AreTheContributionsOfThoseMonths(Sector sector, ContributionPayer payer)
    {
        for (YearMonth first = new(2020, 6); first <= new YearMonth(2027, 5); first = first.PlusMonths(1))
        {
            YearMonth last = first.PlusMonths(2);
            ContributionCase given = Given.Bpu(first, 2_700_000, payer, sector) with { Months = new(first, last), PaidUntilJuly2020 = first >= new YearMonth(2020, 8) };

            Rupiah? contributions = ContributionAssessor.Assess(given).Totals.Contributions.Amount;

            ArrearsOf(given, first, last).Should().Be(contributions, $"of {first} to {last}");
        }
    }

    [Theory]
    [InlineData(7, 50_400)]
    [InlineData(8, 504)]
    public void Arrears_InTheMonthsOfPp49_HaveItsReliefOnlyWhereTheyBeginWithIt(int month, long arrears) =>
        ArrearsOf(Given.Bpu(new(2020, month)), new(2020, month), new(2020, month + 2)).Should().Be(new Rupiah(arrears));

    [Fact]
    public void Arrears_InTheRules_UseTheContributionOfAMonth() =>
        ReferenceEquals(BpuContribution.Whole.Node.Operands[0], BpuContribution.Jkk.Node).Should().BeTrue();

    private static Rupiah? ArrearsOf(ContributionCase given, YearMonth first, YearMonth last) => Assessor.Assess(new BenefitCase
    {
        Id = "arrears",
        Participant = new() { Segment = Segment.Bpu, MonthlyIncome = given.MonthlyIncome, PaidBy = given.PaidBy, Sector = given.Sector },
        Membership = new()
        {
            RegisteredOn = new LocalDate(2019, 1, 1),
            PaidMonths = [new(new YearMonth(2019, 1), first.PlusMonths(-1)), new(last.PlusMonths(1), last.PlusMonths(3))],
        },

        // Three months later, when also those have fallen due whose due dates PP 49/2020 moved.
        Event = new() { Kind = EventKind.NonWorkDeath, Date = last.PlusMonths(3).OnDayOfMonth(28) },
    }).Arrears.Amount;
}
