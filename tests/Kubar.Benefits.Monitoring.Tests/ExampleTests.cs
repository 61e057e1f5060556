using FluentAssertions;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

/// <summary>What docs/monitoring.md shows, run.</summary>
public sealed class ExampleTests
{
    [Fact]
    public void AsTheDocumentsShow_AProgramme_IsMonitored()
    {
        var programme = new Programme
        {
            Name = "Perlindungan pekerja rentan",
            Regency = "Kabupaten Contoh",
            Period = new(new(2026, 1), new(2026, 12)),
            Payers = [new() { Key = "apbd", Name = "APBD", Kind = ContributionPayer.Regency, Funding = [new(new(2026, 1), new(2026, 12))] }],
        };
        var farmer = new Person
        {
            Key = "1",
            Payer = "apbd",
            District = "Melak",
            Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(1_000_000) },
            Membership = new() { RegisteredOn = new(2026, 1, 2), PaidMonths = [new(new(2026, 1), new(2026, 11))] },
        };
        var day = new LocalDate(2026, 11, 30);

        RosterStandings standings = RosterStandings.On(ProgrammeRoster.Of([farmer]), day);
        ProgrammeCoverage coverage = ProgrammeCoverage.Of(programme, standings);
        ValueList<FundingOutlook> outlooks = ProgrammeContinuity.Of(programme, standings);
        ProgrammeMoney money = ProgrammeMoney.Of(programme, standings);

        FundingOutlook stops = outlooks.Single(outlook => outlook.FundedThrough == new YearMonth(2026, 12));
        RightLoss funeral = stops.Losses.Single(loss => loss.Right == Right.DeathFuneral);

        coverage.Total.InGoodStanding.Should().Be(1);
        funeral.Day.Should().Be(new LocalDate(2027, 4, 16));
        stops.Another!.Cost.Contributions.Amount.Should().Be(new Rupiah(16_800));
        money.DueInAll.Contributions.Amount.Should().Be(new Rupiah(201_600));
    }
}
