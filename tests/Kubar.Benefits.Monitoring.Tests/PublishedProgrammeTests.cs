using FluentAssertions;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

/// <summary>Programmes whose workers, months and budgets were published: what is due, what the budget buys, and by how much the two differ.</summary>
public sealed class PublishedProgrammeTests
{
    private static readonly AccountCode Jkk = AccountCode.Parse("5.1.02.02.02.0006");
    private static readonly AccountCode Jkm = AccountCode.Parse("5.1.02.02.02.0007");

    [Theory]
    [InlineData("Penajam Paser Utara 2025", 15_000, 2025, 1, 12, 3_024_000_000, 0, 12)]
    [InlineData("Lumajang 2025", 5_606, 2025, 6, 7, 659_265_600, 0, 7)]
    [InlineData("Demak 2024", 10_000, 2024, 1, 12, 2_000_000_000, -16_000_000, 11)]
    [InlineData("Kotawaringin Timur 2024", 4_400, 2024, 4, 9, 739_122_000, 73_842_000, 9)]
    public void Of_APublishedProgramme_ReckonsWhatIsDueAndWhatTheBudgetBuys(string name, int workers, int year, int first, int months, long budget, long difference, int bought)
    {
        var range = new MonthRange(new(year, first), new YearMonth(year, first).PlusMonths(months - 1));

        // The budget was published as one sum; it is divided as the contributions are, 10,000 to 6,800.
        Rupiah ofJkm = new(budget / 168 * 68);
        Programme programme = MadeUp.Programme with
        {
            Name = name,
            Period = range,
            Denominators = [],
            Targets = [],
            Payers =
            [
                new()
                {
                    Key = "apbd",
                    Name = name,
                    Kind = ContributionPayer.Regency,
                    Funding = [range],
                    Budget = [new(year, SecurityProgram.Jkk, Jkk, new(budget - ofJkm.Value)), new(year, SecurityProgram.Jkm, Jkm, ofJkm)],
                },
            ],
        };
        LocalDate registered = range.First.OnDayOfMonth(2);
        Person farmer = MadeUp.Farmer("0", new PaidPeriod(range.First, range.Last)) with { Membership = new() { RegisteredOn = registered, PaidMonths = [new(range.First, range.Last)] } };
        var roster = ProgrammeRoster.Of(Enumerable.Range(0, workers).Select(number => farmer with { Key = $"{number}", Nik = $"640799{number:0000000000}" }));

        var money = ProgrammeMoney.Of(programme, RosterStandings.On(roster, range.Last.OnDayOfMonth(28), new() { FindDependence = false }));

        long due = 16_800L * workers * months;
        money.DueInAll.Contributions.Amount.Should().Be(new Rupiah(due));
        (budget - due).Should().Be(difference, "that is by how much the published budget differs");
        money.Payers.Single().Budget.Should().OnlyContain(line => line.MonthsBought == bought);
        money.Payers.Single().Budget.Sum(line => line.Short.Value).Should().BeCloseTo(Math.Max(0, -difference), 168);
    }
}
