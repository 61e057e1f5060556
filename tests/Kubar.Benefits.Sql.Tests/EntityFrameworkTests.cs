using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json;
using Kubar.Benefits.Receipts;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kubar.Benefits.Sql.Tests;

/// <summary>The cookbook's database: cases and what was sealed of them, with the sums in columns.</summary>
public sealed class EntityFrameworkTests
{
    [Fact]
    public async Task Claims_SavedAndReadAgain_AreTheSameAndCanBeSearchedBySum()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(cancellation);
        DbContextOptions<ClaimContext> options = new DbContextOptionsBuilder<ClaimContext>().UseSqlite(connection).Options;
        BenefitCase died = Died("k-1");
        await using (var store = new ClaimContext(options))
        {
            _ = await store.Database.EnsureCreatedAsync(cancellation);
            await AddAsync(store, died, cancellation);
            await AddAsync(store, Died("k-2") with { Membership = new() { RegisteredOn = new(2025, 7, 1), PaidMonths = [new(new(2025, 7), new(2025, 8))] } }, cancellation);
        }

        await using var again = new ClaimContext(options);
        Claim found = await again.Claims.SingleAsync(claim => claim.PayableNow == new Rupiah(42_000_000), cancellation);

        found.Case.Should().Be(died);
        Receipt.TryParse(found.Receipt, out Receipt? receipt).Should().BeTrue();
        Verification.Check(receipt!, found.Case).Holds.Should().BeTrue();
        again.ChangeTracker.HasChanges().Should().BeFalse("an equal case is no change");
    }

    private static async Task AddAsync(ClaimContext store, BenefitCase died, CancellationToken cancellation)
    {
        store.Claims.Add(new()
        {
            Id = died.Id,
            Case = died,
            PayableNow = Assessor.Assess(died).Totals.PayableNow,
            Receipt = Receipt.Create(died).Text,
        });
        await store.SaveChangesAsync(cancellation);
    }

    private static BenefitCase Died(string id) => new()
    {
        Id = id,
        Participant = new() { Segment = Segment.Bpu },
        Membership = new() { RegisteredOn = new(2023, 1, 2), PaidMonths = [new(new(2023, 1), new(2025, 8))] },
        Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2025, 8, 27) },
        Family = new() { Spouse = true, Children = [] },
    };
}

internal sealed class Claim
{
    public required string Id { get; init; }

    public required BenefitCase Case { get; init; }

    public required Rupiah PayableNow { get; set; }

    public required string Receipt { get; set; }
}

internal sealed class ClaimContext(DbContextOptions<ClaimContext> options) : DbContext(options)
{
    public DbSet<Claim> Claims => Set<Claim>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // A case as its JSON: equal by value, so that a change is seen; a sum as the number that it is, so that it is compared and sorted.
        modelBuilder.Entity<Claim>().Property(claim => claim.Case).HasConversion(
            benefitCase => BenefitsJson.Write(benefitCase),
            json => BenefitsJson.ReadCase(json).Value!);
        modelBuilder.Entity<Claim>().Property(claim => claim.PayableNow).HasConversion(sum => sum.Value, value => new(value));
    }
}
