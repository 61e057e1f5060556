namespace Kubar.Benefits.Tests.Generators;

/// <summary>Amounts at the edges of brackets, floors and ceilings.</summary>
internal static class MoneyGenerator
{
    private static readonly long[] BracketEdges =
    [
        1_100_000, 1_300_000, 1_500_000, 1_700_000, 1_900_000, 2_100_000, 2_300_000, 2_500_000, 2_700_000, 3_200_000,
        3_700_000, 4_200_000, 4_700_000, 5_200_000, 5_700_000, 6_200_000, 6_700_000, 7_200_000, 7_700_000, 8_200_000,
        9_200_000, 10_200_000, 11_200_000, 12_200_000, 13_200_000, 14_200_000, 15_200_000, 16_200_000, 17_200_000,
        18_200_000, 19_200_000, 20_200_000,
    ];

    public static Rupiah Income(Random random) => new(random.Next(6) switch
    {
        0 => random.OneOf(0L, 1, 1_000_000, 1_099_000, 1_099_001),
        1 or 2 => random.OneOf<long>(BracketEdges) + random.OneOf(-1_001L, -1_000, -999, -500, -1, 0, 1),
        3 => random.NextInt64(1_000_000),
        4 => random.NextInt64(30_000_000),
        _ => 1_000_000,
    });

    // 337,500 and 416,667 are where 48 times the wage passes the floor of the death grant.
    public static Rupiah Wage(Random random) => new(random.Next(6) switch
    {
        0 => random.OneOf(337_499L, 337_500, 337_501, 416_666, 416_667, 416_668),
        1 => random.NextInt64(500_000),
        2 => random.OneOf(0L, 1, 4_276_371, 2_766_667, 999_999_999),
        _ => random.NextInt64(1, 20_000_000),
    });

    /// <summary>Nothing, a little, about the ceiling, a lot.</summary>
    public static Rupiah Cost(Random random, params ReadOnlySpan<long> ceilings) => new(random.Next(5) switch
    {
        0 => 0,
        1 => random.NextInt64(1, 100_000),
        2 or 3 => random.OneOf(ceilings) + random.OneOf(-1L, 0, 1),
        _ => random.NextInt64(1, 60_000_000),
    });
}
