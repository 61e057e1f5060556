using FluentAssertions;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

public sealed class ClaimsOfKindTests
{
    private static readonly LocalDate Day = new(2026, 8, 9);

    [Theory]
    [InlineData(DeathCause.Illness, ClaimKind.DeathNotFromWork)]
    [InlineData(DeathCause.Accident, ClaimKind.DeathOfOpenCause)]
    [InlineData(null, ClaimKind.DeathOfOpenCause)]
    public void Of_ADeath_IsOfTheKindThatItsCauseLeavesOpen(DeathCause? cause, ClaimKind kind)
    {
        ClaimsOfKind of = Of([new() { Key = "M", Nik = Nik(1), DiedOn = Day, Cause = cause }], [], []).Single();

        of.Kind.Should().Be(kind);
        of.Claims.Should().Be(1);
        of.Now.AtLeast.Should().Be(new Rupiah(42_000_000));
        of.NeverPaid.Should().Be(1);
        of.NeverPaidNow.Should().Be(of.Now);
    }

    [Theory]
    [InlineData(true, ClaimKind.AccidentFromWork)]
    [InlineData(null, ClaimKind.AccidentOfOpenCause)]
    [InlineData(false, ClaimKind.AccidentNotFromWork)]
    public void Of_AnAccidentThatWasSurvived_IsOfTheKindThatIsTold(bool? isFromWork, ClaimKind kind) =>
        Of([], [new() { Key = "K", Nik = Nik(1), OccurredOn = Day, IsFromWork = isFromWork, Result = AccidentResult.Recovered }], []).Single().Kind.Should().Be(kind);

    [Fact]
    public void Of_AnAccidentWhoseDeathIsListed_IsCountedOnce()
    {
        ClaimsOfKind of = Of(
            [new() { Key = "M", Nik = Nik(1), DiedOn = Day, Cause = DeathCause.Accident }],
            [new() { Key = "K", Nik = Nik(1), OccurredOn = Day, IsFromWork = true, Result = AccidentResult.Died, DiedOn = Day }],
            []).Single();

        of.Kind.Should().Be(ClaimKind.DeathFromWork);
        of.Claims.Should().Be(1);
        of.Now.AtLeast.Should().Be(new Rupiah(70_000_000));
    }

    [Fact]
    public void Of_NoListOfPayments_DoesNotSayWhatWasNeverPaid()
    {
        ClaimsOfKind of = Of([new() { Key = "M", Nik = Nik(1), DiedOn = Day, Cause = DeathCause.Illness }], [], payments: null).Single();

        of.NeverPaid.Should().BeNull();
        of.NeverPaidNow.Should().BeNull();
    }

    [Fact]
    public void Of_NoLists_IsEmpty() => ClaimsOfKind.Of(null, null).Should().BeEmpty();

    /// <summary>Every death and every accident is in one kind, with all of its money.</summary>
    [Fact]
    public void Of_SeveralDeathsAndAccidents_AddUpToAllOfThem()
    {
        DeathCause?[] causes = [DeathCause.Illness, DeathCause.Accident, null, DeathCause.Suicide, DeathCause.Illness];
        bool?[] fromWork = [true, null, false, true];
        RegisteredDeath[] deaths = [.. causes.Select((cause, index) => new RegisteredDeath { Key = $"M{index}", Nik = Nik(index), DiedOn = Day, Cause = cause })];
        RegisteredAccident[] accidents = [.. fromWork.Select((told, index) => new RegisteredAccident { Key = $"K{index}", Nik = Nik(index + 20), OccurredOn = Day, IsFromWork = told, Result = AccidentResult.Recovered })];

        ClaimsOfKind[] kinds = [.. Of(deaths, accidents, [])];

        kinds.Select(kind => (kind.Kind, kind.Claims)).Should().Equal(
            (ClaimKind.DeathNotFromWork, 3),
            (ClaimKind.DeathOfOpenCause, 2),
            (ClaimKind.AccidentFromWork, 2),
            (ClaimKind.AccidentOfOpenCause, 1),
            (ClaimKind.AccidentNotFromWork, 1));
        kinds.Select(kind => kind.Now.AtLeast).Sum().Should().Be(new Rupiah(5 * 42_000_000));
    }

    private static string Nik(int number) => FormattableString.Invariant($"64070117058{number + 10_000}");

    private static IEnumerable<ClaimsOfKind> Of(RegisteredDeath[] deaths, RegisteredAccident[] accidents, BenefitPayment[]? payments)
    {
        var roster = ProgrammeRoster.Of([.. Enumerable.Range(0, 30).Select(number => MadeUp.Farmer($"{number}", new PaidPeriod(new YearMonth(2026, 1), new YearMonth(2026, 8))) with { Nik = Nik(number) })]);
        DeathsInRoster listed = DeathsInRoster.Of(roster, deaths);
        ProgrammeAccidents happened = ProgrammeAccidents.Of(roster, accidents, listed, payments);
        return ClaimsOfKind.Of(ProgrammeClaims.Of(roster, listed, payments, accidents: happened), happened);
    }
}
