using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Transcription;
using NodaTime;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>Well-formed contributions of one month in which every fact is known; one seed gives one case.</summary>
internal static class ContributionGenerator
{
    /// <summary>The months at which something changes.</summary>
    private static readonly YearMonth[] _turns =
    [
        new(2015, 7), new(2019, 12), new(2020, 8), new(2021, 2), new(2021, 3), new(2021, 4), new(2023, 10), new(2025, 2),
        new(2025, 3), new(2025, 8), new(2026, 2), new(2026, 1), new(2026, 4), new(2027, 1), new(2027, 4),
    ];

    private static readonly long[] _tiers = [0, 100_000_000, 500_000_000, 1_000_000_000, 5_000_000_000];

    private static readonly long[] _edges = [.. TranscribedContribution.Edges];

    public static ContributionCase FromSeed(int seed)
    {
        var random = new Random(seed);
        ContributorKind contributor = random.OneOf(Enum.GetValues<ContributorKind>());
        YearMonth month = Month(random);
        var given = new ContributionCase
        {
            Id = $"seed-{seed}",
            Contributor = contributor,
            Months = new(month),
            Sector = random.OneOf(Enum.GetValues<Sector>()),
            PaidBy = random.OneOf(Enum.GetValues<ContributionPayer>()),
            Occupations = random.Between(1, 3),
            MonthsAtOnce = random.Between(1, 13),
            RiskGroup = random.OneOf(Enum.GetValues<RiskGroup>()),
            LabourIntensive = random.Percent(80),
            ActiveWorkers = random.Percent(50) ? random.Between(48, 52) : random.Next(100_000),
            PaidUntilJanuary2025 = random.Percent(80),
            PaidUntilJuly2020 = seed % 4 != 0,
            InJkp = random.Percent(70),
            InJkm = random.Percent(70),
            PaidOn = random.Percent(50) ? PaidOn(random, month) : null,
        };
        return contributor switch
        {
            ContributorKind.Bpu => given with { MonthlyIncome = new(Near(random, _edges, 25_000_000)) },
            ContributorKind.ConstructionContract => WithContract(given, random),
            _ => given with { Wage = WageOf(random) },
        };
    }

    private static YearMonth Month(Random random)
    {
        YearMonth month = random.Percent(70)
            ? random.OneOf(_turns).PlusMonths(random.Between(-1, 1))
            : new YearMonth(2015, 7).PlusMonths(random.Next(160));
        return month < new YearMonth(2015, 7) ? new YearMonth(2015, 7) : month;
    }

    private static LocalDate PaidOn(Random random, YearMonth month)
    {
        LocalDate near = month.OnDayOfMonth(15).PlusMonths(random.Between(0, 6));
        return random.Percent(80) ? near.PlusDays(random.Between(-1, 4)) : near.PlusDays(random.Next(400));
    }

    private static ContributionCase WithContract(ContributionCase given, Random random)
    {
        long net = random.Percent(20) ? random.NextInt64(90_000_000_000_000) : Near(random, _tiers, 20_000_000_000);
        long tax = random.Percent(50) ? net * 11 / 100 : 0;
        return given with { ContractValue = new(net + tax), ValueAddedTax = new(tax) };
    }

    private static Wage WageOf(Random random) => random.Next(4) switch
    {
        0 => new MonthlyWage(Amount(random, 30_000_000, 5_000_000_000)),
        1 => new DailyWage(Amount(random, 1_000_000, 200_000_000)),
        2 => new PieceWage(Amounts(random, 3)),
        _ => new WeatherDependentWage(Amounts(random, 12)),
    };

    private static ValueList<Rupiah> Amounts(Random random, int count) =>
        Enumerable.Range(0, count).Select(_ => Amount(random, 15_000_000, 5_000_000_000)).ToValueList();

    /// <summary>Mostly as people earn, often in round sums, of which a rate leaves no remainder; now and then next to nothing, or as much as may be.</summary>
    private static Rupiah Amount(Random random, long usual, long most) => new(random.Next(10) switch
    {
        0 => random.Next(3),
        1 => random.NextInt64(usual, most + 1),
        2 or 3 or 4 => random.NextInt64(usual / 300_000) * 300_000,
        _ => random.NextInt64(usual),
    });

    private static long Near(Random random, long[] edges, long most) =>
        random.Percent(60) ? Math.Max(0, random.OneOf<long>(edges) + random.Between(-1, 1)) : random.NextInt64(most);
}
